import { classOf, isBuiltIn } from "./object-kinds.ts";

/** Whose rules decide what a changed pod template does. Each has a test file of its name. */
export const CONTROLLERS = [
  "Deployment",
  "StatefulSet",
  "DaemonSet",
  "ReplicaSet",
  "CronJob",
  "Job",
  "Pod",
  "ArgoRollout",
  "KnativeService",
  "DeploymentConfig",
  "CloneSet",
  "KruiseStatefulSet",
  "KruiseDaemonSet",
  "ScaledJob",
  /** Runs pods by rules of its own that a manifest does not tell. */
  "Operator",
  /** The team's own, by its policy. */
  "Team",
  /** Not in the table; found because it holds something that looks like a pod template. */
  "Unknown",
] as const;

export type Controller = (typeof CONTROLLERS)[number];

export interface WorkloadKind {
  readonly group: string;
  readonly kind: string;
  readonly controller: Controller;
  /** Fields that hold a pod template; empty when none does. A path of no fields is the object itself. */
  readonly templates: readonly (readonly string[])[];
}

const TEMPLATE = [["spec", "template"]];
const kruise = "apps.kruise.io";

/** Every kind whose pods we know how to follow. A user's own kinds are found by `findTemplates`. */
const WORKLOAD_KINDS: readonly WorkloadKind[] = [
  { group: "apps", kind: "Deployment", controller: "Deployment", templates: TEMPLATE },
  { group: "apps", kind: "StatefulSet", controller: "StatefulSet", templates: TEMPLATE },
  { group: "apps", kind: "DaemonSet", controller: "DaemonSet", templates: TEMPLATE },
  { group: "apps", kind: "ReplicaSet", controller: "ReplicaSet", templates: TEMPLATE },
  { group: "", kind: "ReplicationController", controller: "ReplicaSet", templates: TEMPLATE },
  { group: "", kind: "Pod", controller: "Pod", templates: [[]] },
  { group: "batch", kind: "Job", controller: "Job", templates: TEMPLATE },
  {
    group: "batch",
    kind: "CronJob",
    controller: "CronJob",
    templates: [["spec", "jobTemplate", "spec", "template"]],
  },
  // https://argo-rollouts.readthedocs.io/en/stable/features/specification/
  { group: "argoproj.io", kind: "Rollout", controller: "ArgoRollout", templates: TEMPLATE },
  // https://knative.dev/docs/serving/
  { group: "serving.knative.dev", kind: "Service", controller: "KnativeService", templates: TEMPLATE },
  { group: "serving.knative.dev", kind: "Configuration", controller: "KnativeService", templates: TEMPLATE },
  {
    group: "apps.openshift.io",
    kind: "DeploymentConfig",
    controller: "DeploymentConfig",
    templates: TEMPLATE,
  },
  // https://openkruise.io/docs/
  { group: kruise, kind: "CloneSet", controller: "CloneSet", templates: TEMPLATE },
  { group: kruise, kind: "StatefulSet", controller: "KruiseStatefulSet", templates: TEMPLATE },
  { group: kruise, kind: "DaemonSet", controller: "KruiseDaemonSet", templates: TEMPLATE },
  {
    group: kruise,
    kind: "AdvancedCronJob",
    controller: "CronJob",
    templates: [
      ["spec", "template", "jobTemplate", "spec", "template"],
      ["spec", "template", "broadcastJobTemplate", "spec", "template"],
    ],
  },
  // https://keda.sh/docs/latest/reference/scaledjob-spec/
  {
    group: "keda.sh",
    kind: "ScaledJob",
    controller: "ScaledJob",
    templates: [["spec", "jobTargetRef", "template"]],
  },
  ...operatorKinds("kafka.strimzi.io", [
    "Kafka",
    "KafkaConnect",
    "KafkaBridge",
    "KafkaMirrorMaker2",
    "KafkaNodePool",
  ]),
  ...operatorKinds("monitoring.coreos.com", ["Prometheus", "PrometheusAgent", "Alertmanager", "ThanosRuler"]),
  ...operatorKinds("postgresql.cnpg.io", ["Cluster", "Pooler"]),
  ...operatorKinds("elasticsearch.k8s.elastic.co", ["Elasticsearch"]),
  ...operatorKinds("kibana.k8s.elastic.co", ["Kibana"]),
  // These deploy other objects, which are not in this build.
  ...operatorKinds("helm.toolkit.fluxcd.io", ["HelmRelease"]),
  ...operatorKinds("kustomize.toolkit.fluxcd.io", ["Kustomization"]),
  ...operatorKinds("argoproj.io", ["Application", "ApplicationSet"]),
  ...operatorKinds("helm.cattle.io", ["HelmChart", "HelmChartConfig"]),
];

function operatorKinds(group: string, kinds: readonly string[]): readonly WorkloadKind[] {
  return kinds.map((kind) => ({ group, kind, controller: "Operator", templates: [] }));
}

const byGroupKind = new Map(WORKLOAD_KINDS.map((entry) => [`${entry.group}/${entry.kind}`, entry]));

export function workloadKind(group: string, kind: string): WorkloadKind | undefined {
  return byGroupKind.get(`${group}/${kind}`);
}

/** May this kind, which the table does not have, run pods? Kubernetes' own that do are in it; others are worth a search. */
export function mayRunPods(group: string, kind: string): boolean {
  return !isBuiltIn(group) && classOf(group, kind) === undefined;
}

/** Controllers whose pods end by themselves. */
export function runsToCompletion(controller: Controller): boolean {
  return controller === "Job" || controller === "CronJob" || controller === "ScaledJob";
}
