import { oncePer } from "../../model/once.ts";
import { groupedByEach } from "../../model/grouped.ts";
import { variableSources } from "../../delivery/flux/variables.ts";
import { nameInCluster, type ChangedConfig } from "../../domain/configs/changes.ts";
import type { Elsewhere } from "../../domain/elsewhere.ts";
import type { ConfigId } from "../../domain/forecast.ts";
import { unseenReaderFinding } from "../../domain/policy/unseen-reader.ts";
import { isBare } from "../../model/deployable.ts";
import { compareText } from "../../model/order.ts";
import type { Change } from "../change.ts";
import { withTakers } from "./changed-sources.ts";
import { chartReaders, type ChartReader } from "./chart-readers.ts";
import { mapConcurrently } from "../concurrently.ts";
import { dependenciesOf } from "../relations/dependencies.ts";
import { pairOf } from "../discovery/pairs.ts";
import { withPlainReaders } from "../discovery/plain-readers.ts";
import { isReader, type DiscoveredSide, type Found } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { heldElsewhere, NOTHING_HELD, type Held } from "./held-elsewhere.ts";
import { inTarget } from "../relations/in-target.ts";
import { namedBy, readMentions } from "../discovery/mentions.ts";
import { withoutMissedElsewhere } from "./missed-elsewhere.ts";
import { keyOfOwned, ownedBy, type Owned } from "./owned.ts";
import type { Repository } from "../ports.ts";
import { createNearest } from "../relations/nearest.ts";
import { ifTogether, isBareOverlay, isDelivered, mayShareCluster } from "../relations/same-cluster.ts";
import { reachedFrom } from "../../model/reach.ts";
import type { DeployableResult } from "../result.ts";
import { isConfigKind } from "../../model/config-kind.ts";

const AT_A_TIME = 8;
/** A store gives another Secret, which a second deployable makes and a third one reads. */
const MAX_ROUNDS = 3;

/**
 * A config that keeps its name is read by whoever runs in its namespace, also out of another deployable, and one that goes
 * is missed there. Those that name it are forecast again, or for the first time, with its change. Only what has the name
 * in one of its files is built: nothing else can name it.
 */
export async function withReadersElsewhere(
  change: Change,
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<readonly DeployableResult[]> {
  const known = new Map(change.affected.map((pair) => [pair.id, pair]));
  const byId = new Map(results.map((result) => [result.deployable.id, result]));
  const meant = new Map<string, readonly Owned[]>();
  const [read, unsure] = [new Set<string>(), new Set<string>()];
  let { sides } = change;
  let fresh = results;
  const held = await heldElsewhere(sides, results, repository);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const owned = ownedBy(sides, fresh, [...byId.values()]);
    const asking = round === 0 ? [...held.keys()] : [];
    if (owned.length === 0 && asking.length === 0) break;
    sides = withPlainReaders(sides, namesOf(owned.filter(({ kind }) => kind !== "come")));
    const candidates = concerned(await naming(sides.head, owned, repository), known);
    for (const [id, each] of inTime(candidates, sides)) meant.set(id, [...(meant.get(id) ?? []), ...each]);
    const concernedIds = [...new Set([...candidates.keys(), ...asking])];
    const again = await mapConcurrently(concernedIds, AT_A_TIME, async (id) => {
      const pair = known.get(id) ?? (await pairOf(id, sides.base, sides.head, new Set()));
      const elsewhere = await elsewhereOf(meant.get(id) ?? [], held.get(id) ?? NOTHING_HELD);
      const result = await change.forecastOf({ ...pair, isTouched: true }, elsewhere);
      const isTold = known.has(id) || byId.has(id) || tellsReaders(result);
      for (const each of meant.get(id) ?? []) {
        if (isRead(each, result, isTold)) read.add(keyOfOwned(each));
        if (result.deployable.analysis !== "full") unsure.add(keyOfOwned(each));
      }
      if (!isTold) return [];
      return [known.has(id) ? result : ifApplied(result, pair.head, meant.get(id) ?? [])];
    });
    // What the others share has been asked for before.
    fresh = again.flat().filter(({ deployable }) => !byId.has(deployable.id));
    for (const result of again.flat()) byId.set(result.deployable.id, result);
  }
  const readers = chartReaders(sides.head);
  return withoutMissedElsewhere([...byId.values()])
    .map((result) => withUnseen(result, sides, read, readers))
    .map((result) => withTakers(result, sides, { read, unsure }))
    .sort(({ deployable: a }, { deployable: b }) => compareText(a.path, b.path) || compareText(a.id, b.id));
}

