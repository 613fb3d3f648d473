// The files of a directory as the read-only tree that the embedded builder reads.
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * @param directory absolute path; `.git` and `node_modules` below it are left out
 * @param createFileTree that of src/tree/file-tree.ts
 */
export function treeOf(directory, createFileTree) {
  const entries = filesBelow(directory, "").map((path) => {
    const kind = lstatSync(join(directory, path)).isSymbolicLink() ? "symlink" : "file";
    return [path, { kind, blob: `${kind}:${path}` }];
  });
  return createFileTree(entries, (blob) => {
    const [, kind, path] = /^(symlink|file):(.*)$/s.exec(blob);
    return kind === "file"
      ? readFileSync(join(directory, path))
      : Buffer.from(readlinkSync(join(directory, path)));
  });
}

function filesBelow(directory, folder) {
  return readdirSync(join(directory, folder), { withFileTypes: true })
    .filter(({ name }) => name !== ".git" && name !== "node_modules")
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(directory, path);
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    });
}
