import { isBare, type Deployable } from "../model/deployable.ts";
import { terminal } from "./escape.ts";
import { NOTHING_DEPLOYED } from "./phrases/scope.ts";

const HEADER = ["DEPLOYABLE", "FROM", "TO", "DECLARED IN", "STATE"];

/** All deployables as a table for a terminal: from where, to where, and why one is not analysed. */
export function formatList(deployables: readonly Deployable[]): string {
  if (deployables.length === 0) return `${NOTHING_DEPLOYED}\n`;
  const rows = [HEADER, ...deployables.map(rowOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function rowOf({
  id,
  kind,
  root,
  name,
  cluster,
  target,
  declaredAt,
  notAnalysed,
  waiting,
}: Deployable): readonly string[] {
  const prefix = id.slice(0, id.indexOf(":"));
  const isPath = isBare(kind);
  const to = [cluster, target.namespace].filter((each) => each !== null).join(", namespace ");
  const place =
    declaredAt === undefined
      ? ""
      : `${declaredAt.file}${declaredAt.line === undefined ? "" : `:${declaredAt.line}`}`;
  const state =
    notAnalysed === undefined
      ? waiting === undefined
        ? ""
        : `waits: ${waiting.reason}`
      : `not analysed: ${notAnalysed.message}`;
  const from = root === "" ? "." : root;
  return [
    isPath ? prefix : `${prefix}:${name}`,
    notAnalysed === undefined ? from : root,
    to,
    place,
    state,
  ].map(terminal);
}
