import { newTo } from "../../kubernetes/fault.ts";
import { kindFacts } from "../../kubernetes/facts.ts";
import { sameValue } from "../../model/equal.ts";
import { faultText } from "../controllers/fault-text.ts";
import { forcedBy } from "../controllers/forced.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { CheckContext } from "./check.ts";
import type { Loss } from "./losses.ts";
import { faultsOfNewObject } from "./object-refusals.ts";

/**
 * An object that the API server refuses on both sides, in a Kustomization that changes. Flux asks about every object of it
 * before it applies any, so that nothing of it arrives, as before.
 * https://github.com/fluxcd/pkg/blob/ssa/v0.45.0/ssa/manager_apply.go
 */
export function stillRefused({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const objects = head.index.objects.filter(({ deliverer }) => deliverer === "flux");
  const isChanged =
    base.index.objects.length !== head.index.objects.length ||
    objects.some((object) => !sameValue(base.index.byKey.get(objectKey(object))?.manifest, object.manifest));
  if (!isChanged) return [];
  for (const object of objects) {
    const faults = standingFaults(base.index.byKey.get(objectKey(object)), object);
    if (faults.length === 0) continue;
    const message = `${object.kind} ${object.name}: ${faultText(faults)}: the API server refuses it, as it did before this change. Flux applies nothing of this Kustomization while it does, so that this change does not arrive.`;
    return [{ object, message }];
  }
  return [];
}

function standingFaults(base: KubernetesObject | undefined, head: KubernetesObject) {
  const isJudged = kindFacts(head.apiVersion, head.kind) !== undefined && forcedBy(head) === undefined;
  if (base === undefined || !isJudged) return [];
  const faults = faultsOfNewObject(head).serverSide;
  if (faults.length === 0) return [];
  const fresh = newTo(faults, faultsOfNewObject(base).serverSide);
  return faults.filter((fault) => !fresh.includes(fault));
}
