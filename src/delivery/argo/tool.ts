import { KUSTOMIZATION_FILES } from "../../kustomize/files/file-names.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath } from "../../tree/path.ts";
import { fieldIn } from "../replaced-fields.ts";
import type { ValueMap } from "../../yaml/value.ts";

export type Tool = "kustomize" | "helm" | "directory" | "plugin";

const TOOLS: readonly Tool[] = ["kustomize", "helm", "directory", "plugin"];

export type ToolResult =
  | { readonly ok: true; readonly tool: Tool; readonly isExplicit: boolean }
  | { readonly ok: false; readonly message: string };

/**
 * The tool that Argo CD builds a path with: the one that the source has options of, else by the files that lie in it.
 * The plugins of an installation may claim a path before that, which no repository shows.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (GetAppSourceType)
 * @param source merged with the files of rule `.argocd-source.yaml`
 */
export function toolOf(tree: FileTree, path: string, source: ValueMap): ToolResult {
  const explicit = TOOLS.filter((tool) => fieldIn(source, tool) !== null);
  const [tool, second] = explicit;
  if (second !== undefined) {
    const names = explicit.join(", ");
    return {
      ok: false,
      message: `the source has options of several tools (${names}), which Argo CD refuses; keep one`,
    };
  }
  if (tool !== undefined) return { ok: true, tool, isExplicit: true };
  return { ok: true, tool: discover(tree, path), isExplicit: false };
}

/**
 * The last of the marking files in the order of their names counts.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/util/app/discovery/discovery.go (Discover)
 */
function discover(tree: FileTree, path: string): Tool {
  let tool: Tool = "directory";
  for (const name of tree.list(path)) {
    const entry = tree.entry(joinPath(path, name) ?? name);
    if (entry === "directory" || entry?.kind === "submodule") continue;
    if (name.endsWith("Chart.yaml")) tool = "helm";
    if (KUSTOMIZATION_FILES.includes(name)) tool = "kustomize";
  }
  return tool;
}
