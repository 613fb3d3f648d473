import { readManifestText } from "../../delivery/directory.ts";
import { identityOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isMentioned } from "../../model/mentioned.ts";
import { fileText } from "../../tree/file-tree.ts";
import { directoryOf, fileNameOf } from "../../tree/path.ts";
import { readsItself, syncedPath } from "./clusters.ts";
import type { SideContext } from "./side.ts";

/**
 * What head declares, with what base declares in documents that can no longer be read, or of a cluster in a file that is
 * gone and still listed: whoever applies such a file fails, and the cluster keeps what it has.
 */
export function withUnreadable(
  base: Pick<SideContext, "declarations">,
  { tree, index, declarations }: Pick<SideContext, "tree" | "index" | "declarations">,
  changedPaths: readonly string[],
): ReadonlyMap<string, readonly Manifest[]> {
  const standing = changedPaths.flatMap((file): readonly (readonly [string, readonly Manifest[]])[] => {
    const before = base.declarations.get(file);
    if (before === undefined) return [];
    const text = fileText(tree, file);
    if (text === undefined)
      return syncsItself(before, file) && isListed({ tree, index }, file) ? [[file, before]] : [];
    const { manifests, problems } = readManifestText(text, file);
    if (problems.length === 0) return [];
    const read = new Set(manifests.map(identityOfManifest));
    const unread = before.filter((each) => !read.has(identityOfManifest(each)));
    return [[file, [...(declarations.get(file) ?? []), ...unread]]];
  });
  return standing.length === 0 ? declarations : new Map([...declarations, ...standing]);
}

/** Whether it declares what syncs a cluster from the directory that it lies in. */
function syncsItself(declared: readonly Manifest[], file: string): boolean {
  return declared.some(({ object }) => {
    const path = syncedPath(object);
    return path !== undefined && readsItself(path, file);
  });
}

/** Whether the kustomization beside it names it, and not a comment alone. */
function isListed({ tree, index }: Pick<SideContext, "tree" | "index">, file: string): boolean {
  const lists = index.roots.filter(({ path }) => path === directoryOf(file)).flatMap(({ files }) => files);
  return lists.some((list) =>
    isMentioned((fileText(tree, list) ?? "").replace(COMMENT, ""), fileNameOf(file)),
  );
}

const COMMENT = /^[ \t]*#.*$/gm;
