/** A malformed pattern: nothing is removed then. */
class BadPattern extends Error {}

/**
 * Matches bytes with a shell pattern as Flux's fork of Go's `path.Match` does: `*` crosses slashes too. Texts are
 * bytes, one a character.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/envsubst/path/match.go
 * @returns undefined for a malformed pattern
 */
export function matchGlob(pattern: string, bytes: string): boolean | undefined {
  try {
    return matches(pattern, bytes);
  } catch (error) {
    if (error instanceof BadPattern) return undefined;
    throw error;
  }
}

function matches(pattern: string, bytes: string): boolean {
  let rest = pattern;
  let text = bytes;
  while (rest !== "") {
    const { isStar, chunk, after } = nextChunk(rest);
    rest = after;
    if (isStar && chunk === "") return true;
    const found = findChunk(chunk, text, isStar, rest === "");
    if (found === undefined) return false;
    text = found;
  }
  return text === "";
}

/** What of the text is left behind the chunk, at its start or, after a star, at the first place that fits. */
function findChunk(chunk: string, text: string, isStar: boolean, isLast: boolean): string | undefined {
  const last = isStar ? text.length : 0;
  for (let start = 0; start <= last; start++) {
    const left = matchChunk(chunk, text.slice(start));
    if (left !== undefined && (left === "" || !isLast)) return left;
  }
  return undefined;
}

/** Leading stars, and what stands before the next one. */
function nextChunk(pattern: string): { isStar: boolean; chunk: string; after: string } {
  const stars = /^\**/.exec(pattern)?.[0].length ?? 0;
  let inClass = false;
  let end = stars;
  for (; end < pattern.length; end++) {
    const character = pattern[end];
    if (character === "\\" && end + 1 < pattern.length) end++;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "*" && !inClass) break;
  }
  return { isStar: stars > 0, chunk: pattern.slice(stars, end), after: pattern.slice(end) };
}

function matchChunk(chunk: string, bytes: string): string | undefined {
  let pattern = chunk;
  let text = bytes;
  while (pattern !== "") {
    if (text === "") return undefined;
    if (pattern.startsWith("[")) {
      const { width, code } = characterAt(text);
      const { isMatch, after } = matchClass(pattern.slice(1), code);
      if (!isMatch) return undefined;
      text = text.slice(width);
      pattern = after;
    } else if (pattern.startsWith("?")) {
      text = text.slice(characterAt(text).width);
      pattern = pattern.slice(1);
    } else {
      if (pattern.startsWith("\\")) pattern = pattern.slice(1);
      if (pattern === "") throw new BadPattern();
      if (!text.startsWith(pattern.charAt(0))) return undefined;
      text = text.slice(1);
      pattern = pattern.slice(1);
    }
  }
  return text;
}

function matchClass(pattern: string, code: number): { isMatch: boolean; after: string } {
  const isNegated = pattern.startsWith("^");
  let rest = isNegated ? pattern.slice(1) : pattern;
  let isInside = false;
  for (let ranges = 0; !(rest.startsWith("]") && ranges > 0); ranges++) {
    const low = readBound(rest);
    const high = low.rest.startsWith("-") ? readBound(low.rest.slice(1)) : low;
    rest = high.rest;
    isInside ||= low.code <= code && code <= high.code;
  }
  return { isMatch: isInside !== isNegated, after: rest.slice(1) };
}

function readBound(pattern: string): { code: number; rest: string } {
  if (pattern === "" || pattern.startsWith("-") || pattern.startsWith("]")) throw new BadPattern();
  const text = pattern.startsWith("\\") ? pattern.slice(1) : pattern;
  if (text === "") throw new BadPattern();
  const { code, width } = characterAt(text);
  const rest = text.slice(width);
  if (rest === "" || (code === REPLACEMENT && width === 1)) throw new BadPattern();
  return { code, rest };
}

const REPLACEMENT = 0xfffd;

/** The character that begins a text of bytes; a byte that begins none stands for itself. */
function characterAt(bytes: string): { code: number; width: number } {
  const first = bytes.charCodeAt(0);
  const width =
    first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const tail = bytes.slice(1, width);
  if (width === 0 || tail.length !== width - 1 || !/^[\x80-\xbf]*$/.test(tail)) {
    return { code: REPLACEMENT, width: 1 };
  }
  if (width === 1) return { code: first, width };
  let code = first & (0x7f >> width);
  for (let index = 1; index < width; index++) code = (code << 6) | (bytes.charCodeAt(index) & 0x3f);
  return { code, width };
}
