import { BuildError } from "../../kustomize/error.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { overlayFiles } from "../../tree/overlaid.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { editKustomization, type EditedFile } from "./kustomize.ts";

export type ArgoKustomizeResult =
  /** The tree that the root is to be built in. */
  | {
      readonly kind: "kustomize";
      readonly tree: FileTree;
      /** The file that was edited; undefined where none had to be. */
      readonly edited: EditedFile | undefined;
    }
  /** Argo CD fails too. */
  | { readonly kind: "failed"; readonly problem: Problem };

/** The tree with the kustomization file of a root as Argo CD edits it. */
export function prepareArgoKustomize(tree: FileTree, root: string, options: ValueMap): ArgoKustomizeResult {
  try {
    const edited = editKustomization(tree, root, options);
    if (edited === undefined) return { kind: "kustomize", tree, edited };
    return { kind: "kustomize", tree: overlayFiles(tree, new Map([[edited.path, edited.text]])), edited };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return {
      kind: "failed",
      problem: { code: "build-failed", fault: error.code, message: error.message, ...error.location },
    };
  }
}
