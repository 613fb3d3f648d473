/** A step of a pattern of paths. */
export type Token =
  | { readonly kind: "text"; readonly character: string }
  /** One character, but never a slash. */
  | {
      readonly kind: "class";
      readonly isNegated: boolean;
      readonly ranges: readonly (readonly [low: string, high: string])[];
    }
  /** Any characters but slashes. */
  | { readonly kind: "any" }
  /** Any characters. */
  | { readonly kind: "all" }
  /** Any number of directories, each with the slash behind it. */
  | { readonly kind: "directories" };

/** How many characters may still be looked at; below zero once it was too much. */
export interface Effort {
  left: number;
}

/**
 * Whether a path matches, in time that grows with pattern times path and no faster: the patterns are those of strangers.
 * After each token, the places that the path can have been matched up to.
 */
export function matchTokens(tokens: readonly Token[], path: string, effort?: Effort): boolean {
  let reached = new Uint8Array(path.length + 1);
  reached[0] = 1;
  for (const token of tokens) {
    if (effort !== undefined) effort.left -= reached.length;
    const next = advance(token, path, reached);
    if (next === undefined) return false;
    reached = next;
  }
  return reached[path.length] === 1;
}

/** Undefined when there is no such place. */
function advance(token: Token, path: string, from: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const to = new Uint8Array(from.length);
  let isAnywhere = false;
  /** Whether a place was reached from which only what the token takes has come since. */
  let isOpen = false;
  for (let place = 0; place < from.length; place++) {
    const isHere = from[place] === 1;
    const isBehindSlash = path[place - 1] === "/";
    let fits = isHere;
    if (token.kind === "text" || token.kind === "class") {
      fits = from[place - 1] === 1 && takes(token, path.charAt(place - 1));
    } else if (token.kind === "directories") {
      fits ||= isBehindSlash && isOpen;
      isOpen ||= isHere;
    } else {
      if (token.kind === "any" && isBehindSlash) isOpen = false;
      isOpen ||= isHere;
      fits = isOpen;
    }
    if (!fits) continue;
    to[place] = 1;
    isAnywhere = true;
  }
  return isAnywhere ? to : undefined;
}

function takes(token: Extract<Token, { kind: "text" | "class" }>, character: string): boolean {
  if (token.kind === "text") return token.character === character;
  if (character === "/") return false;
  return token.ranges.some(([low, high]) => low <= character && character <= high) !== token.isNegated;
}
