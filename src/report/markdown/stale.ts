import { codeSpan, prose } from "../escape.ts";
import type { StaleFact, StaleRow } from "../impact/stale.ts";
import { count } from "../phrases.ts";
import { blocks, codes, details, foldedTable, deployablesCell, table, workloadsCell } from "./blocks.ts";

const SHOWN_ROWS = 8;
const HEADERS = ["Workload", "In", "Changed config", "Reads it as"];

/** Workloads that run on with the old content, which nothing else tells. */
export function staleSection(rows: readonly StaleRow[], remedies: readonly string[]): string {
  if (rows.length === 0) return "";
  return blocks(
    "#### Stale configs",
    "These workloads keep the content they started with until something else restarts them.",
    foldedTable(HEADERS, rows.map(staleCells), SHOWN_ROWS, "more rows"),
    remedies.map(prose).join("<br>"),
  );
}

function staleCells({ subjects, deployables, fact }: StaleRow): readonly string[] {
  return [
    workloadsCell(subjects),
    deployablesCell(deployables),
    `${codeSpan(fact.config)} ${codes(fact.keys, 3)}`.trim(),
    [...fact.reads.map(readMarkdown), ...(fact.reason === undefined ? [] : [prose(fact.reason)])].join(
      "<br>",
    ),
  ];
}

const WAYS: Readonly<Record<StaleFact["reads"][number]["how"], string>> = {
  env: "environment variable",
  envFrom: "environment (`envFrom`)",
  subPath: "file mounted by `subPath`",
  volume: "file of a volume",
  imagePullSecret: "image pull secret",
};

function readMarkdown({ how, container }: StaleFact["reads"][number]): string {
  return container === null ? WAYS[how] : `${WAYS[how]} of ${codeSpan(container)}`;
}

/** Workloads that a controller in the cluster restarts, as an annotation asks it to. */
export function reloadedSection(rows: readonly StaleRow[]): string {
  if (rows.length === 0) return "";
  return blocks(
    "#### Restarted by a controller in the cluster",
    foldedTable(HEADERS, rows.map(staleCells), SHOWN_ROWS, "more rows"),
  );
}

/** Workloads that see the change without any restart. */
export function liveSection(rows: readonly StaleRow[]): string {
  if (rows.length === 0) return "";
  const workloads = rows.reduce(
    (sum, { subjects, deployables }) => sum + subjects.length * deployables.length,
    0,
  );
  return details(
    `${count(workloads, "workload sees", "workloads see")} a changed config live, without a restart`,
    blocks(
      "The kubelet updates the files of a mounted volume after about a minute; a program that reads them only once, when it starts, keeps the old content.",
      table(HEADERS, rows.map(staleCells)),
    ),
  );
}
