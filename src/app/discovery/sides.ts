import type { TellMade } from "../../model/tell-made.ts";
import type { Manifest } from "../../model/manifest.ts";
import { createRootIndex, type Likeness } from "../../inputs/closure.ts";
import { likenessOf } from "../../inputs/likeness.ts";
import { UNKNOWN_BRANCH, type TargetBranch } from "../../model/target-branch.ts";
import { isBuildable } from "../../sources/kustomizations/overlays.ts";
import type { Deployable } from "../../model/deployable.ts";
import { NOTHING_IN_FORCE, type PolicyInForce } from "../policy/in-force.ts";
import { withAppliers } from "./appliers.ts";
import type { Builder, Comparison } from "../ports.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { createBuildCache, type BuildCache } from "./build-cache.ts";
import { createMemory, type Memory } from "./memory.ts";
import { clusterRoots, clusterRootsOfHead } from "./clusters.ts";
import { findDeclarations, isInTemplates } from "./declarations.ts";
import { withSilent } from "./broken.ts";
import { addDirectories, withFormerDirectories } from "./directories.ts";
import { discover } from "./discover.ts";
import { leftApplications } from "./left-applications.ts";
import { movedInstances, ONE_INSTANCE, together, type Instances } from "./instances.ts";
import { movedClusters, placesOfEntries, placesOfTurned, standingEntries } from "./moved-entries.ts";
import { movedRoots } from "./moved-roots.ts";
import { withPassed } from "./passed.ts";
import { declareProjects } from "./projects.ts";
import { discoverAtRevisions } from "./revisions.ts";
import { deletesItself } from "./self-pruned.ts";
import { urlsInUse, type RepositoryUrls } from "./own-urls.ts";
import { isEmptied, underSetPolicies } from "./set-policies.ts";
import { underSuspendedSources } from "./suspended.ts";
import { underHolds } from "./under-holds.ts";
import { switchedOff } from "./switched-off.ts";
import { withGone, withoutUnlisted } from "./unlisted.ts";
import { withUnreadable } from "./unreadable.ts";
import { bareOverlay, filesHere, findInputs, type DiscoveredSide, type SideContext } from "./side.ts";

/** What is known of the repository besides its files. */
export interface RepositoryFacts {
  readonly ownUrls: RepositoryUrls;
  readonly branch: TargetBranch;
}

export const NO_FACTS = { ownUrls: [], branch: UNKNOWN_BRANCH } satisfies RepositoryFacts;

/** The files of another revision of the repository, ready to be read; undefined where they are not here. */
export type TreeAt = (
  revision: string,
) => Promise<{ readonly tree: FileTree; readonly commit: string } | undefined>;

/** What is read and told besides. */
export interface Around {
  readonly treeAt?: TreeAt;
  readonly tellMade?: TellMade;
}

export interface Sides {
  readonly base: DiscoveredSide;
  readonly head: DiscoveredSide;
  readonly builds: BuildCache;
  readonly policy: PolicyInForce;
  readonly chartAdvice: Builder["chartAdvice"];
}

/** Finds what both sides deploy. What both have in common is read and built once. */
export async function discoverSides(
  comparison: Comparison,
  facts: RepositoryFacts,
  builder: Builder,
  policy: PolicyInForce = NOTHING_IN_FORCE,
  memory: Memory = createMemory(),
  { treeAt, tellMade }: Around = {},
): Promise<Sides> {
  const builds = createBuildCache(builder);
  const { contexts, filesAt } = await readSides(comparison, { facts, builder, memory, builds, tellMade });
  const found = await discoverAtRevisions(
    async (revisions) =>
      ofInstances(async (instances) => {
        const base = await discover({ ...contexts.base, revisions, instances });
        const head = await discover(withMoved(base, { ...contexts.head, revisions, instances }));
        return turned(await listed({ base, head }));
      }),
    async (revision) => {
      const at = await treeAt?.(revision);
      return at === undefined ? undefined : { ...filesAt(at.tree), commit: at.commit };
    },
  );
  const { changedPaths } = comparison;
  const head = await withSilent(found.base, found.head);
  const standing = await underHolds({ base: found.base, head }, changedPaths, (kept, standing) =>
    discover({ ...head, kept, standing }),
  );
  const arriving = underSuspendedSources(standing.base, standing.head);
  const left = underSetPolicies(arriving.base, arriving.head, changedPaths);
  const settled = settle(arriving.base, withPassed(arriving.base, left));
  const former = withFormerDirectories(settled.base, settled.head);
  const sides = addDirectories(former, declareProjects(former, settled.head), changedPaths);
  return {
    base: withAppliers(sides.base, policy),
    head: withAppliers(sides.head, policy),
    ...{ builds, policy, chartAdvice: builder.chartAdvice },
  };
}

