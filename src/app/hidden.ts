import { tellsAnything, tellsMore } from "../domain/hidden.ts";
import { pathId } from "../model/deployable.ts";
import { compareText } from "../model/order.ts";
import { hiddenRoots } from "../sources/kustomizations/hidden.ts";
import type { DeployableResult } from "./result.ts";
import type { Pair } from "./discovery/pairs.ts";
import { bareOverlay, findInputs, type DiscoveredSide } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";

/** A root that overlays build on, and their ids. */
export interface HiddenPair {
  readonly pair: Pair;
  readonly users: readonly string[];
  /** It is called as what is only built on, as a rule: it is looked at where a change does nothing in all that builds on it. */
  readonly isCommon: boolean;
}

/**
 * The roots that affected overlays build on and that nothing delivers: they may be applied themselves. Who delivers
 * something out of a repository delivers all of it, as a rule: what is below its roots is no news.
 */
export function hiddenPairs(
  { base, head }: Sides,
  affected: readonly Pair[],
  changed: ReadonlySet<string>,
): readonly HiddenPair[] {
  const overlays = affected.flatMap(({ base: atBase, head: atHead }) => {
    const deployable = (atHead ?? atBase)?.deployable;
    return deployable?.kind === "overlay" ? [deployable.root] : [];
  });
  const delivered = new Set(
    [base, head].flatMap(({ found }) => [...found.values()].map(({ deployable }) => deployable.root)),
  );
  return hiddenRoots([base.index, head.index], overlays, changed)
    .filter(({ path }) => !delivered.has(path))
    .map(({ path, users, isCommon }) => ({
      isCommon,
      pair: pairOf(path, base, head, changed),
      users: users.map((user) => pathId("overlay", user)),
    }));
}

function pairOf(
  path: string,
  base: DiscoveredSide,
  head: DiscoveredSide,
  changed: ReadonlySet<string>,
): Pair {
  const deployable = bareOverlay(path);
  const [atBase, atHead] = [base, head].map((side) => ({ deployable, inputs: findInputs(side, deployable) }));
  const read = [atBase, atHead].flatMap(
    (found) => found?.inputs.files.filter((file) => changed.has(file)) ?? [],
  );
  return {
    id: deployable.id,
    base: atBase,
    head: atHead,
    changedInputs: [...new Set(read)].sort(compareText),
    variables: { base: undefined, head: undefined },
    isTouched: true,
  };
}

/**
 * Forecasts the roots that overlays build on, and keeps those that tell something that the overlays do not. What only
 * overlays build on that cannot be built has been told as a part of them.
 */
export async function forecastHidden(
  hidden: readonly HiddenPair[],
  results: readonly DeployableResult[],
  resultOf: (pair: Pair) => Promise<DeployableResult>,
  parts: readonly Pair[],
): Promise<readonly DeployableResult[]> {
  const byId = new Map(results.map(({ deployable }) => [deployable.id, deployable]));
  const told = new Set(parts.map(({ id }) => id));
  const kept: DeployableResult[] = [];
  for (const { pair, users, isCommon } of hidden) {
    const known = users.flatMap((id) => byId.get(id) ?? []);
    if (told.has(pair.id) || known.every(({ analysis }) => analysis === "none")) continue;
    if (isCommon && known.some(tellsAnything)) continue;
    const result = await resultOf(pair);
    if (!tellsMore(result.deployable, known)) continue;
    kept.push({ ...result, deployable: { ...result.deployable, builtOn: true } });
  }
  return kept;
}

/** Sorted by path, then id. */
export function withHidden(
  results: readonly DeployableResult[],
  hidden: readonly DeployableResult[],
): readonly DeployableResult[] {
  if (hidden.length === 0) return results;
  return [...results, ...hidden].sort(
    ({ deployable: a }, { deployable: b }) => compareText(a.path, b.path) || compareText(a.id, b.id),
  );
}
