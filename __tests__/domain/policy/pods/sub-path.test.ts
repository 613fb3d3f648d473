import { expect, it } from "vitest";
import { expandedPath, variablesOf } from "../../../../src/domain/policy/pods/sub-path.ts";

/** https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment */
it.each<readonly [string, readonly string[]]>([
  ["a/b", []],
  ["$(A)", ["A"]],
  ["a/$(A)-$(B)/c", ["A", "B"]],
  ["$$(A)/$(B)", ["B"]],
  ["$$$(A)", ["A"]],
  ["$(A", []],
  ["$A", []],
  ["$()", [""]],
])("%s asks for %j", (expression, names) => {
  expect(variablesOf(expression)).toEqual(names);
});

const FIELD = { fieldRef: { fieldPath: "metadata.name" } };
it.each([
  ["a/$(A)", [{ name: "A", value: "x" }], "a/x"],
  ["$(A)/$(A)", [{ name: "A", value: "x" }], "x/x"],
  ["$(A)$(B)", [{ name: "A", value: "x" }], "x$(B)"],
  ["$$(A)", [{ name: "A", value: "x" }], "$$(A)"],
  // The last one counts.
  [
    "$(A)",
    [
      { name: "A", value: "x" },
      { name: "A", value: "y" },
    ],
    "y",
  ],
  ["$(A)", [{ name: "A", value: "" }], ""],
  ["$(A)", [{ name: "A", valueFrom: FIELD }], `$(${JSON.stringify(FIELD)})`],
  ["$(A)", [{ name: "A" }], '$("A")'],
  ["$(A)", [], "$(A)"],
])("%s means with %j: %s", (expression, env, expected) => {
  expect(expandedPath(expression, { env })).toBe(expected);
});
