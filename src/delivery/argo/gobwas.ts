import { matchSteps, type Step } from "../../model/wildcard.ts";

/** Alternatives multiply: `{a,b}{c,d}…`. */
const MAX_ALTERNATIVES = 1000;
/** Of all alternatives: what follows them is added to each. */
const MAX_STEPS = 1_000_000;

export type GlobResult =
  | {
      readonly kind: "glob";
      readonly matches: (text: string) => boolean;
      /** How many are tried for a text. */
      readonly alternatives: number;
    }
  /** Argo CD logs it, and takes it to match nothing. */
  | { readonly kind: "invalid" }
  | { readonly kind: "tooLarge" };

/** Steps are added to each as they are read. */
type Alternatives = readonly Step[][];

/**
 * Compiles a glob of the Go library that Argo CD uses. Without a separator, as for directories, `*` matches slashes too.
 * https://github.com/gobwas/glob
 */
export function compileGobwas(pattern: string, separator = ""): GlobResult {
  const reader: Reader = { characters: Array.from(pattern), position: 0, steps: 0 };
  try {
    const alternatives = readSequence(reader, 0);
    return {
      kind: "glob",
      alternatives: alternatives.length,
      matches: (text) => alternatives.some((steps) => matchSteps(steps, text, separator)),
    };
  } catch (error) {
    if (error instanceof InvalidGlob) return { kind: "invalid" };
    if (error instanceof RangeError) return { kind: "tooLarge" };
    throw error;
  }
}

class InvalidGlob extends Error {}

interface Reader {
  readonly characters: readonly string[];
  position: number;
  steps: number;
}

const MAX_NESTING = 100;

/** Reads up to the end, or inside of braces up to a comma or the closing brace, which is left. */
function readSequence(reader: Reader, depth: number): Alternatives {
  if (depth > MAX_NESTING) throw new RangeError("braces are nested too deeply");
  let read: Alternatives = [[]];
  for (;;) {
    const character = reader.characters[reader.position];
    if (character === undefined) {
      if (depth > 0) throw new InvalidGlob("unclosed {");
      return read;
    }
    if (depth > 0 && (character === "," || character === "}")) return read;
    reader.position++;
    if (character === "{") read = append(read, readBraces(reader, depth + 1));
    else {
      const step = readStep(reader, character);
      reader.steps += read.length;
      if (reader.steps > MAX_STEPS) throw new RangeError("too many alternatives of so many steps");
      for (const steps of read) steps.push(step);
    }
  }
}

function readBraces(reader: Reader, depth: number): Alternatives {
  const read: Step[][] = [];
  for (;;) {
    read.push(...readSequence(reader, depth));
    if (reader.characters[reader.position++] === "}") return read;
  }
}

function append(before: Alternatives, after: Alternatives): Alternatives {
  if (before.length * after.length > MAX_ALTERNATIVES) throw new RangeError("too many alternatives");
  return before.flatMap((left) => after.map((right) => [...left, ...right]));
}

function readStep(reader: Reader, character: string): Step {
  if (character === "*") return { kind: "any" };
  if (character === "?") return { kind: "one" };
  if (character === "[") return readClass(reader);
  return { kind: "text", character: character === "\\" ? next(reader) : character };
}

/** Either a range, `[a-z]`, or a set, `[abc]`; `!` negates. */
function readClass(reader: Reader): Step {
  const isNegated = reader.characters[reader.position] === "!";
  if (isNegated) reader.position++;
  const [low, dash] = reader.characters.slice(reader.position, reader.position + 2);
  if (low !== undefined && dash === "-") {
    reader.position += 2;
    const high = next(reader);
    if (next(reader) !== "]" || high < low) throw new InvalidGlob("no range");
    return { kind: "class", isNegated, ranges: [[low, high]] };
  }
  const ranges: (readonly [string, string])[] = [];
  for (let item = next(reader); item !== "]"; item = next(reader)) {
    const character = item === "\\" ? next(reader) : item;
    ranges.push([character, character]);
  }
  if (ranges.length === 0) throw new InvalidGlob("empty class");
  return { kind: "class", isNegated, ranges };
}

function next(reader: Reader): string {
  const character = reader.characters[reader.position++];
  if (character === undefined) throw new InvalidGlob("unexpected end");
  return character;
}

/** Whether a text fits a pattern; nothing fits one that cannot be read. */
export function fitsGobwas(pattern: string, text: string, separator = ""): boolean {
  const glob = compileGobwas(pattern, separator);
  return glob.kind === "glob" && glob.matches(text);
}
