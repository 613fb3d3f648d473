import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatJson } from "../../../src/report/json.ts";
import type { CaseFiles } from "../../support/forecast-trees.ts";
import { divisible, joined, partsOf } from "./divided.ts";

interface Case {
  readonly id: string;
  readonly base: CaseFiles;
  readonly head: CaseFiles;
  readonly removed?: readonly string[];
}

const CASES = ["reports", "gitops"].flatMap((name) =>
  readFileSync(join(import.meta.dirname, `../../cases/${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case),
);

function headOf({ base, head, removed = [] }: Case): CaseFiles {
  const files = Object.entries({ ...base, ...head }).filter(([path]) => !removed.includes(path));
  return Object.fromEntries(files);
}

/** Several changes in one repository, each in a folder of its own. */
function together(cases: readonly Case[]): readonly [CaseFiles, CaseFiles] {
  const inFolder = (index: number, files: CaseFiles) =>
    Object.entries(files).map(([path, file]) => [`case-${index}/${path}`, file] as const);
  return [
    Object.fromEntries(cases.flatMap((each, index) => inFolder(index, each.base))),
    Object.fromEntries(cases.flatMap((each, index) => inFolder(index, headOf(each)))),
  ];
}

describe("the joined forecast is the whole one, byte for byte", () => {
  // Every fifth: the others are met at random below.
  const some = CASES.filter((_, index) => index % 5 === 0);
  it.each(some.map((each, index) => [each.id, each, 2 + (index % 3)] as const))(
    "%s",
    async (_, each, count) => {
      const change = divisible(each.base, headOf(each));
      expect(formatJson(await joined(change, await partsOf(change, count)))).toBe(await change.whole());
    },
  );

  it("for any split of any changes, in any order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(CASES.length - 1), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat()),
        async (picked, count, order) => {
          const change = divisible(...together(picked.flatMap((index) => CASES[index] ?? [])));
          const parts = (await partsOf(change, count)).map((text) => ({
            text,
            rank: Number(order.next().value),
          }));
          const shuffled = parts.sort((a, b) => a.rank - b.rank).map(({ text }) => text);
          expect(formatJson(await joined(change, shuffled))).toBe(await change.whole());
        },
      ),
      { numRuns: 15, seed: 7 },
    );
  });
});
