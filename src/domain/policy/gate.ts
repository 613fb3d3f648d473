import { didYouMean } from "../../model/similar.ts";
import type { Finding, Forecast, Gate, GateEntry } from "../forecast.ts";
import { CHECK_IDS, isCheckId } from "../check-ids.ts";

export type GateResult =
  | { readonly ok: true; readonly gate: Gate }
  /** Each entry that cannot be read, a sentence with what to do. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads entries like "check", "check:error", "check:new" and "check:error:new". No entry: nothing fails the run. */
export function parseGate(entries: readonly string[]): GateResult {
  const gate: GateEntry[] = [];
  const faults: string[] = [];
  for (const text of entries) {
    const entry = readEntry(text.trim());
    if (typeof entry === "string") faults.push(entry);
    else gate.push(entry);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, gate };
}

function readEntry(entry: string): GateEntry | string {
  const [check = "", ...conditions] = entry.split(":");
  if (!isCheckId(check)) {
    const meant = didYouMean(check, CHECK_IDS);
    return `there is no check "${check}".${meant === "" ? ` Known checks are: ${CHECK_IDS.join(", ")}.` : meant}`;
  }
  const unknown = conditions.find((condition) => condition !== "error" && condition !== "new");
  if (unknown !== undefined) {
    return `"${unknown}" in "${entry}" is no condition. Write "${check}", "${check}:error", "${check}:new" or "${check}:error:new".`;
  }
  return { check, onlyErrors: conditions.includes("error"), onlyNew: conditions.includes("new") };
}

/** The entry as somebody writes it. */
export function gateEntryText({ check, onlyErrors, onlyNew }: GateEntry): string {
  return [check, ...(onlyErrors ? ["error"] : []), ...(onlyNew ? ["new"] : [])].join(":");
}

/** Suppressed findings never fail the run. */
export function judge(findings: readonly Finding[], gate: Gate): "pass" | "fail" {
  return findings.some((finding) => meets(finding, gate)) ? "fail" : "pass";
}

/** Whether a finding is one that the gate does not let through. */
export function meets(finding: Finding, gate: Gate): boolean {
  return gate.some((entry) => gates(entry, finding));
}

type Judged = Pick<Forecast, "deployables" | "gate" | "policy">;

/** The gate that decides over a finding: that of its environment, where the policy gives it one of its own. */
export function gateFor({ deployables, gate, policy }: Judged): (finding: Finding) => Gate {
  const names = new Map(deployables.map(({ id, environment }) => [id, environment?.name]));
  return ({ deployable, environment }) => {
    const name = environment ?? names.get(deployable ?? "");
    return policy?.environments.find((each) => each.name === name)?.gate ?? gate;
  };
}

/** The verdict over all findings, each by the gate of where it is. */
export function judgeAll(forecast: Judged & Pick<Forecast, "findings">): "pass" | "fail" {
  const gateOf = gateFor(forecast);
  return forecast.findings.some((finding) => meets(finding, gateOf(finding))) ? "fail" : "pass";
}

function gates({ check, onlyErrors, onlyNew }: GateEntry, finding: Finding): boolean {
  return (
    finding.check === check &&
    finding.suppressed === undefined &&
    finding.severity !== "ignore" &&
    (!onlyErrors || finding.severity === "error") &&
    (!onlyNew || finding.isNew)
  );
}
