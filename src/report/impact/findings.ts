import type { Finding, Forecast } from "../../domain/forecast.ts";
import { isActive } from "../../domain/policy/active.ts";
import { judge, parseFailOn } from "../../domain/policy/gate.ts";
import { workloadName } from "../phrases.ts";
import type { Row } from "./fold.ts";
import { fold, group, sortedUnique } from "./fold.ts";

export interface FindingFact extends Omit<Finding, "deployable" | "workload" | "container"> {
  /** Containers of the same workload of which the same is true; sorted. */
  readonly containers: readonly string[];
}
/** The details are how many findings each entry stands for: one for each container. */
export type FindingRow = Row<FindingFact, number>;

/** All rows of one check that ask for the same remedy. */
export interface FindingGroup {
  readonly check: string;
  /** Of the worst row. */
  readonly severity: Finding["severity"];
  readonly remediation: string;
  readonly rows: readonly FindingRow[];
}

/** Findings by check and remedy, identical ones of several containers or deployables folded; the forecast's order stays. */
export function findingGroups(
  findings: readonly Finding[],
  nameOf: (deployable: string | null) => string,
): readonly FindingGroup[] {
  const sameButContainer = group(findings, (finding) =>
    JSON.stringify({ ...finding, container: finding.container === undefined }),
  );
  const rows = fold(
    sameButContainer.map(({ first, rest }) => {
      const { deployable, workload, container, ...common } = first;
      const containers =
        container === undefined ? [] : sortedUnique(rest.flatMap((same) => same.container ?? []));
      const subject = workload === null ? "" : workloadName(workload);
      return {
        deployable: nameOf(deployable),
        subject,
        fact: { ...common, containers },
        detail: rest.length,
      };
    }),
  );
  return group(rows, ({ fact }) => JSON.stringify([fact.check, fact.remediation])).map(
    ({ first: { fact }, rest }) => ({
      check: fact.check,
      severity: fact.severity,
      remediation: fact.remediation,
      rows: rest,
    }),
  );
}

export function activeFindings(forecast: Forecast): readonly Finding[] {
  return forecast.findings.filter(isActive);
}

/** The entries of `failOn` that a finding meets: why the verdict is "fail". */
export function failingEntries(forecast: Forecast): readonly string[] {
  return forecast.failOn.filter((entry) => {
    const parsed = parseFailOn([entry]);
    return parsed.ok && judge(forecast.findings, parsed.gate) === "fail";
  });
}
