import { describe, expect, it } from "vitest";
import { forecastOverlay } from "../../../src/domain/overlay.ts";
import { withReleases } from "../../../src/domain/controllers/release-differences.ts";
import { workloadOf } from "./objects-of.ts";
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

/** What is told of a change besides what it does. */
function beside(base: string, head: string, reason?: string, effect: "none" | "restart" = "restart") {
  const [before, after] = [workloadOf(base), workloadOf(head)];
  const { apiVersion, kind, name, namespace } = after.object;
  const known = { apiVersion, kind, name, namespace, causes: [], pods: null, rollout: null };
  const told = withReleases({ ...known, effect, ...(reason !== undefined && { reason }) }, before, after);
  return [told?.effect, told?.reason];
}
const HOST = "hostnameOverride: a, ";
const GROUP = "schedulingGroup: { podGroupName: a }, ";
const TRUST = "volumes: [{name: v, projected: {sources: [{clusterTrustBundle: {name: a, path: p}}]}}], ";
const NO_TRUST = "volumes: [{name: v, projected: {sources: [{secret: {name: s}}]}}], ";
const MODE = "volumes: [{name: v, emptyDir: {mode: 448}}], ";
const NO_MODE = "volumes: [{name: v, emptyDir: {}}], ";
const TRUSTED =
  "Kubernetes before 1.37 drops spec.template.spec.volumes[v].projected.sources[0].clusterTrustBundle, and changes nothing for it.";
const CERTIFICATE = (more: string) =>
  `volumes: [{name: v, projected: {sources: [{podCertificate: {signerName: a/b, keyType: ED25519, credentialBundlePath: c${more}}}]}}], `;
const ANNOTATED = ", userAnnotations: {a/b: c}";
const ANNOTATES =
  "Kubernetes before 1.36 does not know spec.template.spec.volumes[v].projected.sources[0].podCertificate.userAnnotations, and changes nothing for it.";
const PACE = "updateStrategy: {rollingUpdate: {maxUnavailable: 2}}, ";

describe("what is told of other releases", () => {
  it.each<readonly [string, string, string | undefined, string | undefined]>([
    [
      pod(""),
      pod(HOST),
      undefined,
      "Kubernetes before 1.35 drops spec.template.spec.hostnameOverride, and changes nothing for it.",
    ],
    [
      pod(""),
      pod(HOST),
      "It waits.",
      "It waits. Kubernetes before 1.35 drops spec.template.spec.hostnameOverride, and changes nothing for it.",
    ],
    [pod(""), pod(GROUP), undefined, "Kubernetes drops spec.template.spec.schedulingGroup by default."],
    [
      pod(NO_MODE),
      pod(MODE),
      undefined,
      "spec.template.spec.volumes[v].emptyDir.mode is known since Kubernetes 1.37, which drops it by default.",
    ],
    [pod(NO_TRUST), pod(TRUST), undefined, TRUSTED],
    [
      pod(""),
      pod(HOST + GROUP),
      undefined,
      "Kubernetes before 1.35 drops spec.template.spec.hostnameOverride, and changes nothing for it. Kubernetes drops spec.template.spec.schedulingGroup by default.",
    ],
    [pod(CERTIFICATE("")), pod(CERTIFICATE(ANNOTATED)), undefined, ANNOTATES],
    [pod(""), pod("terminationGracePeriodSeconds: 5, "), undefined, undefined],
  ])("%s → %s, beside %s", (base, head, reason, expected) => {
    expect(beside(workload(base), workload(head), reason)).toEqual(["restart", expected]);
  });

  it("is not calm only where a release that is compared restarts for it", () => {
    const of = (base: string, head: string) => beside(base, head, undefined, "none")[0];
    expect(of(workload(pod(NO_TRUST)), workload(pod(TRUST)))).toBe("unknown");
    expect(of(workload(pod(NO_TRUST)), workload(pod(HOST + TRUST)))).toBe("unknown");
    expect(of(workload(pod("")), workload(pod(HOST)))).toBe("none");
    expect(of(workload(pod("")), workload(pod(GROUP)))).toBe("none");
    expect(of(workload(pod(CERTIFICATE(""))), workload(pod(CERTIFICATE(ANNOTATED))))).toBe("none");
    expect(of(workload(pod(""), "StatefulSet"), workload(pod(""), "StatefulSet", PACE))).toBe("none");
    const bare = (fields: string) =>
      `{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {${fields}containers: [{name: app, image: "app:1"}]}}`;
    expect(of(bare(NO_TRUST), bare(TRUST))).toBe("none");
  });

  it("is all that is told where nothing else is", () => {
    const [before, after] = [workloadOf(workload(pod(NO_TRUST))), workloadOf(workload(pod(TRUST)))];
    expect(withReleases(undefined, before, after)).toEqual({
      ...{ apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: null },
      ...{ effect: "unknown", causes: [], pods: null, rollout: null },
      reason: TRUSTED,
    });
    const host = workloadOf(workload(pod(HOST)));
    expect(withReleases(undefined, workloadOf(workload(pod(""))), host)).toBeUndefined();
    expect(withReleases(undefined, after, after)).toBeUndefined();
  });
});

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
