import { createHash } from "node:crypto";
import { createFileTree, type FileTree, type TreeEntry } from "../../src/tree/file-tree.ts";

/** A tree held in memory: file path → text or bytes, or `{ link }` for a symbolic link. */
export function memoryTree(
  files: Readonly<Record<string, string | Uint8Array | { readonly link: string }>>,
): FileTree {
  const encoder = new TextEncoder();
  const contents = new Map<string, Uint8Array>();
  const entries: [string, TreeEntry][] = [];
  for (const [path, content] of Object.entries(files)) {
    const isLink = typeof content === "object" && "link" in content;
    const bytes = isLink
      ? encoder.encode(content.link)
      : typeof content === "string"
        ? encoder.encode(content)
        : content;
    // As in git, the same content has the same id.
    const blob = createHash("sha1").update(bytes).digest("hex");
    contents.set(blob, bytes);
    entries.push([path, { kind: isLink ? "symlink" : "file", blob }]);
  }
  return createFileTree(entries, (blob) => {
    const bytes = contents.get(blob);
    if (bytes === undefined) throw new Error(`No such blob: ${blob}`);
    return bytes;
  });
}
