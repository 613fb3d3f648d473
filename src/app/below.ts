import { compareText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import { isBuildable } from "../sources/kustomizations/overlays.ts";
import type { Change } from "./change.ts";
import { bareOverlay, findInputs, type DiscoveredSide, type Found } from "./discovery/side.ts";
import type { Pair } from "./discovery/pairs.ts";
import type { Sides } from "./discovery/sides.ts";
import type { DeployableResult } from "./result.ts";

type Top = Pick<DeployableResult["deployable"], "id" | "name"> & { readonly isNewlyBroken: boolean };

/** What was found below deployables that could not be built. */
export interface Below {
  readonly results: readonly DeployableResult[];
  readonly pairs: readonly Pair[];
}

/**
 * Where a deployable cannot be built, the bases that it builds on and that the change reaches: each may be built by
 * itself, and what it tells holds but for what the deployable adds. Of bases that build on each other, the outermost that
 * builds stands for those below it.
 */
export async function forecastBelow(
  { sides, comparison, forecastOf }: Change,
  results: readonly DeployableResult[],
): Promise<Below> {
  const changed = new Set(comparison.changedPaths);
  const listed = new Set([sides.base, sides.head].flatMap(({ found }) => rootsOf(found.values())));
  const known = new Map<string, Promise<DeployableResult | undefined>>();
  const pairs = new Map<string, Pair>();
  const forecastOnce = (root: string, top: DeployableResult): Promise<DeployableResult | undefined> => {
    const pair = pairs.get(root) ?? pairOf(root, sides, changed, top);
    pairs.set(root, pair);
    const cached = known.get(root) ?? forecastIfTouched(pair, forecastOf);
    known.set(root, cached);
    return cached;
  };
  const tops = new Map<string, readonly Top[]>();
  const broken = new Set<DeployableResult>();
  for (const top of results) {
    if (top.deployable.analysis !== "none" || !top.deployable.touched) continue;
    const queue = basesOf(top.deployable.path, sides);
    for (const root of queue) {
      if (listed.has(root)) continue;
      const result = await forecastOnce(root, top);
      if (result === undefined) continue;
      if (result.deployable.analysis === "none") {
        if (isNewlyBroken(result) && !isNewlyBroken(top)) broken.add(result);
        queue.push(...basesOf(root, sides).filter((next) => !queue.includes(next)));
      } else {
        const { id, name } = top.deployable;
        tops.set(root, [...(tops.get(root) ?? []), { id, name, isNewlyBroken: isNewlyBroken(top) }]);
      }
    }
  }
  const kept = [...broken, ...(await asParts(tops, known))];
  const keptIds = new Set(kept.map(({ deployable }) => deployable.id));
  return { results: kept, pairs: [...pairs.values()].filter(({ id }) => keptIds.has(id)) };
}

/** What could not be built before, for whatever reason, does not say that a part of it begins to fail. */
function isNewlyBroken({ findings }: DeployableResult): boolean {
  return findings.some(({ check, isNew }) => check === "not-analysed" && isNew);
}

/** What is delivered by itself is forecast by itself. */
function rootsOf(found: Iterable<Found>): readonly string[] {
  return [...found].map(({ deployable }) => deployable.root);
}

/** The roots that a root builds on directly, on either side. */
function basesOf(root: string, { base, head }: Sides): string[] {
  const direct = [base, head].flatMap(({ index }) => [...(index.direct(root)?.buildsOn ?? [])]);
  return [...new Set(direct)].filter((path) => path !== root).sort(compareText);
}

/** A base as it is delivered by what builds on it, whichever name that has. */
function pairOf(
  root: string,
  sides: Sides,
  changed: ReadonlySet<string>,
  { deployable: top }: DeployableResult,
): Pair {
  const onSide = (side: DiscoveredSide): Found | undefined => {
    if (!isBuildable(side.index, root)) return undefined;
    const deployable = { ...bareOverlay(root), applier: top.applier };
    return { deployable, inputs: findInputs(side, deployable) };
  };
  const [base, head] = [onSide(sides.base), onSide(sides.head)];
  const read = [base, head].flatMap((found) => found?.inputs.files.filter((file) => changed.has(file)) ?? []);
  return {
    id: bareOverlay(root).id,
    base,
    head,
    changedInputs: [...new Set(read)].sort(compareText),
    variables: { base: undefined, head: undefined },
    isTouched: true,
  };
}

/** A component cannot be built by itself, and what the change does not reach tells nothing. */
async function forecastIfTouched(
  pair: Pair,
  forecastOf: Change["forecastOf"],
): Promise<DeployableResult | undefined> {
  if (pair.changedInputs.length === 0 || (pair.base ?? pair.head) === undefined) return undefined;
  return forecastOf(pair);
}

function tells({ deployable }: DeployableResult): boolean {
  const { workloads, configChanges, staleConfigs, otherObjects } = deployable;
  return [workloads, configChanges, staleConfigs, otherObjects].some((found) => found.length > 0);
}

/** Of bases that say something, by the root of each what builds on it. */
async function asParts(
  tops: ReadonlyMap<string, readonly Top[]>,
  forecasts: ReadonlyMap<string, Promise<DeployableResult | undefined>>,
): Promise<readonly DeployableResult[]> {
  const all = [...tops.values()].flat();
  const names = [...new Set(all.map(({ name }) => name))];
  const problem = partial(
    names,
    all.some((top) => top.isNewlyBroken),
  );
  const parts: DeployableResult[] = [];
  for (const [root, of] of tops) {
    const result = await forecasts.get(root);
    const ids = of.map(({ id }) => id).sort(compareText);
    if (result !== undefined && tells(result)) parts.push(asPart(result, ids, problem));
  }
  return parts;
}

/** What the tops add is unknown: nothing that is said of a part is said of the whole. */
function asPart(result: DeployableResult, partOf: readonly string[], problem: Problem): DeployableResult {
  const { deployable } = result;
  const part = {
    ...deployable,
    partOf,
    analysis: "partial" as const,
    workloads: deployable.workloads.map((workload) =>
      workload.effect === "applyFails" && isMendable(workload.reason)
        ? { ...workload, effect: "unknown" as const, reason: `${workload.reason} ${ADDED_ABOVE}` }
        : workload,
    ),
    problems: [problem, ...deployable.problems],
  };
  const findings = result.findings.filter(
    ({ check, message }) => check !== "apply-fails" || !isMendable(message),
  );
  return { ...result, deployable: part, findings };
}

const ADDED_ABOVE = "What builds on it may add that, or keep it.";

/** What is missing in a part, or moves into it from what builds on it: a selector, say. */
function isMendable(text: string | undefined): text is string {
  return (
    text !== undefined &&
    /is missing|cannot be changed|labels do not match/.test(text) &&
    !text.includes("is no field")
  );
}

/** The same for each part, so that it is told once of all: why the tops could not be built stands with these. */
function partial([name, ...others]: readonly string[], isNew: boolean): Problem {
  const message =
    others.length === 0
      ? `Only what ${name ?? ""} builds on, since that could not be built itself: what is added to this there is not in here.`
      : `Only what ${others.length + 1} others build on, since those could not be built themselves: what is added to this there is not in here.`;
  return { code: "partly-analysed", ...(isNew && { side: "head" }), message };
}
