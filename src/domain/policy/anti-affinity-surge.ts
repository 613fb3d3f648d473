import { selectorMatches } from "../../kubernetes/validate/selector.ts";
import { scalarText } from "../../kubernetes/values.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../fields.ts";
import type { OverlaySide } from "../side.ts";
import { isMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import { findInWorkloads, RESTARTING, type Check, type Violation } from "./check.ts";
import { plannedRollout } from "./pods/planned-rollout.ts";

const DOCUMENTATION = {
  id: "anti-affinity-surge",
  title: "Surge against its own anti-affinity or host port",
  what: "A workload that restarts starts new pods before it ends any old one (`maxUnavailable: 0`), while a required anti-affinity forbids two of its pods on one node or in one zone, or its pods take a port of their node (`hostPort`, or any port under `hostNetwork`).",
  why: "A new pod needs a node without a pod of this workload. If there is none, it stays pending, and the rollout never ends. A DaemonSet never has such a node.",
  link: "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity",
  remediation:
    "Allow `maxUnavailable: 1`, prefer the anti-affinity instead of requiring it, do without the port of the node, or make sure that there are more nodes than replicas.",
  severities: ["warning"],
} as const;

export const antiAffinitySurge: Check = {
  ...DOCUMENTATION,
  find: (context) => findInWorkloads(context, DOCUMENTATION, RESTARTING, violations),
};

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  if (!surgesOnly(workload, side)) return [];
  const topologies = workload.templates.flatMap(forbidden);
  const ports = [...new Set(workload.templates.flatMap(hostPorts))].sort((a, b) => a - b).join(", ");
  return [
    ...(topologies.length === 0
      ? []
      : [
          told(
            topologies.join(),
            `${ENDS_NONE}, and a required anti-affinity allows one pod for each ${topologies.join(", ")}: a new pod waits where every one has its pod.`,
          ),
        ]),
    ...(ports === ""
      ? []
      : [
          told(
            `hostPort ${ports}`,
            workload.object.kind === "DaemonSet"
              ? `${ENDS_NONE} on a node, and both take the node's port ${ports}: no new pod can start, and the rollout never ends.`
              : `${ENDS_NONE}, and takes its node's port ${ports}: a new pod waits where every node has a pod of it.`,
          ),
        ]),
  ];
}

const ENDS_NONE = "It ends no pod before a new one runs";

function told(key: string, message: string): Violation {
  return { key, severity: "warning", message, unsafe: false };
}

/** New pods come first, and old ones go only when they are ready. */
function surgesOnly(workload: Workload, side: OverlaySide): boolean {
  if (workload.controller === "DaemonSet") {
    // Only one of the two may be set: https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/#performing-a-rolling-update
    const { maxSurge } = mapAt(workload.object.manifest, "spec", "updateStrategy", "rollingUpdate");
    return maxSurge !== undefined && maxSurge !== null && !/^0+%?$/.test(scalarText(maxSurge));
  }
  const { maxSurge, maxUnavailable } = plannedRollout(workload, side).rollout;
  return maxUnavailable === 0 && (maxSurge ?? 0) > 0;
}

/** The ports of its node that a pod takes: under `hostNetwork` the API server makes them of all. */
function hostPorts({ spec, containers }: PodTemplate): readonly number[] {
  const field = spec.hostNetwork === true ? "containerPort" : "hostPort";
  return containers
    .filter(({ role }) => role !== "init")
    .flatMap(({ value }) => mapsAt(value, "ports"))
    .flatMap((port) => numberAt(port, field) ?? [])
    .filter((port) => port > 0);
}

/** The topologies in which a pod forbids another one with its own labels. */
function forbidden({ spec, metadata }: PodTemplate): readonly string[] {
  const labels = mapAt(metadata, "labels");
  return (
    mapsAt(spec, "affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution")
      // Without a selector it means no pod: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#scheduling
      .filter(({ labelSelector }) => isMap(labelSelector) && selectorMatches(labelSelector, labels))
      .flatMap((term) => textAt(term, "topologyKey") ?? [])
  );
}
