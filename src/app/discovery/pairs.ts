import type { ChartRelease } from "../../model/chart.ts";
import { isBare } from "../../model/deployable.ts";
import type { PostBuildVariables } from "../../delivery/flux/variables.ts";
import {
  helmIgnores,
  isLoaded,
  isValuesOfEnvironment,
  mayTakeFiles,
  takesFiles,
  templatesTakeFiles,
} from "../../delivery/helm/read-files.ts";
import { tellsOfChart } from "../../domain/account/files.ts";
import type { Problem } from "../../model/problem.ts";
import { compareText } from "../../model/order.ts";
import { unreadableFiles, type FileTree } from "../../tree/file-tree.ts";
import { isBelow, joinPath, resolvePath } from "../../tree/path.ts";
import { failingSince, keptWhereFailing } from "./broken.ts";
import { json, variablesKey } from "./build-cache.ts";
import { changedOwnBase } from "./own-bases.ts";
import { passedOver } from "./passed-over.ts";
import { placeOf } from "./revisions.ts";
import { sameData, sameDeclaration } from "./same-declaration.ts";
import type { DiscoveredSide, Found } from "./side.ts";
import { variablesOf } from "./variables.ts";

/** One deployable on both sides. */
export interface Pair {
  readonly id: string;
  readonly base: Found | undefined;
  readonly head: Found | undefined;
  /** Changed paths of either side's inputs, sorted. */
  readonly changedInputs: readonly string[];
  /** Changed paths below what it builds that its revision does not hold: they arrive when that moves on. */
  readonly laterInputs?: readonly string[];
  readonly variables: {
    readonly base: PostBuildVariables | undefined;
    readonly head: PostBuildVariables | undefined;
  };
  /** Why nobody can tell what it gets, though none of its files changes. */
  readonly ownBase?: Problem;
  /** Its declaration stays, and sends it to another cluster: nothing takes away what it has left here. */
  readonly isLeft?: true;
  /** Objects, by key, that later sources of its Application make too: it does not apply them. */
  readonly overridden?: Both<readonly string[]>;
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
  const changedInputs = changedInputsOf({ base, head }, { base: baseSide, head: headSide }, changed);
  const laterInputs = sortedOnce(
    [base, head].flatMap((found) => found?.revision?.here.files.filter((file) => changed.has(file)) ?? []),
  ).filter((file) => !arrivesNow(file, head, headSide));
  const known = {
    base: base === undefined ? undefined : await variablesOf(baseSide, () => baseSide.found.values(), base),
    head: head === undefined ? undefined : await variablesOf(headSide, () => headSide.found.values(), head),
  };
  const variables = failingSince(baseSide, headSide).size === 0 ? known : keptWhereFailing(known);
  const ownBase = await changedOwnBase(head, headSide, changed);
  const isTouched =
    ownBase !== undefined ||
    changedInputs.length > 0 ||
    laterInputs.length > 0 ||
    isUnreadable(baseSide, base) ||
    isUnreadable(headSide, head) ||
    !deliversAlike({ base, head, variables });
  const isLeft = head === undefined && base !== undefined && isDeclaredFor(headSide, base, baseSide.found);
  const now = passedOver(base, head, changedInputs, changed);
  return {
    ...{ id, base, head: now, changedInputs, laterInputs, variables, isTouched },
    ...(ownBase !== undefined && { ownBase }),
    ...(isLeft && { isLeft }),
  };
}

/** One of each side. */
export type Both<Item> = Readonly<Record<"base" | "head", Item>>;

