import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAULTS } from "../../src/model/fault.ts";
import { PROBLEM_CODES } from "../../src/model/problem.ts";
import { sourceFiles, sourceText } from "../support/source-graph.ts";

const page = readFileSync(new URL("../../docs/faults.md", import.meta.url), "utf8");

function codesBelow(heading: string): readonly string[] {
  const section = page.split("\n## ").find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| `([a-z0-9-]+)` /gm)].map(([, code]) => code ?? "");
}

test("every code of a problem is documented, and no other", () => {
  expect([...codesBelow("What follows")].sort()).toEqual([...PROBLEM_CODES].sort());
});

test("every fault is documented in order, and no other", () => {
  expect(codesBelow("What is wrong")).toEqual(FAULTS);
});

test.each(FAULTS)("something reports %s", (fault) => {
  const reporting = sourceFiles().filter(
    (file) =>
      file !== "model/fault.ts" && file !== "yaml/refusal.ts" && sourceText(file).includes(`"${fault}"`),
  );
  expect(reporting).not.toEqual([]);
});
