import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { forecastTrees, type CaseFile, type CaseFiles } from "../support/forecast-trees.ts";
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
  const headOf = ({ base, head, removed = [] }: Case): CaseFiles =>
    Object.fromEntries(Object.entries({ ...base, ...head }).filter(([path]) => !removed.includes(path)));
  const lines = readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  const cases = lines.map((line) => JSON.parse(line) as Case);

  test.each(cases.map((each) => [each.id, each.right, each] as const))("%s: %s", async (_, __, each) => {
    expect(answerOf(await forecastTrees(each.base, headOf(each)))).toEqual(each.answer);
  });

  test.each(cases.map((each) => [each.id, each] as const))(
    "%s is the same with other line ends and comments, beside other files",
    async (_, each) => {
      const { level, effects, checks } = answerOf(
        await forecastTrees(written(each.base, "base"), written(headOf(each), "head")),
      );
      expect({ level, effects, checks }).toEqual({
        level: each.answer.level,
        effects: each.answer.effects,
        checks: each.answer.checks,
      });
    },
  );
});

/** What says the same in another way, with an overlay that does not change and a document that nobody applies. */
function written(files: CaseFiles, side: string): CaseFiles {
  const same = Object.entries(files).map(([path, content]): readonly [string, CaseFile] => [
    path,
    typeof content === "string" && /\.ya?ml$/.test(path)
      ? `# Nothing\n${content}`.replaceAll(/\r?\n/g, "\r\n")
      : content,
  ]);
  return {
    ...Object.fromEntries(same),
    "README.md": `# ${side}\n`,
    "zz/kustomization.yaml": "configMapGenerator: [{name: untouched, literals: [a=b]}]\n",
  };
}
