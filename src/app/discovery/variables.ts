import { fileBytes, fileText } from "../../tree/file-tree.ts";
import {
  readVariables,
  variableSources,
  type KnownSource,
  type PostBuildVariables,
  type VariableSource,
} from "../../delivery/flux/variables.ts";
import { composeValues } from "../../delivery/helm/compose.ts";
import { readManifestText } from "../../delivery/directory.ts";
import { declaringNamespace } from "../../model/declaring-object.ts";
import { isBare, type Deployable, type HelmDelivery } from "../../model/deployable.ts";
import { groupOf, nameOfManifest } from "../../model/identity.ts";
import { madeOf, type Made } from "../../domain/configs/makers.ts";
import { oncePerPair } from "../../model/once.ts";
import { directoryOf, isBelow } from "../../tree/path.ts";
import { textIn, type ValueMap } from "../../yaml/value.ts";
import { clusterDirectory, nearestFirst } from "./clusters.ts";
import { declarationCandidates } from "./declarations.ts";
import { placeOf } from "./revisions.ts";
import { filesHere, type Found, type SideContext } from "./side.ts";

/**
 * What the substitutions of a deployable can name on one side; undefined where it has none. The ConfigMaps and Secrets
 * are looked for in what the deployables of the side make, those of the same cluster first.
 */
export function variablesOf(
  context: SideContext,
  found: () => Iterable<Found>,
  asking: Found,
): Promise<PostBuildVariables | undefined> {
  return readFor(context, found, asking, new Set());
}

async function readFor(
  context: SideContext,
  found: () => Iterable<Found>,
  { deployable }: Found,
  underWay: ReadonlySet<string>,
): Promise<PostBuildVariables | undefined> {
  const { delivery } = deployable;
  const asking: Asking = { context, found, deployable, underWay: new Set([...underWay, deployable.id]) };
  if (delivery.kind === "helm" && delivery.valuesFrom !== undefined) {
    return composedFor(delivery.valuesFrom, asking);
  }
  if (delivery.kind !== "flux" || delivery.postBuild === null) return undefined;
  const known = await findSources(variableSources(delivery.postBuild), asking);
  return readVariables(delivery.postBuild, () => known.shift() ?? { kind: "notSeen" });
}

/** Those of some sources that no object of the repository is, or becomes in the cluster. */
export async function unmadeSources<Source extends ObjectName>(
  context: SideContext,
  found: () => Iterable<Found>,
  asking: Found,
  sources: readonly Source[],
): Promise<readonly Source[]> {
  const { unmade } = await unseenSources(context, found, asking, sources);
  return unmade;
}

/** The same, and those of which only what makes them in the cluster is seen, and not what they hold. */
export async function unseenSources<Source extends ObjectName>(
  context: SideContext,
  found: () => Iterable<Found>,
  { deployable }: Found,
  sources: readonly Source[],
): Promise<{ readonly unmade: readonly Source[]; readonly made: readonly Source[] }> {
  const underWay = new Set([deployable.id]);
  const known = await findSources(sources, { context, found, deployable, underWay });
  const those = (kind: KnownSource["kind"]) => sources.filter((_, index) => known[index]?.kind === kind);
  return { unmade: those("notSeen"), made: those("made") };
}

interface Asking {
  readonly context: SideContext;
  readonly found: () => Iterable<Found>;
  readonly deployable: Deployable;
  readonly underWay: ReadonlySet<string>;
}

/** What is known of each source, in their order. */
async function findSources(
  sources: readonly ObjectName[],
  { context, found, deployable, underWay }: Asking,
): Promise<KnownSource[]> {
  const known: KnownSource[] = [];
  for (const source of sources) {
    const seen = await findObject(context, found, deployable, source, underWay);
    known.push(seen === undefined ? { kind: "notSeen" } : knownAs(source, seen));
  }
  return known;
}

async function composedFor(
  { references, own }: NonNullable<HelmDelivery["valuesFrom"]>,
  asking: Asking,
): Promise<PostBuildVariables> {
  const known = await findSources(references, asking);
  const secrets: string[] = [];
  const composed = composeValues(
    references,
    own,
    () => known.shift() ?? { kind: "notSeen" },
    (text) => secrets.push(text),
  );
  return {
    values: new Map(),
    unknown: new Map(),
    doubted: new Map(),
    notSeen: [],
    makers: [],
    secrets,
    composed,
  };
}

type ObjectName = Pick<VariableSource, "kind" | "name">;

/** An object, and whether something is seen to apply it in the cluster that is asked for. */
interface Seen {
  readonly object: ValueMap;
  readonly isApplied: boolean;
}

function knownAs(source: ObjectName, { object, isApplied }: Seen): KnownSource {
  return object.kind === source.kind
    ? { kind: "known", object, mayHoldMore: !isApplied }
    : { kind: "made", by: object, holds: madeBy(object, source)?.holds };
}

