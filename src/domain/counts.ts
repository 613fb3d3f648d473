import type {
  DeployableForecast,
  Finding,
  Forecast,
  ObjectChange,
  ObjectId,
  StaleConfig,
  WorkloadForecast,
} from "./forecast.ts";
import { comesLater } from "../model/deployable.ts";
import { identityOf } from "../model/identity.ts";
import { keyText } from "../model/key-text.ts";

/** Whether the pods are replaced by the controller of the workload. */
export function restartsPods({ effect }: WorkloadForecast): boolean {
  return effect === "restart" || effect === "recreate";
}

/** Nothing of it reaches the cluster by this merge. */
export function isHeld({ waiting }: DeployableForecast): boolean {
  return waiting !== undefined && !comesLater(waiting);
}

/** Nothing is said of what these do. */
export function isOtherChange({ class: is }: ObjectChange): boolean {
  return is === "traffic" || is === "rights" || is === "admission" || is === "quota";
}

export function isUnknownKind({ class: is }: ObjectChange): boolean {
  return is === "unknownKind";
}

/** Those of them of which no finding of this change says anything either, each with its deployable. */
export function untoldChanges({
  deployables,
  findings,
}: Pick<Forecast, "deployables" | "findings">): readonly {
  readonly id: string;
  readonly object: ObjectChange;
}[] {
  const told = new Set(
    findings.flatMap(({ isNew, deployable, object }) =>
      isNew && object !== undefined ? [idIn(deployable, object)] : [],
    ),
  );
  return deployables.flatMap(({ id, otherObjects }) =>
    otherObjects
      .filter((object) => isOtherChange(object) && !told.has(idIn(id, object)))
      .map((object) => ({ id, object })),
  );
}

/** Workloads of which some active finding makes a restart unsafe, of the findings that `which` picks. */
export function unsafeWorkloads(
  findings: readonly Finding[],
  which: (finding: Finding) => boolean = () => true,
): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) =>
      finding.workload !== null &&
      finding.deployable !== null &&
      finding.unsafe &&
      finding.suppressed === undefined &&
      finding.severity !== "ignore" &&
      which(finding)
        ? [idIn(finding.deployable, finding.workload)]
        : [],
    ),
  );
}

/** The restarts with an active finding that makes them unsafe. */
export function unsafeRestarts(
  deployables: readonly DeployableForecast[],
  findings: readonly Finding[],
): readonly WorkloadForecast[] {
  const unsafe = unsafeWorkloads(findings);
  return deployables.flatMap(({ id, workloads }) =>
    workloads.filter((workload) => restartsPods(workload) && unsafe.has(idIn(id, workload))),
  );
}

/** A workload of a deployable; `key` tells it apart from every other. */
export interface Place {
  readonly key: string;
  readonly deployable: string;
}

/** The workloads that read a changed config with this effect, each once. */
export function readersOf(
  deployables: readonly DeployableForecast[],
  effect: StaleConfig["effect"],
): readonly Place[] {
  const readers = deployables.flatMap(({ id, staleConfigs }) =>
    staleConfigs
      .filter((stale) => stale.effect === effect)
      .map(({ workload }) => [idIn(id, workload), id] as const),
  );
  return [...new Map(readers)].map(([key, deployable]) => ({ key, deployable }));
}

/** The workloads that keep a stale config, each once. */
export function staleWorkloads(deployables: readonly DeployableForecast[]): ReadonlySet<string> {
  return new Set(readersOf(deployables, "stale").map(({ key }) => key));
}

/** An object has one identity in a deployable, whatever the version of its API. */
export function idIn(deployable: string | null, object: ObjectId): string {
  return keyText([deployable, identityOf(object)]);
}
