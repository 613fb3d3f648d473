import type { Finding } from "../../domain/forecast.ts";
import { forecastOverlay, type OverlayResult } from "../../domain/overlay.ts";
import { passFinding } from "../../domain/secrets/gate.ts";
import type { SecretMask } from "../../domain/secrets/mask.ts";
import { identityOfManifest } from "../../model/identity.ts";
import { compareText } from "../../model/order.ts";
import { appliedOf, circumstancesOf, type Applied } from "../applied/applied.ts";
import { mayGoWith } from "../relations/alternatives.ts";
import { filesOf, type Change } from "../change.ts";
import type { Pair } from "../discovery/pairs.ts";
import type { Found } from "../discovery/side.ts";
import { allSecrets, buildOf, leavesOutMore, secretsOf } from "../applied/outcomes.ts";
import type { BuildOutcome } from "../ports.ts";
import { isBareOverlay } from "../relations/same-cluster.ts";
import { keyText } from "../../model/key-text.ts";

/** Both sides of a deployable, built. */
export interface Built extends Applied {
  readonly pair: Pair;
  readonly outcomes: readonly [base: BuildOutcome | undefined, head: BuildOutcome | undefined];
}

/** What is seen of a deployable and its neighbours as if they were one. */
export interface Seen extends Looked {
  readonly own: Built;
  /** Those that could be looked at beside it. */
  readonly around: readonly { readonly id: string; readonly built: Built }[];
}

interface Looked extends Pick<OverlayResult, "findings" | "problems" | "workloads"> {
  /** Hides what any of them holds. */
  readonly mask: SecretMask;
  /** A finding that passed the gate: those that all of them get pass it once. */
  readonly passed: (finding: Finding) => Finding;
}

/**
 * Undefined: no neighbour can be compared.
 * @param left those from whom something moves to it, of whom nothing else is looked at
 */
export type Together = (
  found: Found,
  neighbours: readonly Found[],
  left: readonly Found[],
) => Promise<Seen | undefined>;

/**
 * Looks at deployables together. Where many change that are all neighbours of one another, each would ask for the same:
 * it is looked at once, unless two of them hold one object, of which the first counts.
 */
export function createTogether(change: Change): Together {
  const builds = new Map<string, Built>();
  const disjoint = new Map<string, boolean>();
  const looked = new Map<string, Looked>();
  const builtOf = async (found: Found): Promise<Built> => {
    const { id } = found.deployable;
    const known = builds.get(id) ?? (await build(change, found));
    builds.set(id, known);
    return known;
  };
  return async (found, neighbours, left) => {
    const own = await builtOf(found);
    const around: { readonly id: string; readonly built: Built }[] = [];
    for (const each of neighbours) around.push({ id: each.deployable.id, built: await builtOf(each) });
    for (const each of left) {
      const built = movedOnly(await builtOf(each), own);
      around.push({ id: `${each.deployable.id} to ${found.deployable.id}`, built });
    }
    const { id } = found.deployable;
    const isNear = isBareOverlay(found) ? mayGoWith({ id, built: own }, around) : () => true;
    const known = around.filter((each) => isComparable(each.built) && isNear(each));
    if (known.length === 0) return undefined;
    const all = [own, ...known.map(({ built }) => built)];
    const ids = keyText([id, ...known.map((each) => each.id)].sort(compareText));
    const isDisjoint = disjoint.get(ids) ?? holdNothingTwice(all);
    disjoint.set(ids, isDisjoint);
    if (!isDisjoint)
      return {
        own,
        around: known,
        ...look(change, [own, ...known.map(({ built }) => withoutHeld(built, own))]),
      };
    const key = keyText([ids, ...keyOfCircumstances(change, own)]);
    const seen = looked.get(key) ?? look(change, all);
    looked.set(key, seen);
    return {
      own,
      around: known,
      ...seen,
      passed: (finding) => ({ ...seen.passed(finding), deployable: id }),
    };
  };
}

/** Without what the other one holds itself, which two of one cluster would take from each other: it is of another cluster, or that one counts. */
function withoutHeld(built: Built, own: Built): Built {
  const held = new Set([...(own.base ?? []), ...(own.head ?? [])].map(identityOfManifest));
  const rest = (side: Built["base"]) => side?.filter((each) => !held.has(identityOfManifest(each))) ?? null;
  return { ...built, base: rest(built.base), head: rest(built.head) };
}

/** What the one no longer has, and the other one has now. */
function movedOnly(left: Built, entered: Built): Built {
  const entering = new Set((entered.head ?? []).map(identityOfManifest));
  return {
    ...left,
    base: (left.base ?? []).filter((each) => entering.has(identityOfManifest(each))),
    head: [],
  };
}

async function build({ sides }: Change, found: Found): Promise<Built> {
  const { pair, outcomes } = await buildOf(found, sides);
  return { pair, outcomes, ...appliedOf(pair, ...outcomes) };
}

/** All that a look depends on beside what is looked at. */
function keyOfCircumstances({ sides }: Change, { pair, outcomes: [base, head] }: Built): readonly unknown[] {
  // The team's own kinds are the same for all.
  const { id: _id, kinds: _kinds, settings, ...rest } = circumstancesOf(pair, sides.policy);
  return [rest, [...(settings ?? [])], leavesOutMore(base, head), leavesOutMore(head, base)];
}

function holdNothingTwice(all: readonly Built[]): boolean {
  return (["base", "head"] as const).every((side) => {
    const keys = all.flatMap((each) => (each[side] ?? []).map(identityOfManifest));
    return new Set(keys).size === keys.length;
  });
}

/** @param all the first one is whom the others are neighbours of */
function look(change: Change, all: readonly Built[]): Looked {
  const [own] = all;
  if (own === undefined) throw new Error("Nothing to look at");
  const [base, head] = own.outcomes;
  const { findings, problems, workloads } = forecastOverlay({
    ...circumstancesOf(own.pair, change.sides.policy),
    base: all.flatMap((each) => each.base ?? []),
    head: all.flatMap((each) => each.head ?? []),
    replicasLeft: all.flatMap((each) => each.replicasLeft ?? []),
    baseIncomplete: leavesOutMore(base, head),
    headIncomplete: leavesOutMore(head, base),
    isPartial: all.some(({ outcomes }) => outcomes.some(isPartly)),
  });
  const mask = change.secrets.maskOf({
    ...allSecrets(all.map(({ pair, outcomes }) => secretsOf(pair, outcomes, []))),
    files: all.flatMap(({ pair }) => filesOf(pair, change.comparison)),
  });
  const known = new Map<Finding, Finding>();
  const passed: Looked["passed"] = (finding) => {
    const through = known.get(finding) ?? passFinding(finding, mask);
    known.set(finding, through);
    return through;
  };
  return { findings, problems, workloads, mask, passed };
}

/** What only one side of a neighbour holds since the other was not built, or not as much of it, does not come or go. */
function isComparable({ outcomes: [base, head] }: Built): boolean {
  const isBuilt = [base, head].every((side) => side === undefined || side.status === "built");
  return isBuilt && !leavesOutMore(base, head) && !leavesOutMore(head, base);
}

function isPartly(outcome: BuildOutcome | undefined): boolean {
  return outcome?.status === "built" && outcome.partial;
}
