import { sameValue } from "../../model/equal.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, wordAt } from "../fields.ts";
import { covers, requiresMore } from "./node-selection.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";
import { replicasOf } from "./workload.ts";

/** The pods that there were are ended, or the first ones made: none is replaced by another. */
export function scaledToOrFromZero({ base, head, autoscaled }: WorkloadChange): Outcome | undefined {
  const [podsAtBase, podsAtHead] = [replicasOf(base), replicasOf(head)];
  if (autoscaled || podsAtBase === null || podsAtHead === null) return undefined;
  if ((podsAtBase === 0) === (podsAtHead === 0)) return undefined;
  const field = head.controller === "Job" ? "spec.parallelism" : "spec.replicas";
  if (podsAtHead === 0) {
    return { effect: "scale", podsAtBase, podsAtHead, reason: `All its pods end: ${field} becomes 0.` };
  }
  // Whatever changed while there were none is in them.
  const reason = `Its first pods are made: ${field} was 0.`;
  return { effect: "scale", podsAtBase, podsAtHead, reason, releases: true };
}

/** https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout */
export function endsReferenced({ base, head }: WorkloadChange): Outcome | undefined {
  const [before, after] = [base, head].map(({ object }) => mapAt(object.manifest, "spec", "workloadRef"));
  const ends = (reference: ValueMap | undefined) =>
    ["onsuccess", "progressively"].includes(wordAt(reference, "scaleDown"));
  if (!ends(after) || ends(before)) return undefined;
  const named = `${wordAt(after, "kind")} ${wordAt(after, "name")}`;
  return {
    effect: "unknown",
    reason: `spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${named}, once those of the Rollout are there.`,
  };
}

/** Some pods end, and whatever comes of the others: those are ended whether the rest is replaced now, waits, or stays as it is. */
export function scaledDown(change: WorkloadChange, outcome: Outcome | undefined): Outcome | undefined {
  const pods = scaledByItself(change);
  if (pods === undefined || pods.podsAtHead >= pods.podsAtBase) return outcome;
  if (outcome === undefined) return { effect: "scale", ...pods };
  const isOther = outcome.podsAtBase !== undefined || !["restart", "none"].includes(outcome.effect);
  return isOther ? outcome : { ...outcome, ...pods };
}

/** Some pods come, and the others stay as they are. */
export function scaledUp(change: WorkloadChange): Outcome | undefined {
  const pods = change.causes.length > 0 ? undefined : scaledByItself(change);
  if (pods === undefined || pods.podsAtHead <= pods.podsAtBase) return undefined;
  const reason = `It scales from ${pods.podsAtBase} to ${pods.podsAtHead} pods: new ones come beside those that there are.`;
  return { effect: "none", reason };
}

function scaledByItself({ base, head, autoscaled }: WorkloadChange) {
  const [podsAtBase, podsAtHead] = [replicasOf(base), replicasOf(head)];
  if (autoscaled || podsAtBase === null || podsAtHead === null) return undefined;
  return { podsAtBase, podsAtHead };
}

/**
 * `spec.replicas` goes, or falls, while an autoscaler has the say. What is left out the API server writes as 1: pods end
 * before the autoscaler looks again.
 * https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling
 */
export function leftToAutoscaler(change: WorkloadChange, outcome: Outcome | undefined): Outcome | undefined {
  const [podsAtBase, written] = [replicasOf(change.base), replicasOf(change.head)];
  if (!change.autoscaled || podsAtBase === null || written === null || written >= podsAtBase) return outcome;
  if (outcome !== undefined && outcome.effect !== "restart" && outcome.effect !== "none") return outcome;
  const why = `${podsAtBase} pods become ${written} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;
  return {
    ...outcome,
    effect: outcome?.effect === "restart" ? "restart" : "scale",
    podsAtBase,
    podsAtHead: null,
    reason: outcome?.reason === undefined ? why : `${outcome.reason} ${why}`,
  };
}

/**
 * A DaemonSet runs one pod on each node that fits: where fewer fit than before, the pods of the others end. How many, nobody
 * here knows; a selector that no node meets is how people switch one off.
 * https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#running-pods-on-select-nodes
 */
export function leavingNodes(
  { base, head }: WorkloadChange,
  outcome: Outcome | undefined,
): Outcome | undefined {
  const fields = narrowed(base.templates[0]?.spec, head.templates[0]?.spec);
  if (fields.length === 0) return outcome;
  const why = `${fields.join(", ")} changed: on nodes that no longer fit, its pod ends.`;
  return {
    ...(outcome ?? { effect: "scale" }),
    podsAtBase: null,
    podsAtHead: null,
    reason: outcome?.reason === undefined ? why : `${outcome.reason} ${why}`,
  };
}

function narrowed(base: ValueMap | undefined, head: ValueMap | undefined): readonly string[] {
  const [before, after] = [base, head].map((spec) => mapAt(spec, "nodeSelector"));
  const selects = Object.entries(after ?? {}).some(([label, value]) => !sameValue(before?.[label], value));
  const requires = requiresMore(base ?? {}, head ?? {});
  const tolerates = mapsAt(base, "tolerations").some(
    (toleration) =>
      !mapsAt(head, "tolerations").some((other) => covers(other, toleration) && lasts(other, toleration)),
  );
  return [
    ...(selects ? ["nodeSelector"] : []),
    ...(requires ? ["nodeAffinity"] : []),
    ...(tolerates ? ["tolerations"] : []),
  ];
}

/** No taint ends a pod sooner. */
function lasts({ tolerationSeconds }: ValueMap, other: ValueMap): boolean {
  return tolerationSeconds === undefined || sameValue(tolerationSeconds, other.tolerationSeconds);
}
