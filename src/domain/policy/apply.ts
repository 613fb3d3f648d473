import type { DeployableForecast, Finding } from "../forecast.ts";
import { FIRM_CHECKS, type CheckId } from "../check-ids.ts";
import { CHECKS } from "./checks.ts";
import { manyRestartsFindings } from "./many-restarts.ts";
import { endedExemptions, holdsOn } from "./policy-file.ts";
import {
  environmentIn,
  settingsIn,
  type CheckSettings,
  type Policy,
  type PolicyEnvironment,
} from "./policy.ts";

/** What decides beside the policy. */
export interface PolicyOptions {
  /** Like "2026-12-31". */
  readonly today: string;
  /** Exemptions that the change itself brings do not count, whatever the policy says: it comes from a fork. */
  readonly isFork: boolean;
}

/**
 * What a policy makes of what the checks found: severities, exemptions, and the findings that only the whole has. The
 * one place where it does. Not sorted.
 */
export function applyPolicy(
  found: readonly Finding[],
  deployables: readonly DeployableForecast[],
  policy: Policy,
  options: PolicyOptions,
): readonly Finding[] {
  const places = new Map(
    deployables.map((deployable) => {
      const environment = environmentIn(policy, deployable);
      return [deployable.id, { deployable, settings: settingsIn(policy, environment) }] as const;
    }),
  );
  const all = [
    ...found,
    ...manyRestartsFindings(deployables, policy),
    ...endedExemptions(policy.exemptions, options.today),
  ];
  return all
    .filter(({ check, deployable }) => isOn(check, places.get(deployable ?? "")?.settings ?? policy.checks))
    .map((finding) => {
      const place = places.get(finding.deployable ?? "");
      const environment = policy.environments.find(({ name }) => name === finding.environment);
      const settings = place?.settings ?? settingsIn(policy, environment);
      return exempted(withSeverity(finding, settings), place?.deployable, policy, options);
    });
}

const STARTS_OFF = new Set<CheckId>(CHECKS.filter(({ startsOff }) => startsOff === true).map(({ id }) => id));

function isOn(check: CheckId, settings: CheckSettings): boolean {
  // What only the whole has was found by the settings of its environment.
  return !STARTS_OFF.has(check) || check === "many-restarts" || settings.has(check);
}

function withSeverity(finding: Finding, settings: CheckSettings): Finding {
  const severity = settings.get(finding.check)?.severity;
  if (severity === undefined || severity === finding.severity || finding.severity === "ignore")
    return finding;
  return { ...finding, severity, severityOfCheck: finding.severity };
}

function exempted(
  finding: Finding,
  deployable: DeployableForecast | undefined,
  policy: Policy,
  { today, isFork }: PolicyOptions,
): Finding {
  const { suppressed, ...rest } = finding;
  const exemption = exemptionOf(finding, deployable, policy, today);
  // What base holds is no news, whatever the change adds to it.
  if (exemption !== undefined && (suppressed === undefined || suppressed.isNew === true)) {
    const { reason, until } = exemption;
    return { ...rest, suppressed: { reason, by: "policy", ...(until !== undefined && { until }) } };
  }
  const isRefused = suppressed?.isNew === true && (isFork || policy.exemptingAnnotations === "base");
  return isRefused ? { ...rest, message: `${finding.message} ${NOT_HONOURED}` } : finding;
}

const NOT_HONOURED = "The exemption that this change brings does not count: only those of base do.";

function exemptionOf(
  { check, workload }: Finding,
  deployable: DeployableForecast | undefined,
  { exemptions }: Policy,
  today: string,
) {
  if (deployable === undefined || FIRM_CHECKS.includes(check)) return undefined;
  return exemptions.find(
    (exemption) =>
      exemption.checks.includes(check) &&
      holdsOn(exemption, today) &&
      exemption.matches(deployable, workload),
  );
}

/** Where a deployable runs, where the policy says so. */
export function withEnvironment(deployable: DeployableForecast, policy: Policy): DeployableForecast {
  if (policy.environments.length === 0) return deployable;
  return { ...deployable, environment: reportedAs(environmentIn(policy, deployable)) };
}

function reportedAs(environment: PolicyEnvironment | undefined) {
  return environment === undefined
    ? { name: null, production: false }
    : { name: environment.name, production: environment.production };
}
