import { describe, expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

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

describe("a class of pods", () => {
  const priority = (more: string) =>
    manifest("scheduling.k8s.io/v1 PriorityClass", `value: 1000${more}`, "name: p");
  const runtime = (more: string) => manifest("node.k8s.io/v1 RuntimeClass", `handler: a${more}`, "name: p");
  const IS_DEFAULT =
    "PriorityClass p is the default from now on: pods made from now on that name no class get its priority, and may end others.";
  const IS_NOT =
    "PriorityClass p is the default no more: pods made from now on that name no class have no priority by it, and those that run keep theirs.";
  const other = (fields: string) =>
    `RuntimeClass p changes ${fields}: pods made from now on that name it run on other nodes, or on none, or count for more; those that run stay.`;
  it.each<readonly [base: string, head: string, told: readonly string[]]>([
    ["", priority(", globalDefault: true"), [IS_DEFAULT]],
    [priority(""), priority(", globalDefault: true"), [IS_DEFAULT]],
    [priority(", globalDefault: true"), priority(""), [IS_NOT]],
    [priority(", globalDefault: true"), "", [IS_NOT]],
    ["", priority(""), []],
    [priority(""), priority(", description: a"), []],
    [runtime(""), runtime(", scheduling: { nodeSelector: { a: b } }"), [other("scheduling")]],
    [runtime(", overhead: { podFixed: { cpu: 1 } }"), runtime(""), [other("overhead")]],
    ["", runtime(", scheduling: { nodeSelector: { a: b } }"), []],
    [runtime(", scheduling: { nodeSelector: { a: b } }"), "", []],
    [
      runtime(""),
      runtime(", scheduling: { nodeSelector: { a: b } }, overhead: { podFixed: { cpu: 1 } }"),
      [other("overhead, scheduling")],
    ],
    [runtime("").replace("node.", "x."), runtime(", overhead: { a: b }").replace("node.", "x."), []],
    ["", priority(", globalDefault: true").replace("scheduling.", "x."), []],
  ])("%s becomes %s", (base, head, expected) => {
    expect(messages("next-pods", CONFIG + base, CONFIG + head)).toEqual(expected);
  });

  it("is no news where not all was seen, or nothing is left", () => {
    const made = priority(", globalDefault: true");
    expect(messages("next-pods", CONFIG, CONFIG + made, { baseIncomplete: true })).toEqual([]);
    expect(messages("next-pods", hook, null)).toEqual([]);
  });
});
