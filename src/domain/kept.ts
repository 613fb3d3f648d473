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
        ? isDefinition(object) || isMarked(object, "Delete") || isKeptByHelm(object)
        : isMarked(object, "Prune");
    case "unknown":
      return (
        isKeptByFlux(object) ||
        isKeptByHelm(object) ||
        isMarked(object, "Prune") ||
        isMarked(object, "Delete")
      );
  }
}

/** The same by what every release knows: Argo CD before 3.4 passes over such options of an Application. */
export function isKeptByAny(object: KubernetesObject): boolean {
  return isKept({ ...object, marks: [] });
}

function isKeptByFlux(object: KubernetesObject): boolean {
  return annotationOf(object, "kustomize.toolkit.fluxcd.io/prune")?.toLowerCase() === "disabled";
}

function isKeptByHelm(object: KubernetesObject): boolean {
  return annotationOf(object, "helm.sh/resource-policy") === "keep";
}

/**
 * Whether Argo CD deletes nothing before somebody confirms that this object goes: nothing of a sync, unless it prunes after all else, or of
 * an Application that goes with it.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#resource-pruning-with-confirmation
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/state.go (isObjRequiresDeletionConfirmation)
 */
export function needsConfirmation(object: KubernetesObject): boolean {
  if (object.deliverer !== "argo") return false;
  const isConfirmed = (name: "Prune" | "Delete") => isMarked(object, name, "confirm");
  return object.endsWithDeclaration === true
    ? isConfirmed("Delete") || isConfirmed("Prune")
    : isConfirmed("Prune") && !isMarked(object, "PruneLast", "true");
}

/** What an object says counts before what its Application does. */
function isMarked(object: KubernetesObject, name: "Prune" | "Delete" | "PruneLast", word = "false"): boolean {
  const own = syncOptionsIn(annotationOf(object, "argocd.argoproj.io/sync-options"));
  const said = [...own, ...(object.marks ?? [])].find((option) => option.startsWith(`${name}=`));
  return said === `${name}=${word}`;
}

function isDefinition({ group, kind }: KubernetesObject): boolean {
  return group === "apiextensions.k8s.io" && kind === "CustomResourceDefinition";
}
