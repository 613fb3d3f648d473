import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import { mapAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";

/** Operators restart on these, whoever made them: `strimzi.io/manual-rolling-update`, `kubectl.kubernetes.io/restartedAt`. */
const RESTARTS = /restart|rolling-?update/i;

/**
 * The changed annotation by which an object steers its operator: one that asks for a restart, or one of the operator's own
 * domain, like `cnpg.io/hibernation` of the group `postgresql.cnpg.io`. What is only taken away restarts nothing by its
 * name alone.
 */
export function steeringAnnotation(base: KubernetesObject, head: KubernetesObject): string | undefined {
  const [before, after] = [base, head].map(({ manifest }) => mapAt(manifest, "metadata", "annotations"));
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort(compareText);
  return keys.find((key) => {
    if (sameValue(before?.[key], after?.[key])) return false;
    return (after?.[key] !== undefined && RESTARTS.test(key)) || isOwn(key, head.group);
  });
}

/** Of one domain: what is before the last two of its names says whose part it is. */
function isOwn(annotation: string, group: string): boolean {
  const slash = annotation.indexOf("/");
  const [own, other] = [group, annotation.slice(0, Math.max(0, slash))].map((name) =>
    name.split(".").slice(-2).join("."),
  );
  return own === other && own?.includes(".") === true;
}
