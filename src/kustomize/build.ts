import type { Manifest } from "../domain/manifest.ts";
import type { Problem } from "../domain/problem.ts";
import type { FileTree } from "../tree/file-tree.ts";

export interface KustomizeOptions {
  /**
   * "none": anything inside the tree may be read, as Flux does. "rootOnly": files must lie below the root that
   * names them, as kustomize's own default.
   */
  readonly loadRestrictor: "none" | "rootOnly";
  /** `--reorder`; kustomize's command line uses "legacy" unless sortOptions say otherwise. */
  readonly reorder: "legacy" | "none";
}

export type KustomizeResult =
  | {
      readonly kind: "built";
      readonly manifests: readonly Manifest[];
      /** Every path that was read, sorted. */
      readonly reads: readonly string[];
      /** A file outside its root was read: `rootOnly` would have refused. Names the first such file. */
      readonly outsideRoot: Problem | undefined;
    }
  /** kustomize would fail too. */
  | { readonly kind: "error"; readonly problem: Problem }
  /** A hermetic build cannot do it: the real kustomize could, with these capabilities. */
  | {
      readonly kind: "unsupported";
      readonly needs: readonly ("network" | "helm" | "plugins")[];
      readonly problems: readonly Problem[];
    };

/**
 * Builds one kustomization root of a tree, as a hermetic `kustomize build` would. Pure: reads only `tree`.
 * @param root directory of the root; "" for the top of the tree
 */
export type BuildKustomization = (tree: FileTree, root: string, options: KustomizeOptions) => KustomizeResult;
