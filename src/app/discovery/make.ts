import type { Deployable } from "../../model/deployable.ts";
import { mapAt } from "../../model/fields.ts";
import { applicationDeployables, isApplication, isArgo } from "../../sources/argo/application.ts";
import { applicationSetDeployables, isApplicationSet } from "../../sources/argo/application-set.ts";
import { sourcesOf } from "../../sources/argo/source.ts";
import { helmRelease, isHelmRelease } from "../../sources/flux/helm-release.ts";
import { syncOfInstance } from "../../sources/flux/instance.ts";
import { fluxKustomization, type FluxContext } from "../../sources/flux/kustomization.ts";
import { isFluxInstance, isFluxKustomization } from "../../sources/flux/objects.ts";
import type { SourceReference } from "../../sources/flux/source.ts";
import { cleanPath, directoryOf } from "../../tree/path.ts";
import { textIn, type ValueMap } from "../../yaml/value.ts";
import { oncePerPair } from "../../model/once.ts";
import { clusterName, nearestFirst, readsItself } from "./clusters.ts";
import type { Instances } from "./instances.ts";
import { revisionOf } from "./revisions.ts";
import {
  bareOverlay,
  findInputs,
  type Declared,
  type Found,
  type RevisionFiles,
  type SideContext,
} from "./side.ts";

/** A source of Flux or a project of Argo CD, as it stands in its file. */
export interface DeclaredSource {
  readonly object: ValueMap;
  readonly file: string;
}

/** What is found of one side so far. */
export interface State {
  /** How many deployables are followed. */
  readonly most: number;
  readonly context: SideContext;
  /** What is made is read from this one, and not from the side. */
  readonly revision?: RevisionFiles;
  readonly found: Map<string, Found>;
  readonly declared: Map<string, Set<string>>;
  readonly children: Map<string, readonly Declared[]>;
  /** By id, what it is made of. */
  readonly origins: Map<string, Declared>;
  readonly namesakes: Instances[];
  /** Ids of what declares others, and fails to build. */
  readonly broken: Set<string>;
  readonly overlays: readonly Found[];
  readonly inRoots: ReadonlySet<string>;
  /** Files with declarations that something has followed. */
  readonly followed: Set<string>;
  /** By kind and name: there may be as many of them as of what they are sources of. */
  readonly sources: Map<string, readonly DeclaredSource[]>;
  readonly projects: readonly DeclaredSource[];
  /** By id, the projects that it makes, with its patches. */
  readonly madeProjects: Map<string, readonly ValueMap[]>;
}

/** The deployables that an object declares, each read from the revision that takes effect. */
export function make(state: State, declared: Declared): readonly Found[] {
  return makeHere(state, declared).map((found) => {
    const name = revisionOf(state.context, found, declared.parent);
    if (name === undefined) return found;
    const missing = {
      ...found,
      deployable: atOnce(found.deployable),
      revision: { name, here: found.inputs },
    };
    const files = state.context.revisions?.files.get(name);
    if (files === undefined) return missing;
    const there = makeHere({ ...state, revision: files }, declared).find(
      ({ deployable }) => deployable.id === found.deployable.id,
    );
    return there === undefined ? missing : { ...there, revision: { name, files, here: found.inputs } };
  });
}

/** What takes effect waits for no revision, whether or not that is here. */
function atOnce({ waiting, ...deployable }: Deployable): Deployable {
  return waiting === undefined || waiting.code === "notReached" ? deployable : { ...deployable, waiting };
}

function makeHere(state: State, declared: Declared): readonly Found[] {
  if (isHelmRelease(declared.object)) return makeRelease(state, declared);
  return isArgo(declared.object) ? makeArgo(state, declared) : makeFlux(state, declared);
}

/** A file says something of a deployable. */
export function noteDeclared({ declared }: State, file: string, id: string): void {
  const ids = declared.get(file) ?? new Set();
  declared.set(file, ids.add(id));
}

function makeArgo(state: State, declared: Declared): readonly Found[] {
  const { found, declarations } = argoFound(state, declared);
  for (const [file, ids] of declarations) for (const id of ids) noteDeclared(state, file, id);
  return found;
}

/** What an Application or a set of them deploys, and the files besides that say so. */
export function argoFound(state: State, declaration: Declared) {
  const { object, manifest, parent, cluster } = declaration;
  const { tree, commit, ownUrls, branch, pullsCharts, instances, asLeft, tellMade } = state.context;
  const location = manifest.origin?.location;
  const declared = {
    object,
    ...(location !== undefined && { location }),
    ...(parent !== undefined && { parent: parent.deployable.id }),
  };
  const argo = {
    ...{
      tree,
      commit,
      ownUrls,
      branch,
      pullsCharts,
      projects: projectsFor(state, declaration),
    },
    ...(asLeft !== undefined && { asLeft }),
    ...(tellMade !== undefined && { tellMade }),
    ...(state.revision !== undefined && { revision: state.revision }),
    ...(instances?.places.has(cluster) === true && { instance: clusterName(state.context, cluster) }),
  };
  const { deployables, declarations } = isApplicationSet(object)
    ? applicationSetDeployables(declared, argo)
    : isApplication(object)
      ? applicationDeployables(declared, argo)
      : { deployables: [], declarations: new Map<string, readonly string[]>() };
  const place = placeAt(state);
  return {
    found: deployables.map((deployable): Found => ({ deployable, inputs: findInputs(place, deployable) })),
    declarations,
  };
}

