import { isKustomizationFile } from "../../inputs/roots.ts";
import { directoryOf, fileNameOf, isBelow } from "../../tree/path.ts";
import { fileText } from "../../tree/file-tree.ts";
import { isStillRead } from "./unlisted.ts";
import { commented, listAbove } from "./list-above.ts";
import { filesHere, isReader, type DiscoveredSide, type Found, type SideContext } from "./side.ts";

/**
 * By file, the list that leaves a declaration out on both sides: a kustomization in its folder or the nearest one above, which lists
 * others of the same name beside it, or others of its folder, or has its line as a comment. A file that no such list stands above, somebody applies by hand.
 */
export function switchedOff(side: DiscoveredSide, other: DiscoveredSide): ReadonlyMap<string, string> {
  const declared = [...side.found.values()].flatMap(({ deployable: { id, declaredAt } }) =>
    declaredAt === undefined || declaredAt.parent !== undefined ? [] : [{ id, file: declaredAt.file }],
  );
  if (declared.length === 0) return new Map();
  const [taken, takenThere] = [takenBy(side), takenBy(other)];
  return new Map(
    declared.flatMap(({ id, file }) => {
      if (taken.has(file) || takenThere.has(file) || isStillRead(side, file)) return [];
      // What it was called by a file that nobody took, something delivers now, or before.
      if ((other.found.get(id)?.deployable.declaredAt?.file ?? file) !== file) return [];
      const list = listWithout(side, file) ?? (other.tree.entry(file) && listWithout(other, file));
      return list === undefined ? [] : [[file, list] as const];
    }),
  );
}

/** What a list leaves out is named, and neither built nor followed. */
export function unlessOff({ switchedOff }: SideContext, found: Found): Found {
  const { deployable } = found;
  const { declaredAt } = deployable;
  const list = declaredAt?.parent === undefined && switchedOff?.get(declaredAt?.file ?? "");
  if (declaredAt === undefined || typeof list !== "string") return found;
  const { file, line } = declaredAt;
  const message = `${list} leaves out ${file}: nothing here deploys what that declares. If somebody applies it by hand, what that does is not known`;
  const place = { file, ...(line !== undefined && { line }) };
  return {
    ...found,
    deployable: { ...deployable, notAnalysed: { code: "not-followed", message, ...place } },
  };
}

function takenBy({ found }: DiscoveredSide): ReadonlySet<string> {
  return new Set([...found.values()].filter(isReader).flatMap(filesHere));
}

/** The nearest list that a file should stand in, where that knows its like and leaves it out. */
function listWithout(side: DiscoveredSide, file: string): string | undefined {
  const { tree, index, declarations } = side;
  let folder = directoryOf(file);
  while (folder !== "" && index.direct(folder) === undefined) folder = directoryOf(folder);
  const files = [...(index.direct(folder)?.files ?? [])];
  const list = files.find((path) => directoryOf(path) === folder && isKustomizationFile(path));
  if (list === undefined) return undefined;
  const segments = file.split("/");
  const isAlike = (path: string) =>
    fileNameOf(path) === fileNameOf(file) &&
    isBelow(path, folder) &&
    path.split("/").length === segments.length &&
    declarations.has(path);
  const line = file.slice(folder === "" ? 0 : folder.length + 1);
  const above = listAbove(side, directoryOf(file));
  const isBeside = above?.root === folder && above.files.some((path) => declarations.has(path));
  return isBeside || files.some(isAlike) || commented(fileText(tree, list) ?? "").has(line)
    ? list
    : undefined;
}
