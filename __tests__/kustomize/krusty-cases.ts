import { joinPath } from "../../src/tree/path.ts";
import type { FileTree } from "../../src/tree/file-tree.ts";
import type { KustomizeOptions } from "../../src/kustomize/engine/build.ts";
import { corpusLines } from "../support/corpus.ts";
import { memoryTree } from "../support/memory-tree.ts";

/** One case of kustomize's own test suite (api/krusty), with what kustomize says to it. */
export interface KrustyCase {
  readonly name: string;
  readonly tree: FileTree;
  readonly root: string;
  readonly options: KustomizeOptions;
  /** The printed YAML, or undefined when the build fails. */
  readonly output: string | undefined;
}

/** None where the corpus is not there. */
export function readKrustyCases(): readonly KrustyCase[] {
  return corpusLines("krusty.jsonl", "kustomize's own cases").map(parseCase);
}

interface CaseLine {
  readonly name: string;
  readonly root: string;
  readonly files: Readonly<Record<string, string>>;
  /** In base 64: what is no text. */
  readonly binaryFiles?: Readonly<Record<string, string>>;
  readonly loadRestrictor: "none" | "rootOnly";
  readonly order: "none" | "legacy" | "unspecified";
  readonly managedByLabel: boolean;
  readonly output?: string;
}

function parseCase(line: string): KrustyCase {
  const { name, root, files, binaryFiles, ...rest } = JSON.parse(line) as CaseLine;
  const { loadRestrictor, order, managedByLabel, output } = rest;
  const binaries = Object.entries(binaryFiles ?? {}).map(([path, content]): [string, Uint8Array] => [
    path,
    Buffer.from(content, "base64"),
  ]);
  const tree = memoryTree(
    Object.fromEntries(
      [...Object.entries(files), ...binaries].map(([path, content]) => [
        joinPath("", path.slice(1)) ?? path,
        content,
      ]),
    ),
  );
  return {
    name,
    tree,
    root: joinPath("", root.replace(/^\//, "")) ?? root,
    options: { loadRestrictor, reorder: order === "none" ? "none" : "legacy", managedByLabel },
    output,
  };
}
