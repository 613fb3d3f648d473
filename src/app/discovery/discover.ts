import type { Manifest } from "../../model/manifest.ts";
import { compareText } from "../../model/order.ts";
import { sourceOfInstance } from "../../sources/flux/kustomization.ts";
import { isFluxInstance, isFluxSource } from "../../sources/flux/objects.ts";
import { isHelmRelease } from "../../sources/flux/helm-release.ts";
import { isProject } from "../../sources/argo/sync-windows.ts";
import { findOverlays } from "../../sources/kustomizations/overlays.ts";
import { directoryOf } from "../../tree/path.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { isDeployment, mayRenderDeclarations } from "./declarations.ts";
import {
  bareOverlay,
  findInputs,
  isReader,
  type DiscoveredSide,
  type Found,
  type SideContext,
} from "./side.ts";
import { make, makeFlux, type Declared, type DeclaredSource, type State } from "./make.ts";
import { variablesOf } from "./variables.ts";

/** More would be a mistake, or an attack. */
const MAX_DEPLOYABLES = 10_000;

/**
 * Everything that one side deploys: from the objects that nothing in the repository makes, through the outputs of what
 * they deploy, and so on. The object that counts is the rendered one.
 */
export async function discover(context: SideContext, most = MAX_DEPLOYABLES): Promise<DiscoveredSide> {
  const state = createState(context, most);
  const queue = entriesOf(state);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    queue.push(...(await visit(state, next)));
    if (queue.length === 0) queue.push(...leftOver(state));
  }
  settleOverlays(state);
  return { ...context, found: state.found, declared: state.declared };
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
  const projects = objects.map(({ object }) => object).filter(isProject);
  const inRoots = new Set(overlays.flatMap(({ inputs }) => inputs.files));
  const empty = { found: new Map(), declared: new Map(), followed: new Set<string>() };
  return { context, most, ...empty, overlays, inRoots, sources, projects };
}

/** What nothing else of the repository makes: bare overlays, and objects in files that nobody reads. */
function entriesOf(state: State): Declared[] {
  const { context, overlays } = state;
  const seeds = seedsOf(state);
  const claims = seeds.map((seed) => ({ seed, claimed: claimedFiles(state, seed) }));
  const isClaimed = (file: string, by: (seed: Declared) => boolean): boolean =>
    claims.some(({ seed, claimed }) => by(seed) && claimed.has(file));
  const files = new Map(context.index.roots.map(({ path, files: own }) => [path, own[0]]));
  const ownOverlays = overlays.filter(({ deployable }) => {
    const file = files.get(deployable.root);
    return file === undefined || !isClaimed(file, () => true);
  });
  const inOverlays = new Set(ownOverlays.flatMap(({ inputs }) => inputs.files));
  const free = seeds.filter(({ file, manifest }) => {
    if (file === undefined || inOverlays.has(file)) return false;
    return !isClaimed(file, (seed) => seed.manifest !== manifest && seed.file !== file);
  });
  return [...ownOverlays.filter((overlay) => declares(context, overlay)).map(asParent), ...free];
}

/** A bare overlay stands for all that its output declares. */
function asParent(overlay: Found): Declared {
  const { root } = overlay.deployable;
  return { object: {}, file: undefined, manifest: { object: {} }, overlay, cluster: root };
}

function seedsOf({ context }: State): readonly Declared[] {
  return [...context.declarations].flatMap(([file, manifests]) =>
    manifests.filter(({ object }) => isFollowed(object, context)).map((manifest) => seedOf(file, manifest)),
  );
}

function seedOf(file: string, manifest: Manifest): Declared {
  return { object: manifest.object, file, manifest, cluster: directoryOf(file) };
}

/** What a declaration reads, as far as its file tells. */
function claimedFiles(state: State, seed: Declared): ReadonlySet<string> {
  const [first] = makeFlux(state, seed);
  if (first === undefined || first.deployable.notAnalysed !== undefined) return new Set();
  return new Set(first.inputs.files);
}

/** Declarations that only each other read: the first of them is taken for the entry. */
function leftOver(state: State): readonly Declared[] {
  const rest = [...state.context.declarations.keys()]
    .filter((file) => !state.followed.has(file))
    .sort(compareText);
  for (const file of rest) {
    state.followed.add(file);
    const seeds = (state.context.declarations.get(file) ?? []).filter(({ object }) =>
      isFollowed(object, state.context),
    );
    // What a root reads that nobody builds is declared nowhere.
    if (seeds.length > 0 && !state.inRoots.has(file)) return seeds.map((seed) => seedOf(file, seed));
  }
  return [];
}

