import type { WorkloadForecast } from "../forecast.ts";
import type { ObjectIndex } from "../manifests.ts";
import { autoscalerOf, type Autoscaler } from "./autoscaling.ts";
import type { Outcome } from "./outcome.ts";
import { replicasOf, type Workload } from "./workload.ts";

interface Indexed {
  readonly index: ObjectIndex;
}

interface Indices {
  readonly base: Indexed;
  readonly head: Indexed;
}

/** What a new autoscaler, or other bounds of one, do to the pods of a workload. */
export function boundsOutcome(sides: Indices, base: Workload, head: Workload): Outcome | undefined {
  const before = autoscalerOf(base, sides.base.index) ?? replicasOf(base) ?? undefined;
  return scaledByBounds(before, autoscalerOf(head, sides.head.index));
}

/** A restart, or a change that the pods do not see, beside which an autoscaler gets other bounds. */
export function withBounds(
  sides: Indices,
  forecast: WorkloadForecast,
  base: Workload,
  head: Workload,
): WorkloadForecast {
  const stays = forecast.effect === "restart" || forecast.effect === "none";
  if (!stays || forecast.podsAtBase !== undefined) return forecast;
  const outcome = boundsOutcome(sides, base, head);
  if (outcome === undefined) return forecast;
  const { effect, reason, podsAtBase = null, podsAtHead = null } = outcome;
  return {
    ...forecast,
    effect: forecast.effect === "restart" ? "restart" : effect,
    podsAtBase,
    podsAtHead,
    reason: [forecast.reason, reason].filter((part) => part !== undefined).join(" "),
  };
}

/**
 * What other bounds of an autoscaler do to pods of a workload that stays as it is. How many run is the cluster's to know,
 * but not fewer than the old floor and not more than the old ceiling: `spec.replicas` is both where no autoscaler was. What
 * lies above the new ceiling ends without a look at any metric, and a floor of one or none takes away what was kept.
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/horizontal.go (reconcileAutoscaler)
 */
function scaledByBounds(
  base: Autoscaler | number | undefined,
  head: Autoscaler | undefined,
): Outcome | undefined {
  if (base === undefined || head === undefined) return undefined;
  const before = typeof base === "number" ? { minReplicas: base, maxReplicas: base } : base;
  // Without pods there is nothing to lose, and an autoscaler leaves a workload of none alone.
  if (before.maxReplicas === 0) return undefined;
  const name = `${head.object.kind} ${head.object.name}`;
  if (head.maxReplicas < before.minReplicas) {
    const atLeast = typeof base === "number" ? "" : "at least ";
    return {
      effect: "scale",
      podsAtBase: before.minReplicas,
      podsAtHead: null,
      reason: `${name} allows at most ${head.maxReplicas} from now on, of ${atLeast}${before.minReplicas} that run.`,
    };
  }
  if (head.maxReplicas < before.maxReplicas) {
    const most = Number.isFinite(before.maxReplicas) ? `, where it allowed ${before.maxReplicas}` : "";
    return {
      effect: "scale",
      podsAtBase: null,
      podsAtHead: null,
      reason: `${name} allows at most ${head.maxReplicas} from now on${most}: if more run, they end at once.`,
    };
  }
  if (head.minReplicas < before.minReplicas && head.minReplicas <= 1) {
    const kept =
      typeof base === "number" ? `there were ${before.minReplicas}` : `it kept ${before.minReplicas}`;
    return {
      effect: "scale",
      podsAtBase: before.minReplicas,
      podsAtHead: null,
      reason: `${name} keeps ${head.minReplicas} from now on, where ${kept}.`,
    };
  }
  return undefined;
}
