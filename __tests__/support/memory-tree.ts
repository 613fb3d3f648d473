import { createHash } from "node:crypto";
import { createFileTree, type FileTree, type TreeEntry } from "../../src/tree/file-tree.ts";

/** What stands at a path of a tree in memory; `governedBy` are the `.gitattributes` files that say how it is written. */
type Content =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly commit: string }
  | { readonly text: string; readonly governedBy: readonly string[] };

/** A tree held in memory: file path → text or bytes, a symbolic link, a submodule, or a file that a checkout writes otherwise. */
export function memoryTree(files: Readonly<Record<string, Content>>): FileTree {
  const encoder = new TextEncoder();
  const contents = new Map<string, Uint8Array>();
  const entries: [string, TreeEntry][] = [];
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === "object" && "commit" in content) {
      entries.push([path, { kind: "submodule", commit: content.commit }]);
      continue;
    }
    if (typeof content === "object" && "text" in content) {
      const blob = `stored ${path}`;
      contents.set(blob, encoder.encode(content.text));
      entries.push([path, { kind: "file", blob, checkout: { stored: blob, files: content.governedBy } }]);
      continue;
    }
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
