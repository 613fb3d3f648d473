import { sameValue } from "../../model/equal.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at } from "../path.ts";
import { mapIn, mapsIn, textIn, without } from "../values.ts";

const SPEC = at(undefined, "spec");
const TEMPLATE = at(SPEC, "template");
const CHANGED = "cannot be changed";

const IMMUTABLE = [
  "backoffLimitPerIndex",
  "completionMode",
  "managedBy",
  "podFailurePolicy",
  "selector",
  "successPolicy",
];

/**
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/batch/validation/validation.go (ValidateJobSpecUpdate)
 * A suspended Job is taken for one that has not started, as it is when it is made.
 */
export function validateJobUpdate(base: ValueMap, head: ValueMap, report: Report): void {
  const [before, after] = [mapIn(base.spec), mapIn(head.spec)];
  for (const field of IMMUTABLE) {
    if (!sameValue(before[field], after[field])) report(at(SPEC, field), CHANGED);
  }
  // An indexed Job may be scaled when both numbers stay the same.
  const scales =
    textIn(before.completionMode) === "Indexed" && sameValue(after.completions, after.parallelism);
  if (!sameValue(before.completions, after.completions) && !scales) report(at(SPEC, "completions"), CHANGED);
  const suspended = before.suspend === true;
  const [old, wanted] = [mapIn(before.template), mapIn(after.template)];
  if (sameValue(scheduled(old, suspended), scheduled(wanted, suspended))) return;
  report(
    TEMPLATE,
    suspended ? "of a suspended Job may change where its pods run and what they get, nothing else" : CHANGED,
  );
}

/** What stays when the fields that a suspended Job may change are taken away. */
function scheduled(template: ValueMap, suspended: boolean): ValueMap {
  if (!suspended) return template;
  const spec = without(mapIn(template.spec), "nodeSelector", "tolerations", "schedulingGates");
  const affinity = without(mapIn(spec.affinity), "nodeAffinity");
  // Since 1.36: gate MutablePodResourcesForSuspendedJobs.
  const withoutResources = (field: string) =>
    mapsIn(spec[field]).map((container) => without(container, "resources"));
  return {
    spec: {
      ...spec,
      affinity,
      containers: withoutResources("containers"),
      initContainers: withoutResources("initContainers"),
    },
  };
}
