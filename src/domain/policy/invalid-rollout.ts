import { isFilledInLater } from "../controllers/placeholders.ts";
import { rolloutFaults } from "../controllers/rollout-rules.ts";
import type { Workload } from "../controllers/workload.ts";
import type { Finding } from "../forecast.ts";
import type { OverlaySide } from "../side.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";
import { referenceFaults } from "./needs/rollout-analyses.ts";
import { lackedRoute, sharedService } from "./needs/rollout-needs.ts";

const DOCUMENTATION = {
  id: "invalid-rollout",
  title: "Rollout that its controller rejects",
  what: "The API server stores a Rollout of Argo, but its controller finds it, or what it names, invalid.",
  cases: [
    "Its strategy or its pod template breaks a rule of Argo Rollouts: two strategies, steps that are two things at once, weights above 100, pauses that are no duration, something missing that a router needs, and everything that Kubernetes refuses in a pod template.",
    "It has one Service for both kinds of its pods, or names a route that its VirtualService, a subset that its DestinationRule, or a Service that its Ingress does not have.",
    "It does not give an argument that its AnalysisTemplate asks for, or its update waits for an analysis that never ends.",
  ],
  why: "The API server accepts it, so whoever applies it reports no failure. Its pods stay as they are, and no change of it arrives until the fault is fixed.",
  link: "https://argo-rollouts.readthedocs.io/en/stable/FAQ/",
  remediation: "Correct it in this change.",
  severities: ["error"],
} as const;

export const invalidRollout: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return [...context.head.workloads.values()].flatMap((workload) => {
    const before = context.base.workloads.get(workload.key);
    // What it says itself is judged where that changes, what it names always.
    const isSame = before?.object.manifest === workload.object.manifest;
    const faults = faultsIn(context.head, workload, isSame);
    const known = new Set(faults.length > 0 && before ? faultsIn(context.base, before, isSame) : []);
    return faults
      .filter((fault) => !known.has(fault))
      .map((fault) =>
        workloadFinding(context, DOCUMENTATION, workload, {
          severity: "error",
          message: `${fault}: Argo Rollouts takes that for a fault, and makes no new pod.`,
          unsafe: false,
        }),
      );
  });
}

function faultsIn(side: OverlaySide, { controller, object }: Workload, isSame: boolean): readonly string[] {
  if (controller !== "ArgoRollout" || isFilledInLater(object)) return [];
  const service = sharedService(object.manifest);
  const lacked = lackedRoute({ object }, side);
  return [
    ...(isSame ? [] : rolloutFaults(object.manifest).map(({ message }) => message)),
    ...(service === undefined
      ? []
      : [`It names Service ${service} for its stable pods and for its new ones`]),
    ...(lacked === undefined ? [] : [`It names ${lacked.route} of ${lacked.name}, which that does not have`]),
    ...referenceFaults(object, side.index),
  ];
}
