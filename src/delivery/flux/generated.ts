import { KUSTOMIZATION_FILES } from "../../kustomize/files/file-names.ts";
import { fileAt, type FileTree } from "../../tree/file-tree.ts";
import type { ValueMap } from "../../yaml/value.ts";

/** The kustomization file of a directory, as kustomize looks for it; undefined without one. */
export function kustomizationFileOf(tree: FileTree, directory: string): string | undefined {
  return KUSTOMIZATION_FILES.map((name) => join(directory, name)).find((path) => {
    return fileAt(tree, path) !== undefined;
  });
}

/**
 * The kustomization that Flux makes for a directory without one: every YAML file below it, and of a directory that has a
 * kustomization file only that.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/kustomize/kustomize_generator.go (scanManifests)
 */
export function generatedKustomization(tree: FileTree, root: string): ValueMap {
  const resources = [...resourcesIn(tree, root)].map(
    (path) => `./${root === "" ? path : path.slice(root.length + 1)}`,
  );
  const head = { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization" };
  // Kustomize refuses an empty file.
  return resources.length === 0 ? { ...head, namespace: "_placeholder" } : { ...head, resources };
}

function* resourcesIn(tree: FileTree, directory: string): Generator<string> {
  for (const name of tree.list(directory)) {
    const path = join(directory, name);
    if (tree.entry(path) !== "directory") {
      if (/\.ya?ml$/.test(name)) yield path;
    } else if (kustomizationFileOf(tree, path) !== undefined) yield path;
    else yield* resourcesIn(tree, path);
  }
}

function join(directory: string, name: string): string {
  return directory === "" ? name : `${directory}/${name}`;
}
