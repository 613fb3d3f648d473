import { describe, expect, it } from "vitest";
import { isHeldByFlux } from "../../../src/domain/controllers/flux-hold.ts";
import { holdOf } from "../../../src/domain/controllers/hold.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import { readSide } from "../../../src/domain/side.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

const POD = "template: { spec: { containers: [{ name: a, image: a }] } }";
const of = (type: string, fields: string, annotations = "") => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: web, annotations: { ${annotations} } }, spec: { ${fields} } }\n`;
};

it.each([
  ["apps/v1 Deployment", "paused: true", "paused"],
  ["apps/v1 Deployment", "paused: false", undefined],
  ["apps.openshift.io/v1 DeploymentConfig", "paused: true", "paused"],
  ["argoproj.io/v1alpha1 Rollout", "paused: true", "paused"],
  ["apps.kruise.io/v1alpha1 CloneSet", "updateStrategy: { paused: true }", "paused"],
  ["apps.kruise.io/v1alpha1 CloneSet", "paused: true", undefined],
  ["apps/v1 StatefulSet", "paused: true", undefined],
  ["apps/v1 StatefulSet", "updateStrategy: { type: OnDelete }", "onDelete"],
  ["apps/v1 StatefulSet", "updateStrategy: { type: RollingUpdate }", undefined],
  ["apps/v1 DaemonSet", "updateStrategy: { type: OnDelete }", "onDelete"],
  ["apps.kruise.io/v1beta1 StatefulSet", "updateStrategy: { type: OnDelete }", "onDelete"],
  ["apps.kruise.io/v1alpha1 DaemonSet", "updateStrategy: { type: OnDelete }", "onDelete"],
  ["apps/v1 Deployment", "updateStrategy: { type: OnDelete }", undefined],
])("%s with %s holds its pods: %s", (type, fields, expected) => {
  const [workload] = readSide(manifestsOf(of(type, `${fields}, ${POD}`)), "head").workloads.values();
  expect(workload && holdOf(workload)).toBe(expected);
});

it.each([
  ["kustomize.toolkit.fluxcd.io/v1 Kustomization", "suspend: true", "", true],
  ["helm.toolkit.fluxcd.io/v2 HelmRelease", "suspend: true", "", true],
  ["source.toolkit.fluxcd.io/v1 GitRepository", "suspend: true", "", true],
  ["image.toolkit.fluxcd.io/v1 ImagePolicy", "suspend: true", "", true],
  ["notification.toolkit.fluxcd.io/v1 Receiver", "suspend: true", "", true],
  ["kustomize.toolkit.fluxcd.io/v1 Kustomization", "suspend: false", "", false],
  ["batch/v1 CronJob", "suspend: true", "", false],
  ["my.kustomize.toolkit.fluxcd.io/v1 Kustomization", "suspend: true", "", false],
  ["kustomize.toolkit.fluxcd.io.example/v1 Kustomization", "suspend: true", "", false],
  [
    "source.extensions.fluxcd.io/v1beta1 ArtifactGenerator",
    "",
    "source.extensions.fluxcd.io/reconcile: Disabled",
    true,
  ],
  [
    "source.extensions.fluxcd.io/v1beta1 ArtifactGenerator",
    "",
    "source.extensions.fluxcd.io/reconcile: enabled",
    false,
  ],
  ["source.extensions.fluxcd.io.example/v1 ArtifactGenerator", "suspend: true", "", false],
  ["fluxcd.controlplane.io/v1 FluxInstance", "", "fluxcd.controlplane.io/reconcile: disabled", true],
  ["my.fluxcd.controlplane.io/v1 FluxInstance", "suspend: true", "", false],
  ["fluxcd.controlplane.io/v1 FluxInstance", "", "source.extensions.fluxcd.io/reconcile: disabled", false],
])("%s with %s and %s is held by Flux: %j", (type, fields, annotations, expected) => {
  const [object] = indexManifests(manifestsOf(of(type, fields, annotations)), "head").objects;
  expect(isHeldByFlux(object)).toBe(expected);
  expect(isHeldByFlux(undefined)).toBe(false);
});

describe("other bounds of an autoscaler", () => {
  const web = (replicas: string, label = "x", image = "a") =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, labels: { l: ${label} } }\nspec: { ${replicas}selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: ${image} }] } } }\n`;
  const scaler = (bounds: string) =>
    `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: s }\nspec: { ${bounds}, scaleTargetRef: { kind: Deployment, name: web } }\n`;
  const keda = (bounds: string) =>
    `---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: s }\nspec: { ${bounds}, scaleTargetRef: { name: web } }\n`;
  const told = (base: string, head: string) =>
    forecast(base, head).workloads.map(({ effect, podsAtBase, podsAtHead, reason }) => [
      effect,
      podsAtBase,
      podsAtHead,
      reason,
    ]);
  const S = "HorizontalPodAutoscaler s";
  it.each<readonly [string, string, string, readonly unknown[] | undefined]>([
    [
      "below the floor",
      scaler("minReplicas: 5, maxReplicas: 9"),
      scaler("minReplicas: 2, maxReplicas: 3"),
      ["scale", 5, null, `${S} allows at most 3 from now on, of at least 5 that run.`],
    ],
    [
      "at the floor",
      scaler("minReplicas: 5, maxReplicas: 9"),
      scaler("minReplicas: 5, maxReplicas: 5"),
      [
        "scale",
        null,
        null,
        `${S} allows at most 5 from now on, where it allowed 9: if more run, they end at once.`,
      ],
    ],
    [
      "that allow fewer",
      scaler("minReplicas: 2, maxReplicas: 9"),
      scaler("minReplicas: 2, maxReplicas: 8"),
      [
        "scale",
        null,
        null,
        `${S} allows at most 8 from now on, where it allowed 9: if more run, they end at once.`,
      ],
    ],
    [
      "that allow more",
      scaler("minReplicas: 2, maxReplicas: 9"),
      scaler("minReplicas: 2, maxReplicas: 10"),
      undefined,
    ],
    [
      "with a floor of one",
      scaler("minReplicas: 3, maxReplicas: 9"),
      scaler("minReplicas: 1, maxReplicas: 9"),
      ["scale", 3, null, `${S} keeps 1 from now on, where it kept 3.`],
    ],
    [
      "with a floor of two",
      scaler("minReplicas: 3, maxReplicas: 9"),
      scaler("minReplicas: 2, maxReplicas: 9"),
      undefined,
    ],
    [
      "with the same floor",
      scaler("minReplicas: 1, maxReplicas: 9"),
      scaler("minReplicas: 1, maxReplicas: 9"),
      undefined,
    ],
    [
      "with a floor of none",
      keda("minReplicaCount: 1"),
      keda("minReplicaCount: 0"),
      ["scale", 1, null, "ScaledObject s keeps 0 from now on, where it kept 1."],
    ],
    ["of nothing", keda("minReplicaCount: 0, maxReplicaCount: 0"), keda("minReplicaCount: 0"), undefined],
    ["that go", scaler("minReplicas: 3, maxReplicas: 9"), "", undefined],
  ])("%s", (_, base, head, expected) => {
    expect(told(web("") + base, web("") + head)).toEqual(expected === undefined ? [] : [expected]);
  });

  it("that come count against the number that was written", () => {
    const by = scaler("minReplicas: 1, maxReplicas: 2");
    expect(told(web("replicas: 3, "), web("replicas: 3, ") + by)).toEqual([
      ["scale", 3, null, `${S} allows at most 2 from now on, of 3 that run.`],
    ]);
    const wide = scaler("minReplicas: 1, maxReplicas: 9");
    expect(told(web("replicas: 3, "), web("replicas: 3, ") + wide)).toEqual([
      ["scale", 3, null, `${S} keeps 1 from now on, where there were 3.`],
    ]);
  });

  it("are told beside a restart", () => {
    const [found] = forecast(
      web("", "x", "a") + scaler("minReplicas: 3, maxReplicas: 9"),
      web("", "x", "b") + scaler("minReplicas: 1, maxReplicas: 9"),
    ).workloads;
    expect([found?.effect, found?.podsAtBase, found?.podsAtHead]).toEqual(["restart", 3, null]);
    expect(found?.reason).toContain(`${S} keeps 1 from now on, where it kept 3.`);
  });
});
