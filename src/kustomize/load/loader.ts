import { isBelow } from "../../tree/path.ts";
import type { Aim } from "../../model/aim.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import { decodeText } from "../../tree/decode-text.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { BuildError, type UnsupportedError } from "../error.ts";
import type { RepositoryUrl } from "../files/repository-url.ts";
import type { ReleaseNote } from "../release.ts";
import type { Remotes } from "./needs.ts";

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
  /** What aims at resources, and whether there were any. */
  readonly aims: Aim[];
  /** What was copied out of Secrets into other fields. */
  readonly copied: Set<string>;
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
    aims: [],
    copied: new Set(),
  };
}

export function mergeRecord(into: ReadRecord, from: ReadRecord): void {
  for (const path of from.reads) into.reads.add(path);
  for (const root of from.roots) into.roots.add(root);
  into.outsideRoot ??= from.outsideRoot;
  for (const error of from.leftOut) into.leftOut.add(error);
  into.releaseNotes.push(...from.releaseNotes);
  into.remarks.push(...from.remarks);
  into.aims.push(...from.aims);
  for (const text of from.copied) into.copied.add(text);
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
  /** What is known of what is named by its address; undefined: nothing is fetched. */
  readonly remotes?: Remotes | undefined;
  /** The repository from elsewhere that `tree` is of; without, it is the one that is built. */
  readonly repository?: VisitedRepository | undefined;
}

/** A repository from elsewhere that a build has come to. */
export interface VisitedRepository {
  readonly url: RepositoryUrl;
  /** Where its files are in its tree; nothing above may be read. */
  readonly folder: string;
  /** The URL that led here, as it is written, and those that led to the kustomization that names it. */
  readonly urls: readonly string[];
}

export interface LoadedFile {
  /** Where it really is, symbolic links resolved; of a file that was fetched, its address without what may be secret. */
  readonly path: string;
  readonly blob: string;
  /** Of a file that was fetched. */
  readonly bytes?: Uint8Array;
}

export interface FoundDirectory {
  readonly kind: "directory";
  readonly path: string;
  /** Whose tree it is in: that of whoever asked, or of a repository from elsewhere. */
  readonly loader: Loader;
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

/** The text of a file, without a byte order mark. Throws `BuildError` when it is none. */
export function readText(loader: Loader, file: LoadedFile): string {
  try {
    return decodeText(readBytes(loader, file), true);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new BuildError("not-utf8", "the file is not UTF-8 text; save it as UTF-8", { file: file.path });
  }
}