/** Changed paths of the inputs; of those of another revision, what differs between the two trees. */
function changedInputsOf(
  { base, head }: Both<Found | undefined>,
  sides: Both<DiscoveredSide>,
  changed: ReadonlySet<string>,
): readonly string[] {
  const inputs = [base, head].flatMap((found) => found?.inputs.files ?? []);
  const [before, after] = [base, head].map((found, index) => {
    const side = index === 0 ? sides.base : sides.head;
    return found === undefined ? undefined : placeOf(side, found).tree;
  });
  const isOwn = base?.revision === undefined && head?.revision === undefined;
  const differing = isOwn
    ? inputs.filter((file) => changed.has(file))
    : inputs.filter((file) => !sameData(json(before?.entry(file)), json(after?.entry(file))));
  const all = sortedOnce(differing);
  const { rendersCharts } = sides.head;
  return all.filter(
    (file) => mayRead(base, before, file, rendersCharts) || mayRead(head, after, file, rendersCharts),
  );
}

/** A chart holds files that helm makes nothing of. */
function mayRead(
  found: Found | undefined,
  tree: FileTree | undefined,
  file: string,
  isRendered: boolean,
): boolean {
  if (found === undefined || tree === undefined) return false;
  const { delivery } = found.deployable;
  if (delivery.kind !== "helm" || delivery.paths.includes(file)) return true;
  const chart = delivery.paths.find((path) => isBelow(file, path));
  if (chart === undefined || tree.entry(joinPath(chart, "Chart.yaml") ?? "") === undefined) return true;
  // What a library of charts takes by name are no values of an environment.
  if (isValuesOfEnvironment(chart, file) && leavesOut(delivery.release, tree, file))
    return takesFiles(tree, chart);
  // What is rendered shows the rest by itself.
  if (isRendered) return true;
  if (helmIgnores(tree, chart, file)) return false;
  if (tellsOfChart(file, chart)) return templatesTakeFiles(tree, chart);
  return isLoaded(chart, file) || mayTakeFiles(tree, chart);
}

/** Whether a release is known, and takes its values from other files. */
function leavesOut(release: ChartRelease | undefined, tree: FileTree, file: string): boolean {
  if (release === undefined) return false;
  const named = [...(release.ownValues ?? []), ...release.values];
  return !named.some((values) => values.kind === "file" && leadsTo(tree, values.path, file));
}

function leadsTo(tree: FileTree, path: string, file: string): boolean {
  const found = resolvePath(tree, path);
  return path === file || (found.kind === "file" && found.path === file);
}

/** Whether the revision that is followed holds a changed file as the change leaves it. */
function arrivesNow(file: string, head: Found | undefined, side: DiscoveredSide): boolean {
  const files = head?.revision?.files;
  return files !== undefined && json(files.tree.entry(file)) === json(side.tree.entry(file));
}

function sortedOnce(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort(compareText);
}

/** Whether the same declaration, by its name, is there for another cluster. */
function isDeclaredFor(
  { found, instances }: DiscoveredSide,
  { deployable: { kind, name, cluster } }: Found,
  before: DiscoveredSide["found"],
): boolean {
  // An Application's is where it goes, unless it says which Argo CD has it.
  const mayDiffer = kind === "argoApplication" && instances?.places.has(cluster ?? "") !== true;
  return [...found.values()].some(
    ({ deployable: other }) =>
      !isBare(kind) &&
      other.kind === kind &&
      other.name === name &&
      (mayDiffer || other.cluster === cluster) &&
      // One that was there before is another one: another Argo CD has it.
      !before.has(other.id),
  );
}

/** What else a file names that nobody can read is not known, and may have changed. */
function isUnreadable(side: DiscoveredSide, found: Found | undefined): boolean {
  return found !== undefined && unreadableFiles(placeOf(side, found).tree, found.inputs.files).length > 0;
}

function isPartlyOutside({ base, head }: Pair): boolean {
  return [base, head].some((found) => (found?.inputs.uncertain.length ?? 0) > 0);
}

/** Whether both sides do the same around a build. */
export function deliversAlike({ base, head, variables }: Pick<Pair, "base" | "head" | "variables">): boolean {
  return sameDeclaration(base?.deployable, head?.deployable) && sameVariables(variables.base, variables.head);
}

function sameVariables(base: PostBuildVariables | undefined, head: PostBuildVariables | undefined): boolean {
  if (base === undefined || head === undefined) return base === head;
  return sameData(variablesKey(base), variablesKey(head));
}
