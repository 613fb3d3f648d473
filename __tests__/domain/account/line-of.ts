import type { AccountLine } from "../../../src/domain/forecast.ts";
import { accountForFiles, type Changed } from "../../../src/domain/account/files.ts";
import { createFileTree, type FileTree, type TreeEntry } from "../../../src/tree/file-tree.ts";

/** A tree of these files. */
export function treeOf(files: Readonly<Record<string, string>>): FileTree {
  const entries = Object.keys(files).map((path): readonly [string, TreeEntry] => [
    path,
    files[path] === "submodule" ? { kind: "submodule", commit: "1" } : { kind: "file", blob: path },
  ]);
  return createFileTree(entries, (blob) => new TextEncoder().encode(files[blob] ?? ""));
}

/** What becomes of one file that changed, beside others that did not; read by nobody. */
export function lineOf(...change: Parameters<typeof accountOf>): string {
  const line = accountOf(...change);
  return `${line?.line ?? ""} ${line?.code ?? ""}`.trim();
}

/** The same, with its reason. */
export function accountOf(
  path: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
  more: Partial<Changed> = {},
): AccountLine | undefined {
  const changed: Changed = {
    base: treeOf(others),
    head: treeOf({ ...others, [path]: text }),
    paths: [path],
    readers: new Map(),
    unbuilt: new Set(),
    declarations: new Map(),
    isSelection: false,
    ...more,
  };
  return accountForFiles(changed)[0];
}
