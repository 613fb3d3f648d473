import { describe, expect, it } from "vitest";
import { faultText } from "../../../src/domain/controllers/fault-text.ts";
import { forcedBy, isForceReplaced } from "../../../src/domain/controllers/forced.ts";
import { mayRunPods, runsToCompletion, workloadKind } from "../../../src/domain/controllers/kinds.ts";
import { classOf, holdsOthers, isBuiltIn } from "../../../src/domain/controllers/object-kinds.ts";
import { findTemplates, readPodTemplate } from "../../../src/domain/controllers/pod-template.ts";
import { isWithoutPods, teamKind } from "../../../src/domain/controllers/team-kinds.ts";
import { replicasOf } from "../../../src/domain/controllers/workload.ts";
import type { Value } from "../../../src/yaml/value.ts";
import { manifestsOf } from "../forecast-of.ts";
import { objectOf, side } from "./objects-of.ts";

describe("what is known of a kind", () => {
  it.each([
    ["", "Namespace", true],
    ["", "PersistentVolumeClaim", true],
    ["", "PersistentVolume", false],
    ["apiextensions.k8s.io", "CustomResourceDefinition", true],
    ["project.openshift.io", "Project", true],
    ["kafka.strimzi.io", "KafkaTopic", true],
    ["snapshot.storage.k8s.io", "VolumeSnapshot", true],
    ["", "ConfigMap", false],
    ["example.com", "Namespace", false],
    ["example.com", "PersistentVolume", false],
    ["example.com", "CustomResourceDefinition", false],
    ["apiextensions.k8s.io", "Other", false],
    ["project.openshift.io", "Other", false],
    ["kafka.strimzi.io", "Kafka", false],
    ["example.com", "Project", false],
    ["example.com", "KafkaTopic", false],
    ["example.com", "VolumeSnapshot", false],
    ["snapshot.storage.k8s.io", "VolumeSnapshotClass", false],
  ])("%s/%s takes others with it: %s", (group, kind, expected) => {
    expect(holdsOthers({ group, kind, manifest: {} })).toBe(expected);
  });

  it.each([
    ["", "Service", "traffic", true],
    ["", "ServiceAccount", "rights", true],
    ["rbac.authorization.k8s.io", "ClusterRole", "rights", true],
    ["policy", "PodDisruptionBudget", "quota", true],
    ["source.toolkit.fluxcd.io", "GitRepository", "source", false],
    ["longhorn.io", "Volume", "quota", false],
    ["k8s.cni.cncf.io", "NetworkAttachmentDefinition", "traffic", false],
    ["metallb.io", "IPAddressPool", "traffic", false],
    ["metallb.io", "MetalLB", undefined, false],
    ["gateway.nginx.org", "ClientSettingsPolicy", "traffic", false],
    ["gateway.nginx.org", "NginxProxy", undefined, false],
    ["caching.internal.knative.dev", "Image", "harmless", false],
    ["upgrade.cattle.io", "Plan", "replacesPods", false],
    ["upgrade.cattle.io", "Other", undefined, false],
    ["apps", "Deployment", undefined, true],
    ["metrics.k8s.io", "PodMetrics", undefined, true],
    ["example.com", "Any", undefined, false],
  ])("%s/%s: %s, built in: %s", (group, kind, expected, builtIn) => {
    expect([classOf(group, kind), isBuiltIn(group)]).toEqual([expected, builtIn]);
  });

  it.each([
    ["example.com", "Any", true],
    ["apps", "ControllerRevision", false],
    ["upgrade.cattle.io", "Plan", false],
    ["upgrade.cattle.io", "Other", true],
  ])("%s/%s may run pods that the table does not know: %s", (group, kind, expected) => {
    expect(mayRunPods(group, kind)).toBe(expected);
  });

  it.each([
    ["kafka.strimzi.io", ["Kafka", "KafkaConnect", "KafkaBridge", "KafkaMirrorMaker2", "KafkaNodePool"]],
    ["monitoring.coreos.com", ["Prometheus", "PrometheusAgent", "Alertmanager", "ThanosRuler"]],
    ["postgresql.cnpg.io", ["Cluster", "Pooler"]],
    ["elasticsearch.k8s.elastic.co", ["Elasticsearch"]],
    ["kibana.k8s.elastic.co", ["Kibana"]],
    ["helm.toolkit.fluxcd.io", ["HelmRelease"]],
    ["kustomize.toolkit.fluxcd.io", ["Kustomization"]],
    ["argoproj.io", ["Application", "ApplicationSet"]],
    ["helm.cattle.io", ["HelmChart", "HelmChartConfig"]],
  ])("%s is run by an operator: %j", (group, kinds) => {
    for (const kind of kinds)
      expect(workloadKind(group, kind)).toEqual({ group, kind, controller: "Operator", templates: [] });
    expect(workloadKind(group, "Other")).toBeUndefined();
  });

  it.each([
    ["Job", true],
    ["CronJob", true],
    ["ScaledJob", true],
    ["Deployment", false],
    ["Pod", false],
  ] as const)("%s ends by itself: %s", (controller, expected) => {
    expect(runsToCompletion(controller)).toBe(expected);
  });

  it("a team's own kinds are known by group and kind, or by group", () => {
    const shop = { group: "a.io", kind: "Shop", templates: [], replicas: undefined, effect: "none" } as const;
    const kinds = { withPods: new Map([["a.io/Shop", shop]]), withoutPods: new Set(["b.io/One", "c.io/*"]) };
    expect([teamKind(kinds, "a.io", "Shop"), teamKind(kinds, "b.io", "Shop")]).toEqual([shop, undefined]);
    const rows = [
      ["b.io", "One"],
      ["b.io", "Two"],
      ["c.io", "Two"],
      ["a.io", "Shop"],
    ] as const;
    expect(rows.map(([group, kind]) => isWithoutPods(kinds, group, kind))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("who makes an object anew", () => {
  const at = (annotations: string) =>
    objectOf(`{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a, annotations: ${annotations} } }`);
  const SYNC = "argocd.argoproj.io/sync-options";
  const FLUX = "kustomize.toolkit.fluxcd.io/force";
  it.each<readonly [string, string | undefined, boolean]>([
    ["{}", undefined, false],
    [`{ ${SYNC}: "Force=true,Replace=true" }`, "Argo CD's sync options Force and Replace", true],
    [`{ ${SYNC}: "Replace=true, Force=true" }`, "Argo CD's sync options Force and Replace", true],
    [`{ ${SYNC}: "Force=true" }`, undefined, false],
    [`{ ${SYNC}: "Replace=true" }`, undefined, false],
    [`{ ${FLUX}: enabled }`, "Flux's annotation kustomize.toolkit.fluxcd.io/force", false],
    [`{ ${FLUX}: Enabled }`, "Flux's annotation kustomize.toolkit.fluxcd.io/force", false],
    [`{ ${FLUX}: disabled }`, undefined, false],
  ])("%s: %s", (annotations, expected, always) => {
    expect([forcedBy(at(annotations)), isForceReplaced(at(annotations))]).toEqual([expected, always]);
  });

  it("is said by the live object too, and by the Application or Kustomization", () => {
    const [force, replace] = [at(`{ ${SYNC}: "Force=true" }`), at(`{ ${SYNC}: "Replace=true" }`)];
    expect(isForceReplaced(force, replace)).toBe(true);
    expect(isForceReplaced(at("{}"), force)).toBe(false);
    expect(forcedBy({ ...at("{}"), forcedBy: "the Kustomization" })).toBe("the Kustomization");
    expect(isForceReplaced({ ...replace, forcedBy: "the Application" })).toBe(true);
    expect(isForceReplaced({ ...at("{}"), forcedBy: "the Application" })).toBe(false);
    expect(isForceReplaced({ ...force, isReplaced: true })).toBe(true);
  });
});

it.each([
  [1, "f0"],
  [2, "f0; f1"],
  [3, "f0; f1; f2"],
  [4, "f0; f1; f2; and 1 more"],
  [9, "f0; f1; f2; and 6 more"],
])("%d faults are one clause", (count, expected) => {
  const faults = Array.from({ length: count }, (_, i) => ({ path: "a", message: `f${i}` }));
  expect(faultText(faults)).toBe(expected);
});

describe("how many pods a manifest asks for", () => {
  it.each<readonly [string, string, string, number | null]>([
    ["apps/v1", "Deployment", "replicas: 3", 3],
    ["apps/v1", "Deployment", "a: b", 1],
    ["apps/v1", "Deployment", "replicas: 0", 0],
    ["apps/v1", "StatefulSet", "replicas: 2", 2],
    ["apps/v1", "ReplicaSet", "replicas: 2", 2],
    ["argoproj.io/v1alpha1", "Rollout", "replicas: 2", 2],
    ["apps.openshift.io/v1", "DeploymentConfig", "replicas: 2", 2],
    ["apps.kruise.io/v1alpha1", "CloneSet", "replicas: 2", 2],
    ["apps.kruise.io/v1beta1", "StatefulSet", "replicas: 2", 2],
    ["batch/v1", "Job", "parallelism: 4", 4],
    ["batch/v1", "Job", "replicas: 4", 1],
    ["apps/v1", "DaemonSet", "replicas: 2", null],
    ["apps.kruise.io/v1alpha1", "DaemonSet", "replicas: 2", null],
    ["batch/v1", "CronJob", "replicas: 2", null],
    ["keda.sh/v1alpha1", "ScaledJob", "replicas: 2", null],
    ["serving.knative.dev/v1", "Service", "replicas: 2", null],
    ["kafka.strimzi.io/v1", "Kafka", "replicas: 2", null],
    ["v1", "Pod", "a: b", 1],
  ])("%s %s with %s: %s", (apiVersion, kind, spec, expected) => {
    const yaml = `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: a }, spec: { ${spec} } }`;
    expect([...side(yaml).workloads.values()].map(replicasOf)).toEqual([expected]);
  });
});

describe("a Rollout's pods are those of the object that it names", () => {
  const rollout = (reference: string, apiVersion = "argoproj.io/v1alpha1", kind = "Rollout") =>
    `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: r }, spec: { workloadRef: ${reference} } }\n---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { spec: { containers: [{ name: a, image: a }] } } } }\n`;
  it.each([
    ["{ apiVersion: apps/v1, kind: Deployment, name: web }", true],
    ["{ kind: Deployment, name: web }", true],
    ["{ apiVersion: example.com/v1, kind: Deployment, name: web }", false],
    ["{ kind: Deployment }", false],
    ["{ name: web }", false],
    ["{ kind: Deployment, name: other }", false],
  ])("%s: %s", (reference, expected) => {
    const [workload] = side(rollout(reference)).workloads.values();
    expect([workload?.templateOwner !== undefined, workload?.templates.length]).toEqual([
      expected,
      expected ? 1 : 0,
    ]);
  });
});

describe("what looks like a pod template", () => {
  const paths = (yaml: string) => findTemplates(manifestsOf(yaml)[0]?.object ?? {}).map(({ path }) => path);
  it.each([
    ["{ spec: { template: { spec: { containers: [{ name: a }] } } } }", ["spec.template"]],
    ["{ spec: { template: { spec: { containers: [{ image: a }] } } } }", ["spec.template"]],
    ["{ spec: { template: { spec: { containers: [{ size: 1 }] } } } }", []],
    ["{ spec: { template: { spec: { containers: [] } } } }", []],
    ["{ spec: { template: { spec: { containers: text } } } }", []],
    [
      "{ a: [{ spec: { containers: [{ name: a }] } }, { spec: { containers: [{ name: b }] } }] }",
      ["a[0]", "a[1]"],
    ],
    ["{ spec: { containers: [{ name: a }], inner: { spec: { containers: [{ name: b }] } } } }", [""]],
    ["{ a: null, b: 5, c: { spec: { containers: [{ name: a }] } } }", ["c"]],
  ])("%s: %j", (yaml, expected) => {
    expect(paths(yaml)).toEqual(expected);
  });

  it("is looked for twelve fields deep, in maps and in lists", () => {
    const deep = (depth: number, list: boolean): string =>
      depth === 0
        ? "{ spec: { containers: [{ name: a }] } }"
        : list
          ? `[${deep(depth - 1, list)}]`
          : `{ a: ${deep(depth - 1, list)} }`;
    expect(paths(deep(12, false))).toHaveLength(1);
    expect(paths(deep(13, false))).toEqual([]);
    expect(paths(`{ a: ${deep(11, true)} }`)).toHaveLength(1);
    expect(paths(`{ a: ${deep(12, true)} }`)).toEqual([]);
  });

  it("has containers with names, roles and places", () => {
    const spec =
      "{ spec: { initContainers: [{ name: i }, { name: s, restartPolicy: Always }, { name: n, restartPolicy: Never }], containers: [{ name: a, restartPolicy: Always }, { image: b }] } }";
    const template: Value | undefined = manifestsOf(spec)[0]?.object;
    const found = template === undefined ? undefined : readPodTemplate({ template }, ["template"]);
    expect(found?.containers.map(({ name, role, path }) => [name, role, path])).toEqual([
      ["i", "init", "template.spec.initContainers[i]"],
      ["s", "sidecar", "template.spec.initContainers[s]"],
      ["n", "init", "template.spec.initContainers[n]"],
      ["a", "app", "template.spec.containers[a]"],
      ["1", "app", "template.spec.containers[1]"],
    ]);
    expect(readPodTemplate({ template: { spec: "text" } }, ["template"])).toBeUndefined();
  });
});
