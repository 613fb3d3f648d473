import { autoscalerOf } from "../controllers/autoscaling.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import type { CheckContext } from "./check.ts";
import type { Loss } from "./losses.ts";

/**
 * Autoscalers that count by a share of what is requested, of pods that no longer request it:
 * https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work
 */
export function uncounted({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return [...head.workloads.values()].flatMap((workload): readonly Loss[] => {
    const before = base.workloads.get(workload.key);
    if (before === undefined) return [];
    const known = new Set(missingIn(before, base).map(({ text }) => text));
    const [first] = missingIn(workload, head).filter(({ text }) => !known.has(text));
    if (first === undefined) return [];
    const { kind, name } = workload.object;
    const did = autoscalerOf(before, base.index) !== undefined;
    const then = did
      ? `it can no longer tell how busy ${kind} ${name} is, and scales it no more`
      : `it cannot tell how busy ${kind} ${name} is, and does not scale it`;
    const message = `${first.scaler.kind} ${first.scaler.name} counts by ${first.text}: ${then}.`;
    return [{ object: first.scaler, message }];
  });
}

interface Missing {
  readonly scaler: KubernetesObject;
  readonly text: string;
}

function missingIn(workload: Workload, { index }: OverlaySide): readonly Missing[] {
  const scaler = autoscalerOf(workload, index)?.object;
  if (scaler?.group !== "autoscaling") return [];
  const containers = workload.templates.flatMap((template) => template.containers);
  const known = new Set(containers.map(({ name }) => name));
  const foreign = mapsAt(scaler.manifest, "spec", "metrics")
    .flatMap((metric) => textAt(metric, "containerResource", "container") ?? [])
    .filter((name) => containers.length > 0 && !known.has(name))
    .map((name) => ({ scaler, text: `container ${name} that its pods do not have` }));
  const shares = sharesOf(scaler).flatMap((resource) =>
    containers
      .filter(({ role }) => role === "app")
      .filter(({ value }) =>
        // A request that is left out is the limit.
        ["requests", "limits"].every((field) => mapAt(value, "resources", field)[resource] === undefined),
      )
      .map(({ name }) => ({
        scaler,
        text: `the request of ${resource} that container ${name} does not have`,
      })),
  );
  return [...foreign, ...shares];
}

/** The resources of which a share is what counts. */
function sharesOf({ manifest }: KubernetesObject): readonly string[] {
  const spec = mapAt(manifest, "spec");
  const metrics = mapsAt(spec, "metrics").flatMap((metric) => {
    const resource = mapAt(metric, "resource");
    const isShare = textAt(resource, "target", "type") === "Utilization";
    return isShare ? [textAt(resource, "name") ?? ""] : [];
  });
  return spec.targetCPUUtilizationPercentage === undefined ? metrics : [...metrics, "cpu"];
}
