import { expect, it } from "vitest";
import { findings } from "../check-fixture.ts";

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
  [
    "Gatekeeper that changes",
    "",
    policy("mutations.gatekeeper.sh/v1", "Assign", "{ location: a }"),
    "Assign p is new",
  ],
  [
    "Kubewarden",
    policy("policies.kubewarden.io/v1", "ClusterAdmissionPolicy", "{ mode: monitor }"),
    policy("policies.kubewarden.io/v1", "ClusterAdmissionPolicy", "{ module: a }"),
    "p enforces from now on",
  ],
  ["Kyverno by CEL", cel("validationActions: [Audit]"), cel(""), "ValidatingPolicy p enforces"],
])("%s", (_, base, head, expected) => {
  const messages = findings("next-pods", [config + base, config + head]).map(({ message }) => message);
  expect(messages).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});

const NEW =
  "is new: pods made from now on have to pass it, or are changed by it; those that run stay as they are.";
const rules = (...all: readonly string[]) =>
  policy("kyverno.io/v1", "ClusterPolicy", `{ rules: [${all.join(", ")}] }`);
const whole = (action: string, more: string) =>
  policy("kyverno.io/v1", "ClusterPolicy", `{ validationFailureAction: ${action}, ${more} }`);
const OVERRIDE = "validationFailureActionOverrides: [{ action: enforce, namespaces: [shop] }]";

it.each<readonly [policy: string, kind: string | undefined]>([
  [policy("kyverno.io/v1", "Policy", `{ rules: [${rule(", failureAction: Enforce")}] }`), "Policy"],
  [policy("kyverno.io/v1", "CleanupPolicy", `{ rules: [${rule(", failureAction: Enforce")}] }`), undefined],
  [policy("example.com/v1", "ClusterPolicy", `{ rules: [${rule(", failureAction: Enforce")}] }`), undefined],
  [rules(rule(", failureAction: enforce")), "ClusterPolicy"],
  [rules(rule("")), undefined],
  [rules("{ name: r, mutate: {} }"), "ClusterPolicy"],
  [rules("{ name: r, generate: {} }"), undefined],
  [rules("{ name: r, verifyImages: [{}, { failureAction: Enforce }] }"), "ClusterPolicy"],
  [rules("{ name: r, verifyImages: [{ failureAction: Audit }] }"), undefined],
  // A rule's own word comes first.
  [whole("Enforce", `rules: [${rule(", failureAction: Audit")}]`), undefined],
  [whole("Audit", `rules: [${rule("")}], ${OVERRIDE}`), "ClusterPolicy"],
  [
    whole(
      "Audit",
      `rules: [${rule(", failureAction: Enforce")}, ${rule("")}], ${OVERRIDE.replace("enforce", "audit")}`,
    ),
    "ClusterPolicy",
  ],
  [whole("Audit", `rules: [${rule("")}], ${OVERRIDE.replace("enforce", "audit")}`), undefined],
  [whole("Audit", `rules: [${rule("")}], ${OVERRIDE.replace("action: enforce", "action: 5")}`), undefined],
  [
    policy("kyverno.io/v1", "ClusterPolicy", `{ rules: [${rule(", failureAction: Audit")}], ${OVERRIDE} }`),
    undefined,
  ],
  [gatekeeper("deny"), "K8sLabels"],
  [gatekeeper("warn"), undefined],
  [policy("constraints.gatekeeper.sh/v1beta1", "K8sLabels", "{ match: {} }"), "K8sLabels"],
  [policy("templates.gatekeeper.sh/v1", "ConstraintTemplate", "{}"), undefined],
  [cel("validationActions: [Warn, Deny]"), "ValidatingPolicy"],
  [cel("validationActions: [Warn]"), undefined],
  [cel("validationActions: []"), undefined],
  [policy("policies.kyverno.io/v1", "NamespacedMutatingPolicy", "{}"), "NamespacedMutatingPolicy"],
  [policy("policies.kyverno.io/v1", "ImageValidatingPolicy", "{}"), "ImageValidatingPolicy"],
  [policy("policies.kyverno.io/v1", "DeletingPolicy", "{}"), undefined],
  [mutating, "MutatingAdmissionPolicyBinding"],
  [policy(ADMISSION, "ValidatingAdmissionPolicy", "{ validationActions: [Deny] }"), undefined],
  [policy(ADMISSION, "MutatingAdmissionPolicy", "{}"), undefined],
])("%s", (text, kind) => {
  const told = findings("next-pods", [config, config + text]).map(({ message }) => message);
  expect(told).toEqual(kind === undefined ? [] : [`${kind} p ${NEW}`]);
});

it("tells of what is enforced, and not of what is not", () => {
  const told = (before: string, after: string) =>
    findings("next-pods", [config + before, config + after]).map(({ message }) => message.split(":")[0]);
  const enforced = rule(", failureAction: Enforce");
  expect(told(rules(enforced, rule("")), rules(enforced))).toEqual([]);
  expect(told(rules(enforced), rules(enforced, enforced.replace("name: r", "name: s")))).toEqual([
    "ClusterPolicy p changes",
  ]);
  const over = (names: string) => whole("Audit", `rules: [${rule("")}], ${OVERRIDE.replace("shop", names)}`);
  expect(told(over("shop"), over("shop, web"))).toEqual(["ClusterPolicy p changes"]);
});
