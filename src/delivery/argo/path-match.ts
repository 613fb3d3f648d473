import { matchSteps, type Step } from "../../model/wildcard.ts";

/**
 * Go's `path.Match`: `*` and `?` stop at a slash; undefined for a malformed pattern.
 * https://pkg.go.dev/path#Match
 */
export function matchPath(pattern: string, path: string): boolean | undefined {
  const steps = readSteps(Array.from(pattern));
  return steps === undefined ? undefined : matchSteps(steps, path, "/");
}

/**
 * The steps of a pattern of git, or of a segment of one of doublestar: a class is negated with `!` too, and a hyphen may stand by itself
 * in it. Undefined for a malformed one.
 */
export function compileLooseSteps(pattern: string): readonly Step[] | undefined {
  return readSteps(Array.from(pattern), { negations: ["^", "!"], takesHyphens: true });
}

interface Classes {
  readonly negations: readonly string[];
  readonly takesHyphens: boolean;
}

const STRICT: Classes = { negations: ["^"], takesHyphens: false };

function readSteps(characters: readonly string[], classes: Classes = STRICT): readonly Step[] | undefined {
  const steps: Step[] = [];
  let position = 0;
  while (position < characters.length) {
    const character = characters[position++] ?? "";
    if (character === "*") steps.push({ kind: "any" });
    else if (character === "?") steps.push({ kind: "one" });
    else if (character === "[") {
      const read = readClass(characters, position, classes);
      if (read === undefined) return undefined;
      steps.push(read.step);
      position = read.end;
    } else {
      const text = character === "\\" ? characters[position++] : character;
      if (text === undefined) return undefined;
      steps.push({ kind: "text", character: text });
    }
  }
  return steps;
}

/** Ranges and characters, at least one; `^` negates. */
function readClass(
  characters: readonly string[],
  start: number,
  { negations, takesHyphens }: Classes,
): { readonly step: Step; readonly end: number } | undefined {
  let position = start;
  const isNegated = negations.includes(characters[position] ?? "");
  if (isNegated) position++;
  const ranges: (readonly [string, string])[] = [];
  while (ranges.length === 0 || characters[position] !== "]") {
    const low = readCharacter(characters, position, takesHyphens);
    if (low === undefined) return undefined;
    position = low.end;
    const isRange = characters[position] === "-" && !(takesHyphens && characters[position + 1] === "]");
    const high = isRange ? readCharacter(characters, position + 1, takesHyphens) : low;
    if (high === undefined) return undefined;
    position = high.end;
    ranges.push([low.character, high.character]);
  }
  return { step: { kind: "class", isNegated, ranges }, end: position + 1 };
}

function readCharacter(
  characters: readonly string[],
  position: number,
  takesHyphens: boolean,
): { readonly character: string; readonly end: number } | undefined {
  const isEscaped = characters[position] === "\\";
  const end = position + (isEscaped ? 2 : 1);
  const character = characters[end - 1];
  if (character === undefined || (!isEscaped && (character === "]" || (character === "-" && !takesHyphens))))
    return undefined;
  return { character, end };
}
