import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const ADMISSION = "admissionregistration.k8s.io/v1";
const RULE = "{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }";
const policy = (most = "params.data.most", rule = RULE) =>
  manifest(
    `${ADMISSION} ValidatingAdmissionPolicy`,
    `spec: { paramKind: { apiVersion: v1, kind: ConfigMap }, matchConstraints: { resourceRules: [${rule}] }, validations: [{ expression: "object.spec.replicas <= int(${most})" }] }`,
    "name: few-replicas",
  );
const binding = (rest = "parameterNotFoundAction: Deny", actions = "Deny") =>
  manifest(
    `${ADMISSION} ValidatingAdmissionPolicyBinding`,
    `spec: { policyName: few-replicas, validationActions: [${actions}], paramRef: { name: limits, namespace: policy, ${rest} } }`,
    "name: everywhere",
  );
const limits = (most: string, meta = "") =>
  manifest("v1 ConfigMap", `data: { most: "${most}" }`, `name: limits, namespace: policy${meta}`);
const other = manifest("v1 ConfigMap", "data: {}", "name: other, namespace: policy");

/** With which kind each begins. */
const told = (base: string, head: string) =>
  messages("next-pods", base + other, head + other).map((text) => text.split(/[,:]/)[0]);

describe("an admission policy that a binding enforces as before", () => {
  const rest = binding() + limits("5");
  it("is told where it changes, or comes", () => {
    expect(told(policy() + rest, policy("params.data.fewer") + rest)).toEqual([
      "ValidatingAdmissionPolicy few-replicas changes",
    ]);
    expect(told(rest, policy() + rest)).toEqual(["ValidatingAdmissionPolicy few-replicas is new"]);
    expect(told(policy() + rest, policy() + rest)).toEqual([]);
  });

  it("is not told where it only warns, or is for no pods", () => {
    const warning = binding("parameterNotFoundAction: Deny", "Warn") + limits("5");
    expect(told(policy() + warning, policy("params.data.fewer") + warning)).toEqual([]);
    const definitions = RULE.replace("apps", "apiextensions.k8s.io").replace("deployments", "'*'");
    expect(
      told(policy("params.data.most", definitions) + rest, policy("params.data.fewer", definitions) + rest),
    ).toEqual([]);
  });

  it("is told once where several bindings enforce it, and not beside a binding that changes too", () => {
    const changed = binding("parameterNotFoundAction: Allow") + limits("5");
    expect(told(policy() + rest, policy("params.data.fewer") + changed)).toEqual([
      "ValidatingAdmissionPolicyBinding everywhere changes",
    ]);
  });
});

describe("the parameters of an admission policy", () => {
  const rest = policy() + binding();
  it("are told where they change, and not their labels", () => {
    expect(told(rest + limits("5"), rest + limits("3"))).toEqual(["ConfigMap limits changes"]);
    expect(told(rest + limits("5"), rest + limits("5", ", labels: { a: b }"))).toEqual([]);
  });

  it("refuse everything where they go, unless they are told to allow it", () => {
    expect(messages("next-pods", rest + limits("5") + other, rest + other)).toEqual([
      "ConfigMap limits goes, which ValidatingAdmissionPolicy few-replicas takes its parameters from: by `parameterNotFoundAction: Deny` everything that it is asked about is refused.",
    ]);
    const lenient = policy() + binding("parameterNotFoundAction: Allow");
    expect(told(lenient + limits("5"), lenient)).toEqual([]);
  });

  it("may stand in any namespace where none is named, and are of the policy's kind", () => {
    const anywhere = rest.replace(", namespace: policy, parameter", ", parameter");
    expect(told(anywhere + limits("5"), anywhere)).toEqual(["ConfigMap limits goes"]);
    const elsewhere = rest.replace("namespace: policy, parameter", "namespace: other, parameter");
    expect(told(elsewhere + limits("5"), elsewhere)).toEqual([]);
    const widgets = rest.replace("kind: ConfigMap }", "kind: Secret }");
    expect(told(widgets + limits("5"), widgets)).toEqual([]);
  });
});
