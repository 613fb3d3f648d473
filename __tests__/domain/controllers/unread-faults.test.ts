import { describe, expect, it } from "vitest";
import { faultsOfUnread } from "../../../src/domain/controllers/unread-faults.ts";
import { objectOf } from "./objects-of.ts";
import { forecast, workload } from "../forecast-of.ts";

const KINDS = [
  ["apps.openshift.io/v1", "DeploymentConfig"],
  ["argoproj.io/v1alpha1", "Rollout"],
  ["apps.kruise.io/v1alpha1", "CloneSet"],
  ["apps.kruise.io/v1beta1", "StatefulSet"],
  ["apps.kruise.io/v1alpha1", "DaemonSet"],
  ["serving.knative.dev/v1", "Service"],
] as const;

function told(base: string | null, head: string) {
  const { workloads, findings } = forecast(base, head);
  return [
    workloads.map(({ effect }) => effect).join(),
    findings.filter(({ check }) => check === "apply-fails").map(({ message }) => message.split(":")[0]),
  ];
}

describe.each(KINDS)("a pod template of Kubernetes' own type in %s %s", (apiVersion, kind) => {
  const good = workload(apiVersion, kind, "a");
  const bad = good.replace('image: "a"', 'image: "a", readinessProbe: { initialDelaySeconds: {} }');
  const FAULT =
    "spec.template.spec.containers[web].readinessProbe.initialDelaySeconds must be a whole number, not a map";

  it("is refused where Go cannot read it", () => {
    expect(told(good, bad)).toEqual(["applyFails", [FAULT]]);
    expect(told(null, bad)).toEqual(["create", [`${FAULT}.`]]);
  });

  it("is as it was where base had that too, or something fills it in", () => {
    expect(told(bad, bad.replace('image: "a"', 'image: "b"'))).toEqual(["restart", []]);
    expect(told(good, bad.replace('image: "a"', 'image: "b", workingDir: "${a}"'))).toEqual(["restart", []]);
  });
});

it.each([["'2'"], ["true"], ["{}"]])("a number of replicas that is %s is refused", (replicas) => {
  const at = (spec: string) => workload("argoproj.io/v1alpha1", "Rollout", "a", `{ replicas: ${spec} }`);
  expect(told(at("2"), at(replicas))[0]).toBe("applyFails");
  expect(told(at("2"), at("null"))[0]).toBe("scale");
});

it("finds nothing in what is no workload", () => {
  const thing = objectOf(
    "{ apiVersion: example.com/v1, kind: Thing, metadata: { name: a }, spec: { replicas: two } }",
  );
  expect(faultsOfUnread(undefined, thing)).toEqual([]);
});

it("counts the ports of Knative's containers, and of nobody else's", () => {
  const two = (apiVersion: string, kind: string) =>
    workload(apiVersion, kind, "a").replace('image: "a" }', 'image: "a" }, { name: log, image: b }');
  const one = (apiVersion: string, kind: string) => workload(apiVersion, kind, "a");
  const CLONES = ["apps.kruise.io/v1alpha1", "CloneSet"] as const;
  const KNATIVE = ["serving.knative.dev/v1", "Service"] as const;
  expect(told(one(...CLONES), two(...CLONES))[0]).toBe("restart");
  expect(told(one(...KNATIVE), two(...KNATIVE))[0]).toBe("applyFails");
});

it("names the number of replicas, and takes one that is too large for a number", () => {
  const at = (replicas: string) =>
    workload("apps.kruise.io/v1alpha1", "CloneSet", "a", `{ replicas: ${replicas} }`);
  const [found] = forecast(at("2"), at("'2'")).workloads;
  expect(found?.reason).toBe(
    "spec.replicas must be a whole number: the API server refuses the whole object.",
  );
  expect(told(at("2"), at("9007199254740993"))[0]).not.toBe("applyFails");
});

it("is not asked of kinds whose pod template is their own", () => {
  const prometheus = (containers: string) =>
    `{ apiVersion: monitoring.coreos.com/v1, kind: Prometheus, metadata: { name: web }, spec: { containers: ${containers} } }`;
  expect(told(prometheus("[]"), prometheus("{}"))[0]).not.toBe("applyFails");
});

it.each([
  ["apps.kruise.io/v1alpha1", "CloneSet", true],
  ["apps.kruise.io/v1alpha1", "DaemonSet", true],
  ["apps.openshift.io/v1", "DeploymentConfig", false],
  ["argoproj.io/v1alpha1", "Rollout", false],
])("has what a validation refuses, where a %s %s is validated: %s", (version, kind, isRefused) => {
  const of = (more: string) => workload(version, kind, "a").replace('image: "a"', `image: "a", ${more}`);
  const [good, amount, mount] = [
    "resources: { limits: { cpu: 1 } }",
    "resources: { limits: { cpu: lots } }",
    "volumeMounts: [{ name: data, mountPath: /data }]",
  ].map(of);
  for (const head of [amount, mount])
    expect(told(good ?? "", head ?? "")[0] === "applyFails").toBe(isRefused);
});

describe("a DeploymentConfig", () => {
  const config = (selector: string, label = "web") =>
    `{ apiVersion: apps.openshift.io/v1, kind: DeploymentConfig, metadata: { name: web }, spec: { ${selector}template: { metadata: { labels: { app: ${label} } }, spec: { containers: [{ name: web, image: a }] } } } }`;
  const UNMATCHED = "spec.selector asks for app, which the pod template's labels do not match";

  it("is refused where it does not select its own pods", () => {
    const good = config("selector: { app: web }, ");
    expect(told(good, config("selector: { app: wbe }, "))).toEqual(["applyFails", [UNMATCHED]]);
    expect(told(good, config("selector: { app: web }, ", "wbe"))[0]).toBe("applyFails");
    expect(told(null, config("selector: { app: wbe }, "))).toEqual(["create", [`${UNMATCHED}.`]]);
  });

  it("needs no selector", () => {
    expect(told(config(""), config("", "other"))[0]).toBe("restart");
    expect(told(config("selector: {}, "), config("selector: {}, ", "other"))[0]).toBe("restart");
  });
});
