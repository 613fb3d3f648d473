import { UserError } from "../model/user-error.ts";
import { checkedOut, isAttributesFile } from "../tree/checkout/checkout.ts";
import { createFileTree, editedTree, type FileTree } from "../tree/file-tree.ts";
import { blobsOf, unreadable, type Blobs } from "./blobs.ts";
import { outputOf, type Git } from "./git.ts";
import type { ObjectSource } from "./objects.ts";
import { readSmallTrees } from "./tree-object.ts";
import { changedPaths, impossiblePath, parseDifferences, parseListing, type TreeFiles } from "./tree.ts";
import { refuseOldGit } from "./version.ts";

export interface Trees {
  readonly base: FileTree;
  readonly head: FileTree;
  /** Sorted. */
  readonly changedPaths: readonly string[];
}

/** What a commit or a tree object holds, as a checkout writes it. */
export async function readTree(git: Git, source: ObjectSource, blobs: Blobs, id: string): Promise<FileTree> {
  return (await readTrees(git, source, blobs, { base: id, head: id })).head;
}

/** What two commits or tree objects hold, as a checkout writes it, and where they differ. */
export async function readTrees(
  git: Git,
  source: ObjectSource,
  blobs: Blobs,
  ids: { readonly base: string; readonly head: string },
): Promise<Trees> {
  const small = await readSmallTrees(source.objects, [ids.base, ids.head]);
  const stored =
    small === undefined
      ? await readLargeTrees(git, source, blobs, ids)
      : { base: treeOf(small[0], blobs), head: treeOf(small[1], blobs), edited: undefined };
  const attributes = [stored.base, stored.head].flatMap((tree) =>
    blobsOf(tree, tree.paths().filter(isAttributesFile)),
  );
  await blobs.preload(attributes);
  // They say how every other file below them is read.
  for (const { path, blob } of attributes) {
    const fault = blobs.fault(blob);
    if (fault !== undefined) throw unreadable(path, fault);
  }
  const [base, head] = [checkedOut(stored.base), checkedOut(stored.head)];
  const edited = stored.edited?.some(isAttributesFile) === true ? undefined : stored.edited;
  return { base, head, changedPaths: changedPaths(base, head, edited) };
}

/** Git lists one of them, and what the other one has otherwise: most of a large repository is as it was. */
async function readLargeTrees(
  git: Git,
  { env }: ObjectSource,
  blobs: Blobs,
  ids: { readonly base: string; readonly head: string },
) {
  const listing = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", ids.head];
  const differences = ["diff-tree", ...RAW_DIFFERENCES, "--end-of-options", ids.head, ids.base];
  const [files, edits] = await Promise.all([
    outputFor(git, listing, env).then(parseListing),
    ids.base === ids.head
      ? new Map<string, undefined>()
      : outputFor(git, differences, env).then(parseDifferences),
  ]);
  refuseImpossible([...edits.keys()]);
  const head = treeOf(files, blobs);
  return { head, base: editedTree(head, edits), edited: [...edits.keys()] };
}

/** Whatever the repository's own settings leave out or take together. */
const RAW_DIFFERENCES = ["-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--ignore-submodules=none"];

/**
 * Bytes. Two hundred thousand files take twenty megabytes; but a few small trees that name each other stand for more files
 * than any machine holds.
 */
const LONGEST_LISTING = 128 * 1024 * 1024;

async function outputFor(git: Git, args: readonly string[], env: ObjectSource["env"]): Promise<Buffer> {
  const output = await git.run(args, { env, outputLimit: LONGEST_LISTING });
  if (output.code !== 0) await refuseOldGit(git);
  return outputOf(output, `read the files of ${args.at(-1) ?? ""}`);
}

function treeOf(files: TreeFiles, blobs: Blobs): FileTree {
  refuseImpossible(files.map(([path]) => path));
  return createFileTree(
    files,
    (blob) => blobs.read(blob),
    (blob) => blobs.fault(blob),
  );
}

function refuseImpossible(paths: readonly string[]): void {
  const impossible = impossiblePath(paths);
  if (impossible === undefined) return;
  throw new UserError(
    `A commit holds the path ${JSON.stringify(impossible.slice(0, 200))}, which git would not check out. Remove it.`,
  );
}
