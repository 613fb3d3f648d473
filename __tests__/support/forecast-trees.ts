import { createHash } from "node:crypto";
import type { RepositoryFacts } from "../../src/app/discovery/sides.ts";
import type { ForecastRequest } from "../../src/app/forecast.ts";
import type { Comparison, OpenRepository, World } from "../../src/app/ports.ts";
import type { Side } from "../../src/model/side.ts";
import type { Forecast } from "../../src/domain/forecast.ts";
import { createFileTree, type FileTree, type TreeEntry } from "../../src/tree/file-tree.ts";
import { forecastIn, worldOf } from "./world.ts";

/** Text, bytes in base64, a symbolic link, or the commit of a submodule. */
export type CaseFile =
  | string
  | { readonly base64: string }
  | { readonly link: string }
  | { readonly mode: "160000"; readonly oid: string };
export type CaseFiles = Readonly<Record<string, CaseFile>>;

/** The whole forecast of two sets of files, with the embedded builder and without git. */
export async function forecastTrees(
  base: CaseFiles,
  head: CaseFiles,
  facts?: RepositoryFacts,
  asked: Partial<ForecastRequest> = {},
  revisions: Readonly<Record<string, CaseFiles>> = {},
): Promise<Forecast> {
  return forecastIn(
    worldOfTrees(base, head, NO_SHAS, revisions),
    { directory: "" },
    {
      revisions: { base: "base", mergeBase: false, head: "head" },
      ...(facts !== undefined && { facts }),
      ...asked,
    },
  );
}

type Shas = Readonly<Record<Side, string | null>>;

const NO_SHAS: Shas = { base: null, head: null };

/** A world with one repository, of which these are the two sides. */
export function worldOfTrees(
  base: CaseFiles,
  head: CaseFiles,
  shas: Shas = NO_SHAS,
  revisions: Readonly<Record<string, CaseFiles>> = {},
): World {
  const repository: OpenRepository = {
    workTree: undefined,
    checkedOut: () => Promise.resolve(undefined),
    remoteUrls: () => Promise.resolve([]),
    readBeside: (path) => Promise.reject(new Error(`nothing lies beside trees: ${path}`)),
    compare: () => Promise.resolve(compareTrees(base, head, shas)),
    treeAt: (name) => {
      const files = revisions[name];
      return Promise.resolve(files && { tree: treeOf(files), commit: name });
    },
    preload: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return { ...worldOf({}), openRepository: () => Promise.resolve(repository) };
}

/** Both sides, as git would give them. */
export function compareTrees(base: CaseFiles, head: CaseFiles, shas: Shas = NO_SHAS): Comparison {
  const trees = { base: treeOf(base), head: treeOf(head) };
  return {
    base: { revision: { ref: "base", sha: shas.base }, tree: trees.base },
    head: { revision: { ref: "head", sha: shas.head }, tree: trees.head },
    changedPaths: changedPaths(trees.base, trees.head),
  };
}

function treeOf(files: CaseFiles): FileTree {
  const blobs = new Map<string, Uint8Array>();
  const entries = Object.entries(files).map(([path, file]): readonly [string, TreeEntry] => {
    if (typeof file !== "string" && "oid" in file) {
      return [path, { kind: "submodule", commit: file.oid }];
    }
    const bytes = bytesOf(file);
    const blob = createHash("sha1").update(bytes).digest("hex");
    blobs.set(blob, bytes);
    const isLink = typeof file !== "string" && "link" in file;
    return [path, { kind: isLink ? "symlink" : "file", blob }];
  });
  return createFileTree(entries, (blob) => {
    const bytes = blobs.get(blob);
    if (bytes === undefined) throw new Error(`no blob ${blob}`);
    return bytes;
  });
}

function bytesOf(file: Exclude<CaseFile, { readonly oid: string }>): Uint8Array {
  if (typeof file === "string") return new TextEncoder().encode(file);
  return "link" in file ? new TextEncoder().encode(file.link) : Buffer.from(file.base64, "base64");
}

function changedPaths(base: FileTree, head: FileTree): readonly string[] {
  const paths = [...new Set([...base.paths(), ...head.paths()])].sort();
  return paths.filter((path) => JSON.stringify(base.entry(path)) !== JSON.stringify(head.entry(path)));
}
