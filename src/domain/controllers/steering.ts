import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import { mapAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";

/** Operators restart on these, whoever made them: `strimzi.io/manual-rolling-update`, `kubectl.kubernetes.io/restartedAt`. */
const RESTARTS = /restart|rolling-?update/i;

/**
 * The changed annotation or label by which an object steers its operator, in words: an annotation that asks for a restart, or
 * one of the operator's own domain, like `cnpg.io/hibernation` of the group `postgresql.cnpg.io` or the label
 * `strimzi.io/cluster`. What is only taken away restarts nothing by its name alone.
 */
export function steeringMark(base: KubernetesObject, head: KubernetesObject): string | undefined {
  const annotation = changedKeys(base, head, "annotations").find(
    ({ key, isGone }) => (!isGone && RESTARTS.test(key)) || isOwn(key, head.group),
  );
  if (annotation !== undefined) return `annotation ${annotation.key}`;
  const label = changedKeys(base, head, "labels").find(
    ({ key }) => key !== TRACKING && isOwn(key, head.group),
  );
  return label && `label ${label.key}`;
}

/** Argo CD's own mark of what an Application holds: https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/ */
const TRACKING = "argocd.argoproj.io/instance";

function changedKeys(
  base: KubernetesObject,
  head: KubernetesObject,
  field: "annotations" | "labels",
): readonly { readonly key: string; readonly isGone: boolean }[] {
  const [before, after] = [base, head].map(({ manifest }) => mapAt(manifest, "metadata", field));
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((key) => !sameValue(before?.[key], after?.[key]))
    .sort(compareText)
    .map((key) => ({ key, isGone: after?.[key] === undefined }));
}

/** Of one domain: what is before the last two of its names says whose part it is. */
function isOwn(key: string, group: string): boolean {
  const slash = key.indexOf("/");
  const [own, other] = [group, key.slice(0, Math.max(0, slash))].map((name) =>
    name.split(".").slice(-2).join("."),
  );
  return own === other && own?.includes(".") === true;
}
