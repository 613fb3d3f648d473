import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareVersions, parseRange } from "../../../src/delivery/helm/semver.ts";

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
