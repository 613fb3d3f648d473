import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

function object(apiVersion: string, kind: string, rest: string): string {
  return `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: x, namespace: n}, ${rest}}`;
}

/** "effect" of what may replace pods, else "class" of what is told beside them; "" for what is nothing. */
function told(base: string | null, head: string | null): string {
  const { workloads, otherObjects } = forecast(base, head);
  return [
    ...workloads.map(({ effect }) => effect),
    ...otherObjects.map((other) => `${other.class}${other.loss === true ? " loss" : ""}`),
  ].join(", ");
}

it.each([
  ["eksctl.io/v1alpha5", "ClusterConfig", 'version: "1.29"', 'version: "1.30"', "unknown"],
  ["tool.example.com/v1", "Stack", "channel: a", "channel: b", "unknownKind"],
  ["tool.example.com/v1", "Stack", "version: a", "version: b", "unknown"],
  ["tool.example.com/v1", "Stack", "labels: {a: b}", "labels: {a: c}", ""],
  ["tool.example.com/v1", "Stack", "finalizers: [a.b/c]", "finalizers: []", ""],
])(
  "keeps more in the metadata of %s %s than Kubernetes does: %s → %s: %s",
  (version, kind, base, head, expected) => {
    const of = (more: string) =>
      `{apiVersion: ${version}, kind: ${kind}, metadata: {name: x, ${more}}, spec: {a: 1}}`;
    expect(told(of(base), of(head))).toBe(expected);
  },
);

