import type { Forecast, Revision } from "../../domain/forecast.ts";
import { codeSpan, link } from "../escape.ts";
import { headline } from "../headline.ts";
import { accountPhrase } from "../impact/account.ts";
import { configRows } from "../impact/configs.ts";
import { activeFindings, failingEntries } from "../impact/findings.ts";
import { sortedUnique } from "../impact/fold.ts";
import { deployableNames } from "../impact/names.ts";
import { staleRows } from "../impact/stale.ts";
import { workloadRows } from "../impact/workloads.ts";
import { count, enumerate } from "../phrases.ts";
import { accountSection } from "./account.ts";
import { analysisSection } from "./analysis.ts";
import { blocks, codes } from "./blocks.ts";
import { configsSection } from "./configs.ts";
import type { ReportContext } from "./context.ts";
import { findingsSection } from "./findings.ts";
import { graphSection } from "./graph.ts";
import { rolloutsSection } from "./rollouts.ts";
import { liveSection, reloadedSection, staleSection } from "./stale.ts";
import { otherWorkloads, restartsTable } from "./workloads.ts";

/** The forms of a report from the longest to the shortest; each leaves out whole parts, and says which. */
export const LEVELS = ["full", "short-diffs", "no-diffs", "tables", "unsafe-only", "counts"] as const;
export type Level = (typeof LEVELS)[number];

const LEFT_OUT: Readonly<Record<Level, readonly string[]>> = {
  full: [],
  "short-diffs": ["long diffs"],
  "no-diffs": ["the diffs"],
  tables: ["the diffs", "the graph", "the rollouts", "what happens to workloads that do not restart"],
  "unsafe-only": ["everything but the unsafe restarts and what to do about them"],
  counts: ["everything but the counts"],
};

const SHORT_DIFF = 20;
const MAX_DIFF_LINES: Readonly<Record<Level, number>> = {
  full: Infinity,
  "short-diffs": SHORT_DIFF,
  "no-diffs": 0,
  tables: 0,
  "unsafe-only": 0,
  counts: 0,
};

const TONES: Readonly<Record<Forecast["summary"]["level"], string>> = {
  danger: "🔴",
  caution: "🟡",
  calm: "🟢",
};

/** Checks whose findings the stale table and the list of what was not analysed show already. */
const SHOWN_ELSEWHERE = ["stale-config", "not-analysed"];

/** One form of the whole report, without a marker. Ends with a newline. */
export function formatMarkdown(forecast: Forecast, context: ReportContext, level: Level): string {
  return `${blocks(
    verdictLine(forecast),
    gateLine(forecast),
    body(forecast, context, level),
    leftOut(level, context),
    footer(forecast, context),
  )}\n`;
}

/** The longest form that fits. `size` measures as the receiver does; the shortest form is taken if none fits. */
export function fitMarkdown(
  forecast: Forecast,
  context: ReportContext,
  limit: number,
  size: (markdown: string) => number,
): { readonly markdown: string; readonly level: Level } {
  for (const level of LEVELS) {
    const markdown = formatMarkdown(forecast, context, level);
    if (size(markdown) <= limit) return { markdown, level };
  }
  return { markdown: formatMarkdown(forecast, context, "counts"), level: "counts" };
}

function verdictLine(forecast: Forecast): string {
  const { level, clauses } = headline(forecast);
  return `### ${TONES[level]} ${clauses.join(" · ")}`;
}

function gateLine(forecast: Forecast): string {
  if (forecast.verdict === "pass") return "";
  const entries = failingEntries(forecast);
  return `**The gate fails**${entries.length > 0 ? `: ${codes(entries, 10)}` : ""}`;
}

function body(forecast: Forecast, context: ReportContext, level: Level): string {
  if (level === "counts") return "";
  const nameOf = deployableNames(forecast);
  const { restarts, others } = workloadRows(forecast);
  const findings = forecast.findings.filter(
    ({ check, suppressed, severity }) =>
      severity !== "ignore" && (suppressed !== undefined || !SHOWN_ELSEWHERE.includes(check)),
  );
  if (level === "unsafe-only") {
    const unsafe = restarts.filter(({ fact }) => fact.unsafe || fact.effect === "applyFails");
    const urgent = findings.filter((finding) => finding.suppressed === undefined && finding.unsafe);
    return blocks(restartsTable(unsafe, context), findingsSection(urgent, nameOf, context));
  }
  return blocks(
    restartsTable(restarts, context),
    staleSection(staleRows(forecast, "stale"), staleRemedies(forecast)),
    reloadedSection(staleRows(forecast, "reloaded")),
    findingsSection(findings, nameOf, context),
    configsSection(configRows(forecast), MAX_DIFF_LINES[level], context),
    level === "tables"
      ? ""
      : blocks(
          graphSection(forecast, restarts),
          rolloutsSection(forecast),
          otherWorkloads(others, context),
          liveSection(staleRows(forecast, "live")),
        ),
    analysisSection(forecast, context),
    accountSection(forecast),
  );
}

function staleRemedies(forecast: Forecast): readonly string[] {
  const stale = activeFindings(forecast).filter(({ check }) => check === "stale-config");
  return sortedUnique(stale.map(({ remediation }) => remediation));
}

function leftOut(level: Level, { reportUrl }: ReportContext): string {
  const parts = LEFT_OUT[level];
  if (parts.length === 0) return "";
  const where =
    reportUrl === undefined
      ? "The JSON report has everything, and so has `rollcast` on the command line."
      : `The ${link("full report", reportUrl)} has everything.`;
  return `> Left out to fit GitHub's size limit: ${enumerate(parts)}. ${where}`;
}

function footer(forecast: Forecast, { reportUrl }: ReportContext): string {
  const { deployablesTotal, deployablesAffected } = forecast.summary;
  const rest = deployablesTotal - forecast.deployables.length;
  const parts = [
    `${revision(forecast.head)} against ${revision(forecast.base)}`,
    `${deployablesAffected} of ${count(deployablesTotal, "overlay")} affected`,
    rest > 0 ? `the other${rest === 1 ? "" : ` ${rest}`} unaffected` : "",
    accountPhrase(forecast),
    forecast.verdict === "pass" && forecast.failOn.length > 0 ? "gate passed" : "",
    reportUrl === undefined ? "" : link("full report", reportUrl),
  ];
  return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}

/** "main at abc1234"; only the name where it is the commit's own id, or there is no commit. */
export function revision({ ref, sha }: Revision): string {
  const name = codeSpan(ref);
  return sha === null || sha.startsWith(ref) ? name : `${name} at ${codeSpan(sha.slice(0, 7))}`;
}
