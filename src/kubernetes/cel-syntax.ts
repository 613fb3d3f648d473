/**
 * Whether a text is an expression of CEL, by its grammar alone: names and types are not looked at.
 * https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
 */
export function isExpression(text: string): boolean {
  const tokens = tokensOf(text);
  if (tokens === undefined) return false;
  const reader: Reader = { tokens, at: 0, depth: 0 };
  return tokens.length > 0 && expression(reader) && reader.at === tokens.length;
}

/**
 * The fields that an expression takes of a name, "" where it takes all of it. None where a macro may give the name another
 * meaning, as in `list.all(params, …)`.
 */
export function fieldsTaken(text: string, root: string): readonly string[] {
  const tokens = tokensOf(text) ?? [];
  const fields: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token !== root) continue;
    const [before, after, field] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (before === "(" && after === ",") return [];
    // The key of a message's field, or a function.
    if (isSelected(tokens, index) || after === "(" || after === ":") continue;
    fields.push(after === "." && isName(field) ? (field ?? "") : "");
  }
  return fields;
}

/** What every expression knows: literals, types, and the messages of `google.protobuf`. */
const EVERYWHERE = new Set(
  "true false null int uint double bool string bytes list map type null_type dyn google".split(" "),
);

/**
 * The names that an expression asks for as they are: nothing that is selected or called, a namespace of functions, a message,
 * or what a macro names.
 */
export function namesTaken(text: string): ReadonlySet<string> {
  const tokens = tokensOf(text) ?? [];
  // `list.all(item, …)`, `cel.bind(name, …)`; two names in `map.all(key, value, …)`.
  const given = new Set(
    tokens.filter((_, index) => {
      const before = tokens[index - 1];
      return (before === "(" || before === ",") && tokens[index + 1] === ",";
    }),
  );
  return new Set(
    tokens.filter((token, index) => {
      const after = tokens[index + 1];
      const isFunction = after === "(" || (after === "." && tokens[index + 3] === "(");
      const isOther =
        isSelected(tokens, index) ||
        isFunction ||
        after === ":" ||
        after === "{" ||
        token.startsWith("`") ||
        (after === "." && /^[A-Z]/.test(token));
      return isName(token) && !isOther && !given.has(token) && !EVERYWHERE.has(token);
    }),
  );
}

/** As `b` in `a.b` and `a.?b`. */
function isSelected(tokens: readonly string[], index: number): boolean {
  const before = tokens[index - 1];
  return before === "." || (before === "?" && tokens[index - 2] === ".");
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
}

const STRING =
  /[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/;
const NUMBER = /0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/;
const NAME = /[A-Za-z_]\w*|`[\w.\-/ ]+`/;
const SIGN = /&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/;
const TOKEN = new RegExp(
  `(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${STRING.source})|(${NUMBER.source})|(${NAME.source})|(${SIGN.source}))`,
  "y",
);

/** Literals as "1", names as they are; undefined where something is none of these. */
function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, string, number, name, sign] = match;
    tokens.push(string === undefined && number === undefined ? (name ?? sign ?? "") : "1");
    end = TOKEN.lastIndex;
  }
  const rest = text
    .slice(end)
    .split("\n")
    .map((line) => line.trim());
  return rest.every((line) => line === "" || line.startsWith("//")) ? tokens : undefined;
}

/** Deeper than anybody writes: a text of brackets alone is not followed to its end. */
const MAX_DEPTH = 200;

function expression(reader: Reader): boolean {
  if (++reader.depth > MAX_DEPTH) return false;
  const isRead =
    operations(reader) &&
    (!take(reader, "?") || (operations(reader) && take(reader, ":") && expression(reader)));
  reader.depth--;
  return isRead;
}

const BETWEEN = new Set(["||", "&&", "<", "<=", ">=", ">", "==", "!=", "in", "+", "-", "*", "/", "%"]);

/** Which of the signs binds closer decides nothing of what can be read. */
function operations(reader: Reader): boolean {
  while (member(reader)) {
    if (!BETWEEN.has(next(reader))) return true;
    reader.at++;
  }
  return false;
}

function member(reader: Reader): boolean {
  const sign = next(reader);
  if (sign === "!" || sign === "-") while (next(reader) === sign) reader.at++;
  if (!primary(reader)) return false;
  for (;;) {
    if (take(reader, ".")) {
      take(reader, "?");
      if (!name(reader) || (take(reader, "(") && !list(reader, ")", false))) return false;
    } else if (take(reader, "[")) {
      take(reader, "?");
      if (!expression(reader) || !take(reader, "]")) return false;
    } else if (next(reader) === "{" && isName(reader.tokens[reader.at - 1])) {
      reader.at++;
      if (!list(reader, "}", true)) return false;
    } else return true;
  }
}

function primary(reader: Reader): boolean {
  if (take(reader, "1")) return true;
  if (take(reader, "(")) return expression(reader) && take(reader, ")");
  if (take(reader, "[")) return list(reader, "]", false);
  if (take(reader, "{")) return list(reader, "}", true);
  take(reader, ".");
  return name(reader) && (!take(reader, "(") || list(reader, ")", false));
}

/** Up to its end; of a map each item has a key. */
function list(reader: Reader, end: string, isMap: boolean): boolean {
  while (!take(reader, end)) {
    take(reader, "?");
    if (!expression(reader) || (isMap && !(take(reader, ":") && expression(reader)))) return false;
    if (!take(reader, ",")) return take(reader, end);
  }
  return true;
}

function name(reader: Reader): boolean {
  if (!isName(reader.tokens[reader.at])) return false;
  reader.at++;
  return true;
}

function isName(token: string | undefined): boolean {
  return token !== undefined && token !== "in" && /^[A-Za-z_`]/.test(token);
}

function next({ tokens, at }: Reader): string {
  return tokens[at] ?? "";
}

function take(reader: Reader, token: string): boolean {
  if (next(reader) !== token) return false;
  reader.at++;
  return true;
}
