import type { OpenRepository, PullRequestTarget } from "../../app/ports.ts";
import { UserError } from "../../model/user-error.ts";
import { blobsOf, createBlobs } from "../blobs.ts";
import { createGit, lineOf, outputOf, type Git } from "../git.ts";
import { createHistory } from "../history.ts";
import { locateRepository, type LocateOptions } from "../locate.ts";
import { createObjects } from "../objects.ts";
import { findRemote, type RemoteAccess } from "../remote.ts";
import { readTrees } from "../sides.ts";
import { localCommit } from "../revision.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { boundedBlobs } from "./bounded-blobs.ts";
import { QUARANTINE_LIMITS, type QuarantineLimits } from "./limits.ts";
import { makePrivateRepository } from "./private-repository.ts";
import { sidesOf } from "./pull-request.ts";

export interface QuarantineOptions extends LocateOptions, RemoteAccess {
  /** Where the private repository is made; it goes when the repository is closed. */
  readonly temporaryDirectory: string;
  readonly target: PullRequestTarget;
  readonly limits?: QuarantineLimits;
}

/**
 * Takes the objects of a stranger's pull request as data, into a private repository that borrows those of the checkout.
 * The checkout is where they are borrowed from and whose server is asked; none of its files is read, and nothing of it changes.
 * Throws `UserError`.
 */
export async function openQuarantine(options: QuarantineOptions): Promise<OpenRepository> {
  const { env, limits = QUARANTINE_LIMITS, target } = options;
  const { gitDirectory, workTree } = await locateRepository(options);
  const checkout = createGit({ directory: workTree ?? gitDirectory, env, gitDirectory, workTree });
  await refuseDangerous(checkout, target);
  const repository = await makePrivateRepository({
    ...options,
    limits,
    objects: await objectsOf(checkout),
    url: await urlOf(checkout, options),
  });
  const { git } = repository;
  const objects = createObjects(git);
  const blobs = boundedBlobs(
    createBlobs(git, () => ({ objects, env: {} })),
    repository,
    limits,
  );
  const history = createHistory(git, objects, () => Promise.resolve(undefined));
  const fetchTrees = async (commits: readonly string[]): Promise<void> => {
    const fault = await repository.fetchTrees(commits);
    if (fault !== undefined)
      throw new UserError(`The files of the pull request could not be fetched. Git says: ${fault}`);
    objects.restart();
  };
  return {
    workTree: undefined,
    checkedOut: () => Promise.resolve(undefined),
    remoteUrls: () => Promise.resolve([]),
    readBeside: (path) =>
      Promise.reject(
        new UserError(`${path} is in neither side, and for a fork nothing beside them is read.`),
      ),
    async compare() {
      const sides = await sidesOf(target, {
        ask: (refs) => repository.ask(refs),
        fetchTrees,
        parents: (commit) => history.parents(commit),
      });
      const trees = await readTrees(git, { objects, env: {} }, blobs, sides);
      for (const tree of [trees.head, trees.base]) refuseHuge(tree, limits);
      return {
        base: { revision: { ref: sides.names.base, sha: sides.base }, tree: trees.base },
        head: { revision: { ref: sides.names.head, sha: sides.head }, tree: trees.head },
        changedPaths: trees.changedPaths,
      };
    },
    // What a stranger's file names is fetched by nobody.
    treeAt: () => Promise.resolve(undefined),
    preload: (files) => blobs.preload(files.flatMap(({ tree, paths }) => blobsOf(tree, paths))),
    async close() {
      objects.close();
      await repository.remove();
    },
  };
}

/** What would bring a stranger's files, or a token, to where programs of the workflow find them. */
async function refuseDangerous(checkout: Git, target: PullRequestTarget): Promise<void> {
  const objects = createObjects(checkout);
  try {
    const head = await localCommit({ git: checkout, objects }, "HEAD");
    const mentioned = target.kind === "pullRequest" ? await parentsOf(checkout, "HEAD") : [];
    if (target.kind === "pullRequest" && [head, ...mentioned].includes(target.head)) {
      throw new UserError(
        "The checkout holds the pull request's own files, beside a token that can write. Leave `ref` out of actions/checkout: mode: fork takes the files as git objects, and needs none of them checked out.",
      );
    }
  } finally {
    objects.close();
  }
  const { stdout } = await checkout.run([
    "config",
    "--includes",
    "--name-only",
    "--get-regexp",
    "^http\\..*extraheader$",
  ]);
  if (lineOf(stdout) !== "") {
    throw new UserError(
      "The checkout keeps its token where every program of the job finds it. Give actions/checkout `persist-credentials: false`.",
    );
  }
}

async function parentsOf(checkout: Git, revision: string): Promise<readonly string[]> {
  const { code, stdout } = await checkout.run(["cat-file", "commit", revision]);
  if (code !== 0) return [];
  return [
    ...(stdout
      .toString("latin1")
      .split("\n\n")[0]
      ?.matchAll(/^parent ([0-9a-f]+)$/gm) ?? []),
  ].map(([, parent = ""]) => parent);
}

async function objectsOf(checkout: Git): Promise<string> {
  const args = ["rev-parse", "--path-format=absolute", "--git-path", "objects"];
  return lineOf(outputOf(await checkout.run(args), "find the objects of the checkout"));
}

async function urlOf(checkout: Git, access: RemoteAccess): Promise<string> {
  const remote = await findRemote(checkout, access);
  const url = lineOf(
    (await checkout.run(["config", "--get", `remote.${remote?.name ?? "origin"}.url`])).stdout,
  );
  if (url !== "") return url;
  throw new UserError(
    "The checkout has no remote `origin` to fetch the pull request from. Use actions/checkout before this step.",
  );
}

function refuseHuge(tree: FileTree, { files, path: longest }: QuarantineLimits): void {
  const paths = tree.paths();
  if (paths.length > files) {
    throw new UserError(
      `A side has ${paths.length} files, and no more than ${files} are looked at for a fork.`,
    );
  }
  if (paths.some((path) => Buffer.byteLength(path) > longest)) {
    throw new UserError(`A path has more than the ${longest} bytes that are looked at for a fork.`);
  }
}
