import type { FieldSpec, TypeSelector } from "./field-spec.ts";
import type { NameReference } from "./transformer-config.ts";

/**
 * The fields of Kubernetes' own types that hold another object's name, as kustomize knows them. The facts of
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/konfig/builtinpluginconsts/namereference.go
 */
function field(path: string, kind: string, type: Partial<TypeSelector> = {}): FieldSpec {
  return { group: "", version: "", ...type, kind, path, create: false };
}

function target(kind: string, type: Partial<TypeSelector>, referrers: readonly FieldSpec[]): NameReference {
  return { group: "", version: "", ...type, kind, referrers };
}

/** Where the pod spec of each kind is. */
const POD_SPECS: Readonly<Record<string, string>> = {
  Pod: "spec",
  PodTemplate: "template/spec",
  Deployment: "spec/template/spec",
  ReplicaSet: "spec/template/spec",
  ReplicationController: "spec/template/spec",
  DaemonSet: "spec/template/spec",
  StatefulSet: "spec/template/spec",
  Job: "spec/template/spec",
  CronJob: "spec/jobTemplate/spec/template/spec",
};

/** A field of the pod spec in all kinds that have one, but for those that kustomize leaves out. */
function podField(path: string, without: readonly string[] = [], podVersion = ""): readonly FieldSpec[] {
  return Object.entries(POD_SPECS)
    .filter(([kind]) => !without.includes(kind))
    .map(([kind, podSpec]) =>
      field(`${podSpec}/${path}`, kind, kind === "Pod" ? { version: podVersion } : {}),
    );
}

function configFields(name: "configMap" | "secret", volumeName: string): readonly FieldSpec[] {
  const containerFields = ["containers", "initContainers"].flatMap((containers) => [
    `${containers}/env/valueFrom/${name}KeyRef/name`,
    `${containers}/envFrom/${name}Ref/name`,
  ]);
  const paths = [
    `volumes/${name}/${volumeName}`,
    `volumes/projected/sources/${name}/name`,
    ...containerFields,
  ];
  return paths.flatMap((path) => podField(path, ["ReplicationController"], "v1"));
}

function annotation(name: string): FieldSpec {
  return field(`metadata/annotations/${name.replace("/", "\\/")}`, "Ingress");
}

const RBAC = "rbac.authorization.k8s.io";
const ADMISSION = "admissionregistration.k8s.io";
const OLD_KINDS = ["PodTemplate", "ReplicaSet"];

const CONFIG_MAP_FIELDS: readonly FieldSpec[] = [
  ...configFields("configMap", "name"),
  field("spec/configSource/configMap", "Node"),
  field("rules/resourceNames", "Role"),
  field("rules/resourceNames", "ClusterRole"),
  annotation("nginx.ingress.kubernetes.io/fastcgi-params-configmap"),
];

const SECRET_FIELDS: readonly FieldSpec[] = [
  ...configFields("secret", "secretName"),
  ...podField("imagePullSecrets/name", ["ReplicationController"], "v1"),
  field("spec/tls/secretName", "Ingress"),
  annotation("ingress.kubernetes.io/auth-secret"),
  annotation("nginx.ingress.kubernetes.io/auth-secret"),
  annotation("nginx.ingress.kubernetes.io/auth-tls-secret"),
  field("imagePullSecrets/name", "ServiceAccount"),
  ...["secretName", "adminSecretName", "userSecretName", "secretRef"].map((name) =>
    field(`parameters/${name}`, "StorageClass"),
  ),
  field("rules/resourceNames", "Role"),
  field("rules/resourceNames", "ClusterRole"),
  field("spec/template/spec/containers/env/valueFrom/secretKeyRef/name", "Service", {
    group: "serving.knative.dev",
    version: "v1",
  }),
  field("spec/azureFile/secretName", "PersistentVolume"),
];

const SERVICE_FIELDS: readonly FieldSpec[] = [
  field("spec/serviceName", "StatefulSet", { group: "apps" }),
  field("spec/rules/http/paths/backend/serviceName", "Ingress"),
  field("spec/backend/serviceName", "Ingress"),
  field("spec/rules/http/paths/backend/service/name", "Ingress"),
  field("spec/defaultBackend/service/name", "Ingress"),
  field("spec/service/name", "APIService", { group: "apiregistration.k8s.io" }),
  field("webhooks/clientConfig/service", "ValidatingWebhookConfiguration", { group: ADMISSION }),
  field("webhooks/clientConfig/service", "MutatingWebhookConfiguration", { group: ADMISSION }),
];

export const DEFAULT_NAME_REFERENCES: readonly NameReference[] = [
  ...["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map((kind) =>
    target(kind, {}, [field("spec/scaleTargetRef/name", "HorizontalPodAutoscaler")]),
  ),
  target("ConfigMap", { version: "v1" }, CONFIG_MAP_FIELDS),
  target("Secret", { version: "v1" }, SECRET_FIELDS),
  target("Service", { version: "v1" }, SERVICE_FIELDS),
  target("Role", { group: RBAC }, [field("roleRef/name", "RoleBinding", { group: RBAC })]),
  target("ClusterRole", { group: RBAC }, [
    field("roleRef/name", "RoleBinding", { group: RBAC }),
    field("roleRef/name", "ClusterRoleBinding", { group: RBAC }),
  ]),
  target("ServiceAccount", { version: "v1" }, [
    field("subjects", "RoleBinding", { group: RBAC }),
    field("subjects", "ClusterRoleBinding", { group: RBAC }),
    ...podField("serviceAccountName", OLD_KINDS),
  ]),
  target(
    "PersistentVolumeClaim",
    { version: "v1" },
    podField("volumes/persistentVolumeClaim/claimName", OLD_KINDS),
  ),
  target("PersistentVolume", { version: "v1" }, [
    field("spec/volumeName", "PersistentVolumeClaim"),
    field("rules/resourceNames", "ClusterRole"),
  ]),
  target("StorageClass", { version: "v1", group: "storage.k8s.io" }, [
    field("spec/storageClassName", "PersistentVolume"),
    field("spec/storageClassName", "PersistentVolumeClaim"),
    field("spec/volumeClaimTemplates/spec/storageClassName", "StatefulSet"),
  ]),
  target(
    "PriorityClass",
    { version: "v1", group: "scheduling.k8s.io" },
    podField("priorityClassName", OLD_KINDS),
  ),
  // The group is wrong in kustomize too: names of IngressClasses are never followed.
  target("IngressClass", { version: "v1", group: "networking.k8s.io/v1" }, [
    field("spec/ingressClassName", "Ingress"),
  ]),
  target("ValidatingAdmissionPolicy", { group: ADMISSION }, [
    field("spec/policyName", "ValidatingAdmissionPolicyBinding", { group: ADMISSION }),
  ]),
];
