import { checkFunction } from "./functions.ts";
import { splitTemplate, type Piece, type Token } from "./lex.ts";
import { NotUnderstood, TemplateError } from "./value.ts";

export type Operand =
  | { readonly kind: "dot" }
  | { readonly kind: "field"; readonly names: readonly string[] }
  | { readonly kind: "variable"; readonly name: string; readonly names: readonly string[] }
  | { readonly kind: "literal"; readonly value: string | number | bigint | boolean | null }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "pipe"; readonly pipe: Pipe; readonly names: readonly string[] };

/** A first operand, and arguments if it is a function. */
export type Command = readonly Operand[];

export interface Pipe {
  readonly declares: readonly string[];
  readonly assigns: boolean;
  readonly commands: readonly Command[];
}

export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "action"; readonly pipe: Pipe }
  | {
      readonly kind: "if" | "with" | "range";
      readonly pipe: Pipe;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    }
  | { readonly kind: "break" | "continue" };

/** Templates in templates: nobody writes them here, and each would have to be understood. */
const NOT_UNDERSTOOD = new Set(["define", "template", "block"]);
const MAX_NESTING = 100;

/** Reads a Go template. Throws `TemplateError`, and `NotUnderstood` for what is not supported. */
export function parseTemplate(template: string): readonly Node[] {
  const reader: PieceReader = { pieces: splitTemplate(template), position: 0 };
  const { nodes, end } = readNodes(reader, 0);
  if (end !== undefined) throw new TemplateError(`unexpected {{${end}}}`);
  return nodes;
}

interface PieceReader {
  readonly pieces: readonly Piece[];
  position: number;
}

/** Up to `end` or `else`, which is read too, and named. */
function readNodes(
  reader: PieceReader,
  depth: number,
): { readonly nodes: readonly Node[]; readonly end: string | undefined; readonly rest: readonly Token[] } {
  if (depth > MAX_NESTING) throw new NotUnderstood("actions nested too deeply");
  const nodes: Node[] = [];
  for (;;) {
    const piece = reader.pieces[reader.position++];
    if (piece === undefined) {
      if (depth > 0) throw new TemplateError("an {{end}} is missing");
      return { nodes, end: undefined, rest: [] };
    }
    if (piece.kind === "text") {
      nodes.push(piece);
      continue;
    }
    const [first, ...rest] = piece.tokens;
    const word = first?.kind === "word" ? first.text : "";
    if (word === "end" || word === "else") return { nodes, end: word, rest };
    if (NOT_UNDERSTOOD.has(word)) throw new NotUnderstood(`{{${word}}}`);
    if (word === "break" || word === "continue") nodes.push({ kind: word });
    else if (word === "if" || word === "with" || word === "range")
      nodes.push(readBlock(reader, word, rest, depth));
    else nodes.push({ kind: "action", pipe: parsePipe(piece.tokens) });
  }
}

function readBlock(
  reader: PieceReader,
  kind: "if" | "with" | "range",
  tokens: readonly Token[],
  depth: number,
): Node {
  const pipe = parsePipe(tokens);
  const body = readNodes(reader, depth + 1);
  if (body.end !== "else") return { kind, pipe, body: body.nodes, otherwise: [] };
  const [next, ...rest] = body.rest;
  if (next?.kind === "word" && (next.text === "if" || next.text === "with")) {
    return { kind, pipe, body: body.nodes, otherwise: [readBlock(reader, next.text, rest, depth + 1)] };
  }
  const otherwise = readNodes(reader, depth + 1);
  if (otherwise.end !== "end") throw new TemplateError("an {{end}} is missing");
  return { kind, pipe, body: body.nodes, otherwise: otherwise.nodes };
}

interface TokenReader {
  readonly tokens: readonly Token[];
  position: number;
}

function parsePipe(tokens: readonly Token[]): Pipe {
  const reader: TokenReader = { tokens, position: 0 };
  const pipe = readPipe(reader, 0);
  if (reader.position < tokens.length) throw new TemplateError("unexpected text in an action");
  return pipe;
}