/**
 * What the change does to an overlay that it does not reach, and that nobody is seen to apply, where Flux or Argo CD delivers
 * what it names: it may be put away.
 */
function ifApplied(
  result: DeployableResult,
  reader: Found | undefined,
  owned: readonly Owned[],
): DeployableResult {
  const owners = owned.map(({ owner }) => owner);
  if (reader === undefined || !isBareOverlay(reader) || !owners.every(isDelivered)) return result;
  const names = [...new Set(owners.map(({ deployable }) => deployable.name))];
  const findings = result.findings.map((each) =>
    each.isNew && each.severity === "error" ? ifTogether(each, names) : each,
  );
  return { ...result, findings };
}

/** What comes in a deployable that waits for the one that needs it comes too late for its pods. */
function inTime(
  candidates: ReadonlyMap<string, readonly Owned[]>,
  { head }: Sides,
): ReadonlyMap<string, readonly Owned[]> {
  const dependencies = dependenciesOf(head);
  const waits = (id: string, owner: Found) => reachedFrom(owner.deployable.id, dependencies).has(id);
  return new Map(
    [...candidates].map(([id, owned]) => [
      id,
      owned.filter(({ kind, owner }) => kind !== "come" || !waits(id, owner)),
    ]),
  );
}

/** What is not fully known may read it: that the report then says, where it tells of it at all. */
function isRead({ kind, what }: Owned, { deployable, shared }: DeployableResult, isTold: boolean): boolean {
  const isIt = (each: Pick<ConfigId, "name" | "namespace"> & { readonly kind: string }): boolean =>
    each.kind === what.kind && each.name === what.name && each.namespace === what.namespace;
  if (kind === "source") return shared.taken.some(isIt);
  return kind !== "inPlace" || (isTold && deployable.analysis !== "full") || shared.read.some(isIt);
}

/** What neither its own deployable nor any other one reads. */
function withUnseen(
  result: DeployableResult,
  { head }: Sides,
  read: ReadonlySet<string>,
  readers: readonly ChartReader[],
): DeployableResult {
  const owner = head.found.get(result.deployable.id);
  if (owner === undefined) return result;
  const unseen = result.shared.edited.filter(
    (each) =>
      each.isUnseen === true &&
      !givesVariables(each, owner, head) &&
      !read.has(keyOfOwned({ kind: "inPlace", owner, what: inTarget(owner, each) })),
  );
  if (unseen.length === 0) return result;
  const added = unseen.map((each) => {
    const config = inTarget(owner, each);
    const reader = readers.find(({ found, names }) => mayShareCluster(found, owner) && names(config));
    return unseenReaderFinding(result.deployable, each, reader?.found.deployable.name);
  });
  return { ...result, findings: [...result.findings, ...added] };
}

/** What a Kustomization fills in is compared in what it makes of it. */
function givesVariables({ kind, name }: ConfigId, owner: Found, head: DiscoveredSide): boolean {
  return (
    takingVariables(head)
      .get(`${kind} ${name}`)
      ?.some((each) => mayShareCluster(each, owner)) === true
  );
}

/** The Kustomizations, by each config of which they take variables. */
const takingVariables = oncePer(({ found }: DiscoveredSide) =>
  groupedByEach(found.values(), ({ deployable: { delivery } }) => {
    const postBuild = delivery.kind === "flux" ? delivery.postBuild : null;
    return postBuild === null ? [] : variableSources(postBuild).map(({ kind, name }) => `${kind} ${name}`);
  }),
);

