import type { OpenRepository, RevisionRequest } from "../app/ports.ts";
import { UserError } from "../model/user-error.ts";
import { checkedOut, isAttributesFile } from "../tree/checkout/checkout.ts";
import { createFileTree, type FileTree } from "../tree/file-tree.ts";
import { readBeside } from "./beside.ts";
import { blobsOf, createBlobs, unreadable, type Blobs } from "./blobs.ts";
import { findDefaultBranch } from "./default-branch.ts";
import { createGit, messageOf, outputOf, type Git } from "./git.ts";
import { createHistory } from "./history.ts";
import { locateRepository, type LocateOptions } from "./locate.ts";
import { createObjects, type Objects, type ObjectSource } from "./objects.ts";
import { remoteUrls, findRemote, type Remote, type RemoteAccess } from "./remote.ts";
import { namedCommit } from "./named.ts";
import { findCommit, localCommit, noCommits, type Commit, type RevisionContext } from "./revision.ts";
import { changedPaths, impossiblePath, parseListing, type TreeFiles } from "./tree.ts";
import { readSmallTrees } from "./tree-object.ts";
import { snapshotWorkingTree, type WorkingTree } from "./working-tree.ts";
import { refuseOldGit } from "./version.ts";

export interface RepositoryOptions extends LocateOptions, RemoteAccess {}

/**
 * Opens the git repository that holds a directory. Working tree, index and refs of the user are never changed;
 * objects that a shallow clone lacks are fetched into it. Throws `UserError` when there is no usable repository.
 */
export async function openRepository(options: RepositoryOptions): Promise<OpenRepository> {
  const { gitDirectory, workTree } = await locateRepository(options);
  const git = createGit({ directory: workTree ?? gitDirectory, env: options.env, gitDirectory, workTree });
  const objects = createObjects(git);
  await probe(objects, options.directory);
  const context = createContext({ git, gitDirectory, objects }, options);
  const own: ObjectSource = { objects, env: {} };
  const snapshots: ObjectSource[] = [];
  const source = (): ObjectSource => snapshots.at(-1) ?? own;
  const blobs = createBlobs(git, source);
  const workingTrees: WorkingTree[] = [];

  // One at a time: whoever compares again is done with the former one.
  const takeWorkingTree = async (): Promise<string> => {
    for (const { objects: former } of snapshots.splice(0)) former.close();
    for (const former of workingTrees.splice(0)) await former.remove();
    const taken = await snapshotWorkingTree(git);
    workingTrees.push(taken);
    snapshots.push({ objects: createObjects(git, taken.env), env: taken.env });
    return taken.tree;
  };

  return {
    workTree,
    checkedOut: () => localCommit(context, "HEAD"),
    remoteUrls: () => remoteUrls(git),
    readBeside: (path, workspace) => {
      const { env, trusted = false } = options;
      const open = (directory: string) => openRepository({ directory, env, trusted, ceiling: workspace });
      return readBeside(path, { workspace, own: workTree, open });
    },
    async compare(request) {
      if (request.head === undefined && workTree === undefined) throw noWorkingTree(options.directory);
      const sides = await findSides(context, request);
      const headId = sides.head?.id ?? (await takeWorkingTree());
      const [headRef, baseRef, [headTree, baseTree]] = await Promise.all([
        sides.head?.name() ?? "working tree",
        sides.base.name(),
        readTrees(git, source(), blobs, [headId, sides.base.id]),
      ]);
      return {
        base: { revision: { ref: baseRef, sha: sides.base.id }, tree: baseTree },
        head: { revision: { ref: headRef, sha: sides.head?.id ?? null }, tree: headTree },
        changedPaths: changedPaths(baseTree, headTree),
      };
    },
    async treeAt(revision) {
      const commit = await namedCommit(context, revision);
      if (commit === undefined) return undefined;
      const [tree] = await readTrees(git, source(), blobs, [commit, commit]);
      return { tree, commit };
    },
    preload: (files) => blobs.preload(files.flatMap(({ tree, paths }) => blobsOf(tree, paths))),
    async close() {
      for (const { objects } of [own, ...snapshots]) objects.close();
      for (const workingTree of workingTrees.splice(0)) await workingTree.remove();
    },
  };
}

