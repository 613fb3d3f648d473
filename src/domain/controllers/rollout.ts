import { getIn, isMap, type Value } from "../../yaml/value.ts";
import { mapAt, numberAt, textAt } from "../fields.ts";
import type { Rollout } from "../forecast.ts";
import { replicasOf, type Workload } from "./workload.ts";
import { deploymentPace, replacementPace, resolveCount, type Pace } from "./arithmetic.ts";
import type { WorkloadChange } from "./outcome.ts";
import { minSecondsToAvailable, readinessProven } from "./readiness.ts";

type Plan = Pick<Rollout, "strategy"> & { readonly pace: Pace | undefined };

/** How the restart of a workload goes at head. */
export function describeRollout(change: WorkloadChange): Rollout {
  const { head } = change;
  const replicas = change.autoscaled ? null : replicasOf(head);
  const { strategy, pace } = planOf(change, replicas);
  const minReadySeconds = numberAt(head.object.manifest, "spec", "minReadySeconds") ?? 0;
  const perWave = head.templates.map((template) => minSecondsToAvailable(template, minReadySeconds));
  return {
    strategy,
    replicas,
    maxSurge: pace?.maxSurge ?? null,
    maxUnavailable: pace?.maxUnavailable ?? null,
    minAvailable: pace?.minAvailable ?? null,
    availabilityProven: head.controller === "KnativeService" || head.templates.every(readinessProven),
    waves: pace?.waves ?? null,
    minSeconds: pace === undefined ? null : pace.waves * Math.max(0, ...perWave),
  };
}

/** Every pod at once: none stays available. */
function allAtOnce(replicas: number | null): Pace | undefined {
  if (replicas === null) return undefined;
  return { maxSurge: 0, maxUnavailable: replicas, minAvailable: 0, waves: 1 };
}

function planOf(change: WorkloadChange, replicas: number | null): Plan {
  const { head } = change;
  const { manifest } = head.object;
  switch (head.controller) {
    case "Deployment":
      return rollingOrRecreate(mapAt(manifest, "spec", "strategy"), "rollingUpdate", replicas);
    case "DeploymentConfig":
      return rollingOrRecreate(mapAt(manifest, "spec", "strategy"), "rollingParams", replicas);
    case "StatefulSet":
    case "KruiseStatefulSet":
      return isRenumbered(change)
        ? { strategy: "RollingUpdate", pace: undefined }
        : statefulSet(head, replicas);
    case "DaemonSet":
      return { strategy: "RollingUpdate", pace: undefined };
    case "CloneSet":
      return cloneSet(change, replicas);
    case "ArgoRollout":
      return argoRollout(change, replicas);
    case "Pod":
      return { strategy: "InPlace", pace: allAtOnce(1) };
    case "ReplicaSet":
    case "CronJob":
    case "Job":
    case "ScaledJob":
    case "KnativeService":
    case "KruiseDaemonSet":
    case "Operator":
    case "Team":
    case "Unknown":
      return { strategy: "Unknown", pace: undefined };
  }
}

/** Recreate: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment */
function rollingOrRecreate(strategy: Value, parameters: string, replicas: number | null): Plan {
  const type = textAt(strategy, "type") ?? "RollingUpdate";
  if (type === "Recreate") return { strategy: "Recreate", pace: allAtOnce(replicas) };
  if (type !== "RollingUpdate" && type !== "Rolling") return { strategy: "Unknown", pace: undefined };
  return { strategy: "RollingUpdate", pace: rollingPace(getIn(strategy, parameters), replicas) };
}

function rollingPace(parameters: Value | undefined, replicas: number | null): Pace | undefined {
  if (replicas === null) return undefined;
  const field = (name: string) => getIn(parameters, name) ?? undefined;
  return deploymentPace(replicas, field("maxSurge"), field("maxUnavailable"));
}

