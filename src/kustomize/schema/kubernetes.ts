/**
 * The lists of Kubernetes' own types that a strategic merge patch merges, by their keys, and the scope of the kinds:
 * the facts of `x-kubernetes-patch-strategy`, `x-kubernetes-patch-merge-key` and `x-kubernetes-list-map-keys` in the
 * API description of Kubernetes 1.21.2, which is the one that kustomize 5.8.1 has built in.
 * https://github.com/kubernetes/kubernetes/blob/v1.21.2/api/openapi-spec/swagger.json
 * Definitions and fields without such a list somewhere below are left out: nothing differs for them.
 */

/** A name: a map of that definition. Else an associative list, with the definition of its elements if it matters. */
export type FieldDefinition = string | { readonly mergeBy: readonly string[]; readonly of?: string };

const conditions = { mergeBy: ["type"] };
const object = { metadata: "ObjectMeta" };
const withConditions = { ...object, status: "ConditionsStatus" };

export const DEFINITIONS: Readonly<Record<string, Readonly<Record<string, FieldDefinition>>>> = {
  Object: object,
  ObjectMeta: { finalizers: { mergeBy: [] }, ownerReferences: { mergeBy: ["uid"] } },
  ObjectWithConditions: withConditions,
  ConditionsStatus: { conditions },
  ComponentStatus: { ...object, conditions },
  ServiceAccount: { ...object, secrets: { mergeBy: ["name"] } },
  Service: { ...withConditions, spec: "ServiceSpec" },
  ServiceSpec: { ports: { mergeBy: ["port", "protocol"] } },
  Node: { ...object, spec: "NodeSpec", status: "NodeStatus" },
  NodeSpec: { podCIDRs: { mergeBy: [] } },
  NodeStatus: { addresses: { mergeBy: ["type"] }, conditions },
  WebhookConfiguration: { ...object, webhooks: { mergeBy: ["name"] } },
  CSINode: { ...object, spec: "CSINodeSpec" },
  CSINodeSpec: { drivers: { mergeBy: ["name"] } },
  CronJob: { ...object, spec: "CronJobSpec" },
  CronJobSpec: { jobTemplate: "JobTemplate" },
  JobTemplate: { ...object, spec: "WorkloadSpec" },
  Workload: { ...withConditions, spec: "WorkloadSpec" },
  WorkloadSpec: { template: "PodTemplateSpec" },
  PodTemplate: { ...object, template: "PodTemplateSpec" },
  PodTemplateSpec: { ...object, spec: "PodSpec" },
  Pod: { ...object, spec: "PodSpec", status: "PodStatus" },
  PodStatus: { conditions, podIPs: { mergeBy: ["ip"] } },
  PodSpec: {
    containers: { mergeBy: ["name"], of: "Container" },
    initContainers: { mergeBy: ["name"], of: "Container" },
    ephemeralContainers: { mergeBy: ["name"], of: "EphemeralContainer" },
    hostAliases: { mergeBy: ["ip"] },
    imagePullSecrets: { mergeBy: ["name"] },
    topologySpreadConstraints: { mergeBy: ["topologyKey", "whenUnsatisfiable"] },
    volumes: { mergeBy: ["name"], of: "Volume" },
  },
  Container: {
    env: { mergeBy: ["name"] },
    ports: { mergeBy: ["containerPort", "protocol"] },
    volumeDevices: { mergeBy: ["devicePath"] },
    volumeMounts: { mergeBy: ["mountPath"] },
  },
  EphemeralContainer: {
    env: { mergeBy: ["name"] },
    volumeDevices: { mergeBy: ["devicePath"] },
    volumeMounts: { mergeBy: ["mountPath"] },
  },
  Volume: { ephemeral: "EphemeralVolumeSource" },
  EphemeralVolumeSource: { volumeClaimTemplate: "Object" },
};

