import { sameValue } from "../../../model/equal.ts";
import { mapsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";

/** Routes may lead into another namespace by leave of that alone: https://gateway-api.sigs.k8s.io/api-types/referencegrant/ */
export function lostGrants(context: CheckContext): readonly Loss[] {
  if (context.head.index.objects.length === 0) return [];
  return changedObjects(context, isGrant).flatMap(({ before, after }): readonly Loss[] => {
    const isLess = ["from", "to"].some((field) => {
      const now = mapsAt(after?.manifest, "spec", field);
      return mapsAt(before.manifest, "spec", field).some(
        (each) => !now.some((other) => sameValue(each, other)),
      );
    });
    if (!isLess) return [];
    const verb = after === undefined ? "is removed" : "gives less";
    const message = `ReferenceGrant ${before.name} ${verb}: a route or gateway of another namespace that leads here by it is refused from now on.`;
    return [{ object: after ?? before, message }];
  });
}

function isGrant({ group, kind }: KubernetesObject): boolean {
  return group === "gateway.networking.k8s.io" && kind === "ReferenceGrant";
}
