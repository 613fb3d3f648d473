/** Kinds in the order of `sortOptions.legacySortOptions`: `first` come before all others, `last` after. */
export interface LegacyOrder {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/**
 * Kinds that other objects depend on come first, webhooks last.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/builtins/SortOrderTransformer.go
 */
export const LEGACY_ORDER: LegacyOrder = {
  first: [
    "Namespace",
    "ResourceQuota",
    "StorageClass",
    "CustomResourceDefinition",
    "ServiceAccount",
    "PodSecurityPolicy",
    "Role",
    "ClusterRole",
    "RoleBinding",
    "ClusterRoleBinding",
    "ConfigMap",
    "Secret",
    "Endpoints",
    "Service",
    "LimitRange",
    "PriorityClass",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "Deployment",
    "StatefulSet",
    "CronJob",
    "PodDisruptionBudget",
  ],
  last: ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
};
