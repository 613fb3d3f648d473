import { describe, expect, it } from "vitest";
import { indexManifests } from "../../../../src/domain/manifests.ts";
import { mutates } from "../../../../src/domain/policy/admission/mutators.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest, messages } from "../check-fixture.ts";

const CONFIG = manifest("v1 ConfigMap", "data: {}", "name: other");
const of = (type: string, spec: string) => manifest(type, `spec: { ${spec} }`, "name: p");
const kyverno = (...rules: readonly string[]) =>
  of("kyverno.io/v1 ClusterPolicy", `rules: [${rules.join(", ")}]`);
const mutate = (kinds: string, name = "r") =>
  `{ name: ${name}, match: { any: [{ resources: { kinds: [${kinds}] } }] }, mutate: { patchStrategicMerge: { a: ${name} } } }`;
const validate = "{ name: v, match: { resources: { kinds: [Pod] } }, validate: { message: m } }";
const hook = manifest(
  "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
  'webhooks: [{ rules: [{ apiGroups: [""], resources: [pods] }] }]',
  "name: p",
);
const hookFor = (rule: string) => hook.replace('apiGroups: [""], resources: [pods]', rule);
const lacks = (kind: string, what = "is removed") =>
  `${kind} p ${what}: pods made from now on lack what it put into them; those that run keep it.`;
const LESS = "changes pods no more";

describe("what changed pods as they were made", () => {
  it.each<readonly [string, base: string, head: string, told: string]>([
    ["a policy of Kyverno", kyverno(mutate("Pod")), "", lacks("ClusterPolicy")],
    ["of a workload's kind", kyverno(mutate("apps/v1/Deployment")), "", lacks("ClusterPolicy")],
    [
      "of the former form",
      kyverno("{ name: r, match: { resources: { kinds: [Pod] } }, mutate: {} }"),
      "",
      lacks("ClusterPolicy"),
    ],
    ["a rule of it", kyverno(mutate("Pod"), validate), kyverno(validate), lacks("ClusterPolicy", LESS)],
    ["a webhook", hook, "", lacks("MutatingWebhookConfiguration")],
    [
      "a webhook for all",
      hookFor('apiGroups: ["*"], resources: ["*"]'),
      "",
      lacks("MutatingWebhookConfiguration"),
    ],
    [
      "a webhook for all and what is below",
      hookFor('apiGroups: [apps, ""], resources: [services, "*/*"]'),
      "",
      lacks("MutatingWebhookConfiguration"),
    ],
    [
      "one webhook of two",
      hookFor('apiGroups: [""], resources: [services] }, { apiGroups: [""], resources: [pods]'),
      "",
      lacks("MutatingWebhookConfiguration"),
    ],
    [
      "a policy of a namespace",
      kyverno(mutate("Pod")).replace("ClusterPolicy", "Policy"),
      "",
      lacks("Policy"),
    ],
    [
      "one filter of two",
      kyverno(mutate("ConfigMap] } }, { resources: { kinds: [Pod")),
      "",
      lacks("ClusterPolicy"),
    ],
    ["all filters", kyverno(mutate("Pod").replace("any:", "all:")), "", lacks("ClusterPolicy")],
    ["one kind of two", kyverno(mutate("ConfigMap, Pod")), "", lacks("ClusterPolicy")],
    ["Gatekeeper", of("mutations.gatekeeper.sh/v1 Assign", "location: a"), "", lacks("Assign")],
    ["Kyverno by CEL", of("policies.kyverno.io/v1 MutatingPolicy", "a: b"), "", lacks("MutatingPolicy")],
    [
      "a policy of Kubernetes",
      of("admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding", "policyName: a"),
      "",
      lacks("MutatingAdmissionPolicyBinding"),
    ],
  ])("goes: %s", (_, base, head, expected) => {
    expect(messages("next-pods", CONFIG + base, CONFIG + head)).toEqual([expected]);
  });

  it.each<readonly [string, base: string, head: string]>([
    ["it is of other objects", kyverno(mutate("ConfigMap, networking.k8s.io/v1/Ingress")), ""],
    ["it is of another group", kyverno(mutate("Pod")).replace("kyverno.io", "example.com"), ""],
    ["it is of another kind", kyverno(mutate("Pod")).replace("ClusterPolicy", "CleanupPolicy"), ""],
    ["a webhook is asked for others", hookFor('apiGroups: [""], resources: [services]'), ""],
    ["a webhook is asked for another group", hookFor("apiGroups: [apps], resources: [pods]"), ""],
    ["it only refuses", kyverno(validate), ""],
    ["it stays", kyverno(mutate("Pod")), kyverno(mutate("Pod"))],
    ["the metadata of objects", of("mutations.gatekeeper.sh/v1 AssignMetadata", "location: a"), ""],
  ])("but not where %s", (_, base, head) => {
    expect(messages("next-pods", CONFIG + base, CONFIG + head)).toEqual([]);
  });
});

it("is no news where nothing is left", () => {
  expect(messages("next-pods", hook, null)).toEqual([]);
});

it.each<readonly [string, object: string, mutates: boolean, only: boolean]>([
  ["a rule that changes", kyverno(mutate("Pod")), true, true],
  ["a rule that changes, beside one that refuses", kyverno(mutate("Pod"), validate), true, false],
  ["a rule that refuses", kyverno(validate), false, false],
  ["a webhook", hook, true, true],
  ["a config", CONFIG, false, false],
])("%s changes what is made: %j, and does nothing else: %j", (_, text, changes, only) => {
  const [object] = indexManifests(manifestsOf(text), "head").objects;
  if (object === undefined) throw new Error("no object");
  expect([mutates(object), mutates(object, "only")]).toEqual([changes, only]);
});
