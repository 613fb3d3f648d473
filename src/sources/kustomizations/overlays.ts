import type { RootIndex } from "../../inputs/closure.ts";
import { groupedByEach } from "../../model/grouped.ts";
import { isTestData } from "../../model/test-data.ts";

/**
 * The overlays of a tree: roots that no other root builds on, and that are neither a Component nor data of tests nor
 * plainly an object of another kind, which kustomize refuses and nobody means it to build. Where roots build on each other in a circle,
 * and nobody else builds on one of them, all of them count: kustomize refuses them, and somebody has to be told.
 * Sorted.
 */
export function findOverlays(index: RootIndex): readonly string[] {
  const paths = index.roots.map(({ path }) => path);
  const users = groupedByEach(paths, (path) => {
    const direct = index.direct(path);
    // What kustomize refuses builds on nothing, so it hides no overlay.
    return direct === undefined || direct.isForeign ? [] : [...direct.buildsOn, ...direct.configuredBy];
  });
  return paths.filter((path) => isOverlay(index, path) && isUnused(index, path, users));
}

function isOverlay(index: RootIndex, path: string): boolean {
  return isBuildable(index, path) && index.direct(path)?.isForeign === false && !isTestData(path);
}

/** A root that is meant to be built by itself; a Component is meant for other roots, although kustomize builds it. */
export function isBuildable(index: RootIndex, path: string): boolean {
  return index.direct(path)?.isComponent === false;
}

/** Every root that builds on this one, however far away, is one that this one builds on too. */
function isUnused(index: RootIndex, path: string, users: ReadonlyMap<string, readonly string[]>): boolean {
  const directUsers = users.get(path);
  if (directUsers === undefined) return true;
  const below = new Set(builtOn(index, path));
  if (directUsers.some((user) => !below.has(user))) return false;
  const above = new Set(directUsers);
  for (const user of above) for (const next of users.get(user) ?? []) above.add(next);
  return [...above].every((user) => below.has(user));
}

/** The root itself, and all that it builds on. */
function builtOn(index: RootIndex, root: string): readonly string[] {
  const reached = new Set([root]);
  for (const path of reached) {
    const direct = index.direct(path);
    for (const next of [...(direct?.buildsOn ?? []), ...(direct?.configuredBy ?? [])]) reached.add(next);
  }
  return [...reached];
}
