// A repository as texts, as a tree, and as files.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Targets of symbolic links and texts of files, by path. */
export function readAll(copy, tree) {
  const links = [];
  const files = new Map();
  for (const path of tree.paths()) {
    if (tree.entry(path).kind === "symlink") links.push([path, readlinkSync(join(copy, path))]);
    else files.set(path, readFileSync(join(copy, path), "latin1"));
  }
  return { links, files };
}

const blobs = new Map();

/** Blob ids are those of the content, so that equal files are equal. */
function blobOf(kind, text) {
  const key = `${kind}${text}`;
  const blob = blobs.get(key) ?? createHash("sha1").update(kind).update(text).digest("hex");
  blobs.set(key, blob);
  return blob;
}

export function createTree(createFileTree, links, files) {
  const contents = new Map();
  const entry = (kind, text) => {
    const blob = blobOf(kind, text);
    contents.set(blob, text);
    return { kind, blob };
  };
  const all = [
    ...links.map(([path, target]) => [path, entry("symlink", target)]),
    ...[...files].filter(([, text]) => text !== null).map(([path, text]) => [path, entry("file", text)]),
  ];
  return createFileTree(all, (blob) => Buffer.from(contents.get(blob), "latin1"));
}

/** Writes texts below a folder; null removes. */
export function write(copy, changes) {
  for (const [path, text] of changes) {
    const file = join(copy, path);
    if (text === null) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, "latin1");
    }
  }
}
