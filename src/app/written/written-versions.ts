import type { Versions } from "../../domain/custom-kinds.ts";
import { groupOf } from "../../model/identity.ts";
import { oncePer } from "../../model/once.ts";
import { fileBytes, type FileTree } from "../../tree/file-tree.ts";
import { splitDocuments } from "../../yaml/documents.ts";
import { declarationCandidates } from "../discovery/declarations.ts";

const VERSION = /^apiVersion:[ \t]*["']?([\w.-]+\/\w+)/m;
const KIND = /^kind:[ \t]*["']?(\w+)/m;

/** The versions of objects in any file of a tree, as their texts show them; files that speak of a group and a kind are read. */
export const versionsIn = oncePer((tree: FileTree): Versions => {
  const known = new Map<string, ReadonlySet<string>>();
  return (group, kind) => {
    const key = `${group} ${kind}`;
    const versions = known.get(key) ?? readVersions(tree, group, kind);
    known.set(key, versions);
    return versions;
  };
});

function readVersions(tree: FileTree, group: string, kind: string): ReadonlySet<string> {
  const versions = declarationCandidates(tree).flatMap((path) => {
    const view = fileBytes(tree, path);
    if (view === undefined) return [];
    if (!view.includes(`${group}/`) || !view.includes(kind)) return [];
    return splitDocuments(view.toString("utf8")).flatMap(({ text }) => {
      const version = VERSION.exec(text)?.[1] ?? "";
      return groupOf(version) === group && KIND.exec(text)?.[1] === kind ? [version] : [];
    });
  });
  return new Set(versions);
}
