import type { Forecast, Gate, Revision } from "../domain/forecast.ts";
import { judge } from "../domain/policy/gate.ts";
import { unknownPartFinding } from "../domain/policy/not-analysed.ts";
import { summarise } from "../domain/summary.ts";
import type { Problem } from "../model/problem.ts";

/** The forecast of a change of which nothing could be looked at. */
export function unknownForecast(
  { base, head, gate }: { readonly base: Revision; readonly head: Revision; readonly gate: Gate },
  problem: Problem,
): Forecast {
  const findings = [unknownPartFinding(problem)];
  const verdict = judge(findings, gate);
  const problems = [problem];
  const facts = {
    deployables: [],
    account: [],
    findings,
    verdict,
    problems,
    filesChanged: 0,
    deployablesTotal: 0,
    deployablesUnreached: 0,
  };
  return {
    schemaVersion: 1,
    base,
    head,
    summary: summarise(facts),
    deployables: [],
    account: [],
    findings,
    gate,
    verdict,
    problems,
  };
}
