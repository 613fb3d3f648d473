/** One step of a pattern: any text, one character, or one character of a class. */
export type Step =
  /** `crosses`: over separators too. */
  | { readonly kind: "any"; readonly crosses?: true }
  | { readonly kind: "one" }
  | {
      readonly kind: "class";
      readonly isNegated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    }
  | { readonly kind: "text"; readonly character: string };

/**
 * Whether a text matches, in time that grows with pattern times text and no faster: the patterns are those of strangers.
 * @param separator what neither "any" nor "one" matches, and in Go a class does; "" for nothing
 */
export function matchSteps(steps: readonly Step[], text: string, separator: string): boolean {
  const characters = Array.from(text);
  let step = 0;
  let position = 0;
  let star = -1;
  let starPosition = 0;
  while (position < characters.length) {
    const character = characters[position] ?? "";
    const current = steps[step];
    if (current?.kind === "any") {
      star = step++;
      starPosition = position;
    } else if (current !== undefined && matchesStep(current, character, separator)) {
      step++;
      position++;
    } else if (star >= 0 && characters[starPosition] !== separator) {
      step = star + 1;
      position = ++starPosition;
    } else {
      return false;
    }
  }
  return steps.slice(step).every(({ kind }) => kind === "any");
}

/** Whether one character is what a step asks for; of "any" nothing is said. */
export function matchesStep(step: Step, character: string, separator: string): boolean {
  switch (step.kind) {
    case "any":
      return false;
    case "text":
      return step.character === character;
    case "one":
      return character !== separator;
    case "class": {
      const isIn = step.ranges.some(([low, high]) => low <= character && character <= high);
      return isIn !== step.isNegated;
    }
  }
}