interface ReadingSides {
  readonly facts: RepositoryFacts;
  readonly builder: Builder;
  readonly memory: Memory;
  readonly builds: BuildCache;
  readonly tellMade: TellMade | undefined;
}

/** What each side declares, before anything is followed; and how to read the files of another revision. */
async function readSides(
  { base, head, changedPaths }: Comparison,
  { facts, builder, memory: { mentions, declarations }, builds, tellMade }: ReadingSides,
) {
  const { rendersCharts, pullsCharts } = builder;
  const releases = pullsCharts ? "all" : "ownCharts";
  const inFiles = memoized((tree: FileTree) => findDeclarations(tree, declarations, releases));
  const declarationsOf = (tree: FileTree): ReadonlyMap<string, readonly Manifest[]> => {
    const all = inFiles(tree);
    // What a template declares is known when it is rendered, and until then it is no object.
    return rendersCharts ? new Map([...all].filter(([path]) => !isInTemplates(tree, path))) : all;
  };
  const ownUrls = await urlsInUse(
    facts.ownUrls,
    [base, head].map(({ tree }) => inFiles(tree)),
  );
  const filesAt = (tree: FileTree, like?: Likeness) => ({
    tree,
    index: createRootIndex(tree, mentions, like),
    declarations: declarationsOf(tree),
  });
  const context = (side: "base" | "head", snapshot: Comparison["base"], like?: Likeness): SideContext => {
    const files = filesAt(snapshot.tree, like);
    const commit = snapshot.revision.sha ?? "";
    const clusters = clusterRoots(files.declarations);
    const own = { ownUrls, remoteUrls: facts.ownUrls, branch: facts.branch, ...(tellMade && { tellMade }) };
    return { side, ...files, clusters, ...own, commit, builds, rendersCharts, pullsCharts };
  };
  const ofBase = context("base", base);
  const ofHead = context("head", head, likenessOf(ofBase, head.tree, changedPaths));
  const standing = withUnreadable(ofBase, ofHead, changedPaths);
  const own = standing === ofHead.declarations ? ofHead.clusters : clusterRoots(standing);
  const clusters = clusterRootsOfHead(ofBase, { tree: head.tree, declarations: standing, clusters: own });
  return { contexts: { base: ofBase, head: { ...ofHead, declarations: standing, clusters } }, filesAt };
}

/** Head with what base has applied, and with what its clusters are called in base. */
function withMoved(base: DiscoveredSide, context: SideContext): SideContext {
  const head = {
    ...context,
    wasPruned: pruningTakers(base),
    owners: ownersIn(base),
    asLeft: leftApplications(base),
  };
  const moved = movedClusters(base, head);
  const instances = movedInstances(head.instances ?? ONE_INSTANCE, base, head);
  const places = placesOfEntries(base, head);
  const roots = movedRoots(base, head);
  const entries = standingEntries(base, head);
  if (moved.size + instances.size + places.size + roots.size + entries.size === 0) return head;
  return {
    ...head,
    standingEntries: entries,
    movedRoots: roots,
    movedClusters: new Map([...roots, ...instances, ...places, ...moved]),
    clusters: [...new Set([...head.clusters, ...moved.keys()])],
  };
}

function ownersIn({ found }: DiscoveredSide): ReadonlyMap<string, string> {
  return new Map(
    [...found].flatMap(([id, { deployable }]) =>
      deployable.generated === undefined ? [] : [[id, deployable.generated.set] as const],
    ),
  );
}

/** Whether a file belongs to something that deletes what is taken out of it; looked for where it is asked. */
function pruningTakers({ found }: DiscoveredSide): (file: string) => boolean {
  let files: ReadonlySet<string> | undefined;
  return (file) => {
    files ??= new Set(
      [...found.values()].flatMap((each) =>
        each.deployable.applying.prunes === true ? filesHere(each) : [],
      ),
    );
    return files.has(file);
  };
}

