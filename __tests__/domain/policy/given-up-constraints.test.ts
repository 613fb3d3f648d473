import { expect, it } from "vitest";
import { messages } from "./check-fixture.ts";

it.each([
  [
    "users: [a, b]",
    "users: [b]",
    "users: pods of who goes from it are not made any more, unless another one lets them",
  ],
  [
    "allowHostPID: true",
    "allowHostPID: false",
    "allowHostPID: pods that ask for it are not made any more, unless another one lets them",
  ],
  ["users: [a]", "users: [a, b]", undefined],
  ["allowHostPID: false", "allowHostPID: true", undefined],
])("what lets pods run on OpenShift goes from %s to %s", (base, head, expected) => {
  const at = (field: string) =>
    `apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: { name: s }\n${field}\n`;
  expect(messages("removed-object", at(base), at(head))).toEqual(
    expected === undefined ? [] : [`SecurityContextConstraints s changes ${expected}.`],
  );
});
