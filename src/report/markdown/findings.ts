import type { Finding } from "../../domain/forecast.ts";
import { codeSpan, plain, prose } from "../escape.ts";
import type { FindingGroup, FindingRow } from "../impact/findings.ts";
import { findingGroups } from "../impact/findings.ts";
import { containersPhrase, count, sincePhrase } from "../phrases.ts";
import { blocks, codes, details, deployablesInline } from "./blocks.ts";
import type { ReportContext } from "./context.ts";
import { place } from "./context.ts";
import { icon } from "./workloads.ts";

const SHOWN_ROWS = 6;

/** What a deployable is called, by its id. */
type NameOf = (deployable: string | null) => string;

/** What to mend: a group for each check with its remedy once; known warnings and exemptions are folded away. */
export function findingsSection(
  findings: readonly Finding[],
  nameOf: NameOf,
  context: ReportContext,
): string {
  const active = findings.filter(({ suppressed }) => suppressed === undefined);
  const urgent = active.filter(({ isNew, severity }) => isNew || severity === "error");
  const known = active.filter(({ isNew, severity }) => !isNew && severity !== "error");
  const exempted = findings.filter(({ suppressed }) => suppressed !== undefined);
  return blocks(
    urgent.length === 0 ? "" : blocks("#### What to do", groupsMarkdown(urgent, nameOf, context)),
    known.length === 0 ? "" : details(knownTitle(known), groupsMarkdown(known, nameOf, context, true)),
    exempted.length === 0
      ? ""
      : details(count(exempted.length, "exempted finding"), exemptions(exempted, nameOf, context)),
  );
}

function knownTitle(known: readonly Finding[]): string {
  const isUnsure = known.some(({ notSeenAtBase }) => notSeenAtBase === true);
  const were = known.length === 1 ? "was" : "were";
  return `${count(known.length, "warning")} that ${were} there before this change${isUnsure ? ", or may have been" : ""}`;
}

/** @param counted each line says how many findings it stands for, so that it agrees with a number above the list */
function groupsMarkdown(
  findings: readonly Finding[],
  nameOf: NameOf,
  context: ReportContext,
  counted = false,
): string {
  return blocks(...findingGroups(findings, nameOf).map((group) => groupMarkdown(group, context, counted)));
}

function groupMarkdown(
  { check, severity, remediation, rows }: FindingGroup,
  context: ReportContext,
  counted: boolean,
): string {
  const isMixed = rows.some(({ fact }) => fact.severity !== severity);
  const lines = rows.map(
    (row) =>
      `- ${isMixed ? `${icon(row.fact.severity)} ` : ""}${rowMarkdown(row, context)}${counted ? times(row) : ""}`,
  );
  const shown = lines.length <= SHOWN_ROWS + 1 ? lines : lines.slice(0, SHOWN_ROWS);
  const hidden = lines.slice(shown.length);
  return blocks(
    `${icon(severity)} **${codeSpan(check)}** ${prose(remediation)}`.trim(),
    shown.join("\n"),
    hidden.length === 0 ? "" : details(`${hidden.length} more`, hidden.join("\n")),
  );
}

function rowMarkdown({ subjects, deployables, fact }: FindingRow, context: ReportContext): string {
  const named = subjects.filter((subject) => subject !== "");
  const containers = fact.containers.length === 0 ? "" : containersPhrase(fact.containers, codeSpan);
  return [
    [codes(named, 6), containers].filter((part) => part !== "").join(", "),
    deployablesInline(deployables),
    prose(fact.message),
    ...(fact.file === undefined ? [] : [place(locationOf(fact.file, fact.line), context)]),
    fact.isNew ? `**${sincePhrase(fact)}**` : sincePhrase(fact),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** " · ×3" for a line in which several findings are folded. */
function times({ details: numbers }: FindingRow): string {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return total === 1 ? "" : ` · ×${total}`;
}

function locationOf(file: string, line: number | undefined): { file: string; line?: number } {
  return line === undefined ? { file } : { file, line };
}

function exemptions(findings: readonly Finding[], nameOf: NameOf, context: ReportContext): string {
  const rows = findingGroups(findings, nameOf).flatMap(({ check, rows: sameCheck }) =>
    sameCheck.map((row) => ({ check, row })),
  );
  return rows
    .map(
      ({ check, row }) =>
        `- ${codeSpan(check)} ${rowMarkdown(row, context)} · reason: ${plain(row.fact.suppressed?.reason ?? "")}${times(row)}`,
    )
    .join("\n");
}
