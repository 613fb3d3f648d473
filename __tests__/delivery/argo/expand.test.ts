import { expect, it } from "vitest";
import { expand } from "../../../src/delivery/argo/expand.ts";

it.each([
  ["x:1-$ARGOCD_APP_NAME", "x:1-web"],
  ["x:1-${ARGOCD_APP_NAME}", "x:1-web"],
  ["$$x", "$x"],
  ["x:1-$UNKNOWN", "x:1-"],
  ["x:1-$constructor", "x:1-"],
  ["x:1-${__proto__}", "x:1-"],
])("Argo CD makes %s to %s", (text, expected) => {
  expect(expand(text, { ARGOCD_APP_NAME: "web" })).toBe(expected);
});