describe("a changed object that is neither a workload nor a config", () => {
  it.each([
    ["rabbitmq.com/v1beta1", "RabbitmqCluster", "image: a", "image: b", "unknown"],
    ["redis.example/v1", "Redis", "replicas: 1", "replicas: 2", "unknown"],
    ["x.example.com/v1", "WebApp", "pods: [{args: [a]}]", "pods: [{args: [b]}]", "unknown"],
    ["sparkoperator.k8s.io/v1beta2", "SparkApplication", "driver: {env: a}", "driver: {env: b}", "unknown"],
    ["x.example.com/v1", "WebApp", "color: a", "color: b", "unknownKind"],
    ["x.example.com/v1", "StorageKey", "secretTemplate: {a: b}", "secretTemplate: {a: c}", "unknownKind"],
    ["batch/v1", "Tomorrow", "image: a", "image: b", "unknownKind"],
    ["autoscaling.k8s.io/v1", "VerticalPodAutoscaler", "a: 1", "a: 2", "unknown"],
    [
      "autoscaling.k8s.io/v1",
      "VerticalPodAutoscaler",
      'a: 1, updatePolicy: {updateMode: "Off"}',
      'a: 2, updatePolicy: {updateMode: "Off"}',
      "harmless",
    ],
    [
      "autoscaling.k8s.io/v1",
      "VerticalPodAutoscaler",
      "updatePolicy: {updateMode: Initial}",
      "updatePolicy: {updateMode: Recreate}",
      "unknown",
    ],
    [
      "autoscaling.k8s.io/v1",
      "VerticalPodAutoscaler",
      "updatePolicy: {updateMode: Recreate}",
      'updatePolicy: {updateMode: "Off"}',
      "harmless",
    ],
    ["karpenter.sh/v1", "NodePool", "a: 1", "a: 2", "unknown"],
    [
      "operators.coreos.com/v1alpha1",
      "ClusterServiceVersion",
      "description: a",
      "description: b",
      "harmless",
    ],
    ["operators.coreos.com/v1alpha1", "ClusterServiceVersion", "install: a", "install: b", "unknown"],
    [
      "argoproj.io/v1alpha1",
      "WorkflowTemplate",
      "templates: [{name: a, container: {image: a}}]",
      "templates: [{name: a, container: {image: b}}]",
      "nextRun",
    ],
    ["argoproj.io/v1alpha1", "CronWorkflow", "schedule: 0 1 * * *", "schedule: 0 2 * * *", "nextRun"],
    ["tekton.dev/v1", "Task", "steps: [{name: a, image: a}]", "steps: [{name: a, image: b}]", "nextRun"],
    [
      "volsync.backube/v1alpha1",
      "ReplicationSource",
      "trigger: {schedule: 0 1 * * *}",
      "trigger: {schedule: 0 2 * * *}",
      "nextRun",
    ],
    ["machineconfiguration.openshift.io/v1", "MachineConfig", "a: 1", "a: 2", "unknown"],
    ["cluster.x-k8s.io/v1beta1", "MachineDeployment", "a: 1", "a: 2", "unknown"],
    ["upgrade.cattle.io/v1", "Plan", "version: v1", "version: v2", "unknown"],
    ["monitoring.coreos.com/v1", "ServiceMonitor", "version: a", "version: b", "harmless"],
    [
      "secrets.hashicorp.com/v1beta1",
      "VaultStaticSecret",
      "path: a, rolloutRestartTargets: [{kind: Deployment, name: web}]",
      "path: b, rolloutRestartTargets: [{kind: Deployment, name: web}]",
      "unknown",
    ],
    ["cert-manager.io/v1", "Certificate", "secretName: a", "secretName: b", "harmless"],
    ["grafana.integreatly.org/v1beta1", "GrafanaDashboard", "json: a", "json: b", "harmless"],
    [
      "kyverno.io/v1",
      "ClusterPolicy",
      "rules: [{spec: {containers: [{name: '*'}]}}]",
      "rules: []",
      "admission",
    ],
    ["networking.k8s.io/v1", "Ingress", "rules: []", "rules: [{host: a}]", "traffic"],
    ["gateway.networking.k8s.io/v1", "HTTPRoute", "rules: []", "rules: [{}]", "traffic"],
    ["rbac.authorization.k8s.io/v1", "Role", "a: 1", "a: 2", "rights"],
    ["v1", "ResourceQuota", "hard: {pods: 1}", "hard: {pods: 2}", "quota"],
  ])("%s %s, %s → %s: %s", (apiVersion, kind, base, head, expected) => {
    const of = (spec: string) => object(apiVersion, kind, `spec: {${spec}}`);
    expect(told(of(base), of(head))).toBe(expected);
    expect(told(of(base), of(base))).toBe("");
  });

  it.each([
    ["v1", "Namespace", "harmless loss"],
    ["v1", "PersistentVolumeClaim", "harmless loss"],
    ["apiextensions.k8s.io/v1", "CustomResourceDefinition", "harmless loss"],
    ["kafka.strimzi.io/v1", "KafkaTopic", "harmless loss"],
    ["snapshot.storage.k8s.io/v1", "VolumeSnapshot", "harmless loss"],
    ["longhorn.io/v1beta2", "Volume", "harmless loss"],
    ["v1", "Service", "traffic"],
    ["autoscaling.k8s.io/v1", "VerticalPodAutoscaler", "quota"],
    ["volsync.backube/v1alpha1", "ReplicationSource", "harmless"],
  ])("%s %s that is removed is %s", (apiVersion, kind, expected) => {
    expect(told(object(apiVersion, kind, "spec: {}"), "{}")).toBe(expected);
  });

  it.each([
    ["Delete", "harmless loss"],
    ["Retain", "harmless"],
  ])("a volume that goes by the policy %s is %s", (policy, expected) => {
    const volume = object("v1", "PersistentVolume", `spec: {persistentVolumeReclaimPolicy: ${policy}}`);
    expect(told(volume, "{}")).toBe(expected);
    const claim = object("v1", "PersistentVolumeClaim", "spec: {volumeName: x}");
    expect(told(`${volume}\n---\n${claim}`, volume)).toBe(expected);
  });

  it("that somebody keeps from being pruned loses nothing", () => {
    const kept = (annotation: string) =>
      `{apiVersion: v1, kind: Namespace, metadata: {name: n, annotations: {${annotation}}}}`;
    expect(told(kept("kustomize.toolkit.fluxcd.io/prune: disabled"), "{}")).toBe("harmless");
    expect(told(kept("argocd.argoproj.io/sync-options: Prune=false"), "{}")).toBe("harmless");
  });

  it("is as it was where only its labels, marks of delivery or its API's version differ, and restarts by annotation", () => {
    const of = (version: string, metadata: string) =>
      `{apiVersion: rabbitmq.com/${version}, kind: RabbitmqCluster, metadata: {name: q, ${metadata}}, spec: {image: a}}`;
    expect(told(of("v1beta1", "labels: {a: b}"), of("v1", "labels: {a: c}"))).toBe("");
    const ofDelivery = (value: string) =>
      `annotations: {argocd.argoproj.io/sync-wave: "${value}", kustomize.toolkit.fluxcd.io/prune: "${value}", helm.sh/resource-policy: "${value}", config.kubernetes.io/origin: "${value}", description: "${value}"}`;
    expect(told(of("v1", ofDelivery("1")), of("v1", ofDelivery("2")))).toBe("");
    // Whoever works by it may look at any other one: https://github.com/stolostron/multiclusterhub-operator
    expect(told(of("v1", "annotations: {a: b}"), of("v1", "annotations: {a: c}"))).toBe("unknownKind");
    expect(told(of("v1", "annotations: {a: b}"), of("v1", "annotations: {}"))).toBe("unknownKind");
    expect(told(of("v1", "annotations: {a: b, c: d}"), of("v1", "annotations: {c: d, a: b}"))).toBe("");
    expect(told(of("v1", "annotations: {}"), of("v1", "annotations: {x.io/restartedAt: now}"))).toBe(
      "unknown",
    );
  });

  it("that comes or goes is a workload by its shape", () => {
    const queue = object("rabbitmq.com/v1beta1", "RabbitmqCluster", "spec: {image: a, replicas: 3}");
    expect(told("{}", queue)).toBe("create");
    expect(told(queue, "{}")).toBe("delete");
    expect(told("{}", object("x.example.com/v1", "Thing", "spec: {color: red}"))).toBe("unknownKind");
  });

  it("that goes is not said to be deleted by what its operator does with pods", () => {
    const queue = object("rabbitmq.com/v1beta1", "RabbitmqCluster", "spec: {image: a, replicas: 3}");
    expect(forecast(queue, "{}").workloads.map(({ reason }) => reason)).toEqual([undefined]);
    const task = object("tekton.dev/v1", "Task", "spec: {steps: [{name: a, image: a}]}");
    expect([told("{}", task), told(task, "{}")]).toEqual(["create", "delete"]);
  });

  it("tells which version it takes", () => {
    const of = (tag: string) =>
      object("x.example.com/v1", "WebApp", `spec: {image: {tag: ${tag}, other: ${tag}}}`);
    expect(forecast(of("v1"), of("v2")).workloads[0]?.causes).toEqual([
      { type: "version", path: "spec.image.tag", valueAtBase: "v1", valueAtHead: "v2" },
      { type: "other", path: "spec.image.other" },
    ]);
  });
});

