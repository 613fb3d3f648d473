import type { OpenRepository, RevisionRequest } from "../app/ports.ts";
import { UserError } from "../model/user-error.ts";
import { readBeside } from "./beside.ts";
import { blobsOf, createBlobs } from "./blobs.ts";
import { findDefaultBranch } from "./default-branch.ts";
import { createGit, messageOf } from "./git.ts";
import { createHistory } from "./history.ts";
import { locateRepository, type LocateOptions } from "./locate.ts";
import { createObjects, type Objects, type ObjectSource } from "./objects.ts";
import { remoteUrls, findRemote, type Remote, type RemoteAccess } from "./remote.ts";
import { namedCommit } from "./named.ts";
import { findCommit, localCommit, noCommits, type Commit, type RevisionContext } from "./revision.ts";
import { readTree, readTrees } from "./sides.ts";
import { snapshotWorkingTree, type WorkingTree } from "./working-tree.ts";

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
      const [headRef, baseRef, trees] = await Promise.all([
        sides.head?.name() ?? "working tree",
        sides.base.name(),
        readTrees(git, source(), blobs, { base: sides.base.id, head: headId }),
      ]);
      return {
        base: { revision: { ref: baseRef, sha: sides.base.id }, tree: trees.base },
        head: { revision: { ref: headRef, sha: sides.head?.id ?? null }, tree: trees.head },
        changedPaths: trees.changedPaths,
      };
    },
    async treeAt(revision) {
      const commit = await namedCommit(context, revision);
      if (commit === undefined) return undefined;
      return { tree: await readTree(git, source(), blobs, commit), commit };
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
