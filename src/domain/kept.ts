import { annotationOf, type KubernetesObject } from "./manifests.ts";

/**
 * Whether an annotation keeps an object in the cluster that is no longer built:
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#prune
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#no-prune-resources
 */
export function isKept(object: KubernetesObject): boolean {
  return (
    annotationOf(object, "kustomize.toolkit.fluxcd.io/prune")?.toLowerCase() === "disabled" ||
    annotationOf(object, "helm.sh/resource-policy") === "keep" ||
    /\b(Prune|Delete)=false\b/.test(annotationOf(object, "argocd.argoproj.io/sync-options") ?? "")
  );
}
