import type { WorkloadForecast } from "../forecast.ts";

/** A kind of the team's own, by its policy: where its pods are written, and what a change of them does. */
export interface TeamKind {
  readonly group: string;
  readonly kind: string;
  /** Fields that hold a pod template. */
  readonly templates: readonly (readonly string[])[];
  /** The field that holds the number of pods. */
  readonly replicas: readonly string[] | undefined;
  readonly effect: Extract<
    WorkloadForecast["effect"],
    "restart" | "recreate" | "nextRun" | "none" | "unknown"
  >;
}

export interface TeamKinds {
  /** By "group/Kind". */
  readonly withPods: ReadonlyMap<string, TeamKind>;
  /** "group/Kind" or "group/*". */
  readonly withoutPods: ReadonlySet<string>;
}

export const NO_TEAM_KINDS: TeamKinds = { withPods: new Map(), withoutPods: new Set() };

export function teamKind({ withPods }: TeamKinds, group: string, kind: string): TeamKind | undefined {
  return withPods.get(`${group}/${kind}`);
}

/** The team says that objects of this kind run no pods. */
export function isWithoutPods({ withoutPods }: TeamKinds, group: string, kind: string): boolean {
  return withoutPods.has(`${group}/${kind}`) || withoutPods.has(`${group}/*`);
}
