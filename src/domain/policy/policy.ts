import type { DeployableForecast, Gate, Severity, WorkloadId } from "../forecast.ts";
import type { CheckId } from "../check-ids.ts";

/** What a team decided, ready to be applied: globs are functions. Read from a file by src/policy. */
export interface Policy {
  readonly gate: Gate;
  /** By the name of a check. */
  readonly checks: CheckSettings;
  /** The first that matches is a deployable's own. */
  readonly environments: readonly PolicyEnvironment[];
  readonly exemptions: readonly PolicyExemption[];
  /** Whether an annotation that a change itself brings exempts: "any", or only what base holds. */
  readonly exemptingAnnotations: "any" | "base";
}

/** Without a policy: every check by its own severities, those that start switched off are off. */
export const NO_POLICY: Policy = {
  gate: [],
  checks: new Map(),
  environments: [],
  exemptions: [],
  exemptingAnnotations: "any",
};

export interface CheckSetting {
  /** Of all findings of the check; undefined: its own. */
  readonly severity: Severity | undefined;
  /** By name; what is not named has the check's default. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Undefined where only the gate names the check. */
  readonly place: PolicyPlace | undefined;
}

export type CheckSettings = ReadonlyMap<CheckId, CheckSetting>;

/** A line of the policy file. */
export interface PolicyPlace {
  readonly file: string;
  readonly line: number;
}

/** What globs of a policy may ask of a deployable. */
export type Where = Pick<DeployableForecast, "id" | "name" | "path" | "cluster">;

export interface PolicyEnvironment {
  readonly name: string;
  readonly production: boolean;
  readonly matches: (deployable: Where) => boolean;
  /** Stands in place of the policy's own gate; undefined: that one. */
  readonly gate: Gate | undefined;
  /** Over the policy's own settings. */
  readonly checks: CheckSettings;
}

export interface PolicyExemption {
  readonly checks: readonly CheckId[];
  readonly matches: (deployable: Where, workload: WorkloadId | null) => boolean;
  readonly reason: string;
  /** The last day on which it holds, like "2026-12-31". */
  readonly until: string | undefined;
  readonly place: PolicyPlace;
}

/** The environment that a policy puts a deployable in. */
export function environmentIn(
  { environments }: Pick<Policy, "environments">,
  deployable: Where,
): PolicyEnvironment | undefined {
  return environments.find(({ matches }) => matches(deployable));
}

/** What holds for a deployable: the settings of its environment over the policy's. */
export function settingsIn(policy: Policy, environment: PolicyEnvironment | undefined): CheckSettings {
  if (environment === undefined) return policy.checks;
  const merged = new Map(policy.checks);
  for (const [check, own] of environment.checks) {
    const general = policy.checks.get(check);
    merged.set(check, {
      severity: own.severity ?? general?.severity,
      parameters: { ...general?.parameters, ...own.parameters },
      place: own.place,
    });
  }
  return merged;
}
