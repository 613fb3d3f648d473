import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { OverlaySide } from "../side.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import { findInWorkloads, RESTARTING, type Check, type Violation } from "./check.ts";
import { plannedRollout } from "./planned-rollout.ts";

const DOCUMENTATION = {
  id: "anti-affinity-surge",
  title: "Surge against its own anti-affinity",
  what: "A workload that restarts starts new pods before it ends any old one (`maxUnavailable: 0`), while a required anti-affinity forbids two of its pods on one node or in one zone.",
  why: "A new pod needs a node without a pod of this workload. Where there is none, it stays pending, and the rollout never ends.",
  link: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  remediation:
    "Allow `maxUnavailable: 1`, prefer the anti-affinity instead of requiring it, or see that there are more nodes than replicas.",
  severities: ["warning"],
} as const;

export const antiAffinitySurge: Check = {
  ...DOCUMENTATION,
  find: (context) => findInWorkloads(context, DOCUMENTATION, RESTARTING, violations),
};

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  const { maxSurge, maxUnavailable, strategy } = plannedRollout(workload, side).rollout;
  if (strategy !== "RollingUpdate" || maxUnavailable !== 0 || (maxSurge ?? 0) === 0) return [];
  const topologies = workload.templates.flatMap(forbidden);
  if (topologies.length === 0) return [];
  return [
    {
      key: topologies.join(),
      severity: "warning",
      message: `It ends no pod before a new one runs, and a required anti-affinity allows one pod for each ${topologies.join(", ")}: a new pod waits where every one has its pod.`,
      unsafe: false,
    },
  ];
}

/** The topologies in which a pod forbids another one with its own labels. */
function forbidden({ spec, metadata }: PodTemplate): readonly string[] {
  const labels = mapAt(metadata, "labels");
  return mapsAt(spec, "affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution")
    .filter((term) => selectsOwn(mapAt(term, "labelSelector"), labels))
    .flatMap((term) => textAt(term, "topologyKey") ?? []);
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements */
function selectsOwn(selector: ValueMap, labels: ValueMap): boolean {
  const equal = Object.entries(mapAt(selector, "matchLabels"));
  const expressions = mapsAt(selector, "matchExpressions");
  return (
    equal.length + expressions.length > 0 &&
    equal.every(([label, value]) => Object.hasOwn(labels, label) && labels[label] === value) &&
    expressions.every((expression) => meets(expression, labels))
  );
}

function meets(expression: ValueMap, labels: ValueMap): boolean {
  const key = textAt(expression, "key") ?? "";
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
  const values: readonly unknown[] = Array.isArray(expression.values) ? expression.values : [];
  switch (textAt(expression, "operator")) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case undefined:
    default:
      return value === undefined;
  }
}
