import type { Problem } from "../../model/problem.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { resolvePath } from "../../tree/path.ts";
import { parseYaml } from "../../yaml/parse.ts";

/**
 * Files whose YAML aliases cannot be read within bounds. kustomize copies what an alias stands for
 * (https://github.com/kubernetes-sigs/kustomize/blob/master/kyaml/yaml/rnode.go, DeAnchor), so that a few lines can
 * take all memory of the machine before any time limit ends it.
 */
export function findAliasFaults(tree: FileTree, paths: readonly string[]): readonly Problem[] {
  return paths.flatMap((path) => {
    if (!/(\.ya?ml|\.json|Kustomization)$/.test(path)) return [];
    const resolved = resolvePath(tree, path);
    if (resolved.kind !== "file") return [];
    const text = new TextDecoder().decode(tree.read(resolved.blob));
    if (!/(^|[\s[{,:])\*[^\s*]/.test(text) || !/(^|[\s[{,:])&\S/.test(text)) return [];
    const parsed = parseYaml(text);
    if (parsed.ok) return [];
    const { message, ...position } = parsed.error;
    return { code: "invalid-yaml" as const, message: `${path}: ${message}`, file: path, ...position };
  });
}
