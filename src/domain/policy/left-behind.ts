import type { Finding } from "../forecast.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";
import { withoutNamespace } from "./refusals/without-namespace.ts";

const DOCUMENTATION = {
  id: "left-behind",
  title: "Workload that nobody manages any more",
  what: "A workload is no longer deployed, but nothing deletes it: pruning is off, an annotation keeps it, or it goes to another cluster from now on.",
  why: "Its pods run on as they are, for ever: they take work, hold volumes and names, and no later change reaches them.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#prune",
  remediation: "Delete it by hand after the merge, or keep deploying it.",
  severities: ["warning"],
} as const;

export const leftBehind: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  // What is refused as a whole leaves all as it is, still managed.
  if (withoutNamespace(context).length > 0) return [];
  return context.workloads.flatMap(({ base, head, forecast }) =>
    base === undefined || head !== undefined || forecast.effect !== "none" || forecast.heldBack === "refused"
      ? []
      : [
          workloadFinding(context, DOCUMENTATION, base, {
            severity: "warning",
            message: forecast.reason ?? "Nothing deletes it.",
            unsafe: false,
          }),
        ],
  );
}
