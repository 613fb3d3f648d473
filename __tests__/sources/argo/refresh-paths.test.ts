import { expect, it } from "vitest";
import { GENERATE_PATHS, isRefreshedBy, refreshPathsOf } from "../../../src/sources/argo/refresh-paths.ts";

const pathsOf = (text: string, path = "apps/web") =>
  refreshPathsOf({ metadata: { annotations: { [GENERATE_PATHS]: text } } }, path);

it.each([
  [".", ["apps/web"]],
  [" . ;; /base/ ", ["apps/web", "base"]],
  ["..", ["apps"]],
  ["../../../..", [""]],
  ["/", [""]],
  ["apps/web", ["apps/web/apps/web"]],
  ["/apps/*/web.yaml", ["apps/*/web.yaml"]],
  ["", undefined],
  [" ; ", undefined],
])("%j names %j", (text, expected) => {
  expect(pathsOf(text)).toEqual(expected);
});

it("is of the top for a chart from elsewhere", () => {
  expect(pathsOf(".", "")).toEqual([""]);
  expect(refreshPathsOf({ metadata: {} }, "apps/web")).toBeUndefined();
});

it.each([
  [[""], "a", true],
  [["apps/web"], "apps/web/a/b.yaml", true],
  [["apps/web"], "apps/web2/b.yaml", false],
  [["apps/web/b.yaml"], "apps/web/b.yaml", true],
  [["apps/*/b.yaml"], "apps/web/b.yaml", true],
  [["apps/*"], "apps/web/b.yaml", false],
  [["apps/["], "apps/web/b.yaml", false],
])("%j looks at %s: %s", (paths, file, expected) => {
  expect(isRefreshedBy(paths, file)).toBe(expected);
});
