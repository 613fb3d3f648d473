import { newTo } from "../../../kubernetes/fault.ts";
import { kindFacts } from "../../../kubernetes/facts.ts";
import { removedVersion } from "../../../kubernetes/versions.ts";
import { sameValue } from "../../../model/equal.ts";
import { faultText } from "../../controllers/fault-text.ts";
import { forcedBy } from "../../controllers/forced.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { Way } from "../../../kubernetes/apply.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { faultsOfNewObject } from "./object-refusals.ts";

/**
 * An object that the API server refuses on both sides: what changes of it does not arrive. In a Kustomization of Flux nothing
 * does, since it asks about every object before it applies any. Of what nobody here applies, somebody may mend it on the way.
 * https://github.com/fluxcd/pkg/blob/ssa/v0.45.0/ssa/manager_apply.go
 */
export function stillRefused({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const objects = head.index.objects.filter(({ deliverer }) => deliverer === "flux");
  const ofArgo = head.index.objects.filter(({ deliverer }) => deliverer === "argo");
  const changes = (object: KubernetesObject) =>
    !sameValue(base.index.byKey.get(objectKey(object))?.manifest, object.manifest);
  const isChanged = base.index.objects.length !== head.index.objects.length || objects.some(changes);
  const [first] = isChanged ? objects.flatMap((object) => told(base, object, "serverSide", FLUX)) : [];
  return [
    ...(first === undefined ? [] : [first]),
    ...ofArgo.filter(changes).flatMap((object) => told(base, object, "clientSide", ARGO)),
    ...head.index.objects.filter(changes).flatMap((object) => ofRemovedVersion(base, object)),
  ];
}

/** Written as before, so that the cluster may be an old one; if not, the object was refused all the time. */
function ofRemovedVersion(base: OverlaySide, object: KubernetesObject): readonly Loss[] {
  const { apiVersion, kind, name } = object;
  const removed = removedVersion(apiVersion, kind);
  if (removed === undefined || base.index.byKey.get(objectKey(object))?.apiVersion !== apiVersion) return [];
  const use = removed.use === undefined ? "" : ` Write ${removed.use}.`;
  const message = `${kind} ${name}: ${apiVersion} is served no longer since Kubernetes ${removed.since}, where what this change does to it does not arrive.${use}`;
  return [{ object, message }];
}

const BEFORE = "the API server refuses it, as it did before this change";
const FLUX = `${BEFORE}. Flux applies nothing of this Kustomization while it does, so that this change does not arrive.`;
const ARGO = `${BEFORE}: what this change does to it does not arrive.`;

function told(base: OverlaySide, object: KubernetesObject, way: Way, what: string): readonly Loss[] {
  const faults = standingFaults(base.index.byKey.get(objectKey(object)), object, way);
  if (faults.length === 0) return [];
  return [{ object, message: `${object.kind} ${object.name}: ${faultText(faults)}: ${what}` }];
}

function standingFaults(base: KubernetesObject | undefined, head: KubernetesObject, way: Way) {
  const isJudged = kindFacts(head.apiVersion, head.kind) !== undefined && forcedBy(head) === undefined;
  if (base === undefined || !isJudged) return [];
  const faults = faultsOfNewObject(head)[way];
  if (faults.length === 0) return [];
  const fresh = newTo(faults, faultsOfNewObject(base)[way]);
  return faults.filter((fault) => !fresh.includes(fault));
}
