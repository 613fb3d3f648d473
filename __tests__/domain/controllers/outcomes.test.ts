import { describe, expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";
import { newImage, newSpec } from "./outcome-of.ts";

describe("a changed pod template", () => {
  it.each([
    ["extensions/v1beta1", "Deployment", "restart"],
    ["v1", "ReplicationController", "none"],
  ])("of %s %s: %s", (apiVersion, kind, effect) => {
    expect(newImage(apiVersion, kind)?.[0]).toBe(effect);
  });

  it.each([
    ["Deployment", "apps/v1", "kustomize.toolkit.fluxcd.io/ssa: IfNotPresent", "none"],
    ["Deployment", "apps/v1", "argocd.argoproj.io/sync-options: 'Force=true,Replace=true'", "recreate"],
    ["Deployment", "apps/v1", "argocd.argoproj.io/hook: Sync", "recreate"],
    ["StatefulSet", "apps/v1", "helm.sh/hook: 'pre-install,pre-upgrade'", "recreate"],
    ["Deployment", "apps/v1", "helm.sh/hook: test", "restart"],
    [
      "Deployment",
      "apps/v1",
      "argocd.argoproj.io/hook: Sync, argocd.argoproj.io/hook-delete-policy: HookFailed",
      "restart",
    ],
    [
      "Deployment",
      "apps/v1",
      "argocd.argoproj.io/hook: Sync, argocd.argoproj.io/hook-delete-policy: HookSucceeded",
      "unknown",
    ],
    ["Job", "batch/v1", "argocd.argoproj.io/hook: PreSync", "nextRun"],
    ["Job", "batch/v1", "kustomize.toolkit.fluxcd.io/force: enabled", "recreate"],
  ])("of a %s (%s) with %s: %s", (kind, apiVersion, annotation, effect) => {
    expect(newImage(apiVersion, kind, "{}", `{ ${annotation} }`)?.[0]).toBe(effect);
  });

  it("does not count the pods of an autoscaled workload, whatever spec.replicas says", () => {
    const scaler = `
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { minReplicas: 2, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }`;
    const [base, head] = ["nginx:1", "nginx:2"].map(
      (image) => workload("apps/v1", "Deployment", image, "{ replicas: 0 }") + scaler,
    );
    expect(forecast(base ?? "", head ?? "").workloads).toMatchObject([
      { effect: "restart", pods: null, rollout: { replicas: null, minAvailable: null } },
    ]);
  });

  it("is found in lists of a kind that the table does not have", () => {
    const jobSet = (image: string) => `
apiVersion: jobset.example.com/v1
kind: JobSet
metadata: { name: web }
spec:
  replicatedJobs:
    - template: { spec: { containers: [{ name: web, image: "${image}" }] } }`;
    expect(forecast(jobSet("a:1"), jobSet("a:2")).workloads).toMatchObject([
      { effect: "unknown", causes: [{ path: "spec.replicatedJobs[0].template.spec.containers[web].image" }] },
    ]);
  });

  it("of a Rollout's Deployment rolls the Rollout, and the Deployment only while it is not scaled down", () => {
    const pair = (image: string, scaleDown: string) => `${workload("apps/v1", "Deployment", image)}
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: roll }
spec:
  strategy: { canary: {} }
  workloadRef: { apiVersion: apps/v1, kind: Deployment, name: web, scaleDown: ${scaleDown} }`;
    const effects = (scaleDown: string) =>
      forecast(pair("a:1", scaleDown), pair("a:2", scaleDown)).workloads.map(({ kind, effect }) => [
        kind,
        effect,
      ]);
    expect(effects("onsuccess")).toEqual([
      ["Deployment", "none"],
      ["Rollout", "restart"],
    ]);
    expect(effects("never")).toEqual([
      ["Deployment", "restart"],
      ["Rollout", "restart"],
    ]);
  });
});

describe("an unchanged pod template", () => {
  it("of a Deployment stays when it is scaled", () => {
    expect(newSpec("apps/v1", "Deployment", "{ replicas: 1 }", "{ replicas: 9 }")).toBe("none");
  });

  it("of a Helm release is unknown when the values that it names change", () => {
    const release = (value: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: values }
data: { values.yaml: "${value}" }
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web }
spec: { valuesFrom: [{ kind: ConfigMap, name: values }] }`;
    expect(forecast(release("a: 1"), release("a: 2")).workloads).toMatchObject([
      {
        effect: "unknown",
        reason: "It names ConfigMap values, which changes; what that restarts was not analysed.",
      },
    ]);
    expect(
      forecast(release("a: 1"), release("a: 2").replace("name: values }]", "name: other }]")).workloads,
    ).toMatchObject([{ effect: "unknown" }]);
    expect(forecast(release("a: 1"), release("a: 1")).workloads).toEqual([]);
  });

  it("of a Helm release is unknown when it gets the namespace of its values from Flux", () => {
    const release = (hash: string, value: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: values-${hash}, namespace: web }
data: { values.yaml: "${value}" }
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web }
spec: { valuesFrom: [{ kind: ConfigMap, name: values }] }`;
    const base = release("9t6ht8t778", "a: 1");
    const head = release("6d5bkb8d54", "a: 2");
    expect(forecast(base, head).workloads).toMatchObject([
      {
        effect: "unknown",
        reason:
          "It names ConfigMap values, which changes, and which the build holds as values-6d5bkb8d54: kustomize did not rewrite this field. What that restarts was not analysed.",
      },
    ]);
    const elsewhere = (text: string) => text.replace("{ name: web }", "{ name: web, namespace: other }");
    expect(forecast(elsewhere(base), elsewhere(head)).workloads).toEqual([]);
  });

  it("of a Helm release says nothing of what its values restart", () => {
    const release = (tag: string) => `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web }
spec: { values: { image: { tag: "${tag}" } } }`;
    expect(forecast(release("1"), release("2")).workloads).toMatchObject([{ effect: "unknown" }]);
  });
});

describe("the triggers of a DeploymentConfig", () => {
  const config = (triggers: string) =>
    workload("apps.openshift.io/v1", "DeploymentConfig", "a:1", `{ triggers: ${triggers} }`);
  const image = (tag: string) =>
    `[{ type: ImageChange, imageChangeParams: { automatic: true, from: { kind: ImageStreamTag, name: "a:${tag}" } } }]`;

  it("may start a rollout when they change, and nothing when they do not", () => {
    const effects = (base: string, head: string) =>
      forecast(config(base), config(head)).workloads.map(({ effect }) => effect);
    expect(effects(image("1"), image("2"))).toEqual(["unknown"]);
    expect(effects("[{ type: ConfigChange }]", image("1"))).toEqual(["unknown"]);
    expect(effects(image("1"), image("1"))).toEqual([]);
  });
});
