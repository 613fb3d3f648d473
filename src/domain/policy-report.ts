import type { Level } from "./clause.ts";
import type { Gate } from "./finding.ts";

/** What a policy file did, and what the change does to it. */
export interface PolicyReport {
  /** The file, from the top of the repository (of the workspace, for another repository's). */
  readonly file: string;
  /**
   * base: of this repository's base. other: of another repository that is checked out below the workspace.
   * none: nothing holds, since the file comes with this change, or base's cannot be read (a finding says why).
   */
  readonly from: "base" | "other" | "none";
  /** Its environments, in the order in which they are asked. */
  readonly environments: readonly PolicyEnvironmentReport[];
  readonly leftOut: readonly LeftOutDeployable[];
  /** What this change does to the file. It holds from the merge on, and not before. */
  readonly change?: PolicyChange;
}

/** Where something runs, by the team's word. */
export interface Environment {
  /** Null: no environment of the policy names it. */
  readonly name: string | null;
  readonly production: boolean;
}

export interface PolicyEnvironmentReport {
  readonly name: string;
  readonly production: boolean;
  /** Over its deployables. */
  readonly gate: Gate;
}

/** A deployable that the policy tells not to look at. */
export interface LeftOutDeployable {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

export interface PolicyChange {
  readonly change: "added" | "removed" | "modified";
  /** Settings that differ, in the order of the file. Null: the setting is not on that side. */
  readonly settings: readonly SettingChange[];
  /** What the same change would be under the file of head, where that can be told without building again. */
  readonly wouldBe?: { readonly verdict: "pass" | "fail"; readonly level: Level };
}

export interface SettingChange {
  /** Like "checks.single-replica.severity". */
  readonly setting: string;
  readonly base: string | null;
  readonly head: string | null;
}

/** One value that holds, and who says so. */
export interface EffectiveSetting {
  readonly setting: string;
  readonly value: string;
  readonly origin:
    | { readonly kind: "file"; readonly file: string; readonly line: number }
    | { readonly kind: "asked"; readonly option: string }
    | { readonly kind: "default" };
}
