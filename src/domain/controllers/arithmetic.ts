import type { Value } from "../../yaml/value.ts";

/** The counts of pods by which the controllers pace a rollout. */
export interface Pace {
  readonly maxSurge: number;
  readonly maxUnavailable: number;
  readonly minAvailable: number;
  readonly waves: number;
}

/**
 * A count, or a percentage of the replicas like "25%"; undefined when it is neither.
 * https://github.com/kubernetes/apimachinery/blob/master/pkg/util/intstr/intstr.go
 */
export function resolveCount(
  value: Value | undefined,
  replicas: number,
  round: "up" | "down",
): number | undefined {
  if (typeof value === "number") return value;
  const percent = typeof value === "string" ? /^(\d+)%$/.exec(value)?.[1] : undefined;
  if (percent === undefined) return undefined;
  const exact = (Number(percent) * replicas) / 100;
  return round === "up" ? Math.ceil(exact) : Math.floor(exact);
}

/**
 * A Deployment's rolling update: the surge rounds up, the unavailable round down, and when both are 0 one pod may be
 * unavailable, since nothing could move otherwise.
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/deployment/util/deployment_util.go (ResolveFenceposts)
 */
export function deploymentPace(
  replicas: number,
  surge: Value | undefined,
  unavailable: Value | undefined,
): Pace {
  const maxSurge = resolveCount(surge ?? "25%", replicas, "up") ?? 0;
  const resolved = resolveCount(unavailable ?? "25%", replicas, "down") ?? 0;
  const maxUnavailable = Math.min(maxSurge === 0 && resolved === 0 ? 1 : resolved, replicas);
  return {
    maxSurge,
    maxUnavailable,
    minAvailable: replicas - maxUnavailable,
    waves: waves(replicas, maxSurge + maxUnavailable),
  };
}

/** Pods are replaced in place, at most `step` at a time, as StatefulSets and DaemonSets do. */
export function replacementPace(replicas: number, replaced: number, step: number): Pace {
  const maxUnavailable = Math.min(Math.max(step, 1), replicas);
  return {
    maxSurge: 0,
    maxUnavailable,
    minAvailable: replicas - Math.min(maxUnavailable, replaced),
    waves: waves(replaced, maxUnavailable),
  };
}

function waves(pods: number, step: number): number {
  return step <= 0 ? 0 : Math.ceil(pods / step);
}