function declares(context: SideContext, { inputs, deployable }: Found): boolean {
  const { declarations, tree, rendersCharts } = context;
  if (deployable.delivery.kind === "helm") return rendersCharts && mayRenderDeclarations(tree, inputs.files);
  return inputs.files.some(
    (file) => declarations.get(file)?.some(({ object }) => isFollowed(object, context)) === true,
  );
}

/** Takes a declaration up, and gives what is declared by what it deploys. */
async function visit(state: State, declared: Declared): Promise<readonly Declared[]> {
  if (declared.file !== undefined) state.followed.add(declared.file);
  const made = declared.overlay === undefined ? make(state, declared) : [declared.overlay];
  const children: Declared[] = [];
  for (const found of made) {
    const { id } = found.deployable;
    if (state.found.has(id) && !isBetter(state, found, declared)) continue;
    const kept = state.found.size < state.most ? found : tooMany(found, state.most);
    state.found.set(id, kept);
    note(state, declared, id);
    children.push(...(await childrenOf(state, kept, declared)));
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

/** What an entry makes of itself is what the cluster holds, and its file was only the start. */
function isBetter(state: State, found: Found, { parent }: Declared): boolean {
  const known = state.found.get(found.deployable.id);
  return (
    known !== undefined &&
    parent?.deployable.id === found.deployable.id &&
    known.deployable.declaredAt?.parent === undefined
  );
}

function note(state: State, { file, manifest }: Declared, id: string): void {
  const place = file ?? manifest.origin?.location.file;
  if (place === undefined) return;
  state.declared.set(place, [...new Set([...(state.declared.get(place) ?? []), id])].sort(compareText));
}

async function childrenOf(state: State, found: Found, declared: Declared): Promise<readonly Declared[]> {
  const { context } = state;
  const isChart = found.deployable.delivery.kind === "helm";
  if (found.deployable.notAnalysed !== undefined || !declares(context, found)) return [];
  for (const file of found.inputs.files) if (context.declarations.has(file)) state.followed.add(file);
  const cluster =
    found.deployable.kind === "overlay" ? found.deployable.root : (clusterOf(found) ?? declared.cluster);
  const variables = await variablesOf(context, () => makers(state), found);
  const outcome = await context.builds.build({
    deployable: found.deployable,
    tree: context.tree,
    side: context.side,
    inputs: found.inputs.files,
    variables,
  });
  // What cannot be built still declares what stands in its files.
  const manifests =
    outcome.status === "built"
      ? outcome.manifests
      : isChart
        ? []
        : found.inputs.files.flatMap((file) => context.declarations.get(file) ?? []);
  return manifests
    .filter(({ object }) => isFollowed(object, context))
    .map((manifest) => ({ object: manifest.object, file: undefined, manifest, parent: found, cluster }));
}

function clusterOf({ deployable }: Found): string | undefined {
  return deployable.kind === "fluxKustomization" ? (deployable.cluster ?? undefined) : undefined;
}

/** A HelmRelease is followed where its chart can be rendered. */
function isFollowed(object: ValueMap, { rendersCharts }: SideContext): boolean {
  return isDeployment(object) || (rendersCharts && isHelmRelease(object));
}

/** Whatever may make an object that a substitution names. */
function* makers({ found, overlays }: State): Generator<Found> {
  yield* found.values();
  for (const overlay of overlays) if (!found.has(overlay.deployable.id)) yield overlay;
}

/** A root that something else deploys is no bare overlay. */
function settleOverlays({ context, overlays, found }: State): void {
  const delivered = [...found.values()].filter(
    (each) => each.deployable.kind !== "overlay" && isReader(each),
  );
  const claimed = new Set(delivered.flatMap(({ inputs }) => inputs.files));
  const files = new Map(context.index.roots.map(({ path, files: own }) => [path, own]));
  for (const overlay of overlays) {
    const own = files.get(overlay.deployable.root) ?? [];
    if (own.some((file) => claimed.has(file))) found.delete(overlay.deployable.id);
    else found.set(overlay.deployable.id, overlay);
  }
}
