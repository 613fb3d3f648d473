import type { Forecast } from "../domain/forecast.ts";
import { formatHeadline } from "../report/text.ts";

/** Where the reports of a run are, on the runner. */
export interface ReportPaths {
  readonly report: string;
  readonly markdown: string;
  readonly html: string;
  readonly sarif: string;
}

/** https://docs.github.com/en/actions/reference/limits: a matrix makes at most 256 jobs, a job's outputs hold 1 MB in all. */
const MOST_JOBS = 256;
const MOST_BYTES = 500_000;

/** More deployables than a matrix takes. It is no JSON, so that `fromJSON` fails instead of a matrix that skips some. */
export const TOO_MANY = "too-many";

/** Every output that action.yml names, but the comment's address, which is not known before the comment is there. */
export function outputsOf(forecast: Forecast, paths: ReportPaths): Readonly<Record<string, string | number>> {
  const { summary, verdict } = forecast;
  return {
    level: summary.level,
    headline: formatHeadline(forecast),
    verdict,
    restarts: summary.restarts,
    pods: summary.pods,
    "unsafe-restarts": summary.unsafeRestarts,
    "may-restart": summary.mayRestart,
    "stale-configs": summary.staleConfigs,
    "apply-fails": summary.applyFails,
    deletions: summary.deletions,
    "not-analysed":
      summary.deployablesNotAnalysed + summary.account.notAnalysed + (forecast.problems?.length ?? 0),
    "affected-count": summary.deployablesAffected,
    affected: affectedList(forecast),
    waiting: summary.waiting,
    "other-changes": summary.otherChanges,
    ...paths,
  };
}

/** Of a stranger's change: words of Rollcast's own, and numbers. Nothing that a later step with rights could stumble over. */
export function forkOutputsOf(forecast: Forecast): Readonly<Record<string, string | number>> {
  const none: ReportPaths = { report: "", markdown: "", html: "", sarif: "" };
  const all = Object.entries(outputsOf(forecast, none));
  return Object.fromEntries(
    all.filter(([name, value]) => typeof value === "number" || name === "level" || name === "verdict"),
  );
}

/** The deployables that the change reaches, as JSON for the matrix of a later job. */
function affectedList({ deployables }: Forecast): string {
  const affected = deployables
    .filter(({ touched }) => touched)
    .map(({ id, kind, path, name, cluster }) => ({ id, kind, path, name, cluster }));
  const json = JSON.stringify(affected);
  return affected.length > MOST_JOBS || Buffer.byteLength(json) > MOST_BYTES ? TOO_MANY : json;
}
