import { UserError } from "../app/user-error.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { messageOf, type Git, type GitCall } from "./git.ts";

/** Contents of git objects, each read at most once, whichever side names it. */
export interface Blobs {
  /** Bytes of a blob; asks git, blocking, if it was not preloaded. `path` is for the error message only. */
  read(blob: string, path: () => string | undefined): Uint8Array;
  /** Reads many blobs with one git process. */
  preload(files: readonly { readonly path: string; readonly blob: string }[]): Promise<void>;
}

/** Bytes. Kubernetes refuses objects over about 3 MB; the largest files of CRDs have some tens of megabytes. */
export const BLOB_LIMIT = 64 * 1024 * 1024;

/** `objects` is the environment that tells git where the objects are. */
export function createBlobs(git: Git, objects: () => NonNullable<GitCall["env"]>): Blobs {
  const contents = new Map<string, Uint8Array>();
  return {
    read(blob, path) {
      const known = contents.get(blob);
      if (known !== undefined) return known;
      const { stdout, stderr } = git.runSync(["cat-file", "--batch"], {
        input: `${blob}\n`,
        env: objects(),
      });
      refuseLarge(stdout.subarray(0, stdout.indexOf(0x0a)), path);
      const content = parseBatch(stdout).get(blob);
      if (content === undefined) throw unreadable(path() ?? blob, messageOf(stderr));
      contents.set(blob, content);
      return content;
    },
    async preload(files) {
      const missing = new Map(
        files.filter((file) => !contents.has(file.blob)).map((file) => [file.blob, file.path]),
      );
      if (missing.size === 0) return;
      const input = `${[...missing.keys()].join("\n")}\n`;
      const sizes = await git.run(["cat-file", "--batch-check"], { input, env: objects() });
      refuseLarge(sizes.stdout, (blob) => missing.get(blob));
      const { stdout, stderr } = await git.run(["cat-file", "--batch"], { input, env: objects() });
      const found = parseBatch(stdout);
      for (const [blob, path] of missing) {
        const content = found.get(blob);
        if (content === undefined) throw unreadable(path, messageOf(stderr));
        contents.set(blob, content);
      }
    },
  };
}

/** Gives a tree what `preload` wants to know: the blobs of these paths; directories and unknown paths are left out. */
export function blobsOf(tree: FileTree, paths: Iterable<string>): { path: string; blob: string }[] {
  const files: { path: string; blob: string }[] = [];
  for (const path of paths) {
    const entry = tree.entry(path);
    if (entry !== undefined && entry !== "directory" && entry.kind !== "submodule") {
      files.push({ path, blob: entry.blob });
    }
  }
  return files;
}

/**
 * Reads the output of `git cat-file --batch`: `<id> SP <type> SP <size> LF <content> LF`, or `<id> SP missing LF`.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
function parseBatch(output: Buffer): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  let position = 0;
  while (position < output.length) {
    const lineEnd = output.indexOf(0x0a, position);
    if (lineEnd < 0) break;
    const [id = "", , size] = output.toString("latin1", position, lineEnd).split(" ");
    position = lineEnd + 1;
    if (size === undefined) continue;
    contents.set(id, output.subarray(position, position + Number(size)));
    position += Number(size) + 1;
  }
  return contents;
}

/** Reads the output of `--batch-check`: the same lines without the contents. */
function refuseLarge(sizes: Buffer, path: (blob: string) => string | undefined): void {
  for (const line of sizes.toString("latin1").split("\n")) {
    const [blob = "", , size] = line.split(" ");
    if (size === undefined || Number(size) <= BLOB_LIMIT) continue;
    throw new UserError(
      `${path(blob) ?? blob} has ${size} bytes; Rollcast reads files of up to ${BLOB_LIMIT} bytes. ` +
        "Keep it out of what the overlays build from.",
    );
  }
}

function unreadable(what: string, message: string): UserError {
  return new UserError(
    `Cannot read ${what} from git: its object is missing or damaged. Run \`git fsck\`. ${message}`.trim(),
  );
}
