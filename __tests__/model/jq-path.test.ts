import { expect, test } from "vitest";
import { jqPath } from "../../src/model/jq-path.ts";

test.each([
  [".spec.replicas", ["spec", "replicas"]],
  ['.metadata.annotations."a/b"', ["metadata", "annotations", "a/b"]],
  ['.metadata.annotations["a/b"]', ["metadata", "annotations", "a/b"]],
  [".webhooks[]?.clientConfig.caBundle", ["webhooks", "[]", "clientConfig", "caBundle"]],
  [".a[0].b", ["a", 0, "b"]],
  [". | .a | .b", ["a", "b"]],
  ['.a[]|select(.name=="x")|.b', ["a", "[]", "name==x", "b"]],
  [".a[] | select(.c.on == true).b", ["a", "[]", "c.on==true", "b"]],
  ['.a[] | select(.name != "x")', ["a", "[]", "name!=x"]],
  ['.a[] | select(.name == "x\ny\tz")', ["a", "[]", "name==x\ny\tz"]],
  [".a[] | select(.n == -12)", ["a", "[]", "n==-12"]],
])("%s", (text, expected) => {
  const shown = jqPath(text)?.map((step) => {
    if (step.kind === "field") return step.name;
    if (step.kind === "index") return step.index;
    return step.kind === "each"
      ? "[]"
      : `${step.path.join(".")}${step.equal ? "==" : "!="}${typeof step.value === "string" ? step.value : JSON.stringify(step.value)}`;
  });
  expect(shown).toEqual(expected);
});

test.each([
  "",
  ".",
  "spec",
  ".a[1:2]",
  ".a[-1]",
  "..",
  ".a | keys",
  ".a, .b",
  ".a[] | select(.b)",
  ".a[] | select(.n == 01)",
  '.a[] | select(.name | test("x"))',
  '.a."b\\"c"',
  ".a |",
  `.${"a.".repeat(1200)}a`,
])("%s is no path that is followed", (text) => {
  expect(jqPath(text)).toBeUndefined();
});
