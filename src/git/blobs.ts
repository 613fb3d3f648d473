import { UserError } from "../model/user-error.ts";
import { UNREADABLE, type FileTree } from "../tree/file-tree.ts";
import { createBatchReader } from "./batch.ts";
import { messageOf, type Git } from "./git.ts";
import type { ObjectSource } from "./objects.ts";

/** Contents of git objects, each read at most once, whichever side names it. */
export interface Blobs {
  /** Bytes of a blob; asks git, blocking, if it was not preloaded. One that git cannot read, or that is too large, is `UNREADABLE`. */
  read(blob: string): Uint8Array;
  /** Why a blob could not be read. */
  fault(blob: string): string | undefined;
  /** Reads many blobs at once. Throws `UserError` where git gives up again and again. */
  preload(files: readonly { readonly path: string; readonly blob: string }[]): Promise<void>;
}

/** Bytes. Kubernetes refuses objects over about 3 MB; the largest files of CRDs have some tens of megabytes. */
const BLOB_LIMIT = 64 * 1024 * 1024;

/** Git dies of a damaged object, and is started again for the rest. After so many of them the repository is broken. */
const MOST_DEATHS = 50;

/** `source` tells where the blobs are now: a snapshot of the working tree has objects of its own. */
export function createBlobs(git: Git, source: () => ObjectSource): Blobs {
  const contents = new Map<string, Uint8Array>();
  const faults = new Map<string, string>();
  const give = (blob: string, message: string): Uint8Array => {
    faults.set(blob, message);
    contents.set(blob, UNREADABLE);
    return UNREADABLE;
  };
  return {
    read(blob) {
      const known = contents.get(blob);
      if (known !== undefined) return known;
      const { stdout, stderr } = git.runSync(["cat-file", "--batch"], {
        input: `${blob}\n`,
        env: source().env,
      });
      let large: string | undefined;
      const { answers, take } = createBatchReader((size) => (large = tooLarge(size)) === undefined);
      take(stdout);
      const content = answers[0]?.content;
      if (content === undefined || large !== undefined) return give(blob, large ?? messageOf(stderr));
      contents.set(blob, content);
      return content;
    },
    fault: (blob) => faults.get(blob),
    async preload(files) {
      let missing = [
        ...new Map(files.filter(({ blob }) => !contents.has(blob)).map((file) => [file.blob, file])).values(),
      ];
      for (let deaths = 0; missing.length > 0; deaths++) {
        const asked = missing;
        const large = new Map<number, string>();
        const { objects, failure } = await source().objects.read(
          asked.map(({ blob }) => blob),
          (size, question) => {
            const fault = tooLarge(size);
            if (fault !== undefined) large.set(question, fault);
            return fault === undefined;
          },
        );
        for (const [index, object] of objects.entries()) {
          const blob = asked[index]?.blob ?? "";
          const fault = object === undefined ? "" : large.get(index);
          if (object === undefined || fault !== undefined) give(blob, fault ?? "");
          else contents.set(blob, object.content);
        }
        missing = asked.slice(objects.length);
        const [deadly] = missing;
        if (deadly === undefined) return;
        if (deaths === MOST_DEATHS) throw unreadable(deadly.path, messageOf(failure ?? ""));
        give(deadly.blob, messageOf(failure ?? ""));
        missing = missing.slice(1);
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

/** Whoever builds of such a file is told; most of these nobody builds of. */
function tooLarge(size: number): string | undefined {
  return size <= BLOB_LIMIT
    ? undefined
    : `not read: it has ${size} bytes, and no more than ${BLOB_LIMIT} are`;
}

/** What is in everything that is read. */
export function unreadable(what: string, message: string): UserError {
  return new UserError(
    `Cannot read ${what} from git: its object is missing or damaged. Run \`git fsck\`. ${message}`.trim(),
  );
}
