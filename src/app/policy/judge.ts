import type { Finding, Forecast, Gate, PolicyChange, PolicyReport } from "../../domain/forecast.ts";
import { applyPolicy, withEnvironment } from "../../domain/policy/apply.ts";
import type { CheckId } from "../../domain/check-ids.ts";
import { CHECKS } from "../../domain/policy/checks.ts";
import { gateEntryText, judgeAll } from "../../domain/policy/gate.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { compareFindings } from "../../domain/policy/run.ts";
import type { Facts } from "../../domain/facts.ts";
import { summarise } from "../../domain/summary.ts";
import { UserError } from "../../model/user-error.ts";
import type { ChangePolicy } from "./change-policy.ts";
import { putInForce } from "./in-force.ts";
import { asksTheSame, hasPlainGlobs, looksForTheSame } from "./same-search.ts";

/** What was found of the whole, before a policy has said anything of it. */
export type Found = Pick<Forecast, "deployables" | "account" | "findings">;

/** What a policy makes of findings: the one place where it does, whoever made the parts. Findings are sorted. */
function underPolicy(
  { deployables, account, findings }: Found,
  {
    found,
    inForce: { policy },
    findings: ofFile,
    options,
  }: Pick<ChangePolicy, "found" | "inForce" | "findings" | "options">,
): Found {
  const judged = applyPolicy([...findings, ...ofFile], deployables, policy, options);
  return {
    deployables: deployables.map((deployable) => withEnvironment(deployable, policy)),
    account,
    findings: judged.map((finding) => inRepository(finding, found)).sort(compareFindings),
  };
}

/** Another repository's file is no place of this one: reports would link to nothing. */
function inRepository(finding: Finding, { report }: ChangePolicy["found"]): Finding {
  if (report?.from !== "other" || finding.file !== report.file) return finding;
  const { file: _, line: __, ...rest } = finding;
  return rest;
}

/** The gates that hold, and the verdict. What the run was asked for holds beside what the policy says. */
function verdictOf(
  { deployables, findings }: Found,
  asked: Gate,
  policy: Policy,
): Pick<Forecast, "gate" | "verdict"> & Pick<PolicyReport, "environments"> {
  const gate = joined(asked, policy.gate);
  const environments = policy.environments.map(({ name, production, gate: own }) => ({
    name,
    production,
    gate: joined(asked, own ?? policy.gate),
  }));
  const report: PolicyReport = { file: "", from: "base", environments, leftOut: [] };
  return { gate, environments, verdict: judgeAll({ deployables, findings, gate, policy: report }) };
}

/** Each entry once. */
function joined(first: Gate, second: Gate): Gate {
  return [...new Map([...first, ...second].map((entry) => [gateEntryText(entry), entry])).values()];
}

/** The whole as it is reported: what was found, under the policy, with the level, the verdict, and what the policy did. */
export async function judgeFound(
  found: Found,
  policy: ChangePolicy,
  asked: Gate,
  counts: Counts,
): Promise<Omit<Forecast, "schemaVersion" | "base" | "head">> {
  const { deployables, account, findings } = underPolicy(found, policy);
  const judged = { deployables, account, findings };
  const { gate, verdict, environments } = verdictOf(judged, asked, policy.inForce.policy);
  const would = await wouldBe(found, policy, asked, counts);
  const report = policyReport(policy, environments, would);
  return {
    summary: summarise({ ...counts, ...judged, verdict, policy: report }),
    ...judged,
    gate,
    verdict,
    ...(report !== undefined && { policy: report }),
  };
}

function policyReport(
  { found: { report }, leftOut }: Pick<ChangePolicy, "found" | "leftOut">,
  environments: PolicyReport["environments"],
  would: PolicyChange["wouldBe"],
): PolicyReport | undefined {
  if (report === undefined) return undefined;
  const { file, from, change } = report;
  return {
    file,
    from,
    environments,
    leftOut,
    ...(change !== undefined && { change: { ...change, ...(would !== undefined && { wouldBe: would }) } }),
  };
}

/** What the summary takes beside what was found. */
export type Counts = Pick<Facts, "filesChanged" | "deployablesTotal" | "deployablesUnreached" | "problems">;

/**
 * What the same change would be under the file of head: by what was found anyway. Undefined where that file also decides
 * what is looked for, so that it has to be built again (`afterMerge`), or where its globs could take long to match.
 */
async function wouldBe(
  found: Found,
  policy: ChangePolicy,
  asked: Gate,
  counts: Counts,
): Promise<PolicyChange["wouldBe"]> {
  const { file, atHead, report } = policy.found;
  if (report?.change === undefined || (report.change.change !== "removed" && atHead === undefined))
    return undefined;
  if (!looksForTheSame(file, atHead) || !asksTheSame(file, atHead) || !hasPlainGlobs(atHead))
    return undefined;
  const inForce = await putInForce(atHead);
  const judged = underPolicy(found, { ...policy, inForce, findings: [] });
  const { verdict } = verdictOf(judged, asked, inForce.policy);
  const { level } = summarise({ ...counts, ...judged, verdict });
  return { verdict, level };
}

const STARTS_OFF = CHECKS.filter(({ startsOff }) => startsOff === true).map(({ id }) => id);

/** Throws `UserError` for a gate on a check that is switched off: it would pass whatever happens. */
export function refuseSilentGate(asked: Gate, { checks, environments }: Policy): void {
  const isOn = (id: CheckId) => checks.has(id) || environments.some((each) => each.checks.has(id));
  const silent = STARTS_OFF.find((id) => !isOn(id) && asked.some(({ check }) => check === id));
  if (silent === undefined) return;
  throw new UserError(
    `The gate names ${silent}, which starts switched off, so that it would never fail. Switch it on in the policy file (checks: ${silent}: warning), or leave it out of the gate.`,
  );
}
