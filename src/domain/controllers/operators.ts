import { sameValue } from "../../model/equal.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { deliveryOutcome, isDeployer } from "./deliveries.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";
import { reinstalled } from "./reinstalled.ts";
import { steeringMark } from "./steering.ts";

/** Pods that are run by rules which a manifest does not tell. */
export function operator({ base, head }: WorkloadChange): Outcome | undefined {
  const { kind } = head.object;
  const [before, after] = [base.object.manifest.spec, head.object.manifest.spec];
  if (isDeployer(kind)) {
    const outcome = deliveryOutcome(kind, before, after);
    return outcome?.effect === "unknown" ? (reinstalled(base.object, head.object) ?? outcome) : outcome;
  }
  const mark = steeringMark(base.object, head.object);
  if (sameValue(before, after) && mark === undefined) return undefined;
  const how = mark === undefined ? "" : ` Its ${mark} changes.`;
  return {
    effect: "unknown",
    reason: `What restarts was not analysed: an operator runs the pods of this ${kind}.${how}`,
  };
}

/** Whatever is told to a controller that nobody here knows may end its pods: a number of them, a switch, an annotation. */
export function unknownController({ base, head, causes }: WorkloadChange): Outcome | undefined {
  const isSame =
    causes.length === 0 &&
    sameValue(asked(base.object.manifest), asked(head.object.manifest)) &&
    steeringMark(base.object, head.object) === undefined;
  if (isSame) return undefined;
  return { effect: "unknown", reason: `Rollcast does not know the controller of ${head.object.kind}.` };
}

function asked({ apiVersion: _, metadata: __, status: ___, ...rest }: ValueMap): ValueMap {
  return rest;
}
