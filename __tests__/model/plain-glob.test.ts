import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { MOST_STARS, plainGlob, starsToTry } from "../../src/model/plain-glob.ts";
import { compileGlobs } from "../../src/sources/kustomizations/globs.ts";

/** All texts of up to four of these signs that are paths or globs. */
function textsOf(signs: readonly string[]): readonly string[] {
  let texts = [""];
  const all: string[] = [];
  for (let length = 1; length <= 4; length += 1) {
    texts = texts.flatMap((text) => signs.map((sign) => text + sign));
    all.push(...texts);
  }
  return all.filter((text) => !/\/\/|^\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/.test(text));
}

describe("a glob of names and stars", () => {
  test("matches what the library's expression matches", () => {
    // The library's short form of `*.*` wants a letter behind the last dot, its long form does not.
    const paths = textsOf(["a", "b", ".", "/"]).filter((path) => !path.endsWith("."));
    const globs = textsOf(["a", ".", "*", "**", "/"]);
    const differing = globs.flatMap((glob) => {
      const [ours, theirs] = [plainGlob(glob), picomatch(glob, { dot: true })];
      if (ours === undefined) return [];
      return paths.filter((path) => ours(path) !== theirs(path)).map((path) => `${glob} over ${path}`);
    });
    expect(globs.filter((glob) => plainGlob(glob) !== undefined).length).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });

  test.each(["*", "**", "a/**"])("stars are not the top: %s", (glob) => {
    expect(plainGlob(glob)?.(".")).toBe(false);
  });

  test.each(["*a".repeat(30) + "b", "**/*a".repeat(30) + "b", "**/*a*a*a*ab"])(
    "answers at once over a long path: %s",
    async (text) => {
      const [glob] = await compileGlobs([text]);
      const started = performance.now();
      expect(glob?.matches(Array<string>(8).fill("a".repeat(250)).join("/"))).toBe(false);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});

describe("a glob that only an expression matches", () => {
  test("may have a few stars", async () => {
    const text = "apps/*/overlays/{eu,us}-*";
    expect(starsToTry(text)).toBeLessThanOrEqual(MOST_STARS);
    const [glob] = await compileGlobs([text]);
    expect(glob?.matches("apps/shop/overlays/eu-west")).toBe(true);
  });

  test("is refused with many", async () => {
    await expect(compileGlobs(["{x,*a*a*a*a*ab}"])).rejects.toThrow(/more than 4 stars .*several globs/);
  });
});
