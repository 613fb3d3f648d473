import type { SourceLocation } from "../../model/manifest.ts";
import { directoryOf, isBelow, joinPath, resolvePath } from "../../tree/path.ts";
import { BuildError } from "../error.ts";
import { isRemoteFile } from "../files/remote.ts";
import { parseRepositoryUrl } from "../files/repository-url.ts";
import type { FoundDirectory, LoadedFile, Loader } from "./loader.ts";
import { isCalledLikeFile, refuseSubmodule, remoteDirectory, remoteFile } from "./remote.ts";

export type Found = { readonly kind: "file"; readonly file: LoadedFile } | FoundDirectory;

/** Finds a file. Throws `BuildError` when there is none or the restrictor forbids it, `UnsupportedError` for a URL. */
export function findFile(loader: Loader, path: string, location: SourceLocation): LoadedFile {
  if (isRemoteFile(path)) return remoteFile(loader, path, location);
  const found = find(loader, path, location);
  if (found === undefined) throw missing(path, location);
  if (found.kind === "directory")
    throw new BuildError("path-kind", `"${path}" is a directory; a file is needed`, location);
  return found.file;
}

/**
 * Finds what an entry of `resources` means: a file, else a directory, here or in a repository. kustomize asks for any address
 * as a file first; here one that may be a repository is a file only if it is called like one. Throws as `findFile` does.
 */
export function findResource(loader: Loader, path: string, location: SourceLocation): Found {
  const url = parseRepositoryUrl(path);
  if (isRemoteFile(path) && (url === undefined || isCalledLikeFile(path)))
    return { kind: "file", file: remoteFile(loader, path, location) };
  if (url !== undefined) return remoteDirectory(loader, url, location);
  return findLocal(loader, path, location);
}

/** Finds the directory of a component. Throws as `findFile` does. */
export function findDirectory(loader: Loader, path: string, location: SourceLocation): FoundDirectory {
  const url = parseRepositoryUrl(path);
  if (url !== undefined) return remoteDirectory(loader, url, location);
  const found = findLocal(loader, path, location);
  if (found.kind === "file")
    throw new BuildError("path-kind", `"${path}" is a file; a directory is needed`, location);
  return found;
}

function findLocal(loader: Loader, path: string, location: SourceLocation): Found {
  if (path === "") throw new BuildError("field-missing", "the path is empty", location);
  const found = find(loader, path, location);
  if (found !== undefined) return found;
  throw missing(path, location);
}

function find(loader: Loader, path: string, location: SourceLocation): Found | undefined {
  const joined = joinPath(loader.root, path);
  if (joined === undefined) {
    throw new BuildError(
      "path-outside",
      `"${path}" leads out of the repository; only files in it can be read`,
      location,
    );
  }
  const resolved = resolvePath(loader.tree, joined, (link) => loader.record.reads.add(link));
  checkInside(loader, path, "path" in resolved ? [joined, resolved.path] : [joined], location);
  switch (resolved.kind) {
    case "file":
      checkRestrictor(loader, path, resolved.path, location);
      loader.record.reads.add(resolved.path);
      return { kind: "file", file: { path: resolved.path, blob: resolved.blob } };
    case "directory":
      refuseAmbiguous(path, resolved.path, location);
      return { kind: "directory", path: resolved.path, loader };
    case "submodule":
      return refuseSubmodule(loader, { path, joined, submodule: resolved.path }, location);
    case "outside":
      throw new BuildError("path-outside", `"${path}" is a symbolic link out of the repository`, location);
    case "linkLoop":
      throw new BuildError("link-loop", `"${path}" is a symbolic link that leads to itself`, location);
    case "missing":
      return undefined;
  }
}

/** Source: errIfGitContainmentViolation in api/internal/loader/fileloader.go of 5.8.3. */
function checkInside(
  { repository }: Loader,
  path: string,
  places: readonly string[],
  location: SourceLocation,
): void {
  if (repository === undefined || places.every((place) => isBelow(place, repository.folder))) return;
  throw new BuildError("path-outside", `"${path}" leads out of ${repository.folder}`, location);
}

/**
 * `../../base - ../other`, two entries of a list that became one by their indentation, leads somewhere all the same.
 * Source: hasAmbiguousPathSegment in api/internal/loader/fileloader.go of 5.8.2.
 */
function refuseAmbiguous(path: string, resolved: string, location: SourceLocation): void {
  const isAmbiguous = path.split("/").some((part) => part !== ".." && part.includes(".."));
  if (!isAmbiguous) return;
  throw new BuildError(
    "path-ambiguous",
    `"${path}" is ambiguous: ".." is only part of a name in it; look for entries of the list that became one by ` +
      `their indentation (kustomize before 5.8.2 builds "${resolved || "."}" instead)`,
    location,
  );
}

function checkRestrictor(loader: Loader, path: string, resolved: string, location: SourceLocation): void {
  if (isBelow(directoryOf(resolved), loader.root)) return;
  const message =
    `"${path}" is not in or below the directory of its kustomization, ` +
    `which kustomize allows only with --load-restrictor LoadRestrictionsNone`;
  if (loader.loadRestrictor === "rootOnly") throw new BuildError("path-restricted", message, location);
  loader.record.outsideRoot ??= { code: "load-restrictor", message, ...location };
}

function missing(path: string, location: SourceLocation): BuildError {
  return new BuildError(
    "path-missing",
    `no such file or directory: "${path}"; correct the path, or add what it names`,
    location,
  );
}
