import type { SourceLocation } from "../../model/manifest.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import type { TellMade } from "../../model/tell-made.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { TargetBranch } from "../../model/target-branch.ts";

/** What the sources of one side are read against. */
export interface ArgoContext {
  readonly tree: FileTree;
  /** The files of the revision that the sources follow, where that is not the tree. */
  readonly revision?: { readonly tree: FileTree; readonly commit: string };
  /** The commit of this side, as far as it has one: what `$ARGOCD_APP_REVISION` is. */
  readonly commit: string;
  /** URLs that this repository is known by; empty where nothing is known. */
  readonly ownUrls: readonly string[];
  readonly branch: TargetBranch;
  /** Whether charts from elsewhere are fetched and rendered. */
  readonly pullsCharts?: boolean;
  /** What tells its Argo CD apart, where the repository holds several. */
  readonly instance?: string;
  /** In head, an Application of a set, by the id of that, with the fields that it leaves as they are (`ignoreApplicationDifferences`). */
  readonly asLeft?: (application: ValueMap, rules: readonly ValueMap[], set: string) => ValueMap;
  readonly tellMade?: TellMade;
  /** Every `AppProject` of this side. */
  readonly projects: readonly ValueMap[];
}

/** An object that declares what is deployed, and where it was found. */
export interface DeclaredObject {
  readonly object: ValueMap;
  readonly location?: SourceLocation;
  /** The deployable whose output holds it. */
  readonly parent?: string;
  /** An ApplicationSet makes it of its template. */
  readonly isGenerated?: true;
}
