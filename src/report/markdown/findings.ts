import type { Finding } from "../../domain/forecast.ts";
import { codeSpan, plain, prose } from "../escape.ts";
import type { FindingGroup, FindingRow } from "../impact/findings.ts";
import { findingGroups } from "../impact/findings.ts";
import { containersPhrase, count } from "../phrases.ts";
import { blocks, codes, details, overlaysInline } from "./blocks.ts";
import type { ReportContext } from "./context.ts";
import { place } from "./context.ts";
import { icon } from "./workloads.ts";

const SHOWN_ROWS = 6;

/** What to mend: a group for each check with its remedy once; known warnings and exemptions are folded away. */
export function findingsSection(findings: readonly Finding[], context: ReportContext): string {
  const active = findings.filter(({ suppressed }) => suppressed === undefined);
  const urgent = active.filter(({ isNew, severity }) => isNew || severity === "error");
  const known = active.filter(({ isNew, severity }) => !isNew && severity !== "error");
  const exempted = findings.filter(({ suppressed }) => suppressed !== undefined);
  return blocks(
    urgent.length === 0 ? "" : blocks("#### What to do", groupsMarkdown(urgent, context)),
    known.length === 0
      ? ""
      : details(
          `${count(known.length, "warning")} that ${known.length === 1 ? "was" : "were"} there before this change`,
          groupsMarkdown(known, context),
        ),
    exempted.length === 0
      ? ""
      : details(count(exempted.length, "exempted finding"), exemptions(exempted, context)),
  );
}

function groupsMarkdown(findings: readonly Finding[], context: ReportContext): string {
  return blocks(...findingGroups(findings).map((group) => groupMarkdown(group, context)));
}

function groupMarkdown({ check, severity, remediation, rows }: FindingGroup, context: ReportContext): string {
  const isMixed = rows.some(({ fact }) => fact.severity !== severity);
  const lines = rows.map(
    (row) => `- ${isMixed ? `${icon(row.fact.severity)} ` : ""}${rowMarkdown(row, context)}`,
  );
  const shown = lines.length <= SHOWN_ROWS + 1 ? lines : lines.slice(0, SHOWN_ROWS);
  const hidden = lines.slice(shown.length);
  return blocks(
    `${icon(severity)} **${codeSpan(check)}** ${prose(remediation)}`.trim(),
    shown.join("\n"),
    hidden.length === 0 ? "" : details(`${hidden.length} more`, hidden.join("\n")),
  );
}

function rowMarkdown({ subjects, overlays, fact }: FindingRow, context: ReportContext): string {
  const named = subjects.filter((subject) => subject !== "");
  const containers = fact.containers.length === 0 ? "" : containersPhrase(fact.containers, codeSpan);
  return [
    [codes(named, 6), containers].filter((part) => part !== "").join(", "),
    overlaysInline(overlays),
    prose(fact.message),
    ...(fact.file === undefined ? [] : [place(locationOf(fact.file, fact.line), context)]),
    fact.isNew ? "**new in this change**" : "was there before",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function locationOf(file: string, line: number | undefined): { file: string; line?: number } {
  return line === undefined ? { file } : { file, line };
}

function exemptions(findings: readonly Finding[], context: ReportContext): string {
  const rows = findingGroups(findings).flatMap(({ check, rows: sameCheck }) =>
    sameCheck.map((row) => ({ check, row })),
  );
  return rows
    .map(
      ({ check, row }) =>
        `- ${codeSpan(check)} ${rowMarkdown(row, context)} · reason: ${plain(row.fact.suppressed?.reason ?? "")}`,
    )
    .join("\n");
}
