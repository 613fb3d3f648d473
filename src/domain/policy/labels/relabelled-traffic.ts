import { textAt } from "../../fields.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { relabelledObjects, tellingLabels } from "./relabelled.ts";
import { changedSelections, isOfNetwork, selectionText, type Selection } from "./selections.ts";

/** Policies, gateways and pools of addresses that stay, while labels of what they select change. */
export function relabelledTraffic(context: CheckContext): readonly Loss[] {
  const found = changedSelections(context, isOfNetwork).filter(
    (selection) => !selection.begins || isolates(selection),
  );
  const known = new Set(found.map(({ what }) => what.object));
  return [
    ...found.map((selection) => ({
      object: selection.what.object,
      message: `${selectionText(selection)}: what reaches ${selection.what.isPods ? "them" : "it"}, or is reached from there, changes.`,
    })),
    ...relabelledBalancers(context).filter(({ object }) => !known.has(object)),
  ];
}

/** To be named as a peer gives; to be what a policy is about takes: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
function isolates({ path }: Selection): boolean {
  return /^(podSelector|endpointSelector|selector|subject\b.*)$/.test(path);
}

/**
 * Pools of addresses and what announces them choose Services by labels:
 * https://docs.cilium.io/en/stable/network/lb-ipam/#service-selectors, https://metallb.io/configuration/
 */
function relabelledBalancers(context: CheckContext): readonly Loss[] {
  return relabelledObjects(context).flatMap((what): readonly Loss[] => {
    const { object } = what;
    const isBalancer =
      object.group === "" &&
      object.kind === "Service" &&
      textAt(object.manifest, "spec", "type") === "LoadBalancer";
    // What comes chooses it more, not less.
    const labels = isBalancer ? tellingLabels(what).filter((label) => what.before[label] !== undefined) : [];
    if (labels.length === 0) return [];
    const message = `Service ${object.name} changes the label ${labels.join(", ")}: where its address is given or announced by that, it loses it.`;
    return [{ object, message }];
  });
}
