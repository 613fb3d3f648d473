import type { Value } from "../../yaml/value.ts";
import {
  growthOf,
  GROWS_TOO_LARGE,
  isTooLargeInAll,
  isTooMuchGrowth,
  TOO_LARGE_IN_ALL,
} from "../edit/size.ts";
import type { Spend } from "../effort.ts";
import { BuildError } from "../error.ts";
import { noteTransformation } from "../resources/origin.ts";
import type { BuildOrigin, Resource } from "../resources/resource.ts";
import type { Transformation } from "../transforms/layer.ts";

export interface OriginatedTransformation extends Transformation {
  readonly origin: BuildOrigin | undefined;
  /** What it does to one resource, in steps. */
  readonly weight: number;
}

/** Runs the transformers one after the other. Throws `BuildError` where they make far more of the resources. */
export function transform(
  context: { readonly tracksOrigins: boolean; readonly spend: Spend },
  resources: readonly Resource[],
  steps: readonly OriginatedTransformation[],
): readonly Resource[] {
  return steps.reduce((current, { run, origin, weight }) => {
    context.spend(current.length * weight);
    const changed = run(current);
    if (changed !== current) refuseGrowth(objectsOf(resources), objectsOf(changed));
    if (!context.tracksOrigins || origin === undefined) return changed;
    return changed.map((resource) => noteTransformation(resource, origin));
  }, resources);
}

function refuseGrowth(before: readonly Value[], after: readonly Value[]): void {
  const growth = growthOf(before, after);
  if (isTooMuchGrowth(growth)) throw new BuildError("too-large", GROWS_TOO_LARGE);
  const hasGrown = growth.nodes > 0 || growth.text > 0;
  if (hasGrown && isTooLargeInAll(after)) throw new BuildError("too-large", TOO_LARGE_IN_ALL);
}

function objectsOf(resources: readonly Resource[]): readonly Value[] {
  return resources.map(({ object }) => object);
}
