import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";
const object = (apiVersion: string, kind: string) =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a, namespace: shop }\n`;
const web = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { containers: [{ name: web, image: a }] } } }
`;
const scaler = `${object("autoscaling/v2", "HorizontalPodAutoscaler")}spec: { scaleTargetRef: { kind: Deployment, name: web }, maxReplicas: 3 }\n`;

it.each([
  ["storage.k8s.io/v1", "StorageClass"],
  ["storage.k8s.io/v1", "VolumeAttributesClass"],
  ["resource.k8s.io/v1", "DeviceClass"],
  ["networking.k8s.io/v1", "IngressClass"],
  ["gateway.networking.k8s.io/v1", "GatewayClass"],
  ["apiregistration.k8s.io/v1", "APIService"],
  ["postgresql.cnpg.io/v1", "ScheduledBackup"],
  ["velero.io/v1", "Schedule"],
  ["cert-manager.io/v1", "ClusterIssuer"],
  ["kafka.strimzi.io/v1beta2", "KafkaUser"],
  ["postgresql.cnpg.io/v1", "Cluster"],
  ["postgres-operator.crunchydata.com/v1beta1", "PostgresCluster"],
  ["cdi.kubevirt.io/v1beta1", "DataVolume"],
  ["v1", "Endpoints"],
  ["discovery.k8s.io/v1", "EndpointSlice"],
  ["elbv2.k8s.aws/v1beta1", "TargetGroupBinding"],
  ["multicluster.x-k8s.io/v1alpha1", "ServiceExport"],
  ["kyverno.io/v2", "PolicyException"],
  ["notification.toolkit.fluxcd.io/v1beta3", "Alert"],
  ["notification.toolkit.fluxcd.io/v1", "Receiver"],
  ["image.toolkit.fluxcd.io/v1", "ImageRepository"],
  ["image.toolkit.fluxcd.io/v1", "ImagePolicy"],
  ["image.toolkit.fluxcd.io/v1", "ImageUpdateAutomation"],
  ["fluxcd.controlplane.io/v1", "FluxInstance"],
  ["fluxcd.controlplane.io/v1", "ResourceSet"],
  ["fluxcd.controlplane.io/v1", "ResourceSetInputProvider"],
])("tells that a %s %s goes", (apiVersion, kind) => {
  const [found, ...more] = findings("removed-object", [config + object(apiVersion, kind), config]);
  expect([found?.message.startsWith(`${kind} a is removed: `), more]).toEqual([true, []]);
});

it("tells of an autoscaler only where its workload stays", () => {
  expect(findings("removed-object", [config + web + scaler, config + web])).toHaveLength(1);
  expect(findings("removed-object", [config + web + scaler, config])).toEqual([]);
});

it("tells of an autoscaler that goes to something else", () => {
  const other = scaler.replace("name: web", "name: nope");
  const [found, ...more] = findings("removed-object", [config + web + scaler, config + web + other]);
  expect([found?.message, more]).toEqual([
    "HorizontalPodAutoscaler a goes to Deployment nope: nothing scales Deployment web any more.",
    [],
  ]);
  const second = scaler.replace("name: a,", "name: b,");
  expect(findings("removed-object", [config + web + scaler, config + web + other + second])).toEqual([]);
  const [unseen] = findings("removed-object", [config + web + scaler, config + other]);
  expect(unseen?.message).toContain("which is not seen here");
});

it("does not tell of what people look at", () => {
  const monitor = object("monitoring.coreos.com/v1", "ServiceMonitor");
  expect(findings("removed-object", [config + monitor, config])).toEqual([]);
});

const budget = `${object("policy/v1", "PodDisruptionBudget")}spec: { minAvailable: 1, selector: { matchLabels: { app: web } } }\n`;
const labelled = web.replace("template: {", "template: { metadata: { labels: { app: web } },");
const backup = (suspend: boolean) =>
  `${object("batch/v1", "CronJob")}spec: { suspend: ${suspend}, schedule: "@daily", jobTemplate: { spec: { template: { spec: { containers: [{ name: a, image: a }] } } } } }\n`;

it("tells of a budget whose pods stay without another one", () => {
  expect(findings("removed-object", [config + labelled + budget, config + labelled])).toHaveLength(1);
  expect(findings("removed-object", [config + labelled + budget, config])).toEqual([]);
  const renamed = budget.replace("name: a", "name: b");
  expect(findings("removed-object", [config + labelled + budget, config + labelled + renamed])).toEqual([]);
});

it.each([
  ["matchExpressions: [{ key: app, operator: In, values: [web] }]", 1],
  ["matchExpressions: [{ key: app, operator: NotIn, values: [web] }]", 0],
  ["", 1],
])("knows the pods of a budget by the whole of its selector: { %s }", (selector, expected) => {
  const other = budget.replace("matchLabels: { app: web }", selector);
  expect(findings("removed-object", [config + labelled + other, config + labelled])).toHaveLength(expected);
});

