import type { Manifest } from "../../model/manifest.ts";
import { syncOfInstance } from "../../sources/flux/instance.ts";
import { isFluxInstance, isFluxKustomization } from "../../sources/flux/objects.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { cleanPath, directoryOf, isBelow, sharedDirectories } from "../../tree/path.ts";
import { textIn, type ValueMap } from "../../yaml/value.ts";

/**
 * The directories that belong to one cluster each: a Kustomization that lies below its own path syncs a cluster out of it,
 * as bootstrapping writes it. https://fluxcd.io/flux/installation/bootstrap/
 */
export function clusterRoots(declarations: ReadonlyMap<string, readonly Manifest[]>): readonly string[] {
  const own = [...declarations].flatMap(([file, manifests]) =>
    manifests.flatMap(({ object }) => {
      const path = syncedPath(object);
      return path !== undefined && readsItself(path, file) ? [path] : [];
    }),
  );
  return [...new Set(own)].filter((path) => !own.some((other) => other !== path && isBelow(path, other)));
}

/**
 * Those of head, and those of base whose declaration is still there and names a path that is not: its cluster is the same, and
 * reads the former path, until somebody corrects it.
 */
export function clusterRootsOfHead(
  base: {
    readonly clusters: readonly string[];
    readonly declarations: ReadonlyMap<string, readonly Manifest[]>;
  },
  {
    tree,
    declarations,
    clusters: own,
  }: {
    readonly tree: FileTree;
    readonly declarations: ReadonlyMap<string, readonly Manifest[]>;
    readonly clusters: readonly string[];
  },
): readonly string[] {
  const isLost = (file: string) =>
    declarations.get(file)?.some(({ object }) => {
      const path = syncedPath(object);
      return path !== undefined && path !== "" && tree.entry(path) !== "directory";
    }) === true;
  const kept = base.clusters.filter(
    (root) =>
      !own.includes(root) &&
      [...base.declarations].some(
        ([file, manifests]) =>
          manifests.some(({ object }) => syncedPath(object) === root && readsItself(root, file)) &&
          isLost(file),
      ),
  );
  return kept.length === 0 ? own : [...own, ...kept];
}

/** The directory that a declaration's cluster is called by. */
export function clusterPlace({ clusters }: { readonly clusters: readonly string[] }, file: string): string {
  const directory = directoryOf(file);
  return clusters.find((root) => isBelow(directory, root)) ?? directory;
}

/** Whether what syncs a path holds its own declaration. */
export function readsItself(path: string, file: string): boolean {
  return path !== "" && isBelow(directoryOf(file), path);
}

/** The path from which it syncs a cluster, or part of one. */
export function syncedPath(object: ValueMap): string | undefined {
  const synced = isFluxInstance(object) ? syncOfInstance(object) : object;
  return synced !== undefined && isFluxKustomization(synced)
    ? cleanPath(textIn(synced, "spec", "path"))
    : undefined;
}

interface Moved {
  readonly movedClusters?: ReadonlyMap<string, string>;
}

/** What a cluster is called by one of its directories. */
export function clusterName({ movedClusters }: Moved, directory: string): string {
  return movedClusters?.get(directory) ?? directory;
}

/** The directory of a cluster on the side at hand. */
export function clusterDirectory({ movedClusters }: Moved, name: string): string {
  return [...(movedClusters ?? [])].find(([, called]) => called === name)?.[0] ?? name;
}

/**
 * What may be in the cluster of whoever asks, the nearest first: clusters of one repository have objects of the same names.
 * @param placeOf the directory that a candidate lies in
 * @param asking the directory of the cluster that is asked for
 * @param roots the directories of known clusters
 */
export function nearestFirst<Candidate>(
  candidates: readonly Candidate[],
  placeOf: (candidate: Candidate) => string,
  asking: string,
  roots: readonly string[],
): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, place: placeOf(candidate) }))
    .filter(({ place }) => !isElsewhere(place, asking, roots))
    .sort((a, b) => sharedDirectories(b.place, asking) - sharedDirectories(a.place, asking))
    .map(({ candidate }) => candidate);
}

/** In a known cluster's directory, while whoever asks is in another cluster's, or in a directory beside it. */
function isElsewhere(place: string, asking: string, roots: readonly string[]): boolean {
  const owner = roots.find((root) => isBelow(place, root));
  if (owner === undefined || isBelow(asking, owner)) return false;
  const beside = directoryOf(owner);
  return roots.some((root) => isBelow(asking, root)) || (beside !== "" && isBelow(asking, beside));
}