describe("an object that names a changed config", () => {
  const config = (value: string) =>
    `{apiVersion: v1, kind: ConfigMap, metadata: {name: settings, namespace: n}, data: {A: "${value}"}}`;
  it.each([
    ["x.example.com/v1", "Thing", "configMapRef: {name: settings}", "unknown"],
    ["x.example.com/v1", "Thing", "from: [{kind: ConfigMap, name: settings}]", "unknown"],
    ["x.example.com/v1", "Thing", "title: settings", ""],
    ["monitoring.coreos.com/v1", "ServiceMonitor", "configMap: {name: settings}", ""],
    ["keda.sh/v1alpha1", "TriggerAuthentication", "secretTargetRef: [{name: settings}]", ""],
    ["cert-manager.io/v1", "Issuer", "ca: {secretName: settings}", "unknown"],
  ])("%s %s by %s: %s", (apiVersion, kind, spec, expected) => {
    const reader = object(apiVersion, kind, `spec: {${spec}}`);
    expect(told(`${config("1")}\n---\n${reader}`, `${config("2")}\n---\n${reader}`)).toBe(expected);
  });
});

it("looks at the configs that a kind which replaces pods names", () => {
  const of = (value: string) =>
    `{apiVersion: config.openshift.io/v1, kind: OAuth, metadata: {name: cluster}, spec: {identityProviders: [{htpasswd: {fileData: {name: people}}}]}}\n---\n{apiVersion: v1, kind: Secret, metadata: {name: people, namespace: openshift-config}, stringData: {htpasswd: ${value}}}`;
  const { workloads } = forecast(of("a"), of("b"));
  expect(workloads.map(({ kind, effect }) => `${kind} ${effect}`)).toEqual(["OAuth unknown"]);
});

