import { scalarText } from "../../../kubernetes/values.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt } from "../../fields.ts";
import {
  covers,
  isAskedBy,
  requiredTerms,
  requiresMore,
  selectedLabels,
  type AskedLabel,
  type NodeExpression,
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
  const begun = [
    ...more.map(labelText).filter((label) => !labelsIn(base).has(label)),
    ...workload.templates.flatMap((template, index) => oneOf(template, before.templates[index], base)),
  ];
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
      [...workloads.values()].flatMap(({ templates }) =>
        templates.flatMap((each) => [...labelsAsked(each).map(labelText), ...termsOf(each).flat()]),
      ),
    ),
);

/** Which nodes of nearly every cluster have. */
const USUAL = /^(?:beta\.)?kubernetes\.io\/(?:os=linux|arch=amd64)$/;
/** Keys that nodes of nearly every cluster have. */
const ON_ALL =
  /^(?:kubernetes\.io\/hostname|(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:zone|region)|node\.kubernetes\.io\/instance-type|karpenter\.sh\/capacity-type)$/;

function isUsual(label: AskedLabel): boolean {
  return USUAL.test(labelText(label));
}

function labelsAsked({ spec }: PodTemplate): readonly AskedLabel[] {
  const [term = [], ...others] = requiredTerms(spec);
  const required = others.length > 0 ? [] : term.filter(isSaid);
  // Nodes without the key get no pod: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
  const spread = mapsAt(spec, "topologySpreadConstraints")
    .filter(({ whenUnsatisfiable }) => whenUnsatisfiable === "DoNotSchedule")
    .map(({ topologyKey }) => ({ key: scalarText(topologyKey), values: [] }))
    .filter(({ key }) => !ON_ALL.test(key));
  return [...selectedLabels(spec), ...required, ...spread].filter((label) => !isUsual(label));
}

function isSaid({ operator }: NodeExpression): boolean {
  return /^(?:In|Exists)$/.test(operator);
}

/** What each term asks for. */
function termsOf({ spec }: PodTemplate): readonly (readonly string[])[] {
  return requiredTerms(spec).map((term) =>
    term.filter((label) => isSaid(label) && !isUsual(label)).map(textWithAll),
  );
}

/** Of several terms one is enough, so that each has to ask for something that base did not. */
function oneOf(template: PodTemplate, former: PodTemplate | undefined, base: OverlaySide): readonly string[] {
  const terms = termsOf(template);
  const isBegun = terms.every((term) => term.some((label) => !labelsIn(base).has(label)));
  if (terms.length < 2 || !isBegun) return [];
  if (former !== undefined && !requiresMore(former.spec, template.spec)) return [];
  return [terms.map((term) => term.join(" and ")).join(" or ")];
}

function textWithAll({ key, values }: AskedLabel): string {
  return values.length === 0 ? key : `${key}=${values.join("|")}`;
}

/** Like "disktype=ssd", or a key alone where it is enough that a node has it, or one of several values. */
function labelText({ key, values }: AskedLabel): string {
  return values.length === 1 ? `${key}=${values.join("")}` : key;
}
