import type { WorkloadForecast } from "../domain/forecast.ts";
import { textAt } from "../model/fields.ts";
import { identityOf } from "../model/identity.ts";
import type { Manifest } from "../model/manifest.ts";
import { compareText } from "../model/order.ts";
import type { Sides } from "./discovery/sides.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { DeployableResult } from "./result.ts";

/**
 * Says of the workloads of an Application in which sync wave each is applied, where they differ: Argo CD waits until what is
 * in a wave is healthy before it applies the next one. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
 */
export function withWaves(
  workloads: readonly WorkloadForecast[],
  manifests: readonly Manifest[],
): readonly WorkloadForecast[] {
  const waves = new Map(manifests.map((manifest) => [keyOf(manifest), waveOf(manifest)]));
  const inWaves = workloads.map((workload) => ({ workload, wave: waves.get(identityOf(workload)) }));
  const all = inWaves.flatMap(({ wave }) => (wave === undefined ? [] : [wave]));
  if (new Set(all).size < 2) return workloads;
  return inWaves.map(({ workload, wave }) => (wave === undefined ? workload : { ...workload, wave }));
}

function keyOf({ object }: Manifest): string {
  const text = (...path: readonly string[]) => textAt(object, ...path);
  return identityOf({
    apiVersion: text("apiVersion") ?? "",
    kind: text("kind") ?? "",
    namespace: text("metadata", "namespace") ?? null,
    name: text("metadata", "name") ?? "",
  });
}

/** Whatever is no whole number counts as 0, as Argo CD reads it. */
function waveOf({ object }: Manifest): number {
  const text = textAt(object, "metadata", "annotations", "argocd.argoproj.io/sync-wave") ?? "";
  return /^[+-]?\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** Says of each deployable which others of the forecast have to be ready before anything of it is applied. */
export function withOrder(results: readonly DeployableResult[], sides: Sides): readonly DeployableResult[] {
  const told = new Set(results.map(({ deployable: { id } }) => id));
  const dependencies = dependenciesOf(sides.head);
  return results.map((result) => {
    const appliedAfter = (dependencies.get(result.deployable.id) ?? []).filter(
      (id) => told.has(id) && id !== result.deployable.id,
    );
    if (appliedAfter.length === 0) return result;
    return {
      ...result,
      deployable: { ...result.deployable, appliedAfter: [...appliedAfter].sort(compareText) },
    };
  });
}
