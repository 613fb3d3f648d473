import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputsOf } from "../../src/github/outputs.ts";
import { forecastTrees, type CaseFiles } from "../support/forecast-trees.ts";

interface Case {
  readonly id: string;
  readonly base: CaseFiles;
  readonly head: CaseFiles;
  readonly removed?: readonly string[];
}

const PATHS = { report: "a.json", markdown: "a.md", html: "a.html", sarif: "a.sarif" };

async function isMerged({ base, head, removed = [] }: Case): Promise<boolean> {
  const gone = new Set(removed);
  const files = Object.entries({ ...base, ...head }).filter(([path]) => !gone.has(path));
  const outputs = outputsOf(await forecastTrees(base, Object.fromEntries(files)), PATHS);
  return outputs.level === "calm" && outputs["other-changes"] === 0;
}

/** What the recipe of docs/auto-merge.md merges of the changes that people were hurt by. A new one is to be read first. */
test.each(["reports", "gitops"])("the recipe merges of %s only what is known to be calm", async (name) => {
  const lines = readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  const merged: string[] = [];
  for (const line of lines) {
    const each = JSON.parse(line) as Case;
    if (await isMerged(each)) merged.push(each.id);
  }
  await expect(`${merged.join("\n")}\n`).toMatchFileSnapshot(`auto-merged-${name}.txt`);
});
