import { idOf } from "../../git/elsewhere/bundle.ts";
import type { TreeFiles } from "../../git/tree.ts";
import { createMentionCache } from "../../inputs/inputs.ts";
import { createRootIndex } from "../../inputs/closure.ts";
import { KUSTOMIZATION_FILES } from "../../kustomize/files/file-names.ts";
import { checkedOut, isAttributesFile } from "../../tree/checkout/checkout.ts";
import { createFileTree, UNREADABLE, type FileTree } from "../../tree/file-tree.ts";
import { fileNameOf, resolvePath } from "../../tree/path.ts";
import { graftTree } from "../../tree/grafted.ts";
import { MissingBlobError, placedBelow } from "../../tree/placed.ts";

/** Blobs by their ids: those that came, or why they did not. */
export type BringBlobs = (
  ids: readonly string[],
) => Promise<
  | { readonly ok: true; readonly blobs: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly message: string }
>;

/** The files of a commit, each fetched when somebody is about to read it. */
export interface Contents {
  /** The tree with everything in a folder. One and the same for the same name. */
  readonly placed: (folder: string) => FileTree;
  /** Fetches what the build of a root may read, in as few requests as its depth allows. */
  readonly bringRoot: (path: string) => Promise<void>;
  /** Puts the files of a submodule where it is. */
  readonly graft: (submodule: string, other: Contents) => void;
  /** Its files as they are now. */
  readonly tree: () => FileTree;
  /** Why not everything came. */
  readonly fault: () => string | undefined;
}

/** Files that are asked for with the first request, whether or not the build reads them: it tells which others it does. */
const MOST_AT_FIRST = 1000;
/** Kustomizations that build on others; each level is a request. */
const MOST_ROUNDS = 50;

export async function openContents(files: TreeFiles, bringBlobs: BringBlobs): Promise<Contents> {
  const store = createBlobStore(bringBlobs);
  const stored = createFileTree(files, store.read);
  const paths = stored.paths();
  const own = new Set(blobsOf(stored, paths));
  await store.bring(blobsOf(stored, neededFirst(paths)));
  let tree = store.fault() === undefined ? checkedOut(stored) : stored;
  const folders = new Map<string, FileTree>();
  const grafted: Contents[] = [];
  return {
    fault: () => store.fault() ?? grafted.map((other) => other.fault()).find((each) => each !== undefined),
    tree: () => tree,
    graft(submodule, other) {
      grafted.push(other);
      tree = graftTree(tree, submodule, other.tree());
      folders.clear();
    },
    placed(folder) {
      const placed = folders.get(folder) ?? placedBelow(tree, folder);
      folders.set(folder, placed);
      return placed;
    },
    async bringRoot(path) {
      for (let round = 0; round < MOST_ROUNDS && store.fault() === undefined; round++) {
        const wanted = blobsOfRoot(tree, path).filter((blob) => own.has(blob) && !store.has(blob));
        if (wanted.length === 0) return;
        await store.bring(wanted);
      }
    },
  };
}

/** The blobs that have come, each asked for once. */
interface BlobStore {
  readonly has: (blob: string) => boolean;
  /** Throws `MissingBlobError` for one that nobody has brought. */
  readonly read: (blob: string) => Uint8Array;
  readonly bring: (blobs: readonly string[]) => Promise<void>;
  /** Why not all came that were asked for. */
  readonly fault: () => string | undefined;
}

function createBlobStore(bringBlobs: BringBlobs): BlobStore {
  const contents = new Map<string, Uint8Array>();
  let fault: string | undefined;
  let turn: Promise<void> = Promise.resolve();
  const bringNow = async (blobs: readonly string[]): Promise<void> => {
    const missing = [...new Set(blobs)].filter((blob) => !contents.has(blob));
    if (missing.length === 0 || fault !== undefined) return;
    const answer = await bringBlobs(missing);
    if (!answer.ok) fault = answer.message;
    for (const blob of missing) {
      const bytes = answer.ok ? answer.blobs.get(blob) : undefined;
      if (bytes !== undefined && idOf("blob", bytes) === blob) contents.set(blob, bytes);
      else {
        fault ??= "not all of its files came";
        contents.set(blob, UNREADABLE);
      }
    }
  };
  // One after the other: what one brings, the next need not.
  const bring = (blobs: readonly string[]): Promise<void> => (turn = turn.then(() => bringNow(blobs)));
  return {
    bring,
    fault: () => fault,
    has: (blob) => contents.has(blob),
    read(blob) {
      const bytes = contents.get(blob);
      if (bytes === undefined) throw new MissingBlobError(blob, () => bring([blob]));
      return bytes;
    },
  };
}

/** What tells which other files a build reads. */
function neededFirst(paths: readonly string[]): readonly string[] {
  const kustomizations = paths.filter((path) => KUSTOMIZATION_FILES.includes(fileNameOf(path)));
  const first = kustomizations.length > MOST_AT_FIRST ? [] : kustomizations;
  return [...paths.filter((path) => isAttributesFile(path) || path === ".gitmodules"), ...first];
}

function blobsOf(tree: FileTree, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const entry = tree.entry(path);
    if (entry === undefined || entry === "directory" || entry.kind === "submodule") return [];
    return entry.kind === "file" ? [entry.checkout?.stored ?? entry.blob] : [entry.blob];
  });
}

/** All that the build of a root may read, as far as what is here tells. */
function blobsOfRoot(tree: FileTree, path: string): readonly string[] {
  const { noting, missing } = noteMissing(tree);
  const root = resolvePath(noting, path);
  if (root.kind !== "directory") return [...missing];
  const { files } = createRootIndex(noting, createMentionCache()).closure(root.path);
  return [...blobsOf(tree, files), ...missing];
}

/** A tree whose missing files are empty, so that whoever reads it goes on to the next one. */
function noteMissing(tree: FileTree): { readonly noting: FileTree; readonly missing: ReadonlySet<string> } {
  const missing = new Set<string>();
  const read = (blob: string): Uint8Array => {
    try {
      return tree.read(blob);
    } catch (error) {
      if (!(error instanceof MissingBlobError)) throw error;
      missing.add(error.blob);
      return UNREADABLE;
    }
  };
  return { noting: { ...tree, read }, missing };
}
