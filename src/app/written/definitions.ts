import { readManifestText } from "../../delivery/directory.ts";
import type { Definition, Definitions } from "../../domain/custom-kinds.ts";
import { textAt } from "../../model/fields.ts";
import { oncePer } from "../../model/once.ts";
import { fileAt, searchable, type FileTree } from "../../tree/file-tree.ts";
import { declarationCandidates } from "../discovery/declarations.ts";

const MARK = "CustomResourceDefinition";
interface OfTree {
  /** The blobs of files that speak of definitions, by path. */
  readonly files: () => ReadonlyMap<string, string>;
  readonly definitions: Definitions;
}

/** Definitions of custom resources in any file of a tree: files with some are found once, and read for a kind alone. */
export function definitionsIn(tree: FileTree): Definitions {
  return ofTree(tree).definitions;
}

/** What they depend on: the blobs of these files. */
export function definitionBlobs(tree: FileTree): readonly string[] {
  return [...ofTree(tree).files().values()];
}

const ofTree = oncePer((tree: FileTree): OfTree => {
  let files: ReadonlyMap<string, string> | undefined;
  const kinds = new Map<string, readonly Definition[]>();
  const filesOfTree = () => (files ??= filesWithSome(tree));
  const definitions: Definitions = (group, kind) => {
    const key = `${group}/${kind}`;
    const read = kinds.get(key) ?? readAll(tree, filesOfTree(), group, kind);
    kinds.set(key, read);
    return read;
  };
  return { files: filesOfTree, definitions };
});

function filesWithSome(tree: FileTree): ReadonlyMap<string, string> {
  const files = declarationCandidates(tree).flatMap((path): readonly (readonly [string, string])[] => {
    const entry = fileAt(tree, path);
    if (entry === undefined) return [];
    return searchable(tree.read(entry.blob)).includes(MARK) ? [[path, entry.blob]] : [];
  });
  return new Map(files);
}

const KIND = /kind["']?\s*:\s*(?:[&!]\S+\s+)?["']?([\w-]+)/g;

/** Definitions of one group speak of each other's kinds, and are long: only one that has it in such a field is read. */
function namesKind(document: string, kind: string): boolean {
  for (const [, each] of document.matchAll(KIND)) if (each === kind) return true;
  return false;
}

/** Files of one content, like the definitions of several clusters, are read once. */
function readAll(
  tree: FileTree,
  files: ReadonlyMap<string, string>,
  group: string,
  kind: string,
): readonly Definition[] {
  const read = new Set<string>();
  return [...files].flatMap(([file, blob]) => {
    if (read.has(blob)) return [];
    read.add(blob);
    const view = searchable(tree.read(blob));
    if (!view.includes(kind) || !view.includes(group)) return [];
    const mayMatter = (document: string) =>
      [MARK, group].every((word) => document.includes(word)) && namesKind(document, kind);
    return readManifestText(view.toString("utf8"), file, mayMatter).manifests.flatMap(({ object }) => {
      const isWanted =
        textAt(object, "kind") === MARK &&
        textAt(object, "spec", "group") === group &&
        textAt(object, "spec", "names", "kind") === kind;
      return isWanted ? [{ manifest: object, file }] : [];
    });
  });
}
