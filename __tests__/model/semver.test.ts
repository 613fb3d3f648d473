import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareVersions, parseRange } from "../../src/model/semver.ts";

/** What Masterminds/semver 3.5.0 said of random ranges: the range, a version, and whether it is in it; null: no range. */
const JUDGED = readFileSync(new URL("version-ranges.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): unknown => JSON.parse(line));

test("ranges hold what Helm's own library says", () => {
  const ours = JUDGED.map((line): unknown => {
    const [range, version] = Array.isArray(line) ? line.map(String) : [];
    return [range, version, parseRange(range ?? "")?.includes(version ?? "") ?? null];
  });
  expect(ours).toEqual(JUDGED);
  expect(JUDGED.length).toBeGreaterThan(400);
});

test("versions are in the order of semver", () => {
  const sorted = [
    "no version",
    "0.9",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-2",
    "v1.0.0",
    "1.0.10",
  ];
  const order = [
    "no version",
    "0.9",
    "1.0.0-2",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "v1.0.0",
    "1.0.10",
  ];
  expect(sorted.toSorted(compareVersions)).toEqual(order);
});

test.each([
  ["*", true],
  ["<0.0.1", true],
  ["<0.0.0", false],
  [">2.0.0 <1.0.0", false],
  [">1.2.3, <1.2.4", false],
  [">1.2.3 <1.2.5", true],
  [">1.9 <2", true],
  [">1 <2", false],
  ["~1.2 !=1.2.0 !=1.2.1", true],
  ["=1.2.3 !=1.2.3", false],
  ["^1.0.0 ^2.0.0", false],
  [">2 <1 || 3.x", true],
  [">1.0.0-a <1.0.0-b", true],
])("a version can be in %s: %s", (range, isPossible) => {
  expect(parseRange(range)?.isPossible()).toBe(isPossible);
});

test("a range of which no version can be holds none", () => {
  const held = JUDGED.flatMap((line): readonly string[] =>
    Array.isArray(line) && line[2] === true ? [String(line[0])] : [],
  );
  expect(held.filter((range) => parseRange(range)?.isPossible() === false)).toEqual([]);
});
