import { jsonnetOf } from "../domain/account/jsonnet-reads.ts";
import { isKustomizationFile } from "../inputs/roots.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { declarationCandidates, mayDeclareApplication } from "./discovery/declarations.ts";
import { unreadSecrets } from "./discovery/secret-files.ts";
import type { DiscoveredSide } from "./discovery/side.ts";
import type { Builder, FilesOfTree, Repository } from "./ports.ts";

/** What finding the deployables of these trees reads: all that may hold an object, and what that takes in. */
export async function readObjectsAhead(
  repository: Pick<Repository, "preload">,
  trees: readonly FileTree[],
): Promise<void> {
  await repository.preload(trees.map((tree) => ({ tree, paths: objectFiles(tree) })));
  // Each file of Jsonnet names the next one, which git would be asked for alone.
  const evaluated = trees.filter((tree) => jsonnetOf(tree).length > 0 && mayDeclareApplication(tree));
  await repository.preload(evaluated.map((tree) => ({ tree, paths: jsonnetOf(tree) })));
}

function objectFiles(tree: FileTree): readonly string[] {
  return [
    ...declarationCandidates(tree),
    ...tree.paths().filter(isKustomizationFile),
    ...unreadSecrets(tree),
  ];
}

/**
 * The builder, but what a chart is rendered of is read in one go: its files are called anything, and may be thousands.
 * @param own the trees that the repository holds
 */
export function readingAhead(
  builder: Builder,
  repository: Pick<Repository, "preload">,
  own: readonly FileTree[],
): Builder {
  return {
    ...builder,
    async build(request) {
      const { tree, closure, deployable } = request;
      if (deployable?.delivery.kind === "helm" && own.includes(tree))
        await repository.preload([{ tree, paths: closure }]);
      return builder.build(request);
    },
  };
}

/** What roots that speak of Secrets may make them of. @param speaking the files that do */
export function filesOfGenerators(
  { tree, index }: Pick<DiscoveredSide, "tree" | "index">,
  speaking: readonly string[],
): FilesOfTree {
  const all = new Set(speaking);
  const roots = index.roots.filter(({ files }) => files.some((file) => all.has(file)));
  return { tree, paths: roots.flatMap(({ path }) => [...(index.direct(path)?.files ?? [])]) };
}
