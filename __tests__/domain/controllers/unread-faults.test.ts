import { describe, expect, it } from "vitest";
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
    expect(told(good, bad.replace('image: "a"', 'image: "${a}"'))).toEqual(["restart", []]);
  });
});

it.each([["'2'"], ["true"], ["{}"]])("a number of replicas that is %s is refused", (replicas) => {
  const at = (spec: string) => workload("argoproj.io/v1alpha1", "Rollout", "a", `{ replicas: ${spec} }`);
  expect(told(at("2"), at(replicas))[0]).toBe("applyFails");
  expect(told(at("2"), at("null"))[0]).toBe("scale");
});
