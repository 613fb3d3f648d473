import { isOutsideSyncs } from "../../domain/controllers/hooks.ts";
import { groupedByEach } from "../../model/grouped.ts";
import type { Manifest } from "../../model/manifest.ts";
import { compareText } from "../../model/order.ts";
import { artifactNames } from "../../sources/flux/artifact-generator.ts";
import { sourceOfInstance } from "../../sources/flux/instance.ts";
import { isArtifactGenerator, isFluxInstance, isFluxSource } from "../../sources/flux/objects.ts";
import { isProject } from "../../sources/argo/sync-windows.ts";
import { findOverlays } from "../../sources/kustomizations/overlays.ts";
import { textIn, type ValueMap } from "../../yaml/value.ts";
import {
  bareOverlay,
  filesHere,
  findInputs,
  type Declared,
  type DiscoveredSide,
  type Found,
  type SideContext,
} from "./side.ts";
import { clusterDirectory } from "./clusters.ts";
import { instancesOf, placeBelow, together } from "./instances.ts";
import { bareCharts } from "./bare-charts.ts";
import {
  asParent,
  circling,
  comesFirst,
  declares,
  entriesOf,
  isFollowed,
  isItself,
  leftOver,
} from "./entries.ts";
import { make, noteDeclared, sourceName, type DeclaredSource, type State } from "./make.ts";
import { placeOf, relocated } from "./revisions.ts";
import { besideRival, besideTwin, isAppliedWith, isOwner } from "./rivals.ts";
import { asWritten, settleChart, settleOverlays } from "./settle-found.ts";
import { unlessOff } from "./switched-off.ts";
import { variablesOf } from "./variables.ts";

/** More would be a mistake, or an attack. */
const MAX_DEPLOYABLES = 10_000;

/**
 * Everything that one side deploys: from the objects that nothing in the repository makes, through the outputs of what
 * they deploy, and so on. The object that counts is the rendered one.
 */
export async function discover(context: SideContext, most = MAX_DEPLOYABLES): Promise<DiscoveredSide> {
  const state = createState(context, most);
  await follow(state, entriesOf(state));
  // What declared them is gone.
  for (const [id, kept] of context.kept ?? []) {
    if (!state.found.has(id))
      await follow(
        state,
        kept.map((each) => under(each, context.standing?.get(id))),
      );
  }
  for (const chart of bareCharts(state)) {
    await follow(state, [asParent(chart)]);
    settleChart(state, chart);
  }
  for (const overlay of circling(state)) await follow(state, [overlay]);
  for (const entries of leftOver(state)) await follow(state, entries);
  settleOverlays(state);
  const declared = new Map([...state.declared].map(([file, ids]) => [file, [...ids].sort(compareText)]));
  const { found, broken, children } = state;
  return { ...context, found, declared, broken, children, namesakes: together(state.namesakes) };
}

function under({ parent: _, ...declared }: Declared, parent: Found | undefined): Declared {
  return parent === undefined ? declared : { ...declared, parent };
}

async function follow(state: State, entries: readonly Declared[]): Promise<void> {
  const queue = [...entries];
  // What is pushed meanwhile is visited too.
  for (const declared of queue) {
    const children = await visit(state, declared);
    const first = children.filter((child) => comesFirst(state, child, declared));
    // The cluster has what these make of the others, with their variables and patches, or for them.
    await follow(state, first);
    if (first.some((child) => isItself(child, declared) && isTaken(state, child))) continue;
    for (const child of children) if (!first.includes(child)) queue.push(child);
  }
}

/** Whether a deployable is what this declares, and none that was there before. */
function isTaken({ origins }: State, declared: Declared): boolean {
  return [...origins.values()].includes(declared);
}

function createState(context: SideContext, most: number): State {
  const overlays = findOverlays(context.index).map((path) => {
    const deployable = bareOverlay(path);
    return { deployable, inputs: findInputs(context, deployable) };
  });
  const objects = [...context.declarations].flatMap(([file, manifests]) =>
    manifests.map(({ object }) => ({ file, object })),
  );
  const sources = objects.flatMap(({ file, object }): readonly DeclaredSource[] => {
    const source = isFluxInstance(object)
      ? sourceOfInstance(object)
      : isFluxSource(object)
        ? object
        : undefined;
    return source === undefined ? [] : [{ file, object: source }];
  });
  const projects = objects.filter(({ object }) => isProject(object));
  const inRoots = new Set(overlays.flatMap(({ inputs }) => inputs.files));
  const empty = {
    ...{ found: new Map(), declared: new Map(), children: new Map(), origins: new Map(), namesakes: [] },
    ...{ followed: new Set<string>(), broken: new Set<string>(), madeProjects: new Map() },
  };
  const named = new Map(groupedByEach(sources, ({ object }) => keysOf(object)));
  return { context, most, ...empty, overlays, inRoots, sources: named, projects };
}

/** What others call a source; what a generator makes is called by its artifacts. */
function keysOf(source: ValueMap): readonly string[] {
  if (isArtifactGenerator(source))
    return artifactNames(source).map((name) => sourceName("ExternalArtifact", name));
  return [sourceName(textIn(source, "kind"), textIn(source, "metadata", "name"))];
}

/** A source that a build gives another name than stands in its file, where nobody else has that. */
function noteSources({ sources }: State, manifests: readonly Manifest[]): void {
  for (const { object, origin } of manifests) {
    if (!isFluxSource(object)) continue;
    const source = { object, file: origin?.location.file ?? "" };
    for (const key of keysOf(object)) if (!sources.has(key)) sources.set(key, [source]);
  }
}

