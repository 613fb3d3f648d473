import type { FileTree } from "./file-tree.ts";
import { insideOf } from "./path.ts";

/** A file of a tree that comes from elsewhere is not here yet: whoever met it starts again when it is. */
export class MissingBlobError extends Error {
  override readonly name = "MissingBlobError";
  readonly blob: string;
  /** Fetches it. */
  readonly bring: () => Promise<void>;

  constructor(blob: string, bring: () => Promise<void>) {
    super("a file is not fetched yet");
    this.blob = blob;
    this.bring = bring;
  }
}

/** A tree as a folder of a tree that has nothing else, so that none of its paths is one of another tree. */
export function placedBelow(tree: FileTree, folder: string): FileTree {
  const prefix = `${folder}/`;
  const inside = insideOf(folder);
  const onTheWay = (path: string): string | undefined => {
    const start = path === "" ? "" : `${path}/`;
    return prefix.startsWith(start) && start !== prefix
      ? prefix.slice(start.length).split("/")[0]
      : undefined;
  };
  return {
    entry(path) {
      const own = inside(path);
      if (own !== undefined) return own === "" ? "directory" : tree.entry(own);
      return onTheWay(path) === undefined ? undefined : "directory";
    },
    list(path) {
      const own = inside(path);
      if (own !== undefined) return tree.list(own);
      const next = onTheWay(path);
      return next === undefined ? [] : [next];
    },
    paths: () => tree.paths().map((path) => prefix + path),
    read: (blob) => tree.read(blob),
    fault: (blob) => tree.fault(blob),
  };
}
