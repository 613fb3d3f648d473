import { restartsPods } from "../../domain/counts.ts";
import type { DeployableForecast, WorkloadForecast } from "../../domain/forecast.ts";
import { paragraph, type Block } from "../document/block.ts";
import { ORDER } from "../phrases/order.ts";
import { namedOf } from "./found.ts";
import { group } from "./group.ts";
import { workloadsWith, type View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** Many steps are a program's own business. */
const MOST_LINES = 3;

/** Which restarts come first, where some wait for others: quiet where all come at once. */
export function orderLines(view: View): readonly Block[] {
  return [...waveLines(view), ...dependencyLines(view)].slice(0, MOST_LINES);
}

/** Deployables of the same steps are told once. */
function waveLines(view: View): readonly Block[] {
  const steps = view.forecast.deployables.map(stepsOf).filter((each) => each.length > 1);
  return group(steps, (each) => keyText(each)).map(({ first }) => paragraph(ORDER.waves(first)));
}

function stepsOf({ workloads }: DeployableForecast): readonly (readonly string[])[] {
  const told = workloads.filter((each) => restartsPods(each) || (isHook(each) && each.effect === "nextRun"));
  if (!told.some(({ wave, phase }) => wave !== undefined || phase !== undefined)) return [];
  const steps = group(told, ({ wave, phase }) => keyText([phase ?? "Sync", wave ?? 0]));
  return steps
    .toSorted((a, b) => rank(a.first) - rank(b.first) || (a.first.wave ?? 0) - (b.first.wave ?? 0))
    .map(({ all }) => sortedTexts(all.map(({ name }) => name)));
}

function isHook({ phase }: WorkloadForecast): boolean {
  return phase !== undefined;
}

function rank({ phase = "Sync" }: WorkloadForecast): number {
  return ["PreSync", "Sync", "PostSync"].indexOf(phase);
}

function dependencyLines(view: View): readonly Block[] {
  const restarting = new Set(workloadsWith(view, restartsPods).map(({ id }) => id));
  const pairs = view.forecast.deployables.flatMap(({ id, appliedAfter = [] }) => {
    const earlier = appliedAfter.filter((each) => restarting.has(each));
    return restarting.has(id) && earlier.length > 0 ? [{ id, earlier }] : [];
  });
  return group(pairs, ({ earlier }) => keyText(earlier)).map(({ first, all }) =>
    paragraph(
      ORDER.after(
        namedOf(
          view,
          all.map(({ id }) => id),
        ),
        namedOf(view, first.earlier),
      ),
    ),
  );
}
