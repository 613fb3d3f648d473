import type { Finding, Forecast } from "../../domain/forecast.ts";
import { judge, parseFailOn } from "../../domain/policy/gate.ts";
import { workloadName } from "../phrases.ts";
import type { Row } from "./fold.ts";
import { fold, group } from "./fold.ts";

export type FindingFact = Omit<Finding, "overlay" | "workload">;
export type FindingRow = Row<FindingFact>;

/** All rows of one check that ask for the same remedy. */
export interface FindingGroup {
  readonly check: string;
  readonly severity: Finding["severity"];
  readonly remediation: string;
  readonly rows: readonly FindingRow[];
}

/** Findings by check and remedy, identical ones of several overlays folded; the forecast's order stays. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const rows = fold(
    findings.map(({ overlay, workload, ...fact }) => ({
      overlay,
      subject: workload === null ? "" : workloadName(workload),
      fact,
    })),
  );
  return group(rows, ({ fact }) => `${fact.check} ${fact.severity} ${fact.remediation}`).map(
    ({ first: { fact }, rest }) => ({
      check: fact.check,
      severity: fact.severity,
      remediation: fact.remediation,
      rows: rest,
    }),
  );
}

/** Neither suppressed nor switched off. */
export function activeFindings(forecast: Forecast): readonly Finding[] {
  return forecast.findings.filter(
    ({ suppressed, severity }) => suppressed === undefined && severity !== "ignore",
  );
}

/** The entries of `failOn` that a finding meets: why the verdict is "fail". */
export function failingEntries(forecast: Forecast): readonly string[] {
  return forecast.failOn.filter((entry) => {
    const parsed = parseFailOn([entry]);
    return parsed.ok && judge(forecast.findings, parsed.gate) === "fail";
  });
}
