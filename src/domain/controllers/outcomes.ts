import type { Fault } from "../../kubernetes/fault.ts";
import type { Side } from "../../model/side.ts";
import { getIn, isList } from "../../yaml/value.ts";
import { sameValue } from "../../model/equal.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../fields.ts";
import { APPLY_MODE, applyModeOf } from "./flux-hold.ts";
import type { Controller } from "./kinds.ts";
import { replicasOf, type Workload } from "./workload.ts";
import { faultText } from "./fault-text.ts";
import { forcedBy } from "./forced.ts";
import { remadeBy } from "./hooks.ts";
import { cronJob, job, scaledJob } from "./jobs.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";
import { operator, unknownController } from "./operators.ts";
import { pod } from "./pod-outcome.ts";
import { forceReplaced, recreatedHook } from "./recreated.ts";
import { endsReferenced, leavingNodes, leftToAutoscaler, scaledDown, scaledToOrFromZero } from "./scaling.ts";
import { team } from "./team.ts";

const RESTART: Outcome = { effect: "restart" };

/**
 * What applying a changed workload does to its pods; undefined when the change does not concern them.
 * Precondition: the object differs between base and head.
 */
export function outcomeOf(change: WorkloadChange): Outcome | undefined {
  return (
    ignoredByFlux(change) ??
    forceReplaced(change) ??
    recreatedHook(change) ??
    refused(change) ??
    scaledToOrFromZero(change) ??
    scaledDown(change, leftToAutoscaler(change, OUTCOMES[change.head.controller](change)))
  );
}

function ignoredByFlux({ base, head, causes }: WorkloadChange): Outcome | undefined {
  const isIgnored = ({ object }: Workload) => ["ifnotpresent", "ignore"].includes(applyModeOf(object) ?? "");
  if (causes.length === 0 || !isIgnored(head)) return undefined;
  // A change must not silence itself: only Flux minds the annotation, and who applies this may be another.
  if (!isIgnored(base)) {
    return {
      effect: "unknown",
      reason: `The annotation ${APPLY_MODE} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`,
    };
  }
  return {
    effect: "none",
    reason: `Flux does not apply the change: ${APPLY_MODE} is "${applyModeOf(head.object) ?? ""}".`,
  };
}

/** https://fluxcd.io/flux/components/kustomize/kustomizations/#force deletes what is refused, and then makes it anew. */
function refused({ base, head, faults }: WorkloadChange): Outcome | undefined {
  const [first] = faults;
  if (first === undefined) return undefined;
  const isInvalid = faults.some(({ update }) => update !== true);
  if (!isInvalid && head.controller === "Job" && remadeBy(head.object) !== undefined) return undefined;
  const what = faultText(told(faults));
  const forced = forcedBy(head.object);
  if (forced === undefined) return { effect: "applyFails", reason: refusalReason(base, faults) };
  if (isInvalid) {
    return { effect: "delete", reason: `${what}: ${forced} deletes it, and then it cannot be recreated.` };
  }
  return { effect: "recreate", reason: `${what}; ${forced} makes it anew.` };
}

/** Where something is wrong by itself, what it may not become is of no interest. */
function told(faults: readonly Fault[]): readonly Fault[] {
  const invalid = faults.filter(({ update }) => update !== true);
  return invalid.length > 0 ? invalid : faults;
}

/** Why nothing happens to a workload that the API server refuses. */
export function refusalReason(base: Workload, faults: readonly Fault[]): string {
  const isInvalid = faults.some(({ update }) => update !== true);
  return `${faultText(told(faults))}: ${refusal(base, isInvalid)}.`;
}

/** A finished Job that goes by itself: what cannot be changed about it is refused only as long as it is there. */
export function goesByItself({ controller, object }: Workload): boolean {
  return controller === "Job" && numberAt(object.manifest, "spec", "ttlSecondsAfterFinished") !== undefined;
}

function refusal(base: Workload, isInvalid: boolean): string {
  return goesByItself(base) && !isInvalid
    ? "the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that"
    : "the API server refuses the whole object";
}

