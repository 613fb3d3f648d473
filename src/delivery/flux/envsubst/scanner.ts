/**
 * How Flux's envsubst cuts a text into tokens. It scans on through the whole text of an object: what looks unfinished
 * inside a value may be finished by a later one.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/envsubst/parse/scan.go
 */
export type TokenKind = "end" | "text" | "open" | "close" | "illegal";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** What a scan may find besides the text that `accept` takes. */
export interface ScanMode {
  /** Takes a character of the token; `length` counts it, in characters. */
  readonly accept?: (character: string, length: number) => boolean;
  /** `${` ends the text, and is a token of its own. */
  readonly opens?: boolean;
  /** `}` is a token. */
  readonly closes?: boolean;
  /** The first of two of these is left out, whatever follows: "$" before "$", "\" before "/" or "\". */
  readonly escapes?: "dollar" | "all";
}

export interface Scanner {
  /** The next character, without taking it; "" at the end. */
  peek(ahead?: number): string;
  scan(mode: ScanMode): Token;
}

export function createScanner(text: string): Scanner {
  let position = 0;
  const at = (index: number): string => {
    const code = text.codePointAt(index);
    return code === undefined ? "" : String.fromCodePoint(code);
  };
  const opensAt = (index: number, mode: ScanMode): boolean =>
    mode.opens === true && text.startsWith("${", index);
  const isEscape = (index: number, escapes: ScanMode["escapes"]): boolean => {
    if (escapes === undefined) return false;
    const next = text[index + 1];
    if (text[index] === "$") return next === "$";
    return escapes === "all" && text[index] === "\\" && (next === "/" || next === "\\");
  };
  const readText = (mode: ScanMode): string | undefined => {
    const parts: string[] = [];
    let start = position;
    let length = 0;
    for (;;) {
      const character = at(position);
      if (character === "" || (length > 0 && opensAt(position, mode))) break;
      if (isEscape(position, mode.escapes)) {
        parts.push(text.slice(start, position));
        start = position + 1;
        position += 2;
      } else if (mode.accept?.(character, length + 1) === true) {
        position += character.length;
      } else break;
      length++;
    }
    if (length === 0) return undefined;
    parts.push(text.slice(start, position));
    return parts.join("");
  };
  return {
    peek: (ahead = 0) => at(position + ahead),
    scan(mode) {
      if (position >= text.length) return { kind: "end", text: "" };
      if (opensAt(position, mode)) {
        position += 2;
        return { kind: "open", text: "${" };
      }
      if (mode.closes === true && text[position] === "}") {
        position++;
        return { kind: "close", text: "}" };
      }
      const read = readText(mode);
      return read === undefined ? { kind: "illegal", text: "" } : { kind: "text", text: read };
    },
  };
}
