/** Where a text begins, and how far the lines are indented that it goes on with. */
export interface TextPlace {
  readonly column: number;
  readonly indent: number;
  readonly mayFold: boolean;
}

const BEST_WIDTH = 80;

interface FoldRules {
  /** What a character is written as. */
  readonly write: (character: string) => string;
  /** Quotes take no space at their edges apart. */
  readonly keepsEdges: boolean;
  /** What begins the next line when a space follows the one that is left out; null: then nothing is folded. */
  readonly beforeSpace: string | null;
}

/** Writes characters, and goes to the next line in place of a space that stands beyond the width. */
function fold(text: string, { column, indent, mayFold }: TextPlace, rules: FoldRules): string {
  const characters = Array.from(text);
  const margin = `\n${" ".repeat(indent)}`;
  let written = "";
  let at = column;
  let afterSpace = false;
  for (const [index, character] of characters.entries()) {
    const isSpace = character === " ";
    const isEdge = rules.keepsEdges && (index === 0 || index === characters.length - 1);
    const beforeSpace = characters[index + 1] === " ";
    const folds =
      mayFold &&
      isSpace &&
      !afterSpace &&
      at > BEST_WIDTH &&
      !isEdge &&
      !(beforeSpace && rules.beforeSpace === null);
    const part = folds ? margin + (beforeSpace ? (rules.beforeSpace ?? "") : "") : rules.write(character);
    written += part;
    at = folds ? part.length - 1 : at + Array.from(part).length;
    afterSpace = isSpace;
  }
  return written;
}

/** Without quotes. */
export function foldedText(text: string, place: TextPlace): string {
  return fold(text, place, { write: (character) => character, keepsEdges: false, beforeSpace: null });
}

export function singleQuoted(text: string, place: TextPlace): string {
  const rules = {
    write: (character: string) => (character === "'" ? "''" : character),
    keepsEdges: true,
    beforeSpace: null,
  };
  return `'${fold(text, { ...place, column: place.column + 1 }, rules)}'`;
}

export function doubleQuoted(text: string, place: TextPlace): string {
  const rules = { write: escaped, keepsEdges: true, beforeSpace: "\\" };
  return `"${fold(text, { ...place, column: place.column + 1 }, rules)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\0": "0",
  "\x07": "a",
  "\b": "b",
  "\t": "t",
  "\n": "n",
  "\v": "v",
  "\f": "f",
  "\r": "r",
  "\x1b": "e",
  '"': '"',
  "\\": "\\",
  "\x85": "N",
  "\xa0": "_",
  "\u2028": "L",
  "\u2029": "P",
};

/** What a reader would not take as it stands; a hard space is printed. */
const NEEDS_ESCAPE = /[^\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]|["\\]/u;

function escaped(character: string): string {
  if (!NEEDS_ESCAPE.test(character)) return character;
  const short = ESCAPES[character];
  if (short !== undefined) return `\\${short}`;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

/** `|` with what says how it begins and ends. */
export function literalBlock(text: string, { indent }: TextPlace): string {
  const begin = /^[ \n\r\u0085\u2028\u2029]/.test(text) ? "2" : "";
  const end = !text.endsWith("\n") ? "-" : text === "\n" || text.endsWith("\n\n") ? "+" : "";
  const margin = " ".repeat(indent);
  const lines = text.replace(/\n$/, "").split("\n");
  return `|${begin}${end}\n${lines.map((line) => (line === "" ? "" : margin + line)).join("\n")}`;
}
