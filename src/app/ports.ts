import type { PostBuildVariables } from "../delivery/flux/variables.ts";
import type { Capability } from "../model/capability.ts";
import type { Side } from "../model/side.ts";
import type { Deployable } from "../model/deployable.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Aim } from "../model/aim.ts";
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
  /**
   * The files of a tag, a branch or a commit that something in the repository names, fetched where a shallow clone lacks
   * it; undefined where it cannot be had.
   */
  treeAt(revision: string): Promise<{ readonly tree: FileTree; readonly commit: string } | undefined>;
  /** Reads files of both sides into memory in one go, so that `FileTree.read` need not ask git one by one. */
  preload(files: readonly FilesOfTree[]): Promise<void>;
  close(): Promise<void>;
}

/** Where a repository is, and what may be done to read it. */
export interface RepositoryPlace {
  /** Any folder of the working tree. */
  readonly directory: string;
  /** The search ends in this folder, and may not start outside of it by way of a symbolic link. */
  readonly ceiling?: string;
  /** Somebody named `directory` as the repository: only then may it be a bare one. */
  readonly mayBeBare?: boolean;
  /** Whether whoever runs this has said that the repository may be read, whomever it belongs to. */
  readonly trusted?: boolean;
  /** What to do where there is no repository. */
  readonly advice?: string;
  /** For servers that want a token where the checkout has left none (`persist-credentials: false`). */
  readonly token?: string;
  /** Where the token may be sent, and nowhere else. */
  readonly serverUrl?: string;
}

/** A repository, and what is checked out of it. */
export interface OpenRepository extends Repository {
  /** The top of the working tree, absolute; undefined for a bare repository. */
  readonly workTree: string | undefined;
  /** The commit that is checked out; undefined before the first one. */
  checkedOut(): Promise<string | undefined>;
  /** The URLs of its remotes, as they are configured. */
  remoteUrls(): Promise<readonly string[]>;
  /**
   * A text file as HEAD of another repository has it, which is checked out below a workspace that holds both. Throws
   * `UserError` for anything else.
   */
  readBeside(path: string, workspace: string): Promise<string>;
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
  /** Whoever applies it refuses charts. */
  readonly withoutCharts?: true;
  /** Whoever applies it loads whatever lies in the repository. */
  readonly loadRestrictor?: "none";
}

export type BuildOutcome = Ended & {
  /** What was made of values of Secrets on the way: no output may print one. */
  readonly secrets?: readonly string[];
};

type Ended =
  | {
      readonly status: "built";
      readonly builder: "embedded" | "kustomize" | "helm";
      readonly manifests: readonly Manifest[];
      /** Non-empty: part of the overlay was left out, or there is something to tell. */
      readonly problems: readonly Problem[];
      readonly partial: boolean;
      /** What aims at resources; only the embedded builder knows. */
      readonly aims?: readonly Aim[];
    }
  | {
      readonly status: "failed";
      readonly builder: "embedded" | "kustomize" | "helm";
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
  /** Whether charts of the repository are rendered: it is allowed, and there is a program for it. */
  readonly rendersCharts: boolean;
  /** Whether charts from elsewhere are fetched and rendered too. */
  readonly pullsCharts: boolean;
  /** What makes this run render charts that need these, like "allow it (allow: helm)"; undefined where it renders them. */
  readonly chartAdvice: (needs: readonly Capability[]) => string | undefined;
  /** Lets it ask no more than these of the hosts that it may ask anyway; none: all of those. */
  readonly confineHosts: (hosts: readonly string[]) => void;
  build(request: BuildRequest): Promise<BuildOutcome>;
  /** Ends what still runs and removes what was written; to be called whatever happened. */
  close(): Promise<void>;
}

/** Which builder a run wants, and what that may do. */
export interface BuilderChoice {
  /** verify: build with both, and report any difference. */
  readonly choice: "auto" | "embedded" | "kustomize" | "verify";
  readonly allow: readonly Capability[];
  /** Undefined: each builder's own default. */
  readonly loadRestrictor?: "root-only" | "none" | undefined;
  /** What `network` may ask: `host`, `host:port` or `*.host`; none: any public host. */
  readonly allowHosts?: readonly string[];
  /** Where what was fetched is kept by its digest; undefined: nowhere. */
  readonly cacheDirectory?: string | undefined;
  /** A pull request from a fork: neither `allow` nor a loosened load restrictor is honoured. */
  readonly fork: boolean;
}

/** Whose objects are taken as data: a pull request, by what GitHub says of it, or a group of a merge queue. */
export type PullRequestTarget =
  | {
      readonly kind: "pullRequest";
      readonly number: number;
      /** The branch that it goes into. */
      readonly baseRef: string;
      /** The tip of its branch, as the event says. */
      readonly head: string;
      /** Asks GitHub for the merge base of two commits. */
      readonly mergeBase: (base: string, head: string) => Promise<string>;
    }
  | { readonly kind: "mergeGroup"; readonly base: string; readonly head: string };

/** Makes what a run needs of the outside world real: src/edges.ts, or a test. Both throw `UserError`. */
export interface World {
  /** The day, like "2026-12-31". */
  readonly today: string;
  openRepository(place: RepositoryPlace): Promise<OpenRepository>;
  /** A stranger's pull request as data: the checkout at `place` lends its objects and its server, and is not read. */
  openPullRequest(place: RepositoryPlace, target: PullRequestTarget): Promise<OpenRepository>;
  createBuilder(choice: BuilderChoice): Promise<Builder>;
}

/** Told how far a run is, for a progress line. */
export type Progress = (done: number, total: number, what: string) => void;
