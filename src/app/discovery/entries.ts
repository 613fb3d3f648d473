import type { Delivery } from "../../model/deployable.ts";
import type { Manifest } from "../../model/manifest.ts";
import { oncePer } from "../../model/once.ts";
import { compareText } from "../../model/order.ts";
import { textAt } from "../../model/fields.ts";
import { isApplication } from "../../sources/argo/application.ts";
import { isHelmRelease } from "../../sources/flux/helm-release.ts";
import { isFluxKustomization } from "../../sources/flux/objects.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { cleanPath, isBelow } from "../../tree/path.ts";
import { getIn, textIn, type ValueMap } from "../../yaml/value.ts";
import { clusterPlace, clusterRoots } from "./clusters.ts";
import { isDeployment, mayRenderDeclarations } from "./declarations.ts";
import { argoFound, makeFlux, rootsOf, type State } from "./make.ts";
import { placeOf } from "./revisions.ts";
import { findInputs, type Declared, type Found, type SideContext } from "./side.ts";

/** What nothing else of the repository makes: bare overlays, and objects in files that nobody reads. */
export function entriesOf(state: State): Declared[] {
  const { context, overlays } = state;
  const seeds = seedsOf(state);
  const claims = claimsOf(state, seeds);
  const files = new Map(context.index.roots.map(({ path, files: own }) => [path, own[0]]));
  const lost = lostClusters(context);
  const ownOverlays = overlays.filter((overlay) => {
    const { root } = overlay.deployable;
    const file = files.get(root);
    const isClaimed = file !== undefined && claims.has(file);
    return !isClaimed && !(lost.some((place) => isBelow(root, place)) && declares(state, overlay));
  });
  const inOverlays = new Set(ownOverlays.flatMap(({ inputs }) => inputs.files));
  const free = seeds.filter(({ file, object }) => {
    if (file === undefined || inOverlays.has(file) || isIncomplete(object)) return false;
    const claimant = claims.get(file);
    return claimant === undefined || claimant === file || context.standingEntries?.has(file) === true;
  });
  const entries = [...ownOverlays.filter((overlay) => declares(state, overlay)).map(asParent), ...free];
  const makers = entries.filter((entry) => makesProjects(state, entry));
  return makers.length === 0 ? entries : [...makers, ...entries.filter((entry) => !makers.includes(entry))];
}

/** Directories of clusters whose entry begins to name a path that is not there: it has read this one, and fails. */
function lostClusters({ clusters, declarations, tree, movedClusters }: SideContext): readonly string[] {
  const own = clusterRoots(declarations);
  return clusters.filter(
    (root) => !own.includes(root) && movedClusters?.has(root) !== true && tree.entry(root) === "directory",
  );
}

const SEVERAL = Symbol("several files");

/**
 * What declarations read, as far as their files tell: each file with the one that declares who reads it. What shares its
 * inputs is looked through once, so that many declarations of one path cost no more than one.
 */
function claimsOf(state: State, seeds: readonly Declared[]): ReadonlyMap<string, string | typeof SEVERAL> {
  const byInputs = new Map<readonly string[], string | typeof SEVERAL>();
  const claims = new Map<string, string | typeof SEVERAL>();
  for (const seed of seeds) {
    if (seed.file === undefined || isUnfinished(state, seed.file, seed.object)) continue;
    for (const files of claimedFiles(state, seed)) add(byInputs, files, seed.file);
  }
  for (const [files, by] of byInputs) for (const file of files) add(claims, file, by);
  return claims;
}

/** Without a path it reads the whole repository, which a root that reads it hardly leaves so. */
function isUnfinished({ inRoots }: State, file: string, object: ValueMap): boolean {
  return inRoots.has(file) && isFluxKustomization(object) && textAt(object, "spec", "path") === undefined;
}

function add<Key>(map: Map<Key, string | typeof SEVERAL>, key: Key, by: string | typeof SEVERAL): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === by ? by : SEVERAL);
}

/** A bare overlay, or a chart, stands for all that its output declares. */
export function asParent(overlay: Found): Declared {
  const { kind, root, name } = overlay.deployable;
  const cluster = kind === "overlay" ? root : name;
  return { object: {}, file: undefined, manifest: { object: {} }, overlay, cluster };
}

function seedsOf({ context }: State): readonly Declared[] {
  const patches = patchesIn(context);
  return [...context.declarations].flatMap(([file, manifests]) =>
    patches.has(file)
      ? []
      : manifests
          .filter(({ object }) => isFollowed(object, context))
          .map((manifest) => seedOf(context, file, manifest)),
  );
}

/** A patch may look like a declaration: it says something of others, and nobody applies it. */
function patchesIn({ index, declarations }: SideContext): ReadonlySet<string> {
  if (declarations.size === 0) return new Set();
  return new Set(index.roots.flatMap(({ path }) => [...(index.direct(path)?.patches ?? [])]));
}

function seedOf(context: SideContext, file: string, manifest: Manifest): Declared {
  return { object: manifest.object, file, manifest, cluster: clusterPlace(context, file) };
}

