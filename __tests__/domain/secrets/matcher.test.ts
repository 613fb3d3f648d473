import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { createMatcher } from "../../../src/domain/secrets/matcher.ts";

const MARK = "*";

/** Every occurrence of every pattern, looked for one by one: those that overlap are one. */
function byHand(patterns: readonly string[], text: string): string {
  const covered = new Set<number>();
  const begun = new Set<number>();
  for (const pattern of patterns) {
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
      for (let index = at; index < at + pattern.length; index++) {
        covered.add(index);
        if (index > at) begun.add(index);
      }
    }
  }
  return text.replace(/./g, (letter, at: number) => (!covered.has(at) ? letter : begun.has(at) ? "" : MARK));
}

/** Few letters, so that patterns repeat themselves, begin alike and overlap. */
const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength, maxLength });

describe("a matcher", () => {
  it("replaces what any occurrence of any pattern covers, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(letters(4, 12)), letters(0, 200), (patterns, text) => {
        expect(createMatcher(patterns).replace(text, MARK)).toBe(byHand(patterns, text));
      }),
      { numRuns: 3000 },
    );
  });

  it("replaces a pattern of any length as a whole", () => {
    fc.assert(
      fc.property(
        letters(4, 2000),
        letters(1, 3),
        fc.integer({ min: 1, max: 400 }),
        (part, between, times) => {
          const pattern = part.repeat(times).slice(0, 5000);
          const text = `<${pattern}>${between}<${pattern}>`;
          expect(createMatcher([pattern]).replace(text, MARK)).toBe(`<${MARK}>${between}<${MARK}>`);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes the longest that fits", () => {
    const fits = (pattern: string): boolean => pattern.length < 8;
    expect(createMatcher(["abcd", "abcdef", "abcdefgh"]).replace("abcdefghi", MARK, fits)).toBe(`${MARK}ghi`);
  });

  it.each<[string, readonly string[], string]>([
    ["a pattern that repeats itself", [`${"x1".repeat(20_000)}!`], "x1".repeat(40_000)],
    [
      "many that begin alike",
      Array.from({ length: 20_000 }, (_, i) => `pass${i.toString(36).padStart(8, "0")}`),
      "pass0000".repeat(10_000),
    ],
    [
      "many that begin with one another",
      Array.from({ length: 400 }, (_, i) => `${"x1".repeat(i + 4)}!`),
      "x1".repeat(40_000),
    ],
  ])("looks for %s in time that grows with the text", (_, patterns, text) => {
    const matcher = createMatcher(patterns);
    const began = performance.now();
    matcher.replace(text, MARK);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