it("tells of what is suspended, once", () => {
  expect(findings("removed-object", [backup(false), backup(true)]).map(({ message }) => message)).toEqual([
    "CronJob a is suspended: what it did no longer happens.",
  ]);
  expect(findings("removed-object", [backup(true), backup(true)])).toEqual([]);
});

it.each(["apps/v1 Deployment", "argoproj.io/v1alpha1 Rollout"])("tells of a %s that is paused", (type) => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  const of = (paused: boolean) =>
    `---\n{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: a }, spec: { paused: ${paused} } }\n`;
  expect(findings("removed-object", [of(false), of(true)]).map(({ message }) => message)).toEqual([
    `${kind} a is paused: no later change of its pods rolls out before it is resumed.`,
  ]);
  expect(findings("removed-object", [of(true), of(false)])).toEqual([]);
});

it.each([
  ["StatefulSet", "{ type: OnDelete }", "a later change reaches each of its pods when somebody deletes that"],
  ["DaemonSet", "{ type: OnDelete }", "a later change reaches each of its pods when somebody deletes that"],
  ["StatefulSet", "{ rollingUpdate: { partition: 2 } }", "no later change reaches its pods below number 2"],
  ["CloneSet", "{ partition: 2 }", "no later change reaches 2 of its pods"],
])("tells of a %s that is held from now on by %s", (kind, strategy, then) => {
  const group = kind === "CloneSet" ? "apps.kruise.io/v1alpha1" : "apps/v1";
  const of = (updateStrategy: string) =>
    `---\n{ apiVersion: ${group}, kind: ${kind}, metadata: { name: a }, spec: { updateStrategy: ${updateStrategy} } }\n`;
  const rolling = of("{ type: RollingUpdate, rollingUpdate: { partition: 0 } }");
  expect(findings("removed-object", [rolling, of(strategy)]).map(({ message }) => message)).toEqual([
    `${kind} a is held by its updateStrategy: ${then}.`,
  ]);
  expect(findings("removed-object", [of(strategy), rolling])).toEqual([]);
  expect(findings("removed-object", [of(strategy), of("{ rollingUpdate: { partition: 1 } }")])).toEqual([]);
});

it("leaves what makes a Secret to the workloads that read it", () => {
  const sealed = object("bitnami.com/v1alpha1", "SealedSecret");
  const reader = web.replace("image: a }", "image: a, envFrom: [{ secretRef: { name: a } }] }");
  expect(findings("removed-object", [config + sealed, config])).toHaveLength(1);
  expect(findings("removed-object", [config + sealed + reader, config + reader])).toEqual([]);
  expect(findings("removed-object", [config + sealed + reader, config])).toEqual([]);
});

it.each([
  ["startingDeadlineSeconds: 100", "startingDeadlineSeconds: 5", 1],
  ["suspend: false", "startingDeadlineSeconds: 9", 1],
  ["suspend: false", "startingDeadlineSeconds: 10", 0],
  ["startingDeadlineSeconds: 5", "startingDeadlineSeconds: 4", 0],
])("a CronJob with %s gets %s", (before, after, expected) => {
  const job = (field: string) =>
    `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: j }\nspec: { schedule: "0 * * * *", ${field}, jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } } } }\n`;
  expect(findings("removed-object", [job(before), job(after)])).toHaveLength(expected);
});

it.each([
  ["maxUnavailable: 1", "maxUnavailable: 0", 1],
  ["minAvailable: 1", "minAvailable: 100%", 1],
  ["maxUnavailable: 0", "maxUnavailable: 0%", 0],
  ["maxUnavailable: 1", "maxUnavailable: 2", 0],
])("a budget of %s gets %s", (before, after, expected) => {
  const budget = (spec: string) =>
    `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: b }\nspec: { ${spec}, selector: { matchLabels: { app: web } } }\n`;
  expect(findings("removed-object", [budget(before), budget(after)])).toHaveLength(expected);
});

