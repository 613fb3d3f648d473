import type { SourceLocation } from "../../model/manifest.ts";
import { directoryOf, isBelow, joinPath, resolvePath } from "../../tree/path.ts";
import { BuildError } from "../error.ts";
import { KUSTOMIZATION_FILES } from "../files/file-names.ts";
import type { LoadedFile, Loader } from "./loader.ts";

/**
 * The kustomization file of the loader's root. Throws `BuildError` when there is none, or more than one.
 * @param location what refers to the root, if anything does
 */
export function findKustomizationFile(loader: Loader, location: SourceLocation | undefined): LoadedFile {
  const files = KUSTOMIZATION_FILES.flatMap((name) => findIn(loader, name));
  const [file, second] = files;
  const directory = loader.root || ".";
  if (file === undefined) {
    throw new BuildError(
      "kustomization-missing",
      `the directory "${directory}" has no kustomization file (${KUSTOMIZATION_FILES.join(", ")}); add one, or list its files instead`,
      location,
    );
  }
  if (second !== undefined) {
    throw new BuildError(
      "kustomization-twice",
      `the directory "${directory}" has several kustomization files; keep one`,
      {
        file: second.path,
      },
    );
  }
  return file;
}

function findIn(loader: Loader, name: string): readonly LoadedFile[] {
  const path = joinPath(loader.root, name);
  if (path === undefined) return [];
  const links: string[] = [];
  const found = resolvePath(loader.tree, path, (link) => links.push(link));
  if (found.kind !== "file") return [];
  if (loader.loadRestrictor === "rootOnly" && !isBelow(directoryOf(found.path), loader.root)) return [];
  for (const read of [...links, found.path]) loader.record.reads.add(read);
  return [{ path: found.path, blob: found.blob }];
}
