import type { FileTree } from "../tree/file-tree.ts";
import type { Builder, Repository } from "./ports.ts";

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
