import { ownValue } from "./own-value.ts";

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** What an expression is made of, as far as brackets and quotes go. */
export interface Bracketed {
  /** In words; undefined: each bracket and quote that opens is closed, in turn. */
  readonly fault?: string;
  /** The expression without what is in quotes, and without comments. */
  readonly bare: string;
}

/**
 * @param quotes the characters that open and close a text; a backslash escapes in all but the backtick's
 * @param comment begins one that ends with its line
 */
export function readBrackets(text: string, quotes: string, comment?: string): Bracketed {
  const open: string[] = [];
  let bare = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === comment) {
      const end = text.indexOf("\n", at);
      if (end < 0) break;
      at = end;
      bare += "\n";
    } else if (quotes.includes(char)) {
      const end = endOfText(text, at);
      if (end < 0) return { fault: "a quote is not closed", bare };
      at = end;
      bare += char + char;
    } else {
      bare += char;
      const closing = ownValue(CLOSING, char);
      if (closing !== undefined) open.push(closing);
      else if (")]}".includes(char) && open.pop() !== char) return { fault: `${char} closes nothing`, bare };
    }
  }
  return open.length === 0 ? { bare } : { fault: `${open.at(-1) ?? ""} is missing`, bare };
}

function endOfText(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === "\\" && quote !== "`") at++;
    else if (text.charAt(at) === quote) return at;
  }
  return -1;
}