const OUTCOMES: Readonly<Record<Controller, (change: WorkloadChange) => Outcome | undefined>> = {
  Deployment: pausable,
  DeploymentConfig: deploymentConfig,
  CloneSet: (change) =>
    partitioned(change, "updateStrategy") ?? pausable(change, "updateStrategy") ?? podsToDelete(change),
  ArgoRollout: argoRollout,
  StatefulSet: (change) =>
    onDelete(change) ??
    partitioned(change, "updateStrategy", "rollingUpdate") ??
    scaled(change) ??
    renumbered(change),
  KruiseStatefulSet: (change) =>
    onDelete(change) ?? partitioned(change, "updateStrategy", "rollingUpdate") ?? scaled(change),
  DaemonSet: daemonSet,
  KruiseDaemonSet: daemonSet,
  KnativeService: knative,
  ReplicaSet: replicaSet,
  CronJob: cronJob,
  Job: job,
  ScaledJob: scaledJob,
  Pod: pod,
  Operator: operator,
  Team: team,
  Unknown: unknownController,
};

function template({ causes }: WorkloadChange): Outcome | undefined {
  return causes.length > 0 ? RESTART : undefined;
}

/** Its pods end on nodes that no longer fit, also where they are replaced by hand only. */
function daemonSet(change: WorkloadChange): Outcome | undefined {
  return leavingNodes(change, onDelete(change) ?? template(change));
}

/** A template change of a workload that has no pods waits for none. */
function scaled(change: WorkloadChange): Outcome | undefined {
  if (change.causes.length === 0) return undefined;
  if (replicasOf(change.head) !== 0 || change.autoscaled) return RESTART;
  return { effect: "none", heldBack: "noReplicas", reason: "spec.replicas is 0." };
}

/** https://openkruise.io/docs/user-manuals/cloneset#selective-pod-deletion */
function podsToDelete({ base, head }: WorkloadChange): Outcome | undefined {
  const named = ({ object }: Workload) => getIn(object.manifest, "spec", "scaleStrategy", "podsToDelete");
  if (!isList(named(head)) || sameValue(named(base), named(head))) return undefined;
  return { effect: "unknown", reason: "spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods." };
}

/** Pods whose number is out of the range go, and others come: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#start-ordinal */
function renumbered({ base, head, autoscaled }: WorkloadChange): Outcome | undefined {
  const start = (workload: Workload) => numberAt(workload.object.manifest, "spec", "ordinals", "start") ?? 0;
  const moved = Math.abs(start(head) - start(base));
  const replicas = autoscaled ? null : replicasOf(head);
  if (moved === 0 || replicas === 0) return undefined;
  const count = replicas === null ? "Its" : `${Math.min(moved, replicas)} of its`;
  return {
    effect: "restart",
    reason: `spec.ordinals.start changed: ${count} pods are deleted, and others made under new numbers.`,
  };
}

