import { autoscalerOf } from "../../controllers/autoscaling.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt, wordAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { inNamespace } from "../amounts/in-namespace.ts";
import { containerAmounts } from "../amounts/pod-amounts.ts";
import { variablesOfConfigs } from "../pods/kubelet-references.ts";
import type { Loss } from "../losses.ts";

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

function missingIn(workload: Workload, side: OverlaySide): readonly Missing[] {
  const { index } = side;
  const scaler = autoscalerOf(workload, index)?.object;
  if (scaler?.group === "keda.sh") return askedOf(scaler, workload, side);
  if (scaler?.group !== "autoscaling") return [];
  const containers = workload.templates.flatMap((template) => template.containers);
  const known = new Set(containers.map(({ name }) => name));
  const foreign = mapsAt(scaler.manifest, "spec", "metrics")
    .flatMap((metric) => textAt(metric, "containerResource", "container") ?? [])
    .filter((name) => containers.length > 0 && !known.has(name))
    .map((name) => ({ scaler, text: `container ${name} that its pods do not have` }));
  const ranges = inNamespace(index, "LimitRange", workload.object.namespace);
  const shares = sharesOf(scaler).flatMap(({ resource, of }) =>
    containers
      .filter(({ role, name }) => (of === undefined ? role === "app" : role !== "init" && name === of))
      .filter((container) => containerAmounts(container, ranges)("requests", resource) === undefined)
      .map(({ name }) => ({
        scaler,
        text: `the request of ${resource} that container ${name} does not have`,
      })),
  );
  return [...foreign, ...shares];
}

/**
 * What a trigger of KEDA takes from the variables of a container: of the first one where it names none.
 * https://keda.sh/docs/latest/reference/scaledobject-spec/#envsourcecontainername
 */
function askedOf(scaler: KubernetesObject, workload: Workload, side: OverlaySide): readonly Missing[] {
  const named = textAt(scaler.manifest, "spec", "scaleTargetRef", "envSourceContainerName");
  const containers = workload.templates
    .flatMap((template) => template.containers)
    .filter(({ role }) => role === "app");
  if (containers.length === 0) return [];
  const container = named === undefined ? containers[0] : containers.find(({ name }) => name === named);
  if (container === undefined)
    return [{ scaler, text: `container ${named ?? ""} that its pods do not have` }];
  const ofConfigs = variablesOfConfigs(container, workload, side);
  if (ofConfigs === undefined) return [];
  const known = new Set([
    ...ofConfigs,
    ...mapsAt(container.value, "env").map((each) => wordAt(each, "name")),
  ]);
  return mapsAt(scaler.manifest, "spec", "triggers")
    .flatMap((trigger) => Object.entries(mapAt(trigger, "metadata")))
    .flatMap(([key, value]) => (key.endsWith("FromEnv") && typeof value === "string" ? [value] : []))
    .filter((name) => !known.has(name))
    .map((name) => ({ scaler, text: `the variable ${name} that container ${container.name} does not have` }));
}

interface Share {
  readonly resource: string;
  /** The container that counts; undefined: each does. */
  readonly of?: string | undefined;
}

/** The resources of which a share is what counts. */
function sharesOf({ manifest }: KubernetesObject): readonly Share[] {
  const spec = mapAt(manifest, "spec");
  const metrics = mapsAt(spec, "metrics").flatMap((metric) =>
    ["resource", "containerResource"].flatMap((type): readonly Share[] => {
      const counted = mapAt(metric, type);
      if (textAt(counted, "target", "type") !== "Utilization") return [];
      return [{ resource: textAt(counted, "name") ?? "", of: textAt(counted, "container") }];
    }),
  );
  return spec.targetCPUUtilizationPercentage === undefined ? metrics : [...metrics, { resource: "cpu" }];
}