describe("what comes with an operator, where nothing of OLM was in its namespace", () => {
  const of = (kind: string, name = "x", more = "") =>
    `{apiVersion: operators.coreos.com/v1, kind: ${kind}, metadata: {name: ${name}, namespace: n}, spec: {channel: a${more}}}`;
  const other = object("v1", "Service", "spec: {}");
  it.each([
    ["Subscription", "x", other, "create"],
    ["CatalogSource", "x", other, "create"],
    ["OperatorGroup", "x", other, "rights"],
    ["ClusterServiceVersion", "x", other, "unknown"],
    ["CatalogSource", "redhat-operators", other, "unknown"],
    ["Subscription", "x", of("Subscription", "y"), "unknown"],
    ["OperatorGroup", "x", of("Subscription", "y"), "unknown"],
    ["Subscription", "x", of("Subscription", "y").replace("namespace: n", "namespace: m"), "create"],
  ])("%s %s beside %s: %s", (kind, name, beside, expected) => {
    expect(told(beside, `${beside}\n---\n${of(kind, name)}`)).toBe(expected);
  });
  it("still may replace pods where it changes or goes", () => {
    const [base, head] = [of("Subscription"), of("Subscription", "x", ", name: b")];
    expect([told(base, head), told(base, "{}")]).toEqual(["unknown", "unknown"]);
    expect(forecast(base, head).workloads[0]?.reason).toContain("OLM");
  });
});

it("leaves pods as they are where an ImageStream goes, and not where it comes or changes", () => {
  const of = (tag: string) =>
    object("image.openshift.io/v1", "ImageStream", `spec: {tags: [{name: ${tag}}]}`);
  expect([told(of("a"), "{}"), told("{}", of("a")), told(of("a"), of("b"))]).toEqual([
    "quota",
    "unknown",
    "unknown",
  ]);
  expect(forecast(of("a"), of("b")).workloads[0]?.reason).toContain("trigger");
});

it("begins with what its configs say where it is new", () => {
  const config = (value: string) =>
    `{apiVersion: v1, kind: Secret, metadata: {name: settings, namespace: n}, stringData: {A: "${value}"}}`;
  const of = (spec: string) => object("x.example.com/v1", "Thing", `spec: {secret: settings, ${spec}}`);
  expect(told(config("1"), `${config("2")}\n---\n${of("replicas: 1")}`)).toBe("create");
  expect(told(config("1"), `${config("2")}\n---\n${of("color: red")}`)).toBe("unknownKind");
  expect(told(`${config("1")}\n---\n${of("a: 1")}`, `${config("2")}\n---\n${of("a: 1")}`)).toBe("unknown");
});

it.each([
  ["cluster.x-k8s.io/v1beta1", "MachineDeployment", "create"],
  ["cluster.x-k8s.io/v1beta1", "Cluster", "create"],
  ["controlplane.cluster.x-k8s.io/v1beta1", "KubeadmControlPlane", "create"],
  ["infrastructure.cluster.x-k8s.io/v1beta1", "AWSMachineTemplate", "harmless"],
  ["cluster.x-k8s.io/v1beta1", "MachineHealthCheck", "unknown"],
  ["machine.openshift.io/v1beta1", "MachineSet", "unknown"],
])("brings machines, and replaces none, where %s %s is new: %s", (version, kind, expected) => {
  const of = (value: string) => object(version, kind, `spec: {a: ${value}}`);
  expect(told("{}", of("1"))).toBe(expected);
  expect([told(of("1"), of("2")), told(of("1"), "{}")]).toEqual(["unknown", "unknown"]);
});

it.each([
  ["", "admission"],
  [", evaluation: { mutateExisting: { enabled: false } }", "admission"],
  [", evaluation: { mutateExisting: { enabled: true } }", "unknownKind"],
])("looks at a policy of Kyverno that mutates%s as at one of %s", (more, expected) => {
  const of = (a: string) =>
    object("policies.kyverno.io/v1", "MutatingPolicy", `spec: { mutations: [{ a: ${a} }]${more} }`);
  expect(told(of("1"), of("2"))).toBe(expected);
});
