import type { SourceLocation } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath, resolvePath } from "../../tree/path.ts";
import { BuildError, MissingRemoteError, UnsupportedError, type FindRemote } from "../error.ts";
import { isGitRepository, isRemoteFile } from "../files/remote.ts";
import type { ReleaseNote } from "../release.ts";

/** What a kustomization and everything below it read. */
export interface ReadRecord {
  /** Paths of files and symbolic links. */
  readonly reads: Set<string>;
  /** Directories of the kustomizations that were built. */
  readonly roots: Set<string>;
  /** The first file outside of the root that names it. */
  outsideRoot: Problem | undefined;
  /** What was left out, because it needs more than the tree. */
  readonly leftOut: Set<UnsupportedError>;
  /** What an earlier release reads otherwise. */
  readonly releaseNotes: ReleaseNote[];
  /** What a reader should know of charts that were rendered for it, and of files that were fetched. */
  readonly remarks: Problem[];
  /** Of a component: that of the kustomization whose resources it changes. */
  readonly outer: ReadRecord | undefined;
}

export function newRecord(outer?: ReadRecord): ReadRecord {
  return {
    outer,
    reads: new Set(),
    roots: new Set(),
    outsideRoot: undefined,
    leftOut: new Set(),
    releaseNotes: [],
    remarks: [],
  };
}

export function mergeRecord(into: ReadRecord, from: ReadRecord): void {
  for (const path of from.reads) into.reads.add(path);
  for (const root of from.roots) into.roots.add(root);
  into.outsideRoot ??= from.outsideRoot;
  for (const error of from.leftOut) into.leftOut.add(error);
  into.releaseNotes.push(...from.releaseNotes);
  into.remarks.push(...from.remarks);
}

/** A kustomization's view of the tree. */
export interface Loader {
  readonly tree: FileTree;
  /** The directory that paths are relative to, free of symbolic links. */
  readonly root: string;
  /** `root` and the roots of those that refer to it, up to the root of the build. */
  readonly chain: readonly string[];
  readonly loadRestrictor: "none" | "rootOnly";
  readonly record: ReadRecord;
  /** What is known of files that are named by their address; undefined: none is fetched. */
  readonly findRemote?: FindRemote | undefined;
}

export interface LoadedFile {
  /** Where it really is, symbolic links resolved; of a file that was fetched, its address without what may be secret. */
  readonly path: string;
  readonly blob: string;
  /** Of a file that was fetched. */
  readonly bytes?: Uint8Array;
}

export type Found =
  | { readonly kind: "file"; readonly file: LoadedFile }
  | { readonly kind: "directory"; readonly path: string };

/** Finds a file. Throws `BuildError` when there is none or the restrictor forbids it, `UnsupportedError` for a URL. */
export function findFile(loader: Loader, path: string, location: SourceLocation): LoadedFile {
  if (isRemoteFile(path)) return remoteFile(loader, path, location);
  const found = find(loader, path, location);
  if (found === undefined) throw missing(path, location);
  if (found.kind === "directory")
    throw new BuildError("path-kind", `"${path}" is a directory; a file is needed`, location);
  return found.file;
}

/** Finds what an entry of `resources` means: a file, else a directory. Throws as `findFile` does. */
export function findResource(loader: Loader, path: string, location: SourceLocation): Found {
  if (isRemoteFile(path)) return { kind: "file", file: remoteFile(loader, path, location) };
  if (path === "") throw new BuildError("field-missing", "the path is empty", location);
  const found = isGitRepository(path) ? undefined : find(loader, path, location);
  if (found !== undefined) return found;
  if (isGitRepository(path)) throw remote(path, location);
  throw missing(path, location);
}

