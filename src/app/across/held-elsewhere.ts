import { ownersOf } from "../../domain/configs/operator-secrets.ts";
import { keyOfGone, keysHeldIn, type Gone } from "../../domain/elsewhere.ts";
import { placeKeysIn, placesHeldIn } from "../../domain/policy/names/begun-places.ts";
import { keysNamedIn } from "../../domain/policy/needs/dependencies.ts";
import { releaseNeedKeys } from "../../domain/policy/flux/release-needs.ts";
import { readSide, type OverlaySide } from "../../domain/side.ts";
import { declaringNamespace } from "../../model/declaring-object.ts";
import { oncePer } from "../../model/once.ts";
import type { Side } from "../../model/side.ts";
import { dependenciesOf } from "../relations/dependencies.ts";
import { isReader, type DiscoveredSide, type Found } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { inTarget } from "../relations/in-target.ts";
import { namespacesIn } from "../written/made-namespaces.ts";
import { namedBy, namedInAny, readMentions, type Mentions } from "../discovery/mentions.ts";
import { buildOf } from "../applied/outcomes.ts";
import type { Repository } from "../ports.ts";
import type { DeployableResult } from "../result.ts";
import { mayShareCluster, sharesCluster } from "../relations/same-cluster.ts";
import { reachedFrom } from "../../model/reach.ts";

/** A name that stands in more deployables than this says little, and each of them would be built. */
const MOST = 16;

/** What a deployable begins to need and others hold. */
export interface Held {
  readonly known: readonly Gone[];
  /** Only what waits for the deployable holds it, and did not before. */
  readonly late: readonly Gone[];
}

export const NOTHING_HELD: Held = { known: [], late: [] };

interface Asking {
  readonly found: Found;
  readonly asked: readonly Gone[];
}

/**
 * By id, what a deployable begins to name and another one of the cluster holds: classes, accounts, certificates and
 * namespaces usually come out of one for all. What waits for the deployable itself holds it too late where it is new there:
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies. Only what has the name in one of its files is built.
 */
