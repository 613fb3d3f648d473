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