/** What an Application deploys, as if nobody did. */
export function rootsOf(application: ValueMap): readonly Deployable[] {
  return sourcesOf(mapAt(application, "spec")).map(({ path }) => bareOverlay(cleanPath(path)));
}

/** The projects that an Application may be of, first those of what declares it, then of what is declared beside it, then the nearest: several Argo CDs have them by one name. */
function projectsFor(state: State, { object, parent, cluster }: Declared): readonly ValueMap[] {
  const { found, madeProjects } = state;
  // A root that makes its own project was built as the overlay that it deploys.
  const above = new Set(rootsOf(object).map(({ id }) => id));
  for (let id = parent?.deployable.id; id !== undefined && !above.has(id);) {
    above.add(id);
    id = found.get(id)?.deployable.declaredAt?.parent;
  }
  const beside = [...madeProjects.keys()].filter(
    (id) => !above.has(id) && found.get(id)?.deployable.declaredAt?.parent === parent?.deployable.id,
  );
  const made = [...above, ...beside].flatMap((id) => madeProjects.get(id) ?? []);
  return [...made, ...projectsNear(state, cluster)];
}

const projectsNear = oncePerPair(({ projects, context }: State, cluster: string): readonly ValueMap[] => {
  const names = new Set(projects.map(({ object }) => textIn(object, "metadata", "name")));
  const near =
    names.size === projects.length
      ? projects
      : nearestFirst(projects, ({ file }) => directoryOf(file), cluster, context.clusters);
  return near.map(({ object }) => object);
});

/** Where what is made is read. */
function placeAt({ revision, context }: State): Pick<SideContext, "tree" | "index"> {
  return revision ?? context;
}

function makeRelease(state: State, { object, manifest, parent, file, cluster }: Declared): readonly Found[] {
  const location = manifest.origin?.location ?? (file === undefined ? undefined : { file });
  const declared = {
    ...{ object, cluster: clusterName(state.context, cluster) },
    ...(location !== undefined && { location }),
    ...(parent !== undefined && { parent: parent.deployable.id }),
    ...(parent?.source !== undefined && { parentSource: parent.source }),
    parentIsAssumed: parent?.deployable.assumed === true,
  };
  const deployable = helmRelease(declared, fluxContext(state, cluster, location?.file));
  return deployable === undefined ? [] : [{ deployable, inputs: findInputs(placeAt(state), deployable) }];
}

export function sourceName(kind: string, name: string): string {
  return `${kind} ${name}`;
}

/** @param place the file of what names a source */
function fluxContext(state: State, cluster: string, place?: string): FluxContext {
  const { context, sources, revision } = state;
  const { ownUrls, branch, pullsCharts, clusters } = context;
  const { tree } = placeAt(state);
  const findSource = ({ kind, namespace, name }: SourceReference): ValueMap | undefined => {
    const named = sources.get(sourceName(kind, name)) ?? [];
    const near = nearestFirst(named, ({ file }) => directoryOf(file), cluster, clusters);
    // Files may leave the namespace to whoever applies them, which those of one folder get alike.
    const without = near.filter(({ object }) => textIn(object, "metadata", "namespace") === "");
    const found =
      near.find(({ object }) => textIn(object, "metadata", "namespace") === namespace) ??
      without.find(({ file }) => file === place) ??
      without.find(({ file }) => place !== undefined && directoryOf(file) === directoryOf(place)) ??
      without[0];
    return found?.object;
  };
  return { tree, ownUrls, branch, isAtRevision: revision !== undefined, pullsCharts, findSource };
}

/** The deployable of a Flux Kustomization, or of what a FluxInstance syncs. */
export function makeFlux(state: State, declared: Declared): readonly Found[] {
  const object = isFluxInstance(declared.object) ? syncOfInstance(declared.object) : declared.object;
  if (object === undefined || !isFluxKustomization(object)) return [];
  const { manifest, parent } = declared;
  const location = manifest.origin?.location;
  const place = location?.file ?? declared.file;
  const path = cleanPath(textIn(object, "spec", "path"));
  const isAssembled = textIn(object, "spec", "sourceRef", "kind") === "ExternalArtifact";
  const isEntry = parent === undefined && !isAssembled && place !== undefined && readsItself(path, place);
  const cluster = isEntry ? path : declared.cluster;
  const { deployable, source } = fluxKustomization(
    {
      object,
      ...(location !== undefined && { location }),
      ...(parent !== undefined && { parent: parent.deployable.id }),
      ...(parent?.source !== undefined && { parentSource: parent.source }),
      parentIsAssumed: parent?.deployable.assumed === true,
      cluster: clusterName(state.context, cluster),
      readsItself: isEntry,
    },
    fluxContext(state, cluster, place),
  );
  const inputs = findInputs(placeAt(state), deployable);
  return [{ deployable, inputs, ...(source !== undefined && { source }) }];
}
