import type { PostBuildVariables } from "../../delivery/flux/variables.ts";
import type { Deployable } from "../../model/deployable.ts";
import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import { unreadableFiles } from "../../tree/file-tree.ts";
import type { Value } from "../../yaml/value.ts";
import { variablesKey } from "./build-cache.ts";
import type { DiscoveredSide, Found } from "./side.ts";
import { variablesOf } from "./variables.ts";

/** One deployable on both sides. */
export interface Pair {
  readonly id: string;
  readonly base: Found | undefined;
  readonly head: Found | undefined;
  /** Changed paths of either side's inputs, sorted. */
  readonly changedInputs: readonly string[];
  readonly variables: {
    readonly base: PostBuildVariables | undefined;
    readonly head: PostBuildVariables | undefined;
  };
  /** Its declaration stays, and sends it to another cluster: nothing takes away what it has left here. */
  readonly isLeft?: true;
  /** The change reaches it: a file of it, its declaration, or a variable. */
  readonly isTouched: boolean;
}

export interface Reach {
  /** Sorted by path and id. */
  readonly affected: readonly Pair[];
  /** How many of the others read something outside of the repository: both sides build the same, whatever that is. */
  readonly unreached: number;
}

/** The deployables that a change can affect, and how many it does not reach although not all of them is in sight. */
export async function reachOf(
  base: DiscoveredSide,
  head: DiscoveredSide,
  ids: readonly string[],
  changed: ReadonlySet<string>,
): Promise<Reach> {
  const affected: Pair[] = [];
  let unreached = 0;
  for (const id of changed.size === 0 ? [] : ids) {
    const pair = await pairOf(id, base, head, changed);
    if (pair.isTouched) affected.push(pair);
    else if (isPartlyOutside(pair)) unreached++;
  }
  affected.sort((a, b) => compareText(rootOf(a), rootOf(b)) || compareText(a.id, b.id));
  return { affected, unreached };
}

function rootOf({ base, head }: Pair): string {
  return (head ?? base)?.deployable.root ?? "";
}

/** One deployable on both sides, whether or not the change reaches it. */
export async function pairOf(
  id: string,
  baseSide: DiscoveredSide,
  headSide: DiscoveredSide,
  changed: ReadonlySet<string>,
): Promise<Pair> {
  const base = baseSide.found.get(id);
  const head = headSide.found.get(id);
  const read = [base, head].flatMap((found) => found?.inputs.files.filter((file) => changed.has(file)) ?? []);
  const changedInputs = [...new Set(read)].sort(compareText);
  const variables = {
    base: base === undefined ? undefined : await variablesOf(baseSide, () => baseSide.found.values(), base),
    head: head === undefined ? undefined : await variablesOf(headSide, () => headSide.found.values(), head),
  };
  const isTouched =
    changedInputs.length > 0 ||
    isUnreadable(baseSide, base) ||
    isUnreadable(headSide, head) ||
    !deliversAlike({ base, head, variables });
  const isLeft = head === undefined && base !== undefined && isDeclaredFor(headSide, base);
  return { id, base, head, changedInputs, variables, isTouched, ...(isLeft && { isLeft }) };
}

/** Whether the same declaration, by its name, is there for another cluster. */
function isDeclaredFor({ found }: DiscoveredSide, { deployable: { kind, name, cluster } }: Found): boolean {
  return [...found.values()].some(
    ({ deployable: other }) =>
      (kind === "fluxKustomization" || kind === "argoApplication") &&
      other.kind === kind &&
      other.name === name &&
      (kind === "argoApplication" || other.cluster === cluster),
  );
}

/** What else a file names that nobody can read is not known, and may have changed. */
function isUnreadable({ tree }: DiscoveredSide, found: Found | undefined): boolean {
  return found !== undefined && unreadableFiles(tree, found.inputs.files).length > 0;
}

function isPartlyOutside({ base, head }: Pair): boolean {
  return [base, head].some((found) => (found?.inputs.uncertain.length ?? 0) > 0);
}

/** Whether both sides do the same around a build. */
export function deliversAlike({ base, head, variables }: Pick<Pair, "base" | "head" | "variables">): boolean {
  return sameDeclaration(base?.deployable, head?.deployable) && sameVariables(variables.base, variables.head);
}

/** Whether both sides deliver alike; where the declaration stands, and what it says of times, means nothing. */
function sameDeclaration(base: Deployable | undefined, head: Deployable | undefined): boolean {
  if (base === undefined || head === undefined) return false;
  const same = (pick: (deployable: Deployable) => unknown): boolean => sameData(pick(base), pick(head));
  return (
    same(({ delivery }) => delivery) &&
    same(({ applying }) => applying) &&
    same(({ waiting }) => waiting) &&
    same(({ notAnalysed }) => notAnalysed?.message) &&
    same(({ pinnedTo }) => pinnedTo) &&
    !isMovedRepository(base, head) &&
    same(({ target, root, applier }) => [target, root, applier])
  );
}

/** Whether its files come from another repository from now on: what that holds is in neither side. */
export function isMovedRepository(base: Deployable, head: Deployable): boolean {
  const [before, after] = [base.repository, head.repository];
  return before !== undefined && after !== undefined && before !== after;
}

function sameVariables(base: PostBuildVariables | undefined, head: PostBuildVariables | undefined): boolean {
  if (base === undefined || head === undefined) return base === head;
  return sameData(variablesKey(base), variablesKey(head));
}

function sameData(a: unknown, b: unknown): boolean {
  return isData(a) && isData(b) ? sameValue(a, b) : a === b;
}

/** Plain data, as deliveries and variables are. */
function isData(value: unknown): value is Value {
  return value !== undefined && typeof value !== "function";
}
