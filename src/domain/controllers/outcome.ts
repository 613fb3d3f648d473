import type { Fault } from "../../kubernetes/fault.ts";
import type { Cause, WorkloadForecast } from "../forecast.ts";
import type { Workload } from "./workload.ts";

/** One workload on both sides, and in what its pod templates differ. Of a built-in kind both are as the API server stores them. */
export interface WorkloadChange {
  readonly base: Workload;
  readonly head: Workload;
  /** Empty: the pod templates mean the same. */
  readonly causes: readonly Cause[];
  /** An autoscaler, not `spec.replicas`, says how many pods run at head. */
  readonly autoscaled: boolean;
  /** Why the API server refuses head. */
  readonly faults: readonly Fault[];
}

export type Outcome = Pick<
  WorkloadForecast,
  "effect" | "reason" | "heldBack" | "releases" | "podsAtBase" | "podsAtHead"
>;
