import { expect, it } from "vitest";
import { told } from "../domain/policy/check-fixture.ts";

const shop = (labels: string) =>
  `{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { ${labels} } } }`;
const ENFORCE = "pod-security.kubernetes.io/enforce";

// https://kubernetes.io/docs/concepts/security/pod-security-standards/
it.each<readonly [string, string, string | undefined]>([
  [
    "a level that there is not",
    `${ENFORCE}: priviledged`,
    `[${ENFORCE}] must be one of privileged, baseline, restricted`,
  ],
  ["a level", `${ENFORCE}: privileged, pod-security.kubernetes.io/warn: baseline`, undefined],
  [
    "a level of another mode",
    "pod-security.kubernetes.io/audit: none",
    "[pod-security.kubernetes.io/audit] must be one of",
  ],
  ["a release", `${ENFORCE}-version: v1.30, pod-security.kubernetes.io/warn-version: latest`, undefined],
  [
    "a patch of a release",
    `${ENFORCE}-version: v1.30.2`,
    `[${ENFORCE}-version] must be latest or a release like v1.36`,
  ],
  ["a mode of its own", "pod-security.kubernetes.io/exempt: a", undefined],
])("a Namespace gets %s", (_, labels, expected) => {
  const all = [told("apply-fails", shop("a: b"), shop(labels)), told("apply-fails", null, shop(labels))];
  const text = `error: Namespace shop: metadata.labels${expected}`;
  for (const found of all)
    expect(found).toEqual(expected === undefined ? [] : [expect.stringContaining(text)]);
});

it("a Namespace keeps what was none", () => {
  expect(told("apply-fails", shop(`${ENFORCE}: none`), shop(`${ENFORCE}: none, a: b`))).toEqual([]);
});
