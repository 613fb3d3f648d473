import { identityOf } from "../../model/identity.ts";
import { compareText } from "../../model/order.ts";
import type { Finding, WorkloadId } from "../forecast.ts";
import { workloadId } from "../controllers/workload.ts";
import type { CheckContext } from "./check.ts";
import { CHECKS } from "./checks.ts";
import type { Suppressions } from "./suppression.ts";

/** Runs every check on one deployable. Sorted by `compareFindings`. */
export function runChecks(
  context: CheckContext,
  suppressions: ReadonlyMap<string, Suppressions>,
  suppressedBefore: ReadonlyMap<string, Suppressions> = new Map(),
): readonly Finding[] {
  const byId = new Map(
    [...context.head.workloads.values()].flatMap((workload) => {
      const found = suppressions.get(workload.key);
      const before = suppressedBefore.get(workload.key);
      return found === undefined ? [] : [[identityOf(workloadId(workload)), { found, before }] as const];
    }),
  );
  const notSeenAtBase = new Set(
    context.workloads.flatMap(({ forecast }) =>
      forecast.notSeenAt === "base" ? [identityOf(forecast)] : [],
    ),
  );
  const on = CHECKS.filter(({ id, startsOff }) => startsOff !== true || context.settings?.has(id) === true);
  return on
    .flatMap((check) => check.find(context))
    .map((finding): Finding => {
      if (finding.workload === null) return finding;
      const id = identityOf(finding.workload);
      const known = byId.get(id);
      const reason = known?.found.get(finding.check);
      const isNew = known?.before?.has(finding.check) !== true;
      return {
        ...finding,
        ...(notSeenAtBase.has(id) && { isNew: false, notSeenAtBase: true }),
        ...(reason !== undefined && { suppressed: { reason, ...(isNew && { isNew }) } }),
      };
    })
    .sort(compareFindings);
}

const SEVERITY_ORDER = { error: 0, warning: 1, ignore: 2 };

/** By severity, deployable, workload, check, container, message. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    compareText(a.deployable ?? "", b.deployable ?? "") ||
    compareWorkloads(a.workload, b.workload) ||
    compareText(a.check, b.check) ||
    compareText(a.container ?? "", b.container ?? "") ||
    compareText(a.message, b.message)
  );
}

function compareWorkloads(a: WorkloadId | null, b: WorkloadId | null): number {
  return (
    compareText(a?.kind ?? "", b?.kind ?? "") ||
    compareText(a?.namespace ?? "", b?.namespace ?? "") ||
    compareText(a?.name ?? "", b?.name ?? "") ||
    compareText(a?.apiVersion ?? "", b?.apiVersion ?? "")
  );
}
