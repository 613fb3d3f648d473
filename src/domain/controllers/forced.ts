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

const SYNC_HOOKS: Readonly<Record<string, ReadonlySet<string>>> = {
  "argocd.argoproj.io/hook": new Set(["PreSync", "Sync", "PostSync"]),
  "helm.sh/hook": new Set(["pre-install", "pre-upgrade", "post-install", "post-upgrade"]),
};

/**
 * How a hook's live object goes with every sync; undefined for one that stays.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#hook-deletion-policies
 */
export function hookDeletion(object: KubernetesObject): "before" | "after" | undefined {
  const isHook = Object.entries(SYNC_HOOKS).some(([key, events]) =>
    listOf(object, key).some((event) => events.has(event)),
  );
  if (!isHook) return undefined;
  const policies = ["argocd.argoproj.io/hook-delete-policy", "helm.sh/hook-delete-policy"]
    .flatMap((key) => listOf(object, key))
    .map((policy) => policy.toLowerCase().replaceAll("-", ""));
  if (policies.includes("hooksucceeded")) return "after";
  return policies.length === 0 || policies.includes("beforehookcreation") ? "before" : undefined;
}

function listOf(object: KubernetesObject, key: string): readonly string[] {
  const words = (annotationOf(object, key) ?? "").split(",").map((word) => word.trim());
  return words.filter((word) => word !== "");
}
