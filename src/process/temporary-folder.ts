import { mkdtemp, realpath } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../model/user-error.ts";
import { errorCode } from "./child.ts";

/** Makes a folder that only this user may read. Returns its real path. Throws `UserError` where that cannot be. */
export async function makeTemporaryFolder(parent: string, prefix: string): Promise<string> {
  try {
    return await realpath(await mkdtemp(join(parent, prefix)));
  } catch (error) {
    const code = errorCode(error);
    if (typeof code !== "string") throw error;
    const why = code === "ENOENT" ? "it does not exist" : code === "ENOSPC" ? "the disk is full" : code;
    throw new UserError(
      `Cannot make a temporary folder in ${parent}: ${why}. Set TMPDIR to a folder that may be written to.`,
    );
  }
}
