import type { DeployableResult } from "../result.ts";

/** Of what whoever delivers it applies nothing for now; what the API server refuses stays told. */
export function withHeld(result: DeployableResult, reason: string): DeployableResult {
  const { status } = result.deployable;
  const workloads = result.deployable.workloads.map((workload) => {
    const isLeft = workload.effect === "none" && status !== "removed";
    return isLeft || workload.effect === "applyFails"
      ? workload
      : { ...workload, effect: "none" as const, heldBack: "refused" as const, reason };
  });
  return { ...result, deployable: { ...result.deployable, workloads } };
}
