import type { FieldSpec, TypeSelector } from "./field-spec.ts";
import { DEFAULT_NAME_REFERENCES } from "./name-references.ts";
import { sortConfig } from "./transformer-config.ts";
import type { TransformerConfig } from "./transformer-config.ts";

/** The facts of https://github.com/kubernetes-sigs/kustomize/tree/kustomize/v5.8.1/api/internal/konfig/builtinpluginconsts */
function spec(path: string, type: Partial<TypeSelector> = {}, create = false): FieldSpec {
  return { group: "", version: "", kind: "", ...type, path, create };
}

function created(path: string, type: Partial<TypeSelector> = {}): FieldSpec {
  return spec(path, type, true);
}

/** Where the metadata of the pods of built-in workloads is. */
function podMetadata(field: "labels" | "annotations"): readonly FieldSpec[] {
  const template = `spec/template/metadata/${field}`;
  return [
    created(`metadata/${field}`),
    created(template, { version: "v1", kind: "ReplicationController" }),
    created(template, { kind: "Deployment" }),
    created(template, { kind: "ReplicaSet" }),
    created(template, { kind: "DaemonSet" }),
    created(template, field === "labels" ? { group: "apps", kind: "StatefulSet" } : { kind: "StatefulSet" }),
    created(template, { group: "batch", kind: "Job" }),
    created(`spec/jobTemplate/metadata/${field}`, { group: "batch", kind: "CronJob" }),
    created(`spec/jobTemplate/spec/template/metadata/${field}`, { group: "batch", kind: "CronJob" }),
  ];
}

function affinitySelectors(kind: string): readonly FieldSpec[] {
  const terms = [
    "preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm",
    "requiredDuringSchedulingIgnoredDuringExecution",
  ];
  const affinities = ["podAffinity", "podAntiAffinity"].flatMap((affinity) =>
    terms.map((term) => `affinity/${affinity}/${term}`),
  );
  return [...affinities, "topologySpreadConstraints"].map((place) =>
    spec(`spec/template/spec/${place}/labelSelector/matchLabels`, { group: "apps", kind }),
  );
}

const networking = { group: "networking.k8s.io", kind: "NetworkPolicy" };

const SELECTORS: readonly FieldSpec[] = [
  created("spec/selector", { version: "v1", kind: "Service" }),
  created("spec/selector", { version: "v1", kind: "ReplicationController" }),
  created("spec/selector/matchLabels", { kind: "Deployment" }),
  ...affinitySelectors("Deployment"),
  created("spec/selector/matchLabels", { kind: "ReplicaSet" }),
  created("spec/selector/matchLabels", { kind: "DaemonSet" }),
  created("spec/selector/matchLabels", { group: "apps", kind: "StatefulSet" }),
  ...affinitySelectors("StatefulSet"),
  spec("spec/selector/matchLabels", { group: "batch", kind: "Job" }),
  spec("spec/jobTemplate/spec/selector/matchLabels", { group: "batch", kind: "CronJob" }),
  spec("spec/selector/matchLabels", { group: "policy", kind: "PodDisruptionBudget" }),
  spec("spec/podSelector/matchLabels", networking),
  spec("spec/ingress/from/podSelector/matchLabels", networking),
  spec("spec/egress/to/podSelector/matchLabels", networking),
];

const CLAIM_LABELS: readonly FieldSpec[] = [
  created("spec/volumeClaimTemplates[]/metadata/labels", { group: "apps", kind: "StatefulSet" }),
];

/** Pod spec fields in which `$(VAR)` is replaced, for the kinds by where their pod spec is. */
const VAR_POD_FIELDS = ["args", "command", "env/value", "volumeMounts/mountPath"];
const VAR_POD_SPECS: Readonly<Record<string, string>> = {
  CronJob: "spec/jobTemplate/spec/template/spec",
  DaemonSet: "spec/template/spec",
  Deployment: "spec/template/spec",
  Job: "spec/template/spec",
  Pod: "spec",
  ReplicaSet: "spec/template/spec",
  StatefulSet: "spec/template/spec",
};

function podVariables(kind: string, podSpec: string): readonly FieldSpec[] {
  const fields = ["containers", "initContainers"].flatMap((containers) =>
    VAR_POD_FIELDS.map((field) => spec(`${podSpec}/${containers}/${field}`, { kind })),
  );
  const server =
    kind === "CronJob"
      ? "spec/jobTemplate/spec/template/volumes/nfs/server"
      : kind === "StatefulSet"
        ? "spec/volumeClaimTemplates/spec/nfs/server"
        : `${podSpec}/volumes/nfs/server`;
  return [...fields, spec(server, { kind })];
}

const VARIABLES: readonly FieldSpec[] = [
  ...Object.entries(VAR_POD_SPECS).flatMap(([kind, podSpec]) => podVariables(kind, podSpec)),
  spec("spec/template/metadata/annotations", { kind: "Deployment" }),
  spec("spec/rules/host", { kind: "Ingress" }),
  spec("spec/tls/hosts", { kind: "Ingress" }),
  spec("spec/tls/secretName", { kind: "Ingress" }),
  spec("spec/ports/port", { kind: "Service" }),
  spec("spec/ports/targetPort", { kind: "Service" }),
  spec("spec/nfs/server", { kind: "PersistentVolume" }),
  spec("metadata/labels"),
  spec("metadata/annotations"),
];

const IMAGE_PATHS = [
  ...["spec", "spec/template/spec"].flatMap((podSpec) => [
    `${podSpec}/containers[]/image`,
    `${podSpec}/initContainers[]/image`,
    `${podSpec}/volumes[]/image/reference`,
  ]),
  // Containers are found wherever they are; volumes only here.
  "spec/jobTemplate/spec/template/spec/volumes[]/image/reference",
];

/** What kustomize does without any `configurations`. */
export const DEFAULT_CONFIG: TransformerConfig = sortConfig({
  namePrefix: [spec("metadata/name")],
  nameSuffix: [spec("metadata/name")],
  namespace: [
    created("metadata/name", { kind: "Namespace" }),
    created("spec/service/namespace", { group: "apiregistration.k8s.io", kind: "APIService" }),
    spec("spec/conversion/webhook/clientConfig/service/namespace", {
      group: "apiextensions.k8s.io",
      kind: "CustomResourceDefinition",
    }),
  ],
  commonLabels: [...SELECTORS, ...podMetadata("labels"), ...CLAIM_LABELS],
  labels: [],
  templateLabels: podMetadata("labels"),
  volumeClaimTemplateLabels: CLAIM_LABELS,
  commonAnnotations: podMetadata("annotations"),
  varReference: VARIABLES,
  images: IMAGE_PATHS.map((path) => created(path)),
  replicas: ["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map((kind) =>
    created("spec/replicas", { kind }),
  ),
  nameReference: DEFAULT_NAME_REFERENCES,
});
