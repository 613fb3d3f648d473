import { describe, expect, it } from "vitest";
import { forecastOverlay } from "../../../src/domain/overlay.ts";
import { manifestsOf } from "../forecast-of.ts";

const pod = (fields: string, container = "") =>
  `{metadata: {labels: {app: web}}, spec: {${fields}containers: [{name: app, image: "app:1"${container}}]}}`;
const workload = (template: string, kind = "Deployment", spec = "") =>
  `{apiVersion: apps/v1, kind: ${kind}, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, ${spec}template: ${template}}}`;

function forecast(base: string, head: string) {
  const result = forecastOverlay({
    id: "o",
    base: manifestsOf(base),
    head: manifestsOf(head),
    applier: "serverSide",
  });
  const [found] = result.workloads;
  return { effect: found?.effect, reason: found?.reason };
}

describe("a field that another release of Kubernetes treats otherwise", () => {
  it("restarts, and is told to do nothing before it was there", () => {
    const head = workload(pod("hostnameOverride: a, "));
    const { effect, reason } = forecast(workload(pod("")), head);
    expect(effect).toBe("restart");
    expect(reason).toContain("Kubernetes before 1.35 drops spec.template.spec.hostnameOverride");
  });

  it("is no calm answer where a newer release keeps it", () => {
    const source =
      "volumes: [{name: v, projected: {sources: [{clusterTrustBundle: {name: a, path: p}}, {secret: {name: s}}]}}], ";
    const before = source.replace("{clusterTrustBundle: {name: a, path: p}}, ", "");
    const { effect, reason } = forecast(workload(pod(before)), workload(pod(source)));
    expect(effect).not.toBe("none");
    expect(reason).toContain("before 1.37");
  });

  it("is told of the pace of a StatefulSet beside what restarts", () => {
    const pace = "updateStrategy: {rollingUpdate: {maxUnavailable: 2}}, ";
    const head = workload(pod("terminationGracePeriodSeconds: 5, "), "StatefulSet", pace);
    const { effect, reason } = forecast(workload(pod(""), "StatefulSet"), head);
    expect(effect).toBe("restart");
    expect(reason).toContain("Kubernetes before 1.37 drops spec.updateStrategy.rollingUpdate.maxUnavailable");
  });

  it("is not spoken of where it did not change", () => {
    const base = workload(pod("hostnameOverride: a, "));
    expect(forecast(base, base.replace("app:1", "app:2")).reason ?? "").not.toContain("Kubernetes before");
  });
});
