import type { Finding, Forecast } from "../domain/forecast.ts";
import { isActive } from "../domain/policy/active.ts";
import { namedOf } from "./content/found.ts";
import { viewOf, type View } from "./content/view.ts";
import { sarifText } from "./escape.ts";
import { GITLAB } from "./phrases/gitlab.ts";
import { SARIF } from "./phrases/sarif.ts";
import { issuesOf, type Issue } from "./sarif/issues.ts";
import { placeOf } from "./sarif/place.ts";
import { inlineText } from "./text/inline.ts";
import { sortedTexts } from "../domain/texts.ts";

/**
 * The findings for GitLab's code quality, which shows them in the merge request. It knows no exemptions: these are reported as
 * information. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatGitlab(forecast: Forecast): string {
  const view = viewOf(forecast);
  return `${JSON.stringify(
    issuesOf(view).map((issue) => entryOf(view, issue)),
    null,
    2,
  )}\n`;
}

function entryOf(view: View, { first, all, fingerprint }: Issue): object {
  const ids = sortedTexts(all.flatMap(({ deployable }) => deployable ?? []));
  const message = sarifText(inlineText(SARIF.message(first, first.message, namedOf(view, ids))));
  const { file, line } = placeOf(view.forecast, first);
  return {
    description: GITLAB.description(message, first),
    check_name: first.check,
    fingerprint,
    severity: severityOf(view, first),
    location: { path: sarifText(file), lines: { begin: line ?? 1 } },
  };
}

function severityOf(view: View, finding: Finding): "info" | "minor" | "major" | "critical" | "blocker" {
  if (!isActive(finding)) return "info";
  if (view.gates(finding)) return "blocker";
  if (finding.severity === "error") return "critical";
  return finding.unsafe ? "major" : "minor";
}
