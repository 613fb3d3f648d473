import { expect, it } from "vitest";
import { HEADLINES } from "../../../src/report/phrases/headline.ts";

it.each([
  [[], "may refuse ", "Job"],
  [["migrate"], "Job is", "may refuse"],
])("what may be refused, of %j", (names, told, untold) => {
  const words = JSON.stringify(HEADLINES.jobsRefused({ names, count: 1, kinds: [], where: [] }));
  expect(words).toContain(told);
  expect(words).not.toContain(untold);
});

it.each(["unclaimed", "assumed"] as const)("what is %s may be new as well as another", (code) => {
  const words = JSON.stringify(HEADLINES[code]({ names: [], count: 1, kinds: ["Deployment"], where: [] }));
  expect(words).toContain("this change reaches ");
  expect(words).toContain("1 Deployment");
});

it("tells files that have one name apart", () => {
  const names = ["a/web/values.yaml", "b/web/values.yaml"];
  const words = JSON.stringify(HEADLINES.filesNotAnalysed({ names, count: 2, kinds: [], where: [] }));
  expect(words).toContain("a/web/values.yaml");
  const [one] = names;
  const alone = HEADLINES.filesNotAnalysed({ names: [one ?? ""], count: 1, kinds: [], where: [] });
  expect(JSON.stringify(alone)).not.toContain("a/web");
});

it.each([
  [["migrate"], ["Job"], "it runs again"],
  [["migrate", "seed"], ["Job", "Job"], "they run again"],
  [["migrate", "web"], ["Job", "Deployment"], "all pods go at once"],
  [["web"], [], "all pods go at once"],
])("what becomes of %j (%j) that are recreated: %s", (names, kinds, expected) => {
  const words = JSON.stringify(HEADLINES.recreated({ names, count: names.length, kinds, where: [] }));
  expect(words).toContain(expected);
});
