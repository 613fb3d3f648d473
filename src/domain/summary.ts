import {
  idIn,
  isOtherChange,
  isHeld,
  isUnknownKind,
  restartsPods,
  staleWorkloads,
  unsafeRestarts,
} from "./counts.ts";
import type { AccountLine, Finding, Summary, WorkloadForecast } from "./forecast.ts";
import type { Facts } from "./facts.ts";
import { judgeLevel } from "./level.ts";
import { keyText } from "../model/key-text.ts";

/** Counts what the forecasts of the deployables hold, and says how bad it is. */
export function summarise(facts: Facts): Summary {
  const { deployables, account, findings, filesChanged, deployablesTotal, deployablesUnreached } = facts;
  const workloads = deployables.flatMap((deployable) => deployable.workloads);
  const arriving = deployables.filter((deployable) => !isHeld(deployable));
  const restarts = arriving.flatMap((deployable) => deployable.workloads).filter(restartsPods);
  const objects = deployables.flatMap(({ otherObjects }) => otherObjects);
  const touched = deployables.filter((deployable) => deployable.touched);
  const withEffect = (effect: WorkloadForecast["effect"]) =>
    workloads.filter((workload) => workload.effect === effect).length;
  return {
    ...judgeLevel(facts),
    filesChanged,
    deployablesTotal,
    deployablesAffected: touched.length,
    deployablesNotAnalysed: touched.filter(({ analysis }) => analysis !== "full").length,
    deployablesUnreached,
    restarts: restarts.length,
    unsafeRestarts: unsafeRestarts(arriving, findings).length,
    pods: restarts.reduce((sum, { pods }) => sum + (pods ?? 0), 0),
    mayRestart: withEffect("unknown"),
    staleConfigs: staleWorkloads(deployables).size,
    applyFails: refusedObjects(findings),
    deletions: withEffect("delete") + objects.filter(({ change }) => change === "removed").length,
    waiting:
      workloads.filter(({ heldBack }) => heldBack !== undefined).length +
      touched.filter(({ waiting }) => waiting !== undefined).length,
    otherChanges: objects.filter(isOtherChange).length,
    unknownKinds: objects.filter(isUnknownKind).length,
    account: countLines(account),
  };
}

/** Several fields of one object may be refused; the object is refused once. */
function refusedObjects(findings: readonly Finding[]): number {
  const refused = findings.filter(({ check, severity }) => check === "apply-fails" && severity !== "ignore");
  return new Set(
    refused.map(({ deployable, workload, message }) =>
      workload === null ? keyText([deployable, message]) : idIn(deployable, workload),
    ),
  ).size;
}

function countLines(account: readonly AccountLine[]): Summary["account"] {
  const of = (line: AccountLine["line"]) => account.filter((each) => each.line === line).length;
  return {
    input: of("input"),
    declaration: of("declaration"),
    inert: of("inert"),
    notAnalysed: of("notAnalysed"),
  };
}
