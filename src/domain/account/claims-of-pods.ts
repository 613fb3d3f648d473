import { mapsAt, numberAt, textAt } from "../fields.ts";
import type { ObjectChange } from "../forecast.ts";
import { autoscalerOf } from "../controllers/autoscaling.ts";
import { replicasOf, workloadId, type Workload } from "../controllers/workload.ts";
import type { OverlaySide } from "../side.ts";
import type { ConcernedWorkload } from "../workload-forecasts.ts";

/**
 * Claims that a StatefulSet's controller deletes since it goes or gets fewer pods: no manifest holds them.
 * https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention
 */
export function claimsOfPods(
  concerned: readonly ConcernedWorkload[],
  sides: { readonly base: OverlaySide; readonly head: OverlaySide },
): readonly ObjectChange[] {
  return concerned.flatMap(({ base, head, forecast: { effect, heldBack } }): readonly ObjectChange[] => {
    if (base === undefined || !makesClaims(base)) return [];
    // Of what is deleted the policy that it had counts, of what is scaled down the one that it gets.
    if (effect === "delete" || effect === "recreate")
      return deletes(base, "whenDeleted") ? claimsNamed(base, ["*"], "deleted") : [];
    const isApplied = effect !== "applyFails" && effect !== "unknown" && heldBack !== "refused";
    if (!isApplied || head === undefined || !deletes(head, "whenScaled")) return [];
    return claimsNamed(base, numbersThatGo(base, head, sides), "scaled down");
  });
}

export function deletes({ object }: Workload, when: "whenDeleted" | "whenScaled"): boolean {
  return textAt(object.manifest, "spec", "persistentVolumeClaimRetentionPolicy", when) === "Delete";
}

function makesClaims({ controller }: Workload): boolean {
  return controller === "StatefulSet" || controller === "KruiseStatefulSet";
}

/** As many as are reported one by one. */
const MANY = 20;

/** The numbers of the pods that end for good; "*" for many. */
function numbersThatGo(
  base: Workload,
  head: Workload,
  sides: { readonly base: OverlaySide; readonly head: OverlaySide },
): readonly string[] {
  const [before, after] = [rangeOf(base, sides.base), rangeOf(head, sides.head)];
  if (before === undefined || after === undefined) return [];
  const below = { from: before.from, to: Math.min(before.to, after.from) };
  const above = { from: Math.max(before.from, after.to), to: before.to };
  const gone = [below, above].filter(({ from, to }) => from < to);
  if (gone.some(({ from, to }) => to - from > MANY)) return ["*"];
  return gone.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => String(from + index)),
  );
}

/** The numbers of the pods, without `to`; undefined where an autoscaler knows. */
function rangeOf(workload: Workload, { index }: OverlaySide) {
  const replicas = replicasOf(workload);
  if (replicas === null || autoscalerOf(workload, index) !== undefined) return undefined;
  const from = numberAt(workload.object.manifest, "spec", "ordinals", "start") ?? 0;
  return { from, to: from + replicas };
}

function claimsNamed(
  { object, ...workload }: Workload,
  numbers: readonly string[],
  event: string,
): readonly ObjectChange[] {
  const { kind, name, namespace, manifest, origin } = object;
  const location = origin?.location;
  return mapsAt(manifest, "spec", "volumeClaimTemplates").flatMap((claim) =>
    numbers.map((number): ObjectChange => ({
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
      namespace,
      name: `${textAt(claim, "metadata", "name") ?? ""}-${name}-${number}`,
      change: "removed",
      class: "harmless",
      loss: true,
      goesWith: workloadId({ object, ...workload }),
      reason: `${kind} ${name} is ${event}, and its controller deletes the claim then, by its class with its data (\`persistentVolumeClaimRetentionPolicy\`).`,
      ...(location !== undefined && { location }),
    })),
  );
}
