import type { PostBuildVariables } from "../delivery/flux/variables.ts";
import type { Capability } from "../model/capability.ts";
import type { Side } from "../model/side.ts";
import type { Deployable } from "../model/deployable.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Problem } from "../model/problem.ts";
import type { Revision } from "../domain/forecast.ts";
import type { FileTree } from "../tree/file-tree.ts";

/** What of the outside world the app needs. Adapters: src/git, src/builders, src/github. */

export interface RevisionRequest {
  /** A revision, or undefined: the default branch, and then always `mergeBase`. */
  readonly base: string | undefined;
  /** Compare with the merge base of `base` and `head` instead of `base` itself. */
  readonly mergeBase: boolean;
  /** A revision, or undefined: the working tree. */
  readonly head: string | undefined;
}

export interface Snapshot {
  readonly revision: Revision;
  readonly tree: FileTree;
}

export interface Comparison {
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** Paths whose mode or content differs between the two trees (both names of a rename), sorted. */
  readonly changedPaths: readonly string[];
}

/** Some files of a tree, by path. */
export interface FilesOfTree {
  readonly tree: FileTree;
  readonly paths: Iterable<string>;
}

export interface Repository {
  /** Resolves both sides, fetching what a shallow clone lacks. Throws `UserError`. */
  compare(request: RevisionRequest): Promise<Comparison>;
  /** Reads files of both sides into memory in one go, so that `FileTree.read` need not ask git one by one. */
  preload(files: readonly FilesOfTree[]): Promise<void>;
  close(): Promise<void>;
}

export interface BuildRequest {
  readonly tree: FileTree;
  readonly side: Side;
  /** Directory of the kustomization root; "" for the top. */
  readonly root: string;
  /** Every path that the build may read. External builders get exactly these. */
  readonly closure: readonly string[];
  /** Who applies it: what that does before and after the build is done too. Without: the bare root. */
  readonly deployable?: Deployable;
  /** What the deployable's substitutions can name; without any, nothing is substituted. */
  readonly variables?: PostBuildVariables;
  /** The tree is not that of the side, but one made for this deployable. */
  readonly variant?: string;
  /** Whoever applies it loads whatever lies in the repository. */
  readonly loadRestrictor?: "none";
}

export type BuildOutcome =
  | {
      readonly status: "built";
      readonly builder: "embedded" | "kustomize";
      readonly manifests: readonly Manifest[];
      /** Non-empty: part of the overlay was left out, or there is something to tell. */
      readonly problems: readonly Problem[];
      readonly partial: boolean;
    }
  | {
      readonly status: "failed";
      readonly builder: "embedded" | "kustomize";
      readonly problem: Problem;
      /** The only fault is a field that a later kustomize may know. */
      readonly unknownField?: string;
    }
  | {
      readonly status: "unsupported";
      readonly needs: readonly Capability[];
      readonly problems: readonly Problem[];
    };

export interface Builder {
  build(request: BuildRequest): Promise<BuildOutcome>;
  /** Ends what still runs and removes what was written; to be called whatever happened. */
  close(): Promise<void>;
}

/** Told how far a run is, for a progress line. */
export type Progress = (done: number, total: number, what: string) => void;
