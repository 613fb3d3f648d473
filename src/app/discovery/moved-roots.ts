import { groupedByEach } from "../../model/grouped.ts";
import { onlyBest } from "../../model/only-best.ts";
import { fileNameOf } from "../../tree/path.ts";
import type { DiscoveredSide, SideContext } from "./side.ts";

/** A root that nothing deploys, and the files of what it declares. */
interface Lost {
  readonly root: string;
  readonly files: readonly string[];
}

/**
 * Places in head of roots that declare what a cluster has and that nothing in the repository applies, with where base has
 * them: who applies such a root by hand, or by a path outside of the repository, follows it. It is the same cluster's where
 * one of its name comes that reads more than half of what it declared.
 */
export function movedRoots(base: DiscoveredSide, head: SideContext): ReadonlyMap<string, string> {
  const lost = lostRoots(base, head);
  if (lost.length === 0) return new Map();
  const before = new Set(base.index.roots.map(({ path }) => path));
  const came = groupedByEach(
    head.index.roots.filter(({ path }) => !before.has(path)),
    ({ path }) => [fileNameOf(path)],
  );
  const heirs = lost.flatMap((each) => {
    const alike = (came.get(fileNameOf(each.root)) ?? []).map(({ path }) => path);
    const heir = onlyBest(
      alike.filter((path) => readsMost(head, path, each)),
      (path) => sameEnd(each.root.split("/"), path.split("/")),
    );
    return heir === undefined ? [] : [{ heir, root: each.root }];
  });
  const claims = groupedByEach(heirs, ({ heir }) => [heir]);
  return new Map(heirs.flatMap(({ heir, root }) => (claims.get(heir)?.length === 1 ? [[heir, root]] : [])));
}

function lostRoots({ found, children }: DiscoveredSide, { index }: SideContext): readonly Lost[] {
  const declaring = [...children].flatMap(([id, declared]): readonly Lost[] => {
    const deployable = found.get(id)?.deployable;
    if (deployable?.kind !== "overlay") return [];
    const files = declared.flatMap(({ manifest }) => manifest.origin?.location.file ?? []);
    return files.length > 0 ? [{ root: deployable.root, files }] : [];
  });
  if (declaring.length === 0) return [];
  const present = new Set(index.roots.map(({ path }) => path));
  return declaring.filter(({ root }) => !present.has(root));
}

function readsMost({ index }: SideContext, root: string, { files }: Lost): boolean {
  const read = new Set(index.closure(root).files);
  return files.filter((file) => read.has(file)).length * 2 > files.length;
}

/** How many names two paths end with in common. */
function sameEnd(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same;
}
