import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";
const policy = (apiVersion: string, kind: string, spec: string) =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: p }\nspec: ${spec}\n`;
const ADMISSION = "admissionregistration.k8s.io/v1";
const binding = (actions: string) =>
  policy(ADMISSION, "ValidatingAdmissionPolicyBinding", `{ policyName: p, validationActions: [${actions}] }`);
const mutating = policy(ADMISSION, "MutatingAdmissionPolicyBinding", "{ policyName: p }");
const rule = (action: string) => `{ name: r, validate: { message: m${action} } }`;
const kyverno = (action: string, own = "") =>
  policy("kyverno.io/v1", "ClusterPolicy", `{ validationFailureAction: ${action}, rules: [${rule(own)}] }`);
const gatekeeper = (action: string) =>
  policy("constraints.gatekeeper.sh/v1beta1", "K8sLabels", `{ enforcementAction: ${action} }`);
const cel = (actions: string) => policy("policies.kyverno.io/v1", "ValidatingPolicy", `{ ${actions} }`);

it.each([
  ["a binding that denies", "", binding("Deny"), "ValidatingAdmissionPolicyBinding p is new"],
  ["a binding that begins to deny", binding("Audit"), binding("Deny"), "p enforces from now on"],
  ["a binding that denies something else", binding("Deny"), binding("Deny, Audit"), "p changes"],
  ["a binding that audits", "", binding("Audit"), undefined],
  ["a binding that stops to deny", binding("Deny"), binding("Warn"), undefined],
  ["a binding that changes pods", "", mutating, "MutatingAdmissionPolicyBinding p is new"],
  ["Kyverno", kyverno("Audit"), kyverno("Enforce"), "ClusterPolicy p enforces from now on"],
  ["a rule of Kyverno", kyverno("Audit"), kyverno("Audit", ", failureAction: Enforce"), "p enforces"],
  ["Kyverno that audits", "", kyverno("Audit"), undefined],
  ["Gatekeeper", gatekeeper("dryrun"), gatekeeper("deny"), "K8sLabels p enforces from now on"],
  ["Kyverno by CEL", cel("validationActions: [Audit]"), cel(""), "ValidatingPolicy p enforces"],
])("%s", (_, base, head, expected) => {
  const messages = findings("next-pods", [config + base, config + head]).map(({ message }) => message);
  expect(messages).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});
