import { numberAt } from "../fields.ts";
import type { Outcome, WorkloadChange } from "./outcome.ts";

/** https://kubernetes.io/docs/concepts/workloads/pods/#pod-update-and-replacement */
export function pod(change: WorkloadChange): Outcome | undefined {
  const specCauses = change.causes.filter(({ type }) => type !== "label" && type !== "annotation");
  if (specCauses.length === 0) return undefined;
  const ends = endsLater(change);
  if (specCauses.some(({ type }) => type === "image")) {
    const then = ends === undefined ? "; the pod stays." : `. ${ends}`;
    return { effect: "restart", reason: `The containers restart in place${then}` };
  }
  return { effect: "none", reason: ends ?? "A Pod takes this change as it runs." };
}

/** Which the API server lets become shorter alone: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#lifecycle */
function endsLater({ base, head }: WorkloadChange): string | undefined {
  const [before, seconds] = [base, head].map(({ object }) =>
    numberAt(object.manifest, "spec", "activeDeadlineSeconds"),
  );
  if (seconds === undefined || seconds === before) return undefined;
  return `spec.activeDeadlineSeconds becomes ${seconds}: the kubelet ends the pod once it has run that long, at once where it has already.`;
}
