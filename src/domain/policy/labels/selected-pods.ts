import { groupedByEach } from "../../../model/grouped.ts";
import { oncePer } from "../../../model/once.ts";
import { type ValueMap, textOf } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt } from "../../fields.ts";
import { podSelector, withoutSources } from "./label-selector.ts";

/** The workloads whose pods a selector takes in, in their order; of many of these, many are asked. */
export type SelectedPods = (selector: ValueMap) => readonly Workload[];

/** By a label that they have to have, they are found without asking all. */
export function createSelectedPods(workloads: Iterable<Workload>): SelectedPods {
  const all = [...workloads];
  const byLabel = groupedByEach(all, ({ templates }) => {
    const labels = templates.flatMap(({ metadata }) => Object.entries(mapAt(metadata, "labels")));
    return new Set(labels.map((label) => textOf(label)));
  });
  return (selector) => {
    const [first] = Object.entries(mapAt(withoutSources(selector), "matchLabels"));
    const candidates = first === undefined ? all : (byLabel.get(textOf(first)) ?? []);
    return candidates.filter(podSelector(selector));
  };
}

const selectedOf = oncePer((workloads: ReadonlyMap<string, Workload>) =>
  createSelectedPods(workloads.values()),
);

/** Those of one side, which several checks ask. */
export function selectedPods(
  workloads: ReadonlyMap<string, Workload>,
  selector: ValueMap,
): readonly Workload[] {
  return selectedOf(workloads)(selector);
}
