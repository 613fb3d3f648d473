import { scalarText } from "../../../kubernetes/values.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt } from "../../fields.ts";
import {
  covers,
  isAskedBy,
  requiredTerms,
  selectedLabels,
  type AskedLabel,
} from "../../controllers/node-selection.ts";
import type { OverlaySide } from "../../side.ts";
import { oncePer } from "../../../model/once.ts";
import type { Violation } from "../check.ts";
import { formerOf } from "./former.ts";

/**
 * Pods that fewer nodes take: they ask for a label of a node that none of this build asked for, or tolerate a taint no longer.
 * https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
 */
export function narrowedNodes(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const before = formerOf(workload, side, base);
  if (before === undefined) return [];
  const former = before.templates.flatMap(labelsAsked);
  const more = workload.templates
    .flatMap(labelsAsked)
    .filter((label) => !former.some((each) => isAskedBy(label, each)));
  const begun = more.map(labelText).filter((label) => !labelsIn(base).has(label));
  const tolerated = workload.templates.flatMap(({ spec }) => mapsAt(spec, "tolerations"));
  const lost = before.templates
    .flatMap(({ spec }) => mapsAt(spec, "tolerations"))
    .filter((former) => !tolerated.some((each) => covers(each, former)))
    .map(({ key, value }) => [scalarText(key) || "every taint", scalarText(value)].filter(Boolean).join("="));
  const told = (key: string, message: string): Violation => ({
    key,
    severity: "warning",
    message,
    unsafe: false,
  });
  return [
    ...(begun.length === 0
      ? []
      : [
          told(
            "labels of nodes",
            `Its pods go only to nodes with ${[...new Set(begun)].join(", ")} from now on: where none has that, and room, new pods wait.`,
          ),
        ]),
    ...(lost.length === 0
      ? []
      : [
          told(
            "taints",
            `Its pods no longer tolerate ${[...new Set(lost)].join(", ")}: new ones do not come to such nodes, where they may have been.`,
          ),
        ]),
  ];
}

const labelsIn = oncePer(
  ({ workloads }: OverlaySide): ReadonlySet<string> =>
    new Set(
      [...workloads.values()].flatMap(({ templates }) => templates.flatMap(labelsAsked)).map(labelText),
    ),
);

/** Which nodes of nearly every cluster have. */
const USUAL = /^(?:beta\.)?kubernetes\.io\/(?:os=linux|arch=amd64)$/;

function labelsAsked({ spec }: PodTemplate): readonly AskedLabel[] {
  const [term = [], ...others] = requiredTerms(spec);
  const required = others.length > 0 ? [] : term.filter(({ operator }) => /^(?:In|Exists)$/.test(operator));
  return [...selectedLabels(spec), ...required].filter((label) => !USUAL.test(labelText(label)));
}

/** Like "disktype=ssd", or a key alone where it is enough that a node has it, or one of several values. */
function labelText({ key, values }: AskedLabel): string {
  return values.length === 1 ? `${key}=${values.join("")}` : key;
}
