import { fileAt } from "../tree/file-tree.ts";
import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { OpenRepository } from "../app/ports.ts";
import { UserError } from "../model/user-error.ts";

export interface Surroundings {
  readonly workspace: string;
  /** The top of the working tree of the repository that is judged. */
  readonly own: string | undefined;
  readonly open: (directory: string) => Promise<OpenRepository>;
}

/**
 * A text file as HEAD of another repository has it. The file itself is only looked for: whoever can write into the
 * workspace after the checkout decides nothing.
 */
export async function readBeside(path: string, { workspace, own, open }: Surroundings): Promise<string> {
  const [top, file] = [await realpath(workspace), resolve(workspace, path)];
  if ((await stat(file).catch(() => undefined))?.isFile() !== true) {
    throw new UserError(
      `There is no policy file ${path}: neither base nor head has it, and no other repository that is checked out in ${workspace}. Correct the path.`,
    );
  }
  const real = await realpath(file);
  if (real !== resolve(top, relative(resolve(workspace), file)) || !isBelow(top, real)) {
    throw refused(path, "a symbolic link leads to it");
  }
  const other = await open(dirname(real));
  try {
    const { workTree } = other;
    if (workTree === undefined) throw refused(path, "its repository has no working tree");
    const tree = await realpath(workTree);
    if (own !== undefined && (await realpath(own)) === tree)
      throw refused(path, "it lies in this repository, and no commit has it");
    if (!isBelow(top, tree)) throw refused(path, "it is in no repository of the workspace");
    return await readAtHead(path, relative(tree, real).split(sep).join("/"), other);
  } finally {
    await other.close();
  }
}

async function readAtHead(path: string, inside: string, repository: OpenRepository): Promise<string> {
  const { head } = await repository.compare({ base: "HEAD", mergeBase: false, head: "HEAD" });
  const entry = fileAt(head.tree, inside);
  if (entry === undefined) throw refused(path, "no commit of its repository has it as a file");
  await repository.preload([{ tree: head.tree, paths: [inside] }]);
  return new TextDecoder().decode(head.tree.read(entry.blob));
}

function isBelow(top: string, path: string): boolean {
  const way = relative(top, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function refused(path: string, why: string): UserError {
  return new UserError(
    `The policy ${path} is not read: ${why}. Take a file of this repository, or of another one that is checked out below the workspace.`,
  );
}
