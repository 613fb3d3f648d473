import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { relabelledObjects, tellingLabels } from "./relabelled.ts";
import { changedSelections, isOfAdmission, selectionText } from "./selections.ts";

/** What pods that are made from now on have to pass, or where they run, when labels change. */
export function relabelledRules(context: CheckContext): readonly Loss[] {
  const rules = changedSelections(context, isOfAdmission).map((selection) => ({
    object: selection.what.object,
    message: `${selectionText(selection)}: what is made there from now on is checked or changed otherwise; what runs stays as it is.`,
  }));
  return [...rules, ...relabelledNodes(context)];
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#how-daemon-pods-are-scheduled */
function relabelledNodes(context: CheckContext): readonly Loss[] {
  return relabelledObjects(context).flatMap((what): readonly Loss[] => {
    const { object } = what;
    const labels = object.group === "" && object.kind === "Node" ? tellingLabels(what) : [];
    if (labels.length === 0) return [];
    const message = `Node ${object.name} changes the label ${labels.join(", ")}: a DaemonSet that asks for it deletes its pods there, or makes some, and other new pods that ask for it go elsewhere.`;
    return [{ object, message }];
  });
}
