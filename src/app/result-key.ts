import { buildKey, json } from "./discovery/build-cache.ts";
import type { Pair } from "./discovery/pairs.ts";
import { placeOf } from "./discovery/revisions.ts";
import type { Sides } from "./discovery/sides.ts";

/** All that the forecast of one deployable depends on, while a run's request stays the same. */
export function resultKey(
  { id, base, head, changedInputs, variables, isTouched, overridden, ownBase }: Pair,
  sides: Pick<Sides, "base" | "head">,
): string {
  const at = (side: "base" | "head"): unknown => {
    const found = side === "base" ? base : head;
    if (found === undefined) return null;
    const { deployable, inputs } = found;
    const { tree } = placeOf(sides[side], found);
    const closure = inputs.files;
    const key = buildKey({ tree, side, root: deployable.root, closure, deployable, ...variablesOf(side) });
    return [key, deployable, inputs.uncertain];
  };
  const variablesOf = (side: "base" | "head") => {
    const own = variables[side];
    return own === undefined ? {} : { variables: own };
  };
  return json([id, isTouched, overridden ?? null, ownBase ?? null, changedInputs, at("base"), at("head")]);
}
