import { applyWays } from "../../controllers/ways.ts";
import { faultText } from "../../controllers/fault-text.ts";
import type { Finding } from "../../forecast.ts";
import { sameValue } from "../../../model/equal.ts";
import { workloadFinding, type Check, type CheckContext } from "../check.ts";

/**
 * Changed workloads that hold a value of a wrong type, as base did: nothing on the way to the API server mends that, so
 * that base never arrived, and this change does not either.
 */
export function standingRefusals(
  context: CheckContext,
  check: Pick<Check, "id" | "remediation">,
): readonly Finding[] {
  // What is concerned was applied already.
  const known = new Map(
    context.workloads.flatMap(({ head, refusals }) =>
      head === undefined || refusals === undefined ? [] : [[head.key, refusals] as const],
    ),
  );
  return [...context.head.workloads.values()].flatMap((head): readonly Finding[] => {
    const base = context.base.workloads.get(head.key);
    if (base === undefined || sameValue(base.object.manifest, head.object.manifest)) return [];
    const faults = (known.get(head.key) ?? applyWays(base, head))?.serverSide.standing ?? [];
    if (faults.length === 0) return [];
    const message = `${faultText(faults)}: the API server refuses the whole object, as it did before this change.`;
    const finding = workloadFinding(context, check, head, { severity: "error", message, unsafe: false });
    return [{ ...finding, isNew: false }];
  });
}
