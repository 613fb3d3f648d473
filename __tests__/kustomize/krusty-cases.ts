import { existsSync, readFileSync } from "node:fs";
import { joinPath } from "../../src/tree/path.ts";
import type { FileTree } from "../../src/tree/file-tree.ts";
import type { KustomizeOptions } from "../../src/kustomize/engine/build.ts";
import { memoryTree } from "../support/memory-tree.ts";

/** One case of kustomize's own test suite (api/krusty), with what kustomize 5.5.0 says to it. */
export interface KrustyCase {
  readonly name: string;
  readonly tree: FileTree;
  readonly root: string;
  readonly options: KustomizeOptions;
  /** The printed YAML, or undefined when the build fails. */
  readonly output: string | undefined;
}

const casesFile = new URL("../../../shared/corpus/krusty.jsonl", import.meta.url);

/** undefined when the corpus is absent. */
export function readKrustyCases(): readonly KrustyCase[] | undefined {
  if (!existsSync(casesFile)) return undefined;
  return readFileSync(casesFile, "utf8").trim().split("\n").map(parseCase);
}

interface CaseLine {
  readonly name: string;
  readonly root: string;
  readonly files: Readonly<Record<string, string>>;
  readonly loadRestrictor: "none" | "rootOnly";
  readonly order: "none" | "legacy" | "unspecified";
  readonly managedByLabel: boolean;
  readonly output?: string;
}

function parseCase(line: string): KrustyCase {
  const { name, root, files, loadRestrictor, order, managedByLabel, output } = JSON.parse(line) as CaseLine;
  const tree = memoryTree(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [joinPath("", path.slice(1)) ?? path, text]),
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
