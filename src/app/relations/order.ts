import type { WorkloadForecast } from "../../domain/forecast.ts";
import { hookPhaseOf, waveOf, type HookPhase } from "../../domain/controllers/hooks.ts";
import { identityOf, identityOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { compareText } from "../../model/order.ts";
import type { Sides } from "../discovery/sides.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { DeployableResult } from "../result.ts";

/**
 * Says of the workloads of an Application in which phase and sync wave each is applied, where they differ: Argo CD waits
 * until what is in one is healthy before it applies the next. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
 */
export function withWaves(
  workloads: readonly WorkloadForecast[],
  manifests: readonly Manifest[],
): readonly WorkloadForecast[] {
  const built = new Map(manifests.map((manifest) => [identityOfManifest(manifest), manifest]));
  const steps = workloads.map((workload) => stepOf(built.get(identityOf(workload))));
  const different = (values: readonly unknown[]) => new Set(values).size > 1;
  const known = steps.filter((step) => step !== undefined);
  const inWaves = different(known.map(({ wave }) => wave));
  const inPhases = different(known.map(({ phase }) => phase ?? "Sync"));
  return workloads.map((workload, index) => {
    const { wave, phase } = steps[index] ?? {};
    return {
      ...workload,
      ...(inWaves && wave !== undefined && { wave }),
      ...(inPhases && phase !== undefined && { phase }),
    };
  });
}

function stepOf(manifest: Manifest | undefined): { wave: number; phase: HookPhase | undefined } | undefined {
  return manifest === undefined
    ? undefined
    : { wave: waveOf(manifest.object), phase: hookPhaseOf(manifest.object) };
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
