import type { Forecast } from "../../domain/forecast.ts";
import { fence, mermaidLabel } from "../escape.ts";
import { sortedUnique } from "../impact/fold.ts";
import { staleRows } from "../impact/stale.ts";
import type { WorkloadRow } from "../impact/workloads.ts";
import { details } from "./blocks.ts";

/** Above these a graph is not readable any more; Mermaid itself gives up at 500 edges and 50,000 characters. */
const MAX_NODES = 40;
const MAX_EDGES = 80;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: "feeds" | "restarts" | "stale";
}

/** Source file → config → workload, over all overlays. Too large a graph is not drawn: the table has it all. */
export function graphSection(forecast: Forecast, restarts: readonly WorkloadRow[]): string {
  const edges = uniqueEdges([...restarts.flatMap(restartEdges), ...staleEdges(forecast)]);
  const nodes = sortedUnique(edges.flatMap(({ from, to }) => [from, to]));
  if (edges.length === 0 || nodes.length > MAX_NODES || edges.length > MAX_EDGES) return "";
  const unsafe = new Set(restarts.filter(({ fact }) => fact.unsafe).flatMap(({ subjects }) => subjects));
  return details("Graph: from the file to the workload", fence(diagram(nodes, edges, unsafe), "mermaid"));
}

function restartEdges({ subjects, fact }: WorkloadRow): readonly Edge[] {
  return fact.causes.flatMap((cause): readonly Edge[] =>
    cause.type !== "config"
      ? []
      : [
          ...cause.sources.map(({ file }): Edge => ({ from: file, to: cause.config, kind: "feeds" })),
          ...subjects.map((subject): Edge => ({ from: cause.config, to: subject, kind: "restarts" })),
        ],
  );
}

function staleEdges(forecast: Forecast): readonly Edge[] {
  return staleRows(forecast, "stale").flatMap(({ subjects, fact }) =>
    subjects.map((subject): Edge => ({ from: fact.config, to: subject, kind: "stale" })),
  );
}

function uniqueEdges(edges: readonly Edge[]): readonly Edge[] {
  return [...new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to, edge.kind]), edge])).values()];
}

function diagram(nodes: readonly string[], edges: readonly Edge[], unsafe: ReadonlySet<string>): string {
  const ids = new Map(nodes.map((node, index) => [node, `n${index}`]));
  const id = (node: string): string => ids.get(node) ?? "";
  const unsafeIds = nodes.filter((node) => unsafe.has(node)).map(id);
  return [
    "flowchart LR",
    ...nodes.map((node) => `  ${id(node)}["${mermaidLabel(node)}"]`),
    ...edges.map(
      ({ from, to, kind }) => `  ${id(from)} ${kind === "stale" ? "-. stale .->" : "-->"} ${id(to)}`,
    ),
    ...(unsafeIds.length > 0
      ? ["  classDef unsafe stroke:#cf222e,stroke-width:3px", `  class ${unsafeIds.join(",")} unsafe`]
      : []),
  ].join("\n");
}
