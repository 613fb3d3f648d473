import { mapsAt } from "../fields.ts";
import { hasReadinessProbe } from "../controllers/readiness.ts";
import type { OverlaySide } from "../side.ts";
import { autoscalerOf } from "../controllers/autoscaling.ts";
import { runsToCompletion } from "../controllers/kinds.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import { replicasOf, type Workload } from "../controllers/workload.ts";
import { findInWorkloads, RESTARTING_OR_NEW, type Check, type Violation } from "./check.ts";
import { servedContainers, servicesOf } from "./traffic/services.ts";

const DOCUMENTATION = {
  id: "missing-readiness-probe",
  title: "Missing readiness probe",
  what: "A container of a workload that restarts or is new has no `readinessProbe`. It is an error if a Service sends traffic to the container, otherwise a warning. Jobs, CronJobs, single pods that no Service selects, init containers and sidecar containers need none.",
  why: "Without the probe, a container counts as ready as soon as its process runs: the rollout goes on, and traffic arrives before the program can answer.",
  link: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe",
  remediation:
    "Add a `readinessProbe` that fails until the program can serve, or exempt the workload with the annotation `rollcast.dev/ignore` and a reason.",
  severities: ["error", "warning"],
} as const;

export const missingReadinessProbe: Check = {
  ...DOCUMENTATION,
  find: (context) => findInWorkloads(context, DOCUMENTATION, RESTARTING_OR_NEW, violations),
};

function violations(workload: Workload, side: OverlaySide): readonly Violation[] {
  // Knative adds a probe of its own: https://knative.dev/docs/serving/services/configure-probing/
  if (runsToCompletion(workload.controller) || workload.controller === "KnativeService") return [];
  if (replicasOf(workload) === 0 && autoscalerOf(workload, side.index) === undefined) return [];
  return workload.templates.flatMap((template) => inTemplate(workload, template, side));
}

function inTemplate(workload: Workload, template: PodTemplate, side: OverlaySide): readonly Violation[] {
  const serving = new Map<string, string>();
  for (const service of servicesOf(workload, template, side.index)) {
    for (const container of servedContainers(service, template)) serving.set(container.path, service.name);
  }
  // A readiness gate holds traffic back even where no probe does.
  const isGated = mapsAt(template.spec, "readinessGates").length > 0;
  return template.containers.flatMap((container): readonly Violation[] => {
    if (container.role !== "app" || hasReadinessProbe(container)) return [];
    const service = serving.get(container.path);
    // Nobody can tell whether the pods of an unknown kind stay, and no rollout waits for a pod that is alone.
    if (service === undefined && ["Unknown", "Pod"].includes(workload.controller)) return [];
    const severity = service === undefined || isGated ? "warning" : "error";
    const consequence =
      service === undefined
        ? "the rollout goes on as soon as the process runs"
        : `Service ${service} sends traffic as soon as the process runs`;
    return [
      {
        key: `${severity} ${container.path}`,
        includes: [`warning ${container.path}`],
        container: container.name,
        severity,
        message: `No \`readinessProbe\`, so ${consequence}.`,
        unsafe: severity === "error",
      },
    ];
  });
}
