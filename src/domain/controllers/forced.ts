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

/**
 * Argo CD deletes and creates the object at every sync, even one that could be applied.
 * @param live what the cluster has of it, whose options count too
 */
export function isForceReplaced(object: KubernetesObject, live?: KubernetesObject): boolean {
  const both = [object, ...(live === undefined ? [] : [live])];
  const has = (option: string) => both.some((each) => syncOptionsOf(each).includes(option));
  return (
    (object.forcedBy !== undefined || has("Force=true")) &&
    (object.isReplaced === true || has("Replace=true"))
  );
}
