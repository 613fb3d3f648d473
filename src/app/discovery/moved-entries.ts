import { groupedBy, groupedByEach } from "../../model/grouped.ts";
import type { Manifest } from "../../model/manifest.ts";
import { syncOfInstance } from "../../sources/flux/instance.ts";
import { isFluxInstance, isFluxKustomization } from "../../sources/flux/objects.ts";
import { fileAt } from "../../tree/file-tree.ts";
import { cleanPath, directoryOf, fileNameOf, isBelow } from "../../tree/path.ts";
import { textIn, type ValueMap } from "../../yaml/value.ts";
import { clusterPlace, readsItself } from "./clusters.ts";
import { isSelfDeployed, isPathGone } from "./stranded.ts";
import type { DiscoveredSide, Found, SideContext } from "./side.ts";
import { keyText } from "../../model/key-text.ts";

/** An entry's declaration in head, and the directory that is the cluster's by it. */
interface Candidate {
  readonly name: string;
  readonly file: string;
  readonly path: string;
  readonly place: string;
}

/**
 * Directories of clusters in head, with the ones that these clusters have in base: an entry that is declared elsewhere, or
 * begins to read another path, is the one of its cluster all the same.
 */
export function movedClusters(base: DiscoveredSide, head: SideContext): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  const entries = [...base.found.values()].filter(
    (found) => found.deployable.kind === "fluxKustomization" && isSelfDeployed(found),
  );
  const lost = entries.filter(({ deployable }) => !head.clusters.includes(deployable.root));
  if (lost.length === 0) return moved;
  const candidates = candidatesIn(head.declarations, lost).filter(
    ({ place }) => !base.clusters.includes(place),
  );
  for (const entry of lost) {
    const { name, cluster, root } = entry.deployable;
    const named = candidates.filter((each) => each.name === name);
    const place = isPathGone(head, entry)
      ? likeliest(named, root, lost.length === 1)
      : named.find(
          ({ file, path }) => isBelow(file, root) && readsItself(path, file) && holdsAll(head, base, entry),
        )?.place;
    if (place !== undefined && cluster !== null) moved.set(place, cluster);
  }
  return moved;
}

/**
 * Places in head of entries that nothing in the repository applies, with what their clusters are called in base: it is the
 * same object wherever its file lies, or where that is gone, and reads what it read, since nobody applies it but by hand.
 */
export function placesOfEntries(base: DiscoveredSide, head: SideContext): ReadonlyMap<string, string> {
  const entries = [...base.found.values()].flatMap(({ deployable }) => {
    const { kind, id, name, root, cluster, declaredAt } = deployable;
    const parent = base.found.get(declaredAt?.parent ?? "");
    // Nobody here applies a bare overlay either.
    const isByHand =
      parent === undefined ||
      parent.deployable.kind === "overlay" ||
      (parent.deployable.id === id && root === "");
    return kind !== "fluxKustomization" || cluster === null || declaredAt === undefined || !isByHand
      ? []
      : [{ key: keyOf(name, root), name, file: declaredAt.file, root, cluster }];
  });
  const lost = entries.filter(({ name, file }) => !namesIn(head, file).includes(name));
  if (lost.length === 0) return new Map();
  const known = new Set([...base.found.values()].map(({ deployable }) => deployable.cluster));
  const arrived = groupedByEach([...head.declarations.keys()], (file) => {
    const before = new Set(keysIn(base, file));
    return keysIn(head, file).filter((key) => !before.has(key));
  });
  const byRoot = groupedBy(lost, ({ root }) => root);
  const places = [...groupedByEach(lost, ({ key }) => [key])].flatMap(([key, [entry, ...others]]) => {
    const [file, ...more] = arrived.get(key) ?? [];
    if (entry === undefined || others.length + more.length > 0) return [];
    const isAlone = byRoot.get(entry.root)?.length === 1;
    const place = file !== undefined ? clusterPlace(head, file) : isAlone ? entry.root : "";
    return place === "" || known.has(place) ? [] : [[place, entry.cluster] as const];
  });
  return new Map(places);
}

/**
 * Places in head of entries whose file stays and that begin to read another path, with what their clusters are called in
 * base: the object is the same, whatever else names that path.
 */