/** Takes a declaration up, and gives what is declared by what it deploys. */
async function visit(state: State, declared: Declared): Promise<readonly Declared[]> {
  if (declared.file !== undefined) state.followed.add(declared.file);
  const { context } = state;
  const made = declared.overlay === undefined ? make(state, declared) : [declared.overlay];
  const children: Declared[] = [];
  for (const each of made) {
    const found = declared.asWritten === true ? asWritten(each) : each;
    const { id } = found.deployable;
    if (state.found.has(id) && !isBetter(state, found, declared)) {
      noteNamesake(state, found, declared);
      const known = state.found.get(id);
      if (known === undefined) continue;
      const isTwin =
        found.deployable.generated === undefined && isAppliedWith(state.origins.get(id), declared);
      state.found.set(id, isTwin ? besideTwin(known, declared) : besideRival(known, found));
      if (isTwin) note(state, declared, id);
      continue;
    }
    const rival = state.found.get(id);
    const all = rival === undefined ? found : besideRival(found, rival);
    const kept = state.found.size < state.most ? unlessOff(context, all) : tooMany(all, state.most);
    state.found.set(id, kept);
    state.origins.set(id, declared);
    note(state, declared, id);
    const built = await childrenOf(state, kept, declared);
    const declaredByIt = context.kept?.get(id) ?? built;
    state.children.set(id, declaredByIt);
    for (const child of declaredByIt) children.push({ ...child, parent: kept });
  }
  return children;
}

/** It is named, and nothing that it declares is followed. */
function tooMany(found: Found, most: number): Found {
  const message = `${found.deployable.name} was not analysed: this repository deploys more than ${most} things. Name those to look at.`;
  const { declaredAt } = found.deployable;
  const notAnalysed = {
    code: "not-followed",
    message,
    ...(declaredAt !== undefined && { file: declaredAt.file }),
    ...(declaredAt?.line !== undefined && { line: declaredAt.line }),
  } as const;
  return { ...found, deployable: { ...found.deployable, notAnalysed } };
}

/** What is made of an entry, by itself or by an Application, is what the cluster holds: its file was only the start. */
function isBetter(state: State, { deployable }: Found, { parent }: Declared): boolean {
  const known = state.found.get(deployable.id);
  if (known !== undefined && isOwner(state.context, deployable) && !isOwner(state.context, known.deployable))
    return true;
  if (known === undefined || parent === undefined) return false;
  // What another program builds has no place.
  const declarer =
    known.deployable.declaredAt?.parent ?? state.origins.get(deployable.id)?.parent?.deployable.id;
  if (declarer !== undefined && declarer !== bareOverlay(parent.deployable.root).id) return false;
  return (
    parent.deployable.id === deployable.id ||
    (parent.deployable.kind === "argoApplication" && deployable.kind === "argoApplication")
  );
}

function noteNamesake({ origins, namesakes }: State, { deployable }: Found, declared: Declared): void {
  const known = origins.get(deployable.id);
  if (deployable.kind === "argoApplication" && known !== undefined)
    namesakes.push(instancesOf(known, declared));
}

function note(state: State, { file, manifest }: Declared, id: string): void {
  const place = file ?? manifest.origin?.location.file;
  if (place !== undefined) noteDeclared(state, place, id);
}

async function childrenOf(state: State, found: Found, declared: Declared): Promise<readonly Declared[]> {
  const { context } = state;
  const isChart = found.deployable.delivery.kind === "helm";
  for (const file of filesHere(found)) if (context.declarations.has(file)) state.followed.add(file);
  if (found.deployable.notAnalysed !== undefined || !declares(state, found)) return [];
  const { tree, declarations } = placeOf(context, found);
  const cluster = clusterBelow(context, found) ?? declared.cluster;
  const variables = await variablesOf(context, () => makers(state), found);
  const outcome = await context.builds.build({
    deployable: found.deployable,
    tree,
    side: context.side,
    inputs: found.inputs.files,
    variables,
  });
  if (outcome.status === "failed") state.broken.add(found.deployable.id);
  // What cannot be built still declares what stands in its files.
  const manifests =
    outcome.status === "built"
      ? outcome.manifests
      : isChart
        ? []
        : found.inputs.files.flatMap((file) => declarations.get(file) ?? []);
  noteSources(state, manifests);
  const projects = manifests.map(({ object }) => object).filter(isProject);
  if (projects.length > 0) state.madeProjects.set(found.deployable.id, projects);
  return manifests
    .filter(({ object }) => isFollowed(object, { ...context, tree }) && !isLeftBy(found, object))
    .map((manifest) => (tree === context.tree ? manifest : relocated(manifest, tree, context.tree)))
    .map((manifest) => ({
      ...{ object: manifest.object, file: undefined, manifest, parent: found, cluster },
      ...(outcome.status !== "built" && { asWritten: true }),
    }));
}

/** What is a hook of no sync Argo CD neither makes nor keeps. */
function isLeftBy({ deployable: { kind } }: Found, object: ValueMap): boolean {
  return kind === "argoApplication" && isOutsideSyncs(object);
}

/** Where what it declares is another cluster than its own declaration's. */
function clusterBelow(context: SideContext, { deployable }: Found): string | undefined {
  const { kind, id, root, cluster } = deployable;
  if (kind === "overlay") return root;
  if (context.instances?.declarers.has(id) === true) return placeBelow(deployable);
  return kind === "fluxKustomization" && cluster !== null ? clusterDirectory(context, cluster) : undefined;
}

/** Whatever may make an object that a substitution names. */
function* makers({ found, overlays }: State): Generator<Found> {
  yield* found.values();
  for (const overlay of overlays) if (!found.has(overlay.deployable.id)) yield overlay;
}
