import { isActive } from "../domain/policy/active.ts";
import type { Check } from "../domain/policy/check.ts";
import { CHECKS } from "../domain/policy/checks.ts";
import type { Finding, Forecast } from "../domain/forecast.ts";
import { namedAlike } from "../model/identity.ts";
import { VERSION } from "../model/version.ts";
import { group, sortedUnique } from "./content/group.ts";
import { namedOf } from "./content/found.ts";
import { viewOf, type View } from "./content/view.ts";
import { sarifText, urlPath } from "./escape.ts";
import { SARIF } from "./phrases/sarif.ts";
import { docsUrl, PROJECT } from "./project.ts";
import { createFingerprints } from "./sarif/fingerprint.ts";
import { placeOf } from "./sarif/place.ts";
import { inlineText } from "./text/inline.ts";

/** GitHub shows so many results of a run, the most severe ones, and says nothing of the rest.
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit */
const MAX_RESULTS = 5000;

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

export interface SarifOptions {
  /** Tells the analyses of one commit apart: GitHub keeps the last one of a category. */
  readonly category?: string;
}

/**
 * The findings as SARIF 2.1.0, exempted ones as suppressed, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/.
 * What GitHub asks for beyond that: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
export function formatSarif(forecast: Forecast, { category = "rollcast" }: SarifOptions = {}): string {
  const view = viewOf(forecast);
  const told = forecast.findings.filter(({ severity }) => severity !== "ignore");
  const groups = group([...told].sort(byWeight(view)), sameFinding);
  const shown = groups.slice(0, MAX_RESULTS);
  const hidden = groups.length - shown.length;
  const fingerprintOf = createFingerprints();
  const run = {
    tool: {
      driver: {
        name: "Rollcast",
        semanticVersion: VERSION,
        informationUri: PROJECT.home,
        rules: CHECKS.map(ruleOf),
      },
    },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(hidden) }],
    automationDetails: { id: `${category}/` },
    columnKind: "utf16CodeUnits",
    results: shown.map(({ first, all }) => resultOf(view, first, all, fingerprintOf(first))),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

/** What gates first, exempted ones last: when a report is cut, its end is what matters least. */
function byWeight(view: View): (a: Finding, b: Finding) => number {
  const weightOf = (finding: Finding): number =>
    (isActive(finding) ? 16 : 0) +
    (view.gates(finding) ? 8 : 0) +
    (finding.severity === "error" ? 4 : 0) +
    (finding.unsafe ? 2 : 0) +
    (finding.isNew ? 1 : 0);
  return (a, b) => weightOf(b) - weightOf(a);
}

/** One alert for what several deployables have from one file. */
function sameFinding({ check, workload, container, message, file, line, ...finding }: Finding): string {
  const { severity, isNew, unsafe, suppressed, deployable } = finding;
  const at = file === undefined ? deployable : [file, line];
  return JSON.stringify([
    ...[check, workload && namedAlike(workload), container, message, at],
    ...[severity, isNew, unsafe, suppressed],
  ]);
}

function ruleOf({ id, title, what, why, link, remediation, severities }: Check): object {
  const level = severities.includes("error") ? "error" : "warning";
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(what) },
    help: { text: SARIF.help(why, remediation, link), markdown: SARIF.helpMarkdown(why, remediation, link) },
    helpUri: docsUrl(`checks.md#${id}`),
    defaultConfiguration: { level },
    properties: { "problem.severity": level, tags: ["kubernetes", "rollout"] },
  };
}

function resultOf(view: View, finding: Finding, all: readonly Finding[], fingerprint: string): object {
  const { check, severity, message, unsafe, isNew, notSeenAtBase, suppressed } = finding;
  const ids = sortedUnique(all.flatMap(({ deployable }) => (deployable === null ? [] : [deployable])));
  const { file, line } = placeOf(view.forecast, finding);
  return {
    ruleId: check,
    ruleIndex: CHECKS.findIndex(({ id }) => id === check),
    level: severity === "error" ? "error" : "warning",
    message: { text: sarifText(inlineText(SARIF.message(finding, message, namedOf(view, ids)))) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: urlPath(file), uriBaseId: "%SRCROOT%" },
          region: { startLine: line ?? 1 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(notSeenAtBase !== true && { baselineState: isNew ? "new" : "unchanged" }),
    ...(suppressed !== undefined && {
      suppressions: [{ kind: "inSource", status: "accepted", justification: sarifText(suppressed.reason) }],
    }),
    properties: { deployables: ids.map(sarifText), unsafe, gates: view.gates(finding) },
  };
}

function notifications(hidden: number): readonly object[] {
  return hidden === 0 ? [] : [{ level: "warning", message: { text: SARIF.cut(hidden) } }];
}
