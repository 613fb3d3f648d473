import type { Check } from "../domain/policy/check.ts";
import { CHECKS } from "../domain/policy/checks.ts";
import type { Finding, Forecast } from "../domain/forecast.ts";
import { VERSION } from "../model/version.ts";
import { namedOf } from "./content/found.ts";
import { viewOf, type View } from "./content/view.ts";
import { sarifText, urlPath } from "./escape.ts";
import { SARIF } from "./phrases/sarif.ts";
import { docsUrl, PROJECT } from "./project.ts";
import { issuesOf, type Issue } from "./sarif/issues.ts";
import { placeOf } from "./sarif/place.ts";
import { inlineText } from "./text/inline.ts";
import { sortedTexts } from "../domain/texts.ts";

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
  const issues = issuesOf(view);
  const shown = issues.slice(0, MAX_RESULTS);
  const hidden = issues.length - shown.length;
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
    results: shown.map((issue) => resultOf(view, issue)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
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

function resultOf(view: View, { first: finding, all, fingerprint }: Issue): object {
  const { check, severity, message, unsafe, isNew, notSeenAtBase } = finding;
  const ids = sortedTexts(all.flatMap(({ deployable }) => (deployable === null ? [] : [deployable])));
  const { file, line } = placeOf(view.forecast, finding);
  return {
    ruleId: check,
    ruleIndex: CHECKS.findIndex(({ id }) => id === check),
    level: (severity === "ignore" ? finding.severityOfCheck : severity) === "error" ? "error" : "warning",
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
    ...suppressions(finding),
    properties: { deployables: ids.map(sarifText), unsafe, gates: view.gates(finding) },
  };
}

/** By an annotation in the source, or by the policy, which also switches checks off. */
function suppressions({ suppressed, severity }: Finding): object {
  const [kind, justification] =
    suppressed !== undefined
      ? [suppressed.by === "policy" ? "external" : "inSource", suppressed.reason]
      : ["external", SARIF.off];
  if (suppressed === undefined && severity !== "ignore") return {};
  return { suppressions: [{ kind, status: "accepted", justification: sarifText(justification) }] };
}

function notifications(hidden: number): readonly object[] {
  return hidden === 0 ? [] : [{ level: "warning", message: { text: SARIF.cut(hidden) } }];
}
