import type { Comparison, RevisionRequest } from "../../src/app/ports.ts";
import { openRepository } from "../../src/git/repository.ts";
import type { FileTree } from "../../src/tree/file-tree.ts";
import type { GitRepository } from "./git-repository.ts";

/** What the command line asks for without any option. */
const workingTree: RevisionRequest = { base: undefined, mergeBase: true, head: undefined };

/** Compares, reads every file of both sides, and closes the repository again. */
export async function compare(
  { directory, env }: Pick<GitRepository, "directory" | "env">,
  request: RevisionRequest = workingTree,
): Promise<Comparison> {
  const repository = await openRepository({ directory, env, mayBeBare: true });
  try {
    const comparison = await repository.compare(request);
    const trees = [comparison.head.tree, comparison.base.tree];
    await repository.preload(trees.map((tree) => ({ tree, paths: tree.paths() })));
    return comparison;
  } finally {
    await repository.close();
  }
}

/** The text of a file of a tree; a link's target. */
export function textOf(tree: FileTree, path: string): string | undefined {
  const entry = tree.entry(path);
  if (entry === undefined || entry === "directory" || entry.kind === "submodule") return undefined;
  return Buffer.from(tree.read(entry.blob)).toString();
}
