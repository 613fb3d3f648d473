/** A place of a rendering that comes out otherwise each time. */
export interface UnstableLine {
  /** Of the text, from 0. */
  readonly line: number;
  /** The key that the line begins with; "" for none. */
  readonly key: string;
}

/** What stands for whatever differs. */
export interface StandIn {
  /** Letters only. */
  readonly word: string;
  /** Digits only. */
  readonly number: string;
}

export type Settled =
  | { readonly ok: true; readonly text: string; readonly unstable: readonly UnstableLine[] }
  /** The two renderings have not even the same lines. */
  | { readonly ok: false };

/**
 * Puts a word that stays the same in the place of what two renderings of the same input have in a different way:
 * random values, times, keys recreated. So that a forecast is the same each time, and says that they differ.
 */
export function settle(first: string, second: string, standIn: StandIn): Settled {
  if (first === second) return { ok: true, text: first, unstable: [] };
  const [lines, others] = [first.split("\n"), second.split("\n")];
  if (lines.length !== others.length) return { ok: false };
  const unstable: UnstableLine[] = [];
  const settled = lines.map((line, index) => {
    const other = others[index] ?? "";
    if (line === other) return line;
    unstable.push({ line: index, key: keyOf(line) });
    return settleLine(line, other, standIn);
  });
  return { ok: true, text: settled.join("\n"), unstable };
}

const PART_OF_WORD = /[A-Za-z0-9+/_.:=-]/;

/** All words of the line that differ, from the first difference to the last. */
function settleLine(line: string, other: string, standIn: StandIn): string {
  let start = 0;
  while (start < line.length && line[start] === other[start]) start++;
  let end = 0;
  while (end < line.length - start && end < other.length - start && line.at(-1 - end) === other.at(-1 - end))
    end++;
  const indent = indentOf(line);
  while (start > indent && isPart(line[start - 1]) && !isSeparator(line, start - 1)) start--;
  while (end > 0 && isPart(line[line.length - end])) end--;
  const text = line.slice(start, line.length - end);
  return `${line.slice(0, start)}${insteadOf(text, standIn)}${line.slice(line.length - end)}`;
}

function isPart(letter: string | undefined): boolean {
  return letter !== undefined && PART_OF_WORD.test(letter);
}

/** The colon of `key: value`. */
function isSeparator(line: string, index: number): boolean {
  return line[index] === ":" && (line[index + 1] === " " || line[index + 1] === undefined);
}

/** A number stays one, and base64 stays base64, since the API server asks for it. */
function insteadOf(text: string, { word, number }: StandIn): string {
  if (/^\d+$/.test(text)) return number;
  return /^[A-Za-z0-9+/]{8,}={0,2}$/.test(text) ? Buffer.from(word).toString("base64") : word;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function keyOf(line: string): string {
  return /^\s*(?:- )?"?([\w./-]+)"?:(?:\s|$)/.exec(line)?.[1] ?? "";
}
