/**
 * Kubernetes' label selector syntax: `app=web,tier in (a, b),!canary`.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export type LabelSelector = readonly Requirement[];

export interface Requirement {
  readonly key: string;
  readonly operator: "in" | "notin" | "exists" | "!" | ">" | "<";
  readonly values: readonly string[];
}

/** Thrown by `parseLabelSelector`; the message says what is wrong with the selector. */
export class LabelSelectorError extends Error {
  override readonly name = "LabelSelectorError";
}

/** Parses a selector; "" selects everything. Throws `LabelSelectorError`. */
export function parseLabelSelector(text: string): LabelSelector {
  const tokens = new TokenReader(tokenize(text));
  const requirements: Requirement[] = [];
  if (tokens.peek() === END) return requirements;
  for (;;) {
    requirements.push(readRequirement(tokens));
    const separator = tokens.next();
    if (separator === END) return requirements;
    if (separator !== ",") throw new LabelSelectorError(`found "${separator}", expected "," or the end`);
  }
}

/** Whether labels (or annotations) fulfil every requirement. */
export function matchesLabels(selector: LabelSelector, labels: ReadonlyMap<string, string>): boolean {
  return selector.every((requirement) => fulfils(requirement, labels.get(requirement.key)));
}

function fulfils({ operator, values }: Requirement, value: string | undefined): boolean {
  switch (operator) {
    case "exists":
      return value !== undefined;
    case "!":
      return value === undefined;
    case "in":
      return value !== undefined && values.includes(value);
    case "notin":
      return value === undefined || !values.includes(value);
    case ">":
    case "<": {
      const own = parseInteger(value ?? "");
      const bound = parseInteger(values[0] ?? "");
      if (own === undefined || bound === undefined) return false;
      return operator === ">" ? own > bound : own < bound;
    }
  }
}

function parseInteger(text: string): bigint | undefined {
  return /^[+-]?\d+$/.test(text) ? BigInt(text.replace(/^\+/, "")) : undefined;
}

const END = "";
const OPERATORS = ["=", "==", "!=", "in", "notin", ">", "<"] as const;

/** Words, and the symbols `( ) , ! = == != > <`; the longest symbol wins. Only `\s` of Go's lexer separates. */
function tokenize(text: string): readonly string[] {
  return text.match(/==|!=|[=!(),<>]|[^=!(),<>\t\r\n ]+/g) ?? [];
}

class TokenReader {
  private position = 0;
  private readonly tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  peek(): string {
    return this.tokens[this.position] ?? END;
  }

  next(): string {
    const token = this.peek();
    this.position++;
    return token;
  }
}

function isWord(token: string): boolean {
  return /^[^=!(),<>]/.test(token);
}

function readRequirement(tokens: TokenReader): Requirement {
  const denied = tokens.peek() === "!";
  if (denied) tokens.next();
  const key = tokens.next();
  if (!isWord(key)) throw new LabelSelectorError(`found "${key}", expected a label key`);
  requireValidKey(key);
  if (denied) return { key, operator: "!", values: [] };
  if (tokens.peek() === END || tokens.peek() === ",") return { key, operator: "exists", values: [] };
  const operator = OPERATORS.find((known) => known === tokens.peek());
  if (operator === undefined) {
    throw new LabelSelectorError(`found "${tokens.peek()}", expected one of ${OPERATORS.join(", ")}`);
  }
  tokens.next();
  switch (operator) {
    case "in":
    case "notin":
      return { key, operator, values: readValues(tokens) };
    case "=":
    case "==":
      return { key, operator: "in", values: [readValue(tokens)] };
    case "!=":
      return { key, operator: "notin", values: [readValue(tokens)] };
    case ">":
    case "<": {
      const value = readValue(tokens);
      if (parseInteger(value) === undefined) {
        throw new LabelSelectorError(`"${operator}" needs an integer`);
      }
      return { key, operator, values: [value] };
    }
  }
}

/** A value may be empty: `key=`. */
function readValue(tokens: TokenReader): string {
  if (tokens.peek() === END || tokens.peek() === ",") return "";
  const value = tokens.next();
  if (!isWord(value)) throw new LabelSelectorError(`found "${value}", expected a value`);
  requireValidValue(value);
  return value;
}

/** `()` and a missing value between commas are the empty text. */
function readValues(tokens: TokenReader): readonly string[] {
  if (tokens.next() !== "(") throw new LabelSelectorError('expected "(" after in or notin');
  const values: string[] = [];
  let expectsValue = true;
  for (;;) {
    const token = tokens.next();
    if (token === ")" || token === ",") {
      if (expectsValue) values.push("");
      if (token === ")") break;
      expectsValue = true;
    } else if (isWord(token) && expectsValue) {
      requireValidValue(token);
      values.push(token);
      expectsValue = false;
    } else {
      throw new LabelSelectorError(`found "${token}", expected "," or ")"`);
    }
  }
  return values;
}

/**
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 * Test the length first: these go back at most once from each character, so the bounds keep them quick.
 */
const NAME = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

function requireValidKey(key: string): void {
  const slash = key.indexOf("/");
  const prefix = key.slice(0, Math.max(slash, 0));
  const name = key.slice(slash + 1);
  const validPrefix = slash < 0 || (prefix.length <= 253 && SUBDOMAIN.test(prefix));
  if (!validPrefix || name.length > 63 || !NAME.test(name)) {
    throw new LabelSelectorError(`"${key}" is no valid label key`);
  }
}

function requireValidValue(value: string): void {
  if (value.length > 63 || !NAME.test(value)) {
    throw new LabelSelectorError(`"${value}" is no valid label value`);
  }
}
