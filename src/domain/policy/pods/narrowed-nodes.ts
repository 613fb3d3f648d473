import { scalarText } from "../../../kubernetes/values.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import { oncePer } from "../../../model/once.ts";
import type { Violation } from "../check.ts";

/**
 * Pods that fewer nodes take: they ask for a label of a node that none of this build asked for, or tolerate a taint no longer.
 * https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
 */
export function narrowedNodes(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const before = side === base ? undefined : base.workloads.get(workload.key);
  if (before === undefined) return [];
  const former = new Set(before.templates.flatMap(labelsAsked));
  const more = workload.templates.flatMap(labelsAsked).filter((label) => !former.has(label));
  const begun = more.filter((label) => !labelsIn(base).has(label));
  const tolerated = workload.templates.flatMap(({ spec }) => mapsAt(spec, "tolerations"));
  const lost = before.templates
    .flatMap(({ spec }) => mapsAt(spec, "tolerations"))
    .flatMap(({ key }) => (typeof key === "string" ? key : []))
    .filter((key) => !tolerated.some((each) => each.key === key || each.key === undefined));
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
            `Its pods no longer tolerate ${[...new Set(lost)].join(", ")}: new ones do not come to nodes with that taint, where they may have been.`,
          ),
        ]),
  ];
}

const labelsIn = oncePer(
  ({ workloads }: OverlaySide): ReadonlySet<string> =>
    new Set([...workloads.values()].flatMap(({ templates }) => templates.flatMap(labelsAsked))),
);

/** Which nodes of nearly every cluster have. */
const USUAL = /^(?:beta\.)?kubernetes\.io\/(?:os=linux|arch=amd64)$/;

/** Like "disktype=ssd", or a key alone where it is enough that a node has it, or one of several values. */
function labelsAsked({ spec }: PodTemplate): readonly string[] {
  const selected = Object.entries(mapAt(spec, "nodeSelector")).map(
    ([key, value]) => `${key}=${scalarText(value)}`,
  );
  const required = mapAt(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution");
  const terms = mapsAt(required, "nodeSelectorTerms");
  // One term of several is enough.
  const expressions = terms.length === 1 ? terms.flatMap((term) => mapsAt(term, "matchExpressions")) : [];
  const matched = expressions
    .filter(({ operator }) => operator === "In" || operator === "Exists")
    .map((expression) => [textAt(expression, "key") ?? "", ...textsAt(expression, "values")])
    .map(([key = "", ...values]) => (values.length === 1 ? `${key}=${values.join("")}` : key));
  return [...selected, ...matched].filter((label) => !USUAL.test(label));
}