/** What a set makes is known only when all of it is made. */
function claimedFiles(state: State, seed: Declared): readonly (readonly string[])[] {
  const { object } = seed;
  const made = isApplication(object) ? argoFound(state, seed).found : makeFlux(state, seed);
  return made.flatMap(({ deployable: { delivery, notAnalysed }, inputs }) =>
    notAnalysed === undefined && CLAIMING.includes(delivery.kind) ? [inputs.files] : [],
  );
}

/** What lies in a chart is no object before that is rendered. */
const CLAIMING: readonly Delivery["kind"][] = ["flux", "argoKustomize", "argoDirectory"];

/** Overlays that only what they themselves declare deploys: one is taken for the entry, time and again, until all is followed. */
export function* circling(state: State): Generator<Declared, void> {
  const { context, overlays, followed } = state;
  for (const overlay of overlays) {
    const isReached = overlay.inputs.files.every(
      (file) => !context.declarations.has(file) || followed.has(file),
    );
    if (!isReached && declares(state, overlay)) yield asParent(overlay);
  }
}

/**
 * Declarations that only each other read: the first of them that nobody has followed yet is taken for the entry, time and
 * again.
 */
export function* leftOver(state: State): Generator<readonly Declared[], void> {
  const { context, followed, inRoots } = state;
  for (const file of [...context.declarations.keys()].sort(compareText)) {
    if (followed.has(file)) continue;
    followed.add(file);
    const seeds = (context.declarations.get(file) ?? []).filter(
      ({ object }) => isFollowed(object, context) && !isIncomplete(object),
    );
    // What a root reads that nobody builds is declared nowhere.
    if (seeds.length > 0 && !inRoots.has(file)) yield seeds.map((seed) => seedOf(context, file, seed));
  }
}

/** A patch that no list names: of a Kustomization without a source the API server makes nothing. */
function isIncomplete(object: ValueMap): boolean {
  return (
    isFluxKustomization(object) &&
    ["sourceRef", "path"].every((field) => getIn(object, "spec", field) === undefined)
  );
}

/** Whether it is the Kustomization that deploys the root, taken for bare, which holds it. */
function deploysRoot({ object }: Declared, { overlay }: Declared): boolean {
  return (
    overlay?.deployable.kind === "overlay" &&
    isFluxKustomization(object) &&
    cleanPath(textIn(object, "spec", "path")) === overlay.deployable.root
  );
}

/**
 * Whether it is the very Kustomization that declares it, as its own build makes it: with the variables and patches of that, it
 * makes what the cluster has. https://fluxcd.io/flux/installation/configuration/boostrap-customization/
 */
export function isItself({ object }: Declared, { object: declarer }: Declared): boolean {
  if (!isFluxKustomization(object)) return false;
  return ["kind", "metadata.namespace", "metadata.name"].every((field) => {
    const own = textAt(object, ...field.split("."));
    return own !== undefined && own === textAt(declarer, ...field.split("."));
  });
}

/** Whether others of what is declared beside it are made with it, or are of projects that it makes. */
export function comesFirst(state: State, child: Declared, declarer: Declared): boolean {
  return isItself(child, declarer) || deploysRoot(child, declarer) || makesProjects(state, child);
}

/** Whether it is an Application that makes projects, with patches: of these may be what is declared beside it. */
function makesProjects(state: State, { object }: Declared): boolean {
  const files = patchableProjects(state);
  if (files.size === 0 || !isApplication(object)) return false;
  return rootsOf(object).some((root) =>
    findInputs(state.context, root).files.some((file) => files.has(file)),
  );
}

const patchableProjects = oncePer(
  ({ projects, inRoots }: State) =>
    new Set(projects.flatMap(({ file }) => (inRoots.has(file) ? [file] : []))),
);

/** Whether what a deployable makes may declare others, or decide over them. */
export function declares(state: State, found: Found): boolean {
  const projects = patchableProjects(state);
  return declaresIn(state.context, found) || found.inputs.files.some((file) => projects.has(file));
}

/** Whether it may declare others. */
export function declaresIn(context: SideContext, found: Found): boolean {
  const { inputs, deployable } = found;
  const { rendersCharts } = context;
  const { declarations, tree } = placeOf(context, found);
  if (deployable.delivery.kind === "helm") return rendersCharts && mayRenderDeclarations(tree, inputs.files);
  return inputs.files.some(
    (file) => declarations.get(file)?.some(({ object }) => isFollowed(object, context)) === true,
  );
}

/** A HelmRelease makes nothing where its chart comes from elsewhere and is not pulled. */
export function isFollowed(
  object: ValueMap,
  { tree, rendersCharts }: Pick<SideContext, "tree" | "rendersCharts">,
): boolean {
  return isDeployment(object) || (isHelmRelease(object) && (rendersCharts || mayHaveChart(object, tree)));
}

/** Whether a release names a directory of a chart here, of a git repository, or leaves that to another object. */
function mayHaveChart(object: ValueMap, tree: FileTree): boolean {
  const chart = textAt(object, "spec", "chart", "spec", "chart");
  if (chart === undefined || textAt(object, "spec", "chart", "spec", "sourceRef", "kind") === "GitRepository")
    return true;
  const path = cleanPath(chart);
  return tree.entry(path === "" ? "Chart.yaml" : `${path}/Chart.yaml`) !== undefined;
}
