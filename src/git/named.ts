import { UserError } from "../model/user-error.ts";
import { findCommit, localCommit, type RevisionContext } from "./revision.ts";

/**
 * What a file of the repository may name: a branch, a tag or a commit, and no expression that git would compute. A file
 * that is to be forecast is nobody's order to walk through the history.
 */
const NAME = /^(?!-)(?!.*\.\.)(?!.*\.lock$)[\w][\w./+-]{0,200}$/;
const COMMIT = /^[0-9a-f]{7,64}$/;

/** The commit of a tag, a branch or a commit id that a file names, as the server has it. Undefined where it cannot be had. */
export async function namedCommit(context: RevisionContext, name: string): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined;
  const remote = await context.findRemote();
  const short = name.replace(/^refs\/(?:heads|tags)\//, "");
  const asTag = name.startsWith("refs/heads/") ? [] : [`refs/tags/${short}`];
  const asBranch = name.startsWith("refs/tags/")
    ? []
    : [...(remote === undefined ? [] : [`refs/remotes/${remote.name}/${short}`]), `refs/heads/${short}`];
  const asCommit = COMMIT.test(name) ? [name] : [];
  for (const candidate of [...asTag, ...asBranch, ...asCommit]) {
    const id = await localCommit(context, candidate);
    if (id !== undefined) return id;
  }
  return remote === undefined || name === "HEAD" ? undefined : fetched(context, name);
}

/** A shallow clone has few of them. */
async function fetched(context: RevisionContext, name: string): Promise<string | undefined> {
  try {
    return (await findCommit(context, name)).id;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