export async function heldElsewhere(
  sides: Sides,
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<ReadonlyMap<string, Held>> {
  const { base, head } = sides;
  const waitsFor = waitingIn(head);
  const asking = results.flatMap(({ deployable: { id }, shared }): readonly Asking[] => {
    const found = head.found.get(id);
    const asked = shared.asked.filter((each) => !isDefinition(each) || waitsFor.isWaitedFor(id));
    return found === undefined || asked.length === 0 ? [] : [{ found, asked }];
  });
  if (asking.length === 0) return new Map();
  const staying = [...head.found.values()].filter(isReader);
  // Where one was that goes, under another name for example, its objects have been.
  const leaving = [...base.found.values()].filter(
    (found) => isReader(found) && !head.found.has(found.deployable.id),
  );
  const all = [...staying, ...leaving];
  const names = [...new Set(asking.flatMap(({ asked }) => asked.flatMap(namesIn)))];
  const mentionsAtHead = await readMentions(head, staying, names, repository);
  const mentionsAtBase = await readMentions(base, leaving, names, repository);
  const isNaming = createNaming((other) =>
    (head.found.has(other.deployable.id) ? mentionsAtHead : mentionsAtBase)(other),
  );
  const keysOf = createKeysOf(sides);
  const places = targetsIn(base);
  const mayBeMade = namespacesIn(head.tree);
  const byId = new Map<string, Held>();
  for (const { found, asked } of asking) {
    const [known, late]: [Gone[], Gone[]] = [[], []];
    for (const each of asked) {
      const asNames = namesIn(each);
      const naming = all.filter((other) => isNaming(other, asNames) && mayHold(found, other, each, head));
      const isThere = isNamespace(each) && (places.has(each.name) || makesIt(found, each));
      const held = isThere ? "known" : await holding(found, each, naming.slice(0, MOST), keysOf, waitsFor);
      const how = held ?? (isNamespace(each) && mayBeMade(each.name) ? "known" : undefined);
      if (how === "known") known.push(each);
      if (how === "late") late.push(each);
    }
    if (known.length + late.length > 0) byId.set(found.deployable.id, { known, late });
  }
  return byId;
}

/** Whether a deployable has one of the names in its files, or may put one together. Many ask the same of it. */
function createNaming(mentionsIn: (other: Found) => readonly Mentions[]) {
  const looked = oncePer((other: Found) => {
    const mentions = mentionsIn(other);
    return {
      mentions,
      named: namedInAny(mentions),
      assembles: mentions.some(({ templates }) => templates.length > 0),
    };
  });
  return (other: Found, names: readonly string[]): boolean => {
    const { mentions, named, assembles } = looked(other);
    const isIn = (all: ReadonlySet<string>): boolean => names.some((name) => all.has(name));
    return isIn(named) || (assembles && isIn(namedBy(other, mentions, names)));
  };
}

async function holding(
  found: Found,
  each: Gone,
  naming: readonly Found[],
  keysOf: (found: Found) => Promise<Keys>,
  { isWaiting }: Waiting,
): Promise<"known" | "late" | undefined> {
  const key = keyOfGone(inTarget(found, each));
  let isLate = false;
  for (const other of naming) {
    const isTooLate = isWaiting(other.deployable.id, found.deployable.id);
    if (isDefinition(each) && !isTooLate) continue;
    const keys = await keysOf(other);
    const isNamed = (each.namespace === null && keys.named.has(key)) || keys.needed.has(key);
    if (keys[isTooLate ? "base" : "head"].has(key) || isNamed) return "known";
    isLate ||= isTooLate && keys.head.has(key);
  }
  return isLate ? "late" : undefined;
}

/** What stands in the files of who holds it: of a Secret that is made under a longer name, its owner's name. */
function namesIn({ kind, name }: Gone): readonly string[] {
  return kind === "Secret" ? [name, ...ownersOf(name)] : [name];
}

/** A namespace is its cluster's, and somebody may make it by hand. */
function mayHold(found: Found, other: Found, each: Gone, side: DiscoveredSide): boolean {
  return other !== found && isNamespace(each)
    ? mayShareCluster(found, other)
    : sharesCluster(found, other, side);
}

function isNamespace({ kind }: Gone): boolean {
  return kind === "Namespace";
}

/** Where it comes with a chart or an operator, nobody here says when. */
function isDefinition({ kind }: Gone): boolean {
  return kind === "CustomResourceDefinition";
}

function makesIt({ deployable: { makesNamespace, target } }: Found, { name }: Gone): boolean {
  return makesNamespace === true && target.namespace === name;
}

/** The namespaces that deployables go to, or are declared in. */
function targetsIn({ found }: DiscoveredSide): ReadonlySet<string> {
  return new Set(
    [...found.values()].flatMap(({ deployable }) =>
      [deployable.target.namespace, declaringNamespace(deployable)].filter(
        (namespace): namespace is string => namespace !== null && namespace !== "",
      ),
    ),
  );
}

interface Waiting {
  readonly isWaiting: (id: string, forId: string) => boolean;
  readonly isWaitedFor: (id: string) => boolean;
}

function waitingIn(head: DiscoveredSide): Waiting {
  const dependencies = dependenciesOf(head);
  const waitedFor = new Set([...dependencies.values()].flat());
  return {
    isWaiting: (id, forId) => reachedFrom(id, dependencies).has(forId),
    isWaitedFor: (id) => waitedFor.has(id),
  };
}

interface Keys extends Readonly<Record<Side, ReadonlySet<string>>> {
  /** What its pods have named all along, and where its objects have been: it is there, since they run. */
  readonly named: ReadonlySet<string>;
  /** What its releases have needed all along. */
  readonly needed: ReadonlySet<string>;
}

/** What a deployable holds on each side, built once. */
function createKeysOf(sides: Sides): (found: Found) => Promise<Keys> {
  const known = new Map<string, Promise<Keys>>();
  const build = async (found: Found): Promise<Keys> => {
    const { target } = found.deployable;
    const [base, head] = (await buildOf(found, sides)).outcomes.map((outcome) =>
      readSide(outcome?.status === "built" ? outcome.manifests : [], "base"),
    );
    const keysIn = (side: OverlaySide | undefined) =>
      side === undefined
        ? new Set<string>()
        : new Set([...keysHeldIn(side.index, target.namespace), ...placesHeldIn(side.index)]);
    return {
      base: keysIn(base),
      head: keysIn(head),
      named: base === undefined ? new Set() : new Set([...keysNamedIn(base), ...placeKeysIn(base.index)]),
      needed: base === undefined ? new Set() : releaseNeedKeys(base),
    };
  };
  return (found) => {
    const { id } = found.deployable;
    const keys = known.get(id) ?? build(found);
    known.set(id, keys);
    return keys;
  };
}
