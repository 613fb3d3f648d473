import { UserError } from "../model/user-error.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { createBatchReader } from "./batch.ts";
import { messageOf, type Git } from "./git.ts";
import type { ObjectSource } from "./objects.ts";

/** Contents of git objects, each read at most once, whichever side names it. */
export interface Blobs {
  /** Bytes of a blob; asks git, blocking, if it was not preloaded. `path` is for the error message only. */
  read(blob: string, path: () => string | undefined): Uint8Array;
  /** Reads many blobs at once. */
  preload(files: readonly { readonly path: string; readonly blob: string }[]): Promise<void>;
}

/** Bytes. Kubernetes refuses objects over about 3 MB; the largest files of CRDs have some tens of megabytes. */
export const BLOB_LIMIT = 64 * 1024 * 1024;

/** `source` tells where the blobs are now: a snapshot of the working tree has objects of its own. */
export function createBlobs(git: Git, source: () => ObjectSource): Blobs {
  const contents = new Map<string, Uint8Array>();
  return {
    read(blob, path) {
      const known = contents.get(blob);
      if (known !== undefined) return known;
      const { stdout, stderr } = git.runSync(["cat-file", "--batch"], {
        input: `${blob}\n`,
        env: source().env,
      });
      const { answers, take } = createBatchReader((size) => {
        refuseLarge(size, path() ?? blob);
      });
      take(stdout);
      const content = answers[0]?.content;
      if (content === undefined) throw unreadable(path() ?? blob, messageOf(stderr));
      contents.set(blob, content);
      return content;
    },
    async preload(files) {
      const missing = [
        ...new Map(files.filter(({ blob }) => !contents.has(blob)).map((file) => [file.blob, file])).values(),
      ];
      const { objects, failure } = await source().objects.read(
        missing.map(({ blob }) => blob),
        (size, question) => {
          refuseLarge(size, missing[question]?.path);
        },
      );
      for (const [index, { path, blob }] of missing.entries()) {
        const content = objects[index]?.content;
        if (content === undefined) throw unreadable(path, messageOf(failure ?? ""));
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
      const stored = entry.kind === "file" ? entry.checkout?.stored : undefined;
      files.push({ path, blob: stored ?? entry.blob });
    }
  }
  return files;
}

function refuseLarge(size: number, what: string | undefined): void {
  if (size <= BLOB_LIMIT) return;
  throw new UserError(
    `${what ?? "A file"} has ${size} bytes; Rollcast reads files of up to ${BLOB_LIMIT} bytes. ` +
      "Keep it out of what the overlays build from.",
  );
}

function unreadable(what: string, message: string): UserError {
  return new UserError(
    `Cannot read ${what} from git: its object is missing or damaged. Run \`git fsck\`. ${message}`.trim(),
  );
}