/** What comes is news only to who begins to name it, which the change then reaches. */
function concerned(
  candidates: ReadonlyMap<string, readonly Owned[]>,
  affected: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Owned[]> {
  const mind = [...candidates].map(
    ([id, owned]) => [id, affected.has(id) ? owned : owned.filter(({ kind }) => kind !== "come")] as const,
  );
  return new Map(mind.filter(([, owned]) => owned.length > 0));
}

async function elsewhereOf(owned: readonly Owned[], held: Held): Promise<Elsewhere> {
  const inPlace = await Promise.all(
    owned.map(async (each) =>
      each.kind === "inPlace" ? await changesOf(each.owner, each.what, each.load) : [],
    ),
  );
  return {
    inPlace: inPlace.flat(),
    gone: owned.flatMap((each) => (each.kind === "gone" ? [each.what] : [])),
    late: held.late,
    come: [...held.known, ...owned.flatMap((each) => (each.kind === "come" ? [each.what] : []))],
    stores: owned.flatMap((each) => (each.kind === "store" ? [each.what] : [])),
    sources: owned.flatMap((each) => (each.kind === "source" ? [each.what] : [])),
  };
}

async function changesOf(
  owner: Found,
  { kind, name, namespace }: ConfigId,
  load: () => Promise<readonly ChangedConfig[]>,
): Promise<readonly ChangedConfig[]> {
  const guessedFrom = namespace === null ? { guessedFrom: owner.deployable.name } : {};
  const changes = (await load()).map((each) => ({ ...each, ...guessedFrom, id: inTarget(owner, each.id) }));
  return changes.filter(
    (each) => each.id.kind === kind && each.id.namespace === namespace && nameInCluster(each) === name,
  );
}

function tellsReaders({ deployable, findings, shared }: DeployableResult): boolean {
  return (
    deployable.staleConfigs.length > 0 ||
    deployable.workloads.length > 0 ||
    findings.some(({ isNew }) => isNew) ||
    shared.edited.length > 0
  );
}

function namesOf(owned: readonly Owned[]): readonly string[] {
  return [...new Set(owned.map(({ name }) => name))].sort(compareText);
}

/** By id, what each deployable may mean: those whose name it has, nearest to it where several make it. */
async function naming(
  head: DiscoveredSide,
  owned: readonly Owned[],
  repository: Repository,
): Promise<ReadonlyMap<string, readonly Owned[]>> {
  const all = [...head.found.values()].filter(isReader);
  const names = [...namesOf(owned), ...owned.flatMap(namespaceOf), OF_CLUSTER];
  const mentionsIn = await readMentions(head, all, names, repository);
  const makersOf = groupedByEach(all, (maker) => new Set(mentionsIn(maker).flatMap(({ made }) => [...made])));
  const isNearest = createNearest(all);
  const found = new Map<string, readonly Owned[]>();
  for (const reader of all) {
    const mentions = mentionsIn(reader);
    const named = namedBy(reader, mentions, names);
    if (named.size === 0) continue;
    const meant = owned.filter(
      (each) =>
        named.has(each.name) &&
        each.owner.deployable.id !== reader.deployable.id &&
        !isLeftBy(each.owner, reader) &&
        (each.kind !== "source" || maySeeSource(each.owner, reader)) &&
        mayShareCluster(each.owner, reader) &&
        mayBeInNamespaceOf(each, reader, named) &&
        // Who makes something else is not known by its files.
        (!isConfigKind(each.what.kind) || isNearest(each.owner, makersOf.get(each.name) ?? [], reader)),
    );
    if (meant.length > 0) found.set(reader.deployable.id, meant);
  }
  return found;
}

/** The very files that are delivered no more: with what they name, their own objects go too. */
function isLeftBy({ deployable: owner }: Found, { deployable: reader }: Found): boolean {
  return isBare(reader.kind) && owner.kind !== reader.kind && owner.root === reader.root;
}

/**
 * What Flux delivers is taken by what somebody is seen to deliver; what lies there besides is often out of use. What a release
 * takes whose chart is known is seen by itself.
 */
function maySeeSource({ deployable: owner }: Found, { deployable: reader }: Found): boolean {
  if (reader.kind === "helmRelease") return false;
  return owner.kind !== "fluxKustomization" || !isBare(reader.kind);
}

/**
 * Whether workloads of a reader may be in the namespace that something is in: its owner sends them there, or a file names
 * it. Nobody is seen to apply a directory, so that what goes to some namespace, who knows which, is not taken to be read there.
 */
function mayBeInNamespaceOf(owned: Owned, { deployable }: Found, named: ReadonlySet<string>): boolean {
  const [namespace] = namespaceOf(owned);
  const { kind, target, delivery } = deployable;
  if (namespace === undefined) return kind !== "directory" || owned.owner.deployable.kind === "directory";
  const isDelivered = kind === "fluxKustomization" || kind === "argoApplication";
  const isSubstituted = delivery.kind === "flux" && delivery.postBuild !== null;
  const isThere = target.namespace === namespace || named.has(namespace) || named.has(OF_CLUSTER);
  return !isDelivered || isSubstituted || isThere;
}

/** Of no namespace, and its Secrets are where cert-manager runs: https://cert-manager.io/docs/configuration/#cluster-resource-namespace */
const OF_CLUSTER = "ClusterIssuer";

/** Empty: none, or not known. */
function namespaceOf({ what: { namespace } }: Owned): readonly string[] {
  return namespace === null ? [] : [namespace];
}
