import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { forecastTrees, type CaseFiles } from "../support/forecast-trees.ts";
import { answerOf, type Answer } from "./answer.ts";

/**
 * Changes that people were hurt by, and were told nothing of: one a line, with what is right in words and what is
 * asserted. `base` and `head` hold files by path; `head` only those that it writes.
 * After a change of the wording `node_modules/node/bin/node scripts/renew-cases.mjs` renews what is asserted: read what it prints.
 */
interface Case {
  readonly id: string;
  readonly right: string;
  readonly base: CaseFiles;
  readonly head: CaseFiles;
  readonly removed?: readonly string[];
  readonly answer: Answer;
}

describe.each(["reports", "gitops"])("%s", (name) => {
  const lines = readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  const cases = lines.map((line) => JSON.parse(line) as Case);

  test.each(cases.map((each) => [each.id, each.right, each] as const))("%s: %s", async (_, __, each) => {
    const gone = new Set(each.removed ?? []);
    const head = Object.entries({ ...each.base, ...each.head }).filter(([path]) => !gone.has(path));
    expect(answerOf(await forecastTrees(each.base, Object.fromEntries(head)))).toEqual(each.answer);
  });
});