/** Pods go and others come beside the ones that are updated: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#start-ordinal */
function isRenumbered({ base, head }: WorkloadChange): boolean {
  const [before, after] = [base, head].map(
    ({ object }) => numberAt(object.manifest, "spec", "ordinals", "start") ?? 0,
  );
  return before !== after;
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#rolling-updates */
function statefulSet(head: Workload, replicas: number | null): Plan {
  if (replicas === null) return { strategy: "RollingUpdate", pace: undefined };
  const parameters = mapAt(head.object.manifest, "spec", "updateStrategy", "rollingUpdate");
  // The API server takes maxUnavailable out, unless its gate MaxUnavailableStatefulSet is on; by default it is off:
  // https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/. Kruise's own set has it, for
  // pods that need not start one by one.
  const isParallel =
    head.controller === "KruiseStatefulSet" &&
    textAt(head.object.manifest, "spec", "podManagementPolicy") === "Parallel";
  const step = isParallel ? (resolveCount(parameters.maxUnavailable, replicas, "up") ?? 1) : 1;
  const replaced = replacedPods(head, replicas);
  return { strategy: "RollingUpdate", pace: replacementPace(replicas, replaced, step) };
}

/** Pods from the partition on; the ones below it stay. */
function replacedPods(head: Workload, replicas: number): number {
  const { manifest } = head.object;
  const partition =
    head.controller === "CloneSet"
      ? numberAt(manifest, "spec", "updateStrategy", "partition")
      : numberAt(manifest, "spec", "updateStrategy", "rollingUpdate", "partition");
  return Math.max(0, replicas - (partition ?? 0));
}

/** https://openkruise.io/docs/user-manuals/cloneset#update */
function cloneSet({ head, causes }: WorkloadChange, replicas: number | null): Plan {
  const strategy = mapAt(head.object.manifest, "spec", "updateStrategy");
  const type = textAt(strategy, "type") ?? "ReCreate";
  const inPlace =
    type !== "ReCreate" && causes.every((cause) => ["image", "label", "annotation"].includes(cause.type));
  const name = inPlace ? "InPlace" : "RollingUpdate";
  if (replicas === null) return { strategy: name, pace: undefined };
  const surge = inPlace ? 0 : (resolveCount(strategy.maxSurge, replicas, "up") ?? 0);
  const step = resolveCount(strategy.maxUnavailable ?? "20%", replicas, surge > 0 ? "down" : "up") ?? 1;
  const replaced = replacedPods(head, replicas);
  if (surge === 0) return { strategy: name, pace: replacementPace(replicas, replaced, step) };
  const pace = deploymentPace(replicas, surge, step);
  return {
    strategy: name,
    pace: { ...pace, waves: Math.ceil(replaced / (pace.maxSurge + pace.maxUnavailable)) },
  };
}

/** https://argo-rollouts.readthedocs.io/en/stable/features/canary/ and …/bluegreen/ */
function argoRollout(change: WorkloadChange, replicas: number | null): Plan {
  const { manifest } = change.head.object;
  if (isMap(getIn(manifest, "spec", "strategy", "blueGreen"))) {
    const pace =
      replicas === null
        ? undefined
        : { maxSurge: replicas, maxUnavailable: 0, minAvailable: replicas, waves: 1 };
    return { strategy: "BlueGreen", pace: change.causes.length === 0 ? undefined : pace };
  }
  const canary = mapAt(manifest, "spec", "strategy", "canary");
  // Steps pause and set weights; only the bounds of the pods are certain then, and a bare restartAt evicts instead.
  const steps = getIn(canary, "steps");
  const stepped = change.causes.length === 0 || (Array.isArray(steps) && steps.length > 0);
  return { strategy: "Canary", pace: stepped ? undefined : rollingPace(canary, replicas) };
}

/** Pods that a restart replaces; null when unknown. */
export function restartedPods({ head, autoscaled }: WorkloadChange): number | null {
  const replicas = autoscaled ? null : replicasOf(head);
  if (
    replicas === null ||
    (head.controller !== "StatefulSet" &&
      head.controller !== "KruiseStatefulSet" &&
      head.controller !== "CloneSet")
  ) {
    return replicas;
  }
  return replacedPods(head, replicas);
}
