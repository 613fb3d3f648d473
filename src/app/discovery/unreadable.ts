import { readManifestText } from "../../delivery/directory.ts";
import { identityOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { fileText } from "../../tree/file-tree.ts";
import type { SideContext } from "./side.ts";

/**
 * What head declares, with what base declares in documents that can no longer be read: whoever applies such a file fails,
 * and the cluster keeps what it has.
 */
export function withUnreadable(
  base: Pick<SideContext, "declarations">,
  { tree, declarations }: Pick<SideContext, "tree" | "declarations">,
  changedPaths: readonly string[],
): ReadonlyMap<string, readonly Manifest[]> {
  const standing = changedPaths.flatMap((file): readonly (readonly [string, readonly Manifest[]])[] => {
    const before = base.declarations.get(file);
    const text = before === undefined ? undefined : fileText(tree, file);
    if (before === undefined || text === undefined) return [];
    const { manifests, problems } = readManifestText(text, file);
    if (problems.length === 0) return [];
    const read = new Set(manifests.map(identityOfManifest));
    const unread = before.filter((each) => !read.has(identityOfManifest(each)));
    return [[file, [...(declarations.get(file) ?? []), ...unread]]];
  });
  return standing.length === 0 ? declarations : new Map([...declarations, ...standing]);
}
