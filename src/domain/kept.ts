import { annotationOf, syncOptionsIn, type KubernetesObject } from "./manifests.ts";

/**
 * Whether a mark of an object keeps it in the cluster when it is no longer built: one of whoever applies it, or any where that
 * is not known. Argo CD has one for what a sync prunes, and another for what is deleted with its Application, which never
 * takes a definition along.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#prune
 * https://helm.sh/docs/howto/charts_tips_and_tricks/#tell-helm-not-to-uninstall-a-resource
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/gitops-engine/pkg/sync/sync_context.go (pruneObject)
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/appcontroller.go (shouldBeDeleted)
 */
export function isKept(object: KubernetesObject): boolean {
  switch (object.deliverer) {
    case "flux":
      return isKeptByFlux(object);
    case "helm":
      return isKeptByHelm(object);
    case "argo":
      return object.endsWithDeclaration === true
        ? isDefinition(object) || hasOption(object, "Delete=false") || isKeptByHelm(object)
        : hasOption(object, "Prune=false");
    case "unknown":
      return (
        isKeptByFlux(object) ||
        isKeptByHelm(object) ||
        hasOption(object, "Prune=false") ||
        hasOption(object, "Delete=false")
      );
  }
}

function isKeptByFlux(object: KubernetesObject): boolean {
  return annotationOf(object, "kustomize.toolkit.fluxcd.io/prune")?.toLowerCase() === "disabled";
}

function isKeptByHelm(object: KubernetesObject): boolean {
  return annotationOf(object, "helm.sh/resource-policy") === "keep";
}

function hasOption(object: KubernetesObject, option: string): boolean {
  return syncOptionsIn(annotationOf(object, "argocd.argoproj.io/sync-options")).includes(option);
}

function isDefinition({ group, kind }: KubernetesObject): boolean {
  return group === "apiextensions.k8s.io" && kind === "CustomResourceDefinition";
}
