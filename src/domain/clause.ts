/** danger: something to mend. caution: something to look at, or not looked at. calm: all analysed, nothing unsafe. */
export type Level = "calm" | "caution" | "danger";

/** The worst first. */
export const LEVELS: readonly Level[] = ["danger", "caution", "calm"];

/** One thing that is true of the change. */
export interface Clause {
  readonly code: ClauseCode;
  readonly level: Level;
  /** Of what `code` counts: workloads, deployables, objects, files or findings. */
  readonly count: number;
  /** In how many deployables. */
  readonly deployables: number;
  /** Of "restarts": how many are unsafe. */
  readonly unsafe?: number;
}

export type ClauseCode =
  | "gateFails"
  | "buildFails"
  | "applyFails"
  | "missingReferences"
  | "unsafeRestarts"
  | "deletedForGood"
  | "stale"
  | "fewerPods"
  | "recreated"
  | "deleted"
  | "moved"
  | "released"
  | "mayRestart"
  | "builtOn"
  | "baseBroken"
  | "notAnalysed"
  | "partlyAnalysed"
  | "releaseDecides"
  | "unclaimed"
  | "assumed"
  | "partsMissing"
  | "filesNotAnalysed"
  | "unknownKinds"
  | "newFindings"
  | "exempted"
  | "policyChanges"
  | "restarts"
  | "reloads"
  | "nextRun"
  | "created"
  | "waiting"
  | "otherChanges"
  | "nothingToAnalyse"
  | "noRestarts"
  | "noChange";
