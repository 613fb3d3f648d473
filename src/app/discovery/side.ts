import type { RootIndex } from "../../inputs/closure.ts";
import { pathId, UNKNOWN_APPLYING, type Deployable } from "../../model/deployable.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Side } from "../../model/side.ts";
import type { ArgoContext } from "../../sources/argo/context.ts";
import { isUnfollowedSet } from "../../sources/argo/application-set.ts";
import { inputsOf, type Inputs } from "../../sources/inputs.ts";
import type { TellMade } from "../../model/tell-made.ts";
import type { TargetBranch } from "../../model/target-branch.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import type { BuildCache } from "./build-cache.ts";
import type { RepositoryUrls } from "./own-urls.ts";
import type { Instances } from "./instances.ts";

/** What is known of one side while its deployables are found. */
export interface SideContext {
  readonly side: Side;
  readonly tree: FileTree;
  readonly index: RootIndex;
  /** Objects that declare something, as they stand in files, by file. */
  readonly declarations: ReadonlyMap<string, readonly Manifest[]>;
  /** The directories that belong to one cluster each. */
  readonly clusters: readonly string[];
  /** Where declarations use none of its URLs, none. */
  readonly ownUrls: readonly string[];
  /** All URLs that it is known by, whatever uses them. */
  readonly remoteUrls: RepositoryUrls;
  readonly branch: TargetBranch;
  /** The commit; "" for the working tree. */
  readonly commit: string;
  readonly builds: BuildCache;
  /** Other revisions of this repository that take effect; without any, all is read from the side. */
  readonly revisions?: Revisions;
  /** Whether charts of the repository are rendered, so that what they declare is known. */
  readonly rendersCharts: boolean;
  /** Whether charts from elsewhere are too. */
  readonly pullsCharts: boolean;
  /** Directories of clusters that base has elsewhere, with where that is: how they are called. */
  readonly movedClusters?: ReadonlyMap<string, string>;
  /** Those of them that nothing in the repository applies. */
  readonly movedRoots?: ReadonlyMap<string, string>;
  /** Files of entries of base that deploy themselves, and are declared in head as they were, whatever else reads them. */
  readonly standingEntries?: ReadonlySet<string>;
  /** In head, whether something of base applies a file, and deletes what it applies no longer. */
  readonly wasPruned?: (file: string) => boolean;
  /** By file of a declaration, the list that leaves it out on both sides. */
  readonly switchedOff?: ReadonlyMap<string, string>;
  /** In head, by the id of an Application the set that owns it in base. */
  readonly owners?: ReadonlyMap<string, string>;
  /** In head, see `ArgoContext`. */
  readonly asLeft?: ArgoContext["asLeft"];
  readonly tellMade?: TellMade;
  /** Where the repository holds several Argo CDs. */
  readonly instances?: Instances;
  /** By id, what declares others than its files say. */
  readonly kept?: ReadonlyMap<string, readonly Declared[]>;
  /** By id, what is in the cluster, and whose files are gone: it declares what is kept. */
  readonly standing?: ReadonlyMap<string, Found>;
}

/** An object that declares deployables, and whence it is known. */
export interface Declared {
  readonly object: ValueMap;
  readonly file: string | undefined;
  readonly manifest: Manifest;
  readonly parent?: Found;
  /** A bare overlay, which nothing declares. */
  readonly overlay?: Found;
  readonly cluster: string;
  /** See `Deployable`. */
  readonly asWritten?: true;
}

/** The files of another revision of this repository: a tag, a commit, another branch. */
export interface RevisionFiles {
  readonly tree: FileTree;
  readonly commit: string;
  readonly index: RootIndex;
  readonly declarations: ReadonlyMap<string, readonly Manifest[]>;
}

export interface Revisions {
  /** Ids of what takes effect at the merge, on files that the change does not reach. */
  readonly effective: ReadonlySet<string>;
  /** By name; undefined for one that is not in this clone. */
  readonly files: ReadonlyMap<string, RevisionFiles | undefined>;
}

/** A deployable of one side. */
export interface Found {
  readonly deployable: Deployable;
  readonly inputs: Inputs;
  /** The key of its source, where Flux delivers it out of this repository. */
  readonly source?: string;
  /** What it is read from, where that is not the side: what it declares takes effect on another revision. */
  readonly revision?: FoundRevision;
  /** How its declaration changes by and by, while it delivers by the one that is there. */
  readonly later?: { readonly what: "changes" | "goes"; readonly reason: string };
}

export interface FoundRevision {
  readonly name: string;
  /** Undefined where this clone lacks it. */
  readonly files?: RevisionFiles;
  /** What it would read of the side itself. */
  readonly here: Inputs;
}

/** All that one side deploys. */
export interface DiscoveredSide extends SideContext {
  /** By id. */
  readonly found: ReadonlyMap<string, Found>;
  /** Files that say what is deployed or how, and the ids of what they speak of. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
  /** Ids of what declares others, and fails to build: only files tell what these are. */
  readonly broken: ReadonlySet<string>;
  /** What the names that are declared twice tell of Argo CDs. */
  readonly namesakes: Instances;
  /** By id, what is declared by what it deploys. */
  readonly children: ReadonlyMap<string, readonly Declared[]>;
}

// There may be thousands of overlays, on both sides.
const OWN_NAMESPACES: Deployable["target"] = { namespace: null };
const BY_KUSTOMIZE: Deployable["delivery"] = { kind: "kustomize" };

export function bareOverlay(path: string): Deployable {
  return {
    id: pathId("overlay", path),
    kind: "overlay",
    root: path,
    name: path === "" ? "." : path,
    cluster: null,
    target: OWN_NAMESPACES,
    applier: "unknown",
    applying: UNKNOWN_APPLYING,
    delivery: BY_KUSTOMIZE,
  };
}

/** @param except files in it that something else delivers */
export function plainDirectory(path: string, except: readonly string[] = []): Deployable {
  return {
    ...bareOverlay(path),
    id: pathId("directory", path),
    kind: "directory",
    delivery: { kind: "directory", ...(except.length > 0 && { except }) },
  };
}

/**
 * Whether what a deployable reads is delivered by it alone. A set of which only possible paths are known delivers some of
 * them, somehow: what lies there is also looked at for itself.
 */
export function isReader({ deployable }: Found): boolean {
  return deployable.kind !== "argoApplication" || !isUnfollowedSet(deployable.id);
}

/** What of the side's own files belongs to a deployable. */
export function filesHere({ inputs, revision }: Found): readonly string[] {
  return (revision?.here ?? inputs).files;
}

export function findInputs(
  { tree, index }: Pick<SideContext, "tree" | "index">,
  deployable: Deployable,
): Inputs {
  return inputsOf(deployable, tree, index);
}
