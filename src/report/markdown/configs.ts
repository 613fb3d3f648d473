import type { KeyChange } from "../../domain/forecast.ts";
import { codeSpan, fence } from "../escape.ts";
import type { ConfigRow } from "../impact/configs.ts";
import { configChangePhrase, count } from "../phrases.ts";
import { blocks, codes, details, deployablesInline } from "./blocks.ts";
import type { ReportContext } from "./context.ts";
import { place } from "./context.ts";

/** Every changed key of every changed config; `maxLines` is the longest diff that is shown. */
export function configsSection(rows: readonly ConfigRow[], maxLines: number, context: ReportContext): string {
  if (rows.length === 0) return "";
  return details(title(rows), blocks(...rows.map((row) => configMarkdown(row, maxLines, context))));
}

function title(rows: readonly ConfigRow[]): string {
  const configsIn = (some: readonly ConfigRow[]): number =>
    some.reduce((sum, { subjects }) => sum + subjects.length, 0);
  const changed = configsIn(rows.filter(({ fact }) => fact.notSeenAt === undefined));
  const unseen = configsIn(rows) - changed;
  const clauses = [
    ...(changed === 0 ? [] : [`What changed in ${count(changed, "config")}, key by key`]),
    ...(unseen === 0 ? [] : [`${count(unseen, "config")} that could not be compared`]),
  ];
  return clauses.join(" · ");
}

function configMarkdown(
  { subjects, deployables, fact }: ConfigRow,
  maxLines: number,
  context: ReportContext,
): string {
  const kind = fact.generated ? "generated" : "not generated";
  return blocks(
    `**${codes(subjects, 6)}** ${configChangePhrase(fact)} · ${kind} · in ${deployablesInline(deployables)}`,
    ...fact.keys.map((key) => keyMarkdown(key, fact.isSecret, maxLines, context)),
  );
}

function keyMarkdown(change: KeyChange, isSecret: boolean, maxLines: number, context: ReportContext): string {
  const origin = change.source === undefined ? "" : ` · ${place(change.source, context)}`;
  const line = `${codeSpan(change.key)} ${change.change}${origin}`;
  if (isSecret) return `${line} · the values of a Secret are never shown`;
  // The header of a value of one line says nothing.
  const diff = change.diff?.replace(/^@@ -1 \+1 @@\n/, "");
  if (diff === undefined) return change.diffTruncated === true ? `${line} · too long to show` : line;
  const lines = diff.trimEnd().split("\n").length;
  if (lines > maxLines) return maxLines === 0 ? line : `${line} · ${count(lines, "line")} of diff left out`;
  const end = change.diffTruncated === true ? "The diff goes on; it is too long to show." : "";
  return blocks(line, fence(diff, "diff"), end);
}