/** Finds the directory of a component. Throws as `findFile` does. */
export function findDirectory(loader: Loader, path: string, location: SourceLocation): string {
  const found = findResource(loader, path, location);
  if (found.kind === "file")
    throw new BuildError("path-kind", `"${path}" is a file; a directory is needed`, location);
  return found.path;
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
  switch (resolved.kind) {
    case "file":
      checkRestrictor(loader, path, resolved.path, location);
      loader.record.reads.add(resolved.path);
      return { kind: "file", file: { path: resolved.path, blob: resolved.blob } };
    case "directory":
      refuseAmbiguous(path, resolved.path, location);
      return { kind: "directory", path: resolved.path };
    case "submodule":
      throw new UnsupportedError(
        "submodule",
        undefined,
        `"${path}" is in the git submodule ${resolved.path}, whose files are not in this repository: bring what is needed into it`,
        location,
        JSON.stringify(loader.tree.entry(resolved.path)),
      );
    case "outside":
      throw new BuildError("path-outside", `"${path}" is a symbolic link out of the repository`, location);
    case "linkLoop":
      throw new BuildError("link-loop", `"${path}" is a symbolic link that leads to itself`, location);
    case "missing":
      return undefined;
  }
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

/** Whether a directory is another one or below it. */
export function isBelow(directory: string, other: string): boolean {
  return other === "" || directory === other || directory.startsWith(`${other}/`);
}

/** The loader of a base or component. Throws `BuildError` when it is among those that refer to it, or above one. */
export function enterRoot(
  loader: Loader,
  directory: string,
  record: ReadRecord,
  location: SourceLocation,
): Loader {
  checkCycle(loader, directory, location);
  return { ...loader, root: directory, chain: [directory, ...loader.chain], record };
}

export function checkCycle(loader: Loader, directory: string, location: SourceLocation): void {
  const visited = loader.chain.find((root) => isBelow(root, directory));
  if (visited !== undefined) {
    throw new BuildError(
      "cycle",
      `cycle: "${directory || "."}" contains or is "${visited || "."}", which refers to it; remove one of the references`,
      location,
    );
  }
}

export function readBytes(loader: Loader, file: LoadedFile): Uint8Array {
  return file.bytes ?? loader.tree.read(file.blob);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a file, without a byte order mark. Throws `BuildError` when it is not UTF-8. */
export function readText(loader: Loader, file: LoadedFile): string {
  try {
    return decoder.decode(readBytes(loader, file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new BuildError("not-utf8", "the file is not UTF-8 text; save it as UTF-8", { file: file.path });
  }
}

function missing(path: string, location: SourceLocation): BuildError {
  return new BuildError(
    "path-missing",
    `no such file or directory: "${path}"; correct the path, or add what it names`,
    location,
  );
}

/** kustomize asks for any address as a file first, and clones it if that is none; only what is called like a file is fetched here. */
function remoteFile(loader: Loader, path: string, location: SourceLocation): LoadedFile {
  const { findRemote, record } = loader;
  if (findRemote === undefined || !/\.(?:ya?ml|json)$/i.test(new URL(path).pathname))
    throw remote(path, location);
  const found = findRemote(path);
  if (found === undefined) throw new MissingRemoteError(path);
  const shown = shownAddress(path);
  if (found.kind === "refused") {
    const message = `"${shown}" was not fetched, since ${found.message}: bring it into the repository`;
    throw new UnsupportedError("remote", undefined, message, location);
  }
  if (!found.isPinned) {
    const message = `"${shown}" is not pinned: what it holds now was taken for both sides`;
    record.remarks.push({ code: "not-pinned", message, ...location });
  }
  return { path: shown, blob: `remote:${found.digest}`, bytes: found.bytes };
}

function shownAddress(path: string): string {
  const { protocol, host, pathname } = new URL(path);
  return `${protocol}//${host}${pathname}`;
}

function remote(path: string, location: SourceLocation): UnsupportedError {
  const shown = path.replace(/\/\/[^/@]*@/, "//");
  return new UnsupportedError(
    "remote",
    "network",
    `"${shown}" is remote: bring it into the repository`,
    location,
  );
}