async function findObject(
  context: SideContext,
  found: () => Iterable<Found>,
  asking: Deployable,
  source: ObjectName,
  underWay: ReadonlySet<string>,
): Promise<Seen | undefined> {
  const files = filesNaming(context.tree, source.name);
  const namespace = declaringNamespace(asking);
  const isIt = (object: ValueMap): boolean => isOrMakes(object, source) && isSeenFrom(namespace, object);
  const isNamedBy = (each: Found): boolean => {
    const named = each.revision === undefined ? files : filesNaming(placeOf(context, each).tree, source.name);
    return isNamedIn(each.inputs.files, named);
  };
  // A name with a prefix or a hash stands in no file, and only the build that gave it writes it where it is named.
  const makers = [...found()].filter(
    (each) =>
      each.deployable.notAnalysed === undefined &&
      (each.deployable.id === asking.declaredAt?.parent || isNamedBy(each)),
  );
  const placeOfMaker = ({ deployable }: Found): string => clusterPlaceOf(context, deployable);
  const place = clusterPlaceOf(context, asking);
  for (const maker of nearestFirst(makers, placeOfMaker, place, context.clusters)) {
    // Many name the object and few make it: whose variables it needs is asked only of those.
    const bare = await buildMaker(context, maker, undefined);
    // What its declarer made stays in the cluster, whatever others make for theirs.
    if (bare.status === "failed" && maker.deployable.id === asking.declaredAt?.parent && isNamedBy(maker))
      return undefined;
    if (bare.status === "built" && !bare.manifests.some(({ object }) => isIt(object) || isNamedLater(object)))
      continue;
    const variables = underWay.has(maker.deployable.id)
      ? undefined
      : await readFor(context, found, maker, underWay);
    const outcome = variables === undefined ? bare : await buildMaker(context, maker, variables);
    const made = outcome.status === "built" ? outcome.manifests.find((each) => isIt(each.object)) : undefined;
    const isApplied = !isAppliedByHand(maker) || isBelow(placeOfMaker(maker), place);
    if (made !== undefined) return { object: made.object, isApplied };
  }
  const near = nearestFirst([...files], directoryOf, place, context.clusters);
  return unreadObject(context, found, near, isIt, place);
}

function isSeenFrom(namespace: string, object: ValueMap): boolean {
  const own = textIn(object, "metadata", "namespace");
  return own === "" || own === namespace;
}

function buildMaker(context: SideContext, maker: Found, variables: PostBuildVariables | undefined) {
  return context.builds.build({
    deployable: asCiphertext(maker.deployable),
    tree: placeOf(context, maker).tree,
    side: context.side,
    inputs: maker.inputs.files,
    variables,
  });
}

/** It may be for another cluster, one that tests make for example: only its place tells. */
function isAppliedByHand({ deployable: { kind } }: Found): boolean {
  return isBare(kind);
}

/** A bare overlay is in the cluster that its own directory speaks of. */
function clusterPlaceOf(context: SideContext, { cluster, root }: Deployable): string {
  return cluster === null ? root : clusterDirectory(context, cluster);
}

/** Its name or namespace is still to be substituted. */
function isNamedLater(object: ValueMap): boolean {
  return ["name", "namespace"].some((field) => textIn(object, "metadata", field).includes("${"));
}

/** The object itself, or what a Secret is made of in the cluster. */
function isOrMakes(object: ValueMap, source: ObjectName): boolean {
  return object.kind === source.kind
    ? textIn(object, "metadata", "name") === source.name
    : madeBy(object, source) !== undefined;
}

function madeBy(object: ValueMap, source: ObjectName): Made | undefined {
  const { name, kind, apiVersion } = nameOfManifest({ object });
  return madeOf({ group: groupOf(apiVersion), kind, name, manifest: object }).find(
    (made) => made.kind === source.kind && made.name === source.name,
  );
}

/** Values that are encrypted are told apart by their ciphertext. */
function asCiphertext(deployable: Deployable): Deployable {
  const { delivery } = deployable;
  return delivery.kind === "flux" && delivery.decrypts
    ? { ...deployable, delivery: { ...delivery, decrypts: false } }
    : deployable;
}

/** An object in a file that no deployable reads, nor has read, and that somebody applies by hand. */
function unreadObject(
  { tree, wasPruned }: SideContext,
  found: () => Iterable<Found>,
  files: readonly string[],
  isIt: (object: ValueMap) => boolean,
  place: string,
): Seen | undefined {
  for (const file of files) {
    const object = manifestsIn(tree, file).find((each) => isIt(each.object));
    if (object === undefined || wasPruned?.(file) === true) continue;
    if ([...found()].some((each) => filesHere(each).includes(file))) continue;
    return { object: object.object, isApplied: isBelow(directoryOf(file), place) };
  }
  return undefined;
}

/** Many ask for names that stand in the same files. */
const manifestsIn = oncePerPair(
  (tree: SideContext["tree"], file: string) => readManifestText(fileText(tree, file) ?? "", file).manifests,
);

/** Whether a name stands in one of these files: each that asks for a name asks this of all deployables. */
const isNamedIn = oncePerPair((files: readonly string[], naming: ReadonlySet<string>): boolean =>
  files.some((file) => naming.has(file)),
);

/** The files that a name stands in. */
const filesNaming = oncePerPair(
  (tree: SideContext["tree"], name: string): ReadonlySet<string> =>
    new Set(declarationCandidates(tree).filter((path) => fileBytes(tree, path)?.includes(name) === true)),
);
