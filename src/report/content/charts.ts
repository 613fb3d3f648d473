import { restartsPods } from "../../domain/counts.ts";
import { paragraph, type Block } from "../document/block.ts";
import { chartPhrase } from "../phrases/restarts.ts";
import { namedOf } from "./found.ts";
import { group } from "./group.ts";
import type { View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";

const SHOWN = 6;

interface ChartChange {
  readonly message: string;
  readonly ids: readonly string[];
}

/** The version and the values that change of rendered charts with restarts, each once; the others stand among the notes. */
function toldCharts({ forecast }: View): readonly ChartChange[] {
  const changes = forecast.deployables.flatMap(({ id, workloads, problems }) =>
    workloads.some(restartsPods)
      ? problems.flatMap(({ code, message }) => (code === "chart-changes" ? [{ id, message }] : []))
      : [],
  );
  return group(changes, ({ message }) => message)
    .slice(0, SHOWN)
    .map(({ first: { message }, all }) => ({ message, ids: sortedTexts(all.map(({ id }) => id)) }));
}

/** What a person wants to know first of the restarts that a chart brings. */
export function chartLines(view: View): readonly Block[] {
  const items = toldCharts(view).map(({ message, ids }) => chartPhrase(message, namedOf(view, ids)));
  const [first, ...others] = items;
  if (first === undefined) return [];
  return others.length === 0 ? [paragraph(first)] : [{ type: "list", items }];
}

/** The deployables of which `chartLines` tells it already. */
export function idsOfChartLines(view: View): ReadonlySet<string> {
  return new Set(toldCharts(view).flatMap(({ ids }) => ids));
}