function readPipe(reader: TokenReader, depth: number): Pipe {
  if (depth > MAX_NESTING) throw new NotUnderstood("parentheses nested too deeply");
  const { declares, assigns } = readDeclarations(reader);
  const commands: Command[] = [];
  do {
    const command = readCommand(reader, depth);
    if (command.length === 0) throw new TemplateError("a value is missing in an action");
    commands.push(command);
  } while (take(reader, "|"));
  return { declares, assigns, commands };
}

/** `$x :=`, `$x =`, and in a range `$i, $x :=`. */
function readDeclarations(reader: TokenReader): Pick<Pipe, "declares" | "assigns"> {
  const { tokens, position } = reader;
  const [first, second, third, fourth] = tokens.slice(position, position + 4);
  const isVariable = (token: Token | undefined): boolean => token?.kind === "variable";
  const sign = (token: Token | undefined): string => (token?.kind === "punctuation" ? token.text : "");
  if (isVariable(first) && (sign(second) === ":=" || sign(second) === "=")) {
    reader.position += 2;
    return { declares: [first?.text ?? ""], assigns: sign(second) === "=" };
  }
  if (isVariable(first) && sign(second) === "," && isVariable(third) && sign(fourth) !== "") {
    reader.position += 4;
    return { declares: [first?.text ?? "", third?.text ?? ""], assigns: sign(fourth) === "=" };
  }
  return { declares: [], assigns: false };
}

function readCommand(reader: TokenReader, depth: number): Command {
  const operands: Operand[] = [];
  for (;;) {
    const token = reader.tokens[reader.position];
    if (token === undefined || (token.kind === "punctuation" && (token.text === "|" || token.text === ")"))) {
      return operands;
    }
    operands.push(readOperand(reader, token, depth));
  }
}

function readOperand(reader: TokenReader, token: Token, depth: number): Operand {
  reader.position++;
  switch (token.kind) {
    case "string":
      return { kind: "literal", value: token.text };
    case "character":
      return { kind: "literal", value: BigInt(token.text.codePointAt(0) ?? 0) };
    case "number":
      return { kind: "literal", value: readNumber(token.text) };
    case "field":
      return { kind: "field", names: [token.text, ...readFields(reader)] };
    case "variable":
      return { kind: "variable", name: token.text, names: readFields(reader) };
    case "word":
      return readWord(token.text);
    case "punctuation": {
      if (token.text === ".") return { kind: "dot" };
      if (token.text !== "(") throw new TemplateError(`unexpected ${token.text} in an action`);
      const pipe = readPipe(reader, depth + 1);
      if (!take(reader, ")")) throw new TemplateError("a ) is missing");
      return { kind: "pipe", pipe, names: readFields(reader) };
    }
  }
}

function readWord(word: string): Operand {
  if (word === "true" || word === "false") return { kind: "literal", value: word === "true" };
  if (word === "nil") return { kind: "literal", value: null };
  checkFunction(word);
  return { kind: "function", name: word };
}

/** Fields that follow without a blank. */
function readFields(reader: TokenReader): readonly string[] {
  const names: string[] = [];
  for (;;) {
    const token = reader.tokens[reader.position];
    if (token?.kind !== "field" || token.isApart) return names;
    names.push(token.text);
    reader.position++;
  }
}

function readNumber(text: string): number | bigint {
  if (/^[-+]?(?:0|[1-9]\d*)$/.test(text)) return BigInt(text.replace(/^\+/, ""));
  if (/^[-+]?(?:\d+\.\d*|\d+(?:\.\d*)?e[-+]?\d+)$/.test(text)) return Number(text);
  throw new NotUnderstood(`the number ${text}`);
}

function take(reader: TokenReader, text: string): boolean {
  const token = reader.tokens[reader.position];
  const isThere = token?.kind === "punctuation" && token.text === text;
  if (isThere) reader.position++;
  return isThere;
}
