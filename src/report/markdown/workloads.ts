import { codeSpan, plain, prose } from "../escape.ts";
import type { CauseLine, WorkloadFact, WorkloadRow } from "../impact/workloads.ts";
import { effectPhrase } from "../phrases.ts";
import { rolloutPhrase } from "../rollout-phrase.ts";
import { blocks, codes, details, foldedTable, deployablesCell, table, workloadsCell } from "./blocks.ts";
import type { ReportContext } from "./context.ts";
import { place } from "./context.ts";

const SHOWN_ROWS = 12;
const SHOWN_CAUSES = 4;

const ICONS = { error: "🔴", warning: "🟡" } as const;

export function icon(severity: "error" | "warning" | "ignore" | null): string {
  return severity === "error" || severity === "warning" ? ICONS[severity] : "";
}

/** The one table: which workloads restart, where, why and how; the worst on top. */
export function restartsTable(rows: readonly WorkloadRow[], context: ReportContext): string {
  if (rows.length === 0) return "";
  const cells = rows.map(({ subjects, deployables, fact, details: rollouts }) => [
    rowIcon(fact),
    workloadsCell(subjects),
    deployablesCell(deployables),
    causesCell(fact, context),
    rolloutCell(fact, rolloutPhrase(rollouts)),
  ]);
  const hidden = rows.slice(SHOWN_ROWS).some(({ fact }) => fact.unsafe)
    ? "more rows"
    : "more rows, none unsafe";
  return foldedTable(["", "Restarts", "In", "Because of", "How it goes"], cells, SHOWN_ROWS, hidden);
}

function rowIcon({ effect, risk }: WorkloadFact): string {
  if (effect === "applyFails") return icon("error");
  return icon(risk ?? (effect === "unknown" ? "warning" : null));
}

function causesCell({ causes, reason }: WorkloadFact, context: ReportContext): string {
  const lines = causes.slice(0, SHOWN_CAUSES).map((cause) => causeMarkdown(cause, context));
  const hidden = causes.length - lines.length;
  if (hidden > 0) lines.push(`and ${hidden} more`);
  if (reason !== undefined) lines.push(prose(reason));
  return lines.join("<br>");
}

function causeMarkdown(cause: CauseLine, context: ReportContext): string {
  switch (cause.type) {
    case "image":
      return `${cause.noun} ${codeSpan(cause.base)} → ${codeSpan(cause.head)}`;
    case "field":
      return `${cause.noun} ${codes(cause.paths, 3)}`;
    case "config": {
      const sources = cause.sources.slice(0, 2).map((source) => place(source, context));
      return [`${codeSpan(cause.config)} ${configMarkdown(cause)}`.trim(), ...sources].join("<br>");
    }
  }
}

function configMarkdown({ reads, keys }: Extract<CauseLine, { type: "config" }>): string {
  const named = codes(keys, 3);
  if (reads === "notRead") return named === "" ? "(reads no changed key)" : `(does not read ${named})`;
  return named;
}

function rolloutCell(fact: WorkloadFact, rollout: string): string {
  const lines = [];
  if (fact.effect !== "restart") lines.push(`**${prose(effectPhrase(fact))}**`);
  if (fact.effect !== "applyFails" && rollout !== "") lines.push(plain(rollout));
  if (fact.checks.length > 0) lines.push(`${fact.unsafe ? "**unsafe**: " : ""}${codes(fact.checks, 3)}`);
  return lines.join("<br>");
}

/** Workloads that the change concerns without a restart now: new, deleted, from the next run, held back. */
export function otherWorkloads(rows: readonly WorkloadRow[], context: ReportContext): string {
  if (rows.length === 0) return "";
  const cells = rows.map(({ subjects, deployables, fact }) => [
    workloadsCell(subjects),
    deployablesCell(deployables),
    [`${icon(fact.risk)} ${prose(effectPhrase(fact))}`.trim(), ...fact.checks.map(codeSpan)].join("<br>"),
    causesCell(fact, context),
  ]);
  const title = "Also concerned, without a restart now";
  const body = table(["Workload", "In", "What happens", "Because of"], cells);
  // Pods that go, a renamed workload's too, are not to be overlooked.
  return rows.some(({ fact }) => fact.effect === "delete")
    ? blocks(`#### ${title}`, body)
    : details(title, body);
}