export function placesOfTurned(base: DiscoveredSide, head: DiscoveredSide): ReadonlyMap<string, string> {
  const known = new Set([...head.found.values()].map(({ deployable }) => deployable.cluster));
  const turned = [...base.found].flatMap(([id, { deployable }]) => {
    const { kind, name, root, cluster, declaredAt } = deployable;
    if (kind !== "fluxKustomization" || declaredAt === undefined || head.found.has(id)) return [];
    if (cluster === null || known.has(cluster)) return [];
    const places = (head.declared.get(declaredAt.file) ?? []).flatMap((other) => {
      const now = base.found.has(other) ? undefined : head.found.get(other)?.deployable;
      return now?.kind === kind && now.name === name && now.root !== root ? (now.cluster ?? []) : [];
    });
    return places.map((place) => ({ place, cluster }));
  });
  const byPlace = groupedBy(turned, ({ place }) => place);
  return new Map(
    [...byPlace].flatMap(([place, [first, ...others]]) =>
      first === undefined || others.some(({ cluster }) => cluster !== first.cluster)
        ? []
        : [[place, first.cluster]],
    ),
  );
}

function keysIn({ declarations }: SideContext, file: string): readonly string[] {
  return (declarations.get(file) ?? []).flatMap(({ object }) =>
    isFluxKustomization(object) ? [keyOf(nameOf(object), cleanPath(textIn(object, "spec", "path")))] : [],
  );
}

function namesIn({ declarations }: SideContext, file: string): readonly string[] {
  return (declarations.get(file) ?? []).flatMap(({ object }) => {
    const synced = isFluxInstance(object) ? syncOfInstance(object) : object;
    return synced === undefined ? [] : [nameOf(synced)];
  });
}

function keyOf(name: string, path: string): string {
  return keyText([name, path]);
}

/** Files that declare entries which deploy themselves, and are as they were in base. */
export function standingEntries(base: DiscoveredSide, { tree }: SideContext): ReadonlySet<string> {
  return new Set(
    [...base.found.values()].flatMap((found) => {
      const { kind, declaredAt } = found.deployable;
      if (kind !== "fluxKustomization" || declaredAt === undefined || !isSelfDeployed(found)) return [];
      const { file } = declaredAt;
      return fileAt(base.tree, file)?.blob === fileAt(tree, file)?.blob ? [file] : [];
    }),
  );
}

/** What the cluster reads until it hears of another path still declares all that it did. */
function holdsAll({ tree }: SideContext, { children }: DiscoveredSide, { deployable }: Found): boolean {
  return (children.get(deployable.id) ?? []).every(({ manifest }) => {
    const file = manifest.origin?.location.file;
    return file === undefined || tree.entry(file) !== undefined;
  });
}

function likeliest(candidates: readonly Candidate[], root: string, isAlone: boolean): string | undefined {
  const alike = candidates.filter(({ place }) => fileNameOf(place) === fileNameOf(root));
  const places = [...new Set((alike.length > 0 || !isAlone ? alike : candidates).map(({ place }) => place))];
  return places.length === 1 ? places[0] : undefined;
}

function candidatesIn(
  declarations: ReadonlyMap<string, readonly Manifest[]>,
  lost: readonly Found[],
): readonly Candidate[] {
  const names = new Set(lost.map(({ deployable }) => deployable.name));
  const roots = new Set(lost.map(({ deployable }) => deployable.root));
  const files = new Set(lost.flatMap(({ deployable }) => relativeFile(deployable) ?? []));
  return [...declarations].flatMap(([file, manifests]) =>
    manifests.flatMap(({ object }): readonly Candidate[] => {
      const synced = isFluxInstance(object) ? syncOfInstance(object) : object;
      if (synced === undefined || !isFluxKustomization(synced)) return [];
      const name = nameOf(synced);
      if (!names.has(name)) return [];
      const path = cleanPath(textIn(synced, "spec", "path"));
      if (readsItself(path, file)) return [{ name, file, path, place: path }];
      // Its file has moved, and its path not with it.
      const rest = [...files].find((each) => file.endsWith(`/${each}`));
      return roots.has(path) && !isBelow(file, path) && rest !== undefined
        ? [{ name, file, path, place: file.slice(0, -rest.length - 1) }]
        : [];
    }),
  );
}

/** Where an entry lies below its own path. */
function relativeFile({ declaredAt, root }: Found["deployable"]): string | undefined {
  const file = declaredAt?.file;
  return file !== undefined && isBelow(directoryOf(file), root) ? file.slice(root.length + 1) : undefined;
}

function nameOf(object: ValueMap): string {
  return `${textIn(object, "metadata", "namespace") || "flux-system"}/${textIn(object, "metadata", "name")}`;
}