/** Who declares for several Argo CDs shows level by level. */
const MOST_ROUNDS = 4;

/** Several Argo CDs of one repository are told apart by what is declared twice on either side. */
async function ofInstances(
  discoverFor: (instances: Instances) => Promise<Record<"base" | "head", DiscoveredSide>>,
): Promise<Record<"base" | "head", DiscoveredSide>> {
  let instances = ONE_INSTANCE;
  for (let round = 1; ; round++) {
    const sides = await discoverFor(instances);
    const all = together([instances, sides.base.namesakes, sides.head.namesakes]);
    const isSettled =
      all.places.size === instances.places.size && all.declarers.size === instances.declarers.size;
    if (isSettled || round === MOST_ROUNDS) return sides;
    instances = all;
  }
}

/** What a side only has lying about is not taken for deployed, if the other side shows who would deploy it, or a list leaves it out. */
async function listed({ base, head }: Record<"base" | "head", DiscoveredSide>) {
  return { base: withGone(await listedOf(base, head), base, head), head: await listedOf(head, base) };
}

async function listedOf(
  side: DiscoveredSide,
  other: DiscoveredSide,
  rounds = MOST_ROUNDS,
): Promise<DiscoveredSide> {
  const declarations = withoutUnlisted(side, other);
  const off = switchedOff(side, other);
  if (rounds === 0 || (declarations === undefined && off.size === 0)) return side;
  const isLeft = rounds < MOST_ROUNDS || deletesItself(side, other);
  const now = await discover({
    ...side,
    ...(declarations !== undefined && { declarations }),
    ...(off.size > 0 && { switchedOff: off }),
  });
  // What goes leaves what it declared lying there.
  return declarations === undefined || !isLeft ? now : listedOf(now, other, rounds - 1);
}

/** An entry that turns to another path stays in its cluster, with all that it declares. */
async function turned({ base, head }: Record<"base" | "head", DiscoveredSide>) {
  const places = placesOfTurned(base, head);
  if (places.size === 0) return { base, head };
  const movedClusters = new Map([...(head.movedClusters ?? []), ...places]);
  const clusters = [...new Set([...head.clusters, ...places.keys()])];
  return { base, head: await discover({ ...head, movedClusters, clusters }) };
}

function memoized<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const result = known.get(key) ?? make(key);
    known.set(key, result);
    return result;
  };
}

/** An overlay of one side is built on the other one too, whatever became of it there, unless something delivers it. */
function settle(base: DiscoveredSide, head: DiscoveredSide): { base: DiscoveredSide; head: DiscoveredSide } {
  return { base: withOverlaysOf(head, base, false), head: withOverlaysOf(base, head, true) };
}

function withOverlaysOf(other: DiscoveredSide, side: DiscoveredSide, isHead: boolean): DiscoveredSide {
  const delivered = new Set([...side.found.values()].map(({ deployable }) => deployable.root));
  const added = [...other.found.values()].flatMap(({ deployable }) => {
    if (deployable.kind !== "overlay" || side.found.has(deployable.id) || delivered.has(deployable.root))
      return [];
    // Whatever applies an overlay goes on building it as a Component, as kustomize does too.
    const isThere =
      isBuildable(side.index, deployable.root) ||
      (isHead && side.index.direct(deployable.root) !== undefined);
    if (!isThere) return [];
    const overlay = bareOverlay(deployable.root);
    return [[overlay.id, { deployable: overlay, inputs: findInputs(side, overlay) }] as const];
  });
  const own = [...side.found].filter(
    ([, { deployable }]) => !isHandedOver(deployable, other) && !isEmptied(deployable, other),
  );
  return { ...side, found: new Map([...own, ...added]) };
}

function isUnseen({ delivery }: Deployable): boolean {
  return delivery.kind === "unseen" || delivery.kind === "helm";
}

/** A root that something delivers on the other side is not made or deleted by becoming an overlay. */
function isHandedOver({ kind, id, root }: Deployable, other: DiscoveredSide): boolean {
  if (kind !== "overlay" || other.found.has(id)) return false;
  return [...other.found.values()].some(
    ({ deployable }) => deployable.root === root && deployable.kind !== "overlay" && !isUnseen(deployable),
  );
}