/** No revision has this name; whatever git says of it, the repository can be read. */
const NO_REVISION = ".";

/** Throws `UserError` if git cannot read the repository at all. */
async function probe(objects: Objects, directory: string): Promise<void> {
  const { failure } = await objects.read([NO_REVISION]);
  if (failure === undefined) return;
  throw new UserError(`Cannot use the git repository in ${directory}. Git says: ${messageOf(failure)}`);
}

function noWorkingTree(directory: string): UserError {
  return new UserError(
    `${directory} is a bare repository: it has no working tree. Name the commit to look at, with --head.`,
  );
}

function createContext(
  reader: Pick<RevisionContext, "git" | "gitDirectory" | "objects">,
  access: RemoteAccess,
): RevisionContext {
  const { git, objects } = reader;
  let remote: Promise<Remote | undefined> | undefined;
  const remoteOnce = (): Promise<Remote | undefined> => (remote ??= findRemote(git, access));
  return { ...reader, history: createHistory(git, objects, remoteOnce), findRemote: remoteOnce };
}

/** Head is undefined for the working tree, whose place in the history is HEAD. */
async function findSides(
  context: RevisionContext,
  request: RevisionRequest,
): Promise<{ base: Commit; head: Commit | undefined }> {
  // One after the other: both may have to fetch, and git locks a shallow repository.
  const head = request.head === undefined ? undefined : await findCommit(context, request.head);
  const base =
    request.base === undefined ? await findDefaultBranch(context) : await findCommit(context, request.base);
  if (request.base !== undefined && !request.mergeBase) return { base, head };
  const tip = head?.id ?? (await localCommit(context, "HEAD"));
  if (tip === undefined) throw noCommits();
  return { base: { name: base.name, id: await context.history.mergeBase(base.id, tip) }, head };
}

/** The trees of two commits or tree objects. */
export async function readTrees(
  git: Git,
  { objects, env }: ObjectSource,
  blobs: Blobs,
  ids: readonly [string, string],
): Promise<[FileTree, FileTree]> {
  const small = await readSmallTrees(objects, ids);
  const files = small ?? (await Promise.all([listFiles(git, ids[0], env), listFiles(git, ids[1], env)]));
  const first = treeOf(files[0], blobs);
  const trees = [first, treeOf(files[1], blobs, first)] as const;
  const attributes = trees.flatMap((tree) => blobsOf(tree, tree.paths().filter(isAttributesFile)));
  await blobs.preload(attributes);
  // They say how every other file below them is read.
  for (const { path, blob } of attributes) {
    const fault = blobs.fault(blob);
    if (fault !== undefined) throw unreadable(path, fault);
  }
  return [checkedOut(trees[0]), checkedOut(trees[1])];
}

/**
 * Bytes. Two hundred thousand files take twenty megabytes; but a few small trees that name each other stand for more files
 * than any machine holds.
 */
const LONGEST_LISTING = 128 * 1024 * 1024;

async function listFiles(git: Git, id: string, env: ObjectSource["env"]): Promise<TreeFiles> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", id];
  const call = { env, outputLimit: LONGEST_LISTING };
  const output = await git.run(args, call);
  if (output.code !== 0) await refuseOldGit(git);
  return parseListing(outputOf(output, `read the files of ${id}`));
}

function treeOf(files: TreeFiles, blobs: Blobs, like?: ReturnType<typeof createFileTree>) {
  const impossible = impossiblePath(files);
  if (impossible !== undefined) {
    throw new UserError(
      `A commit holds the path ${JSON.stringify(impossible.slice(0, 200))}, which git would not check out. Remove it.`,
    );
  }
  const tree: ReturnType<typeof createFileTree> = createFileTree(
    files,
    (blob) => blobs.read(blob, () => tree.paths().find((path) => blobsOf(tree, [path])[0]?.blob === blob)),
    (blob) => blobs.fault(blob),
    like,
  );
  return tree;
}