it.each([
  ["requests: { cpu: 1 }", "requests: { memory: 1Gi }", 1],
  ["requests: { cpu: 1 }", "limits: { cpu: 1 }", 0],
  ["requests: { memory: 1Gi }", "requests: { memory: 2Gi }", 0],
])("pods that had %s get %s, and an autoscaler counts by cpu", (before, after, expected) => {
  const web = (resources: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: a, image: a, resources: { ${resources} } }] } } }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }] }\n`;
  expect(findings("removed-object", [web(before), web(after)])).toHaveLength(expected);
});

it("tells that a LimitRange goes whose defaults a quota asks for", () => {
  const range = `${object("v1", "LimitRange")}spec: { limits: [{ type: Container, defaultRequest: { cpu: 100m } }] }\n`;
  const quota = (hard: string) => `${object("v1", "ResourceQuota")}spec: { hard: { ${hard} } }\n`;
  const told = (base: string, head: string) =>
    findings("removed-object", [config + base, config + head]).map(({ message }) => message);
  const [cpu, pods] = [quota('requests.cpu: "8"'), quota('pods: "8"')];
  const MISSED = [
    "LimitRange a is removed: pods made from now on get none of its defaults, and ResourceQuota a refuses those that do not say what it counts.",
  ];
  const other = range.replace("name: a", "name: b");
  expect(told(range + cpu, cpu)).toEqual(MISSED);
  expect(told(range + cpu, cpu + other.replace("cpu:", "memory:"))).toEqual(MISSED);
  expect(told(range.replace("cpu:", "memory:") + cpu, cpu)).toEqual([]);
  expect(told(range + pods, pods)).toEqual([]);
  expect(told(range, "")).toEqual([]);
  expect(told(range + cpu, cpu + other)).toEqual([]);
});

const volume = (policy = "") =>
  `${object("v1", "PersistentVolume").replace(", namespace: shop", "")}spec: { ${policy}nfs: { server: nas, path: /uploads } }\n`;
const claim = `${object("v1", "PersistentVolumeClaim")}spec: { volumeName: a }\n`;

it("tells that a volume goes which keeps what it holds, unless its claim goes with it", () => {
  const told = (base: string, head = config) =>
    findings("removed-object", [config + base, head]).map(({ message }) => message);
  const GOES =
    "PersistentVolume a is removed: what it holds stays where it is, and no claim that is recreated finds it.";
  expect(told(volume())).toEqual([GOES]);
  expect(told(volume("persistentVolumeReclaimPolicy: Retain, ") + claim, config + claim)).toEqual([GOES]);
  expect(told(volume() + claim)).toEqual([
    "PersistentVolumeClaim a is removed: what it holds stays, on PersistentVolume a.",
  ]);
  const reserved = volume("claimRef: { name: uploads, namespace: shop }, ");
  const uploads = claim.replace("name: a,", "name: uploads,").replace("volumeName: a", "");
  expect(told(reserved + uploads, config + reserved)).toEqual([
    "PersistentVolumeClaim uploads is removed: what it holds stays, on PersistentVolume a.",
  ]);
  expect(told(volume("persistentVolumeReclaimPolicy: Delete, "))).toEqual([]);
});

it.each([
  ["elasticsearch.k8s.elastic.co/v1", "Elasticsearch", "volumeClaimDeletePolicy: DeleteOnScaledownOnly", 0],
  ["elasticsearch.k8s.elastic.co/v1", "Elasticsearch", "version: 9.0.0", 1],
  ["kubevirt.io/v1", "VirtualMachine", "dataVolumeTemplates: [{ metadata: { name: disk } }]", 1],
  ["kubevirt.io/v1", "VirtualMachine", "runStrategy: Always", 0],
])("tells of data that the operator of a %s %s with %s deletes with it", (apiVersion, kind, spec, told) => {
  const gone = `${object(apiVersion, kind)}spec: { ${spec} }\n`;
  expect(findings("removed-object", [config + gone, config])).toHaveLength(told);
});

it("tells of a backup that ends only where what it backs up stays", () => {
  const backup = `${object("volsync.backube/v1alpha1", "ReplicationSource")}spec: { sourcePVC: data }\n`;
  const claim =
    "---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\n";
  const told = (base: string, head: string) =>
    findings("removed-object", [base, head]).map(({ message }) => message);
  expect(told(config + web + claim + backup, config + web + claim)).toEqual([
    "ReplicationSource a is removed: no backup is made by it any more.",
  ]);
  expect(told(config + claim + backup, config + claim)).toHaveLength(1);
  expect(told(config + web + claim + backup, config + web)).toEqual([]);
  expect(told(config + web + backup, config)).toEqual([]);
});

it("tells of scheduled backups only where their database stays", () => {
  const backup = `${object("postgresql.cnpg.io/v1", "ScheduledBackup")}spec: { cluster: { name: db } }\n`;
  const cluster = object("postgresql.cnpg.io/v1", "Cluster").replace("name: a", "name: db");
  const told = (head: string) =>
    findings("removed-object", [config + cluster + backup, head]).map(({ message }) => message);
  expect(told(config + cluster)).toEqual(["ScheduledBackup a is removed: no backup is made by it any more."]);
  expect(told(config)).toEqual([
    "Cluster db is removed: its operator deletes its volumes with it, and what they hold.",
  ]);
});

it.each([
  ["clusterIP: None, ", "", 1],
  ["clusterIP: None, ", "clusterIP: None, ", 0],
  ["clusterIP: 10.0.0.5, ", "", 0],
  ["clusterIP: None, ", "type: LoadBalancer, ", 0],
])("a Service with { %s} that has { %s} from now on: %i", (base, head, count) => {
  const service = (spec: string) =>
    `---\napiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { ${spec}ports: [{ port: 1, name: ${spec === base ? "a" : "b"} }] }\n`;
  expect(findings("removed-object", [config + service(base), config + service(head)])).toHaveLength(count);
});
