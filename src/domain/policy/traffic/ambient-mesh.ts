import { compareText } from "../../../model/order.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { mapAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { ROOT_NAMESPACE } from "./mesh-wide.ts";

/** Labels of a namespace or a Service that take running pods into a mesh, or out of it, or to another proxy, without a restart. */
const AT_ONCE = ["istio.io/dataplane-mode", "istio.io/use-waypoint", "istio.io/use-waypoint-namespace"];

/** https://istio.io/latest/docs/ambient/usage/add-workloads/: no pod has to restart. */
export function ambientMesh(context: CheckContext): readonly Loss[] {
  const isLabelled = ({ group, kind }: KubernetesObject) =>
    group === "" && (kind === "Namespace" || kind === "Service");
  return changedObjects(context, isLabelled).flatMap(({ before, after }): readonly Loss[] => {
    if (after === undefined) return [];
    const changed = AT_ONCE.filter((label) => labelOf(before, label) !== labelOf(after, label));
    if (changed.length === 0) return [];
    const whose = after.kind === "Namespace" ? "its running pods" : "it";
    const strict = isTaken(after) ? strictOf(after, context.head) : undefined;
    const then =
      strict === undefined
        ? ""
        : ` ${strict} is STRICT: whoever calls them from outside of the mesh is refused.`;
    const message = `${after.kind} ${after.name} changes ${changed.sort(compareText).join(", ")}: traffic of ${whose} goes another way at once, without a restart.${then}`;
    return [{ object: after, message }];
  });
}

function labelOf({ manifest }: KubernetesObject, label: string): string {
  return scalarText(mapAt(manifest, "metadata", "labels")[label] ?? "");
}

function isTaken(object: KubernetesObject): boolean {
  return labelOf(object, "istio.io/dataplane-mode") === "ambient";
}

/** https://istio.io/latest/docs/reference/config/security/peer_authentication/ */
function strictOf({ name }: KubernetesObject, { index }: OverlaySide): string | undefined {
  const all = (index.byKind.get("PeerAuthentication") ?? []).filter(
    ({ group, namespace, manifest }) =>
      group === "security.istio.io" &&
      [name, ROOT_NAMESPACE].includes(namespace ?? "") &&
      textAt(manifest, "spec", "mtls", "mode") === "STRICT",
  );
  return all[0] === undefined ? undefined : `PeerAuthentication ${all[0].name}`;
}
