import { annotationOf, syncOptionsOf, type KubernetesObject } from "../manifests.ts";

/** Who makes an object anew when the API server refuses the change; undefined: nobody. */
export function forcedBy(object: KubernetesObject): string | undefined {
  if (object.forcedBy !== undefined) return object.forcedBy;
  // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes
  if (isForceReplaced(object)) return "Argo CD's sync options Force and Replace";
  // https://fluxcd.io/flux/components/kustomize/kustomizations/#force
  if (annotationOf(object, "kustomize.toolkit.fluxcd.io/force")?.toLowerCase() === "enabled") {
    return "Flux's annotation kustomize.toolkit.fluxcd.io/force";
  }
  return undefined;
}

/** Argo CD deletes and creates the object at every change, even one that could be applied. */
export function isForceReplaced(object: KubernetesObject): boolean {
  const options = syncOptionsOf(object);
  return options.includes("Force=true") && options.includes("Replace=true");
}

/** Who runs this object anew at every sync; undefined: nobody. */
export function hookOf(object: KubernetesObject): string | undefined {
  // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/, which honours Helm's hooks too
  const keys = ["argocd.argoproj.io/hook", "helm.sh/hook"];
  return keys.find((key) => annotationOf(object, key) !== undefined);
}