/** A ReplicationController's selector may change: pods that it does not choose any more are left alone, and others made. */
function replicaSet(change: WorkloadChange): Outcome | undefined {
  const { base, head, causes } = change;
  const selector = mapAt(head.object.manifest, "spec", "selector");
  const labels = mapAt(base.templates[0]?.metadata ?? {}, "labels");
  const isLost =
    head.object.kind === "ReplicationController" &&
    Object.entries(selector).some(([label, value]) => labels[label] !== value);
  if (isLost && replicasOf(head) !== 0) {
    return {
      effect: "restart",
      reason: "spec.selector changed: its pods no longer belong to it and run on, and new ones are made.",
    };
  }
  if (causes.length === 0) return undefined;
  if (replicasOf(head) === 0 && !change.autoscaled) return scaled(change);
  return {
    effect: "none",
    heldBack: "onDelete",
    reason:
      "Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them.",
  };
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pausing-and-resuming-a-deployment */
function pausable(change: WorkloadChange, ...owner: readonly string[]): Outcome | undefined {
  const path = ["spec", ...owner, "paused"];
  if (getIn(change.head.object.manifest, ...path) === true) {
    if (change.causes.length === 0) return undefined;
    return { effect: "none", heldBack: "paused", reason: `${path.join(".")} is true.` };
  }
  return (
    scaled(change) ?? released(change, getIn(change.base.object.manifest, ...path) === true, "was paused")
  );
}

/** What held changes back at base is gone at head: they roll out now, and no manifest tells whether there are any. */
function released({ head }: WorkloadChange, isReleased: boolean, how: string): Outcome | undefined {
  if (!isReleased || replicasOf(head) === 0) return undefined;
  return {
    effect: "unknown",
    releases: true,
    reason: `The pod template is unchanged, but whatever changed while it ${how} rolls out now.`,
  };
}

function updateType(change: WorkloadChange, side: Side): string | undefined {
  return textAt(change[side].object.manifest, "spec", "updateStrategy", "type");
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#on-delete */
function onDelete(change: WorkloadChange): Outcome | undefined {
  if (updateType(change, "head") === "OnDelete") {
    if (change.causes.length === 0) return undefined;
    return {
      effect: "none",
      heldBack: "onDelete",
      reason: "Pods take the change when somebody deletes them.",
    };
  }
  if (change.causes.length > 0) return undefined;
  return released(change, updateType(change, "base") === "OnDelete", "updated OnDelete");
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions */
function partitioned(change: WorkloadChange, ...owner: readonly string[]): Outcome | undefined {
  const path = ["spec", ...owner, "partition"];
  const partition = numberAt(change.head.object.manifest, ...path) ?? 0;
  const basePartition = numberAt(change.base.object.manifest, ...path) ?? 0;
  if (change.causes.length === 0)
    return released(change, partition < basePartition, "was above the partition");
  const replicas = change.autoscaled ? null : replicasOf(change.head);
  if (partition === 0 || replicas === null || partition < replicas || replicas === 0) return undefined;
  return {
    effect: "none",
    heldBack: "partition",
    reason: `${path.join(".")} is ${partition}, and there are ${replicas} pods.`,
  };
}

/** https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/workloads_apis/deploymentconfig-apps-openshift-io-v1 */
function deploymentConfig(change: WorkloadChange): Outcome | undefined {
  const { manifest } = change.head.object;
  const triggers = getIn(manifest, "spec", "triggers");
  if (getIn(manifest, "spec", "test") === true && getIn(change.base.object.manifest, "spec", "test") !== true)
    return {
      effect: "unknown",
      reason: "spec.test is true: its pods run while a rollout goes on, and end with it.",
    };
  const onChange = mapsAt(manifest, "spec", "triggers").some(
    (trigger) => textAt(trigger, "type") === "ConfigChange",
  );
  if (
    change.causes.length === 0 &&
    !sameValue(triggers, getIn(change.base.object.manifest, "spec", "triggers"))
  )
    return {
      effect: "unknown",
      reason: "Its triggers change: whether one of them starts a rollout is not known.",
    };
  // Without the field, the API server writes a ConfigChange trigger.
  if (onChange || triggers === undefined || triggers === null || change.causes.length === 0)
    return pausable(change);
  return { effect: "none", reason: "It has no ConfigChange trigger: it rolls out by hand." };
}

function argoRollout(change: WorkloadChange): Outcome | undefined {
  const restartAt = (side: Side) => getIn(change[side].object.manifest, "spec", "restartAt");
  const asked = restartAt("head") !== undefined && !sameValue(restartAt("base"), restartAt("head"));
  const outcome = pausable(change) ?? endsReferenced(change);
  if (!asked || outcome?.effect === "restart" || replicasOf(change.head) === 0) return outcome;
  // https://argo-rollouts.readthedocs.io/en/stable/features/restart/
  return {
    effect: "restart",
    reason: "spec.restartAt changed: Argo Rollouts evicts every pod, without a surge.",
  };
}

function knative(change: WorkloadChange): Outcome | undefined {
  const traffic = ({ object }: Workload) => getIn(object.manifest, "spec", "traffic") ?? null;
  if (change.causes.length === 0 && !sameValue(traffic(change.base), traffic(change.head))) {
    return {
      effect: "unknown",
      reason: "Its traffic goes to other Revisions, whose pods come while those of others go.",
    };
  }
  if (change.causes.length === 0) return undefined;
  const moved = "Knative makes a new Revision and moves the traffic to it.";
  const [podsAtBase, kept] = [change.base, change.head].map(leastOf);
  if (podsAtBase === undefined || kept === undefined || kept >= podsAtBase || kept > 1)
    return { effect: "restart", reason: moved };
  const why = `It keeps ${kept} from now on, where it kept ${podsAtBase}: pods that no request needs end, and the next request may wait for a new one.`;
  return { effect: "restart", reason: `${moved} ${why}`, podsAtBase, podsAtHead: null };
}

/** https://knative.dev/docs/serving/autoscaling/scale-bounds/#minimum-scale */
function leastOf({ templates }: Workload): number {
  const annotations = mapAt(templates[0]?.metadata, "annotations");
  const written = ["min-scale", "minScale"].map((name) =>
    textAt(annotations, `autoscaling.knative.dev/${name}`),
  );
  return Number(written.find((text) => text !== undefined && /^\d+$/.test(text)) ?? 0);
}
