import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { relabelledObjects, tellingLabels, type Relabelled } from "./relabelled.ts";
import { changedSelections, isOfAdmission, isOfNetwork, selectionText } from "./selections.ts";

/** What monitors, budgets and operators no longer look at, since its labels change. */
export function relabelledOthers(context: CheckContext): readonly Loss[] {
  const ended = changedSelections(context, (by) => !isOfNetwork(by) && !isOfAdmission(by)).filter(
    ({ begins }) => !begins,
  );
  const known = new Set(ended.map(({ what }) => what.object));
  return [
    ...ended.map((selection) => ({
      object: selection.what.object,
      message: `${selectionText(selection)}: what it does with ${selection.what.isPods ? "them" : "it"} ends.`,
    })),
    ...relabelledObjects(context)
      .filter(({ object }) => !known.has(object))
      .flatMap(unwatched),
  ];
}

/** A Prometheus takes what it reads by labels, which have no other use: https://prometheus-operator.dev/docs/developer/getting-started/ */
const WATCHED = /^(ServiceMonitor|PodMonitor|Probe|PrometheusRule|ScrapeConfig|AlertmanagerConfig)$/;

function unwatched(what: Relabelled): readonly Loss[] {
  const { group, kind, name } = what.object;
  const watched = group === "monitoring.coreos.com" && WATCHED.test(kind);
  // A label more takes nothing away from who selects by others.
  const labels = watched ? tellingLabels(what).filter((key) => what.before[key] !== undefined) : [];
  if (labels.length === 0) return [];
  const message = `${kind} ${name} changes the label ${labels.join(", ")}: a Prometheus or Alertmanager that selects by it no longer takes it, or another one does.`;
  return [{ object: what.object, message }];
}