/** apiVersion → kind → definition, for the kinds that have more than `metadata`. */
export const TYPE_DEFINITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  v1: {
    ComponentStatus: "ComponentStatus",
    Namespace: "ObjectWithConditions",
    Node: "Node",
    PersistentVolumeClaim: "ObjectWithConditions",
    Pod: "Pod",
    PodTemplate: "PodTemplate",
    ReplicationController: "Workload",
    Service: "Service",
    ServiceAccount: "ServiceAccount",
  },
  "admissionregistration.k8s.io/v1": {
    MutatingWebhookConfiguration: "WebhookConfiguration",
    ValidatingWebhookConfiguration: "WebhookConfiguration",
  },
  "admissionregistration.k8s.io/v1beta1": {
    MutatingWebhookConfiguration: "WebhookConfiguration",
    ValidatingWebhookConfiguration: "WebhookConfiguration",
  },
  "apiregistration.k8s.io/v1": { APIService: "ObjectWithConditions" },
  "apiregistration.k8s.io/v1beta1": { APIService: "ObjectWithConditions" },
  "apps/v1": {
    DaemonSet: "Workload",
    Deployment: "Workload",
    ReplicaSet: "Workload",
    StatefulSet: "Workload",
  },
  "batch/v1": { CronJob: "CronJob", Job: "Workload" },
  "batch/v1beta1": { CronJob: "CronJob" },
  "policy/v1": { PodDisruptionBudget: "ObjectWithConditions" },
  "policy/v1beta1": { PodDisruptionBudget: "ObjectWithConditions" },
  "storage.k8s.io/v1": { CSINode: "CSINode" },
  "storage.k8s.io/v1beta1": { CSINode: "CSINode" },
};

/** apiVersion → kinds. */
export const CLUSTER_SCOPED_KINDS: Readonly<Record<string, readonly string[]>> = {
  v1: ["ComponentStatus", "Namespace", "Node", "NodeProxyOptions", "PersistentVolume"],
  "admissionregistration.k8s.io/v1": ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
  "admissionregistration.k8s.io/v1beta1": ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
  "apiextensions.k8s.io/v1": ["CustomResourceDefinition"],
  "apiextensions.k8s.io/v1beta1": ["CustomResourceDefinition"],
  "apiregistration.k8s.io/v1": ["APIService"],
  "apiregistration.k8s.io/v1beta1": ["APIService"],
  "certificates.k8s.io/v1": ["CertificateSigningRequest"],
  "certificates.k8s.io/v1beta1": ["CertificateSigningRequest"],
  "flowcontrol.apiserver.k8s.io/v1beta1": ["FlowSchema", "PriorityLevelConfiguration"],
  "networking.k8s.io/v1": ["IngressClass"],
  "networking.k8s.io/v1beta1": ["IngressClass"],
  "node.k8s.io/v1": ["RuntimeClass"],
  "node.k8s.io/v1beta1": ["RuntimeClass"],
  "policy/v1beta1": ["PodSecurityPolicy"],
  "rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding"],
  "rbac.authorization.k8s.io/v1beta1": ["ClusterRole", "ClusterRoleBinding"],
  "scheduling.k8s.io/v1": ["PriorityClass"],
  "scheduling.k8s.io/v1beta1": ["PriorityClass"],
  "storage.k8s.io/v1": ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"],
  "storage.k8s.io/v1beta1": ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"],
};

/** apiVersion → kinds. */
export const NAMESPACED_KINDS: Readonly<Record<string, readonly string[]>> = {
  v1: [
    "ConfigMap",
    "Endpoints",
    "Event",
    "LimitRange",
    "PersistentVolumeClaim",
    "Pod",
    "PodTemplate",
    "ReplicationController",
    "ResourceQuota",
    "Secret",
    "Service",
    "ServiceAccount",
  ],
  "apps/v1": ["ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"],
  "autoscaling/v1": ["HorizontalPodAutoscaler", "Scale"],
  "autoscaling/v2beta1": ["HorizontalPodAutoscaler"],
  "autoscaling/v2beta2": ["HorizontalPodAutoscaler"],
  "batch/v1": ["CronJob", "Job"],
  "batch/v1beta1": ["CronJob"],
  "coordination.k8s.io/v1": ["Lease"],
  "coordination.k8s.io/v1beta1": ["Lease"],
  "discovery.k8s.io/v1": ["EndpointSlice"],
  "discovery.k8s.io/v1beta1": ["EndpointSlice"],
  "events.k8s.io/v1": ["Event"],
  "events.k8s.io/v1beta1": ["Event"],
  "extensions/v1beta1": ["Ingress"],
  "networking.k8s.io/v1": ["Ingress", "NetworkPolicy"],
  "networking.k8s.io/v1beta1": ["Ingress"],
  "policy/v1": ["PodDisruptionBudget"],
  "policy/v1beta1": ["PodDisruptionBudget"],
  "rbac.authorization.k8s.io/v1": ["Role", "RoleBinding"],
  "rbac.authorization.k8s.io/v1beta1": ["Role", "RoleBinding"],
  "storage.k8s.io/v1beta1": ["CSIStorageCapacity"],
};
