import type { PolicyFault } from "../../policy/reader.ts";
import type { FileTree } from "../../tree/file-tree.ts";

/** Why a path cannot be that of a policy; undefined where it can. */
export function policyRefusal(tree: FileTree, path: string, mayBeCheckout = false): string | undefined {
  const parts = path.split("/");
  if (path === "" || parts.some((part) => part === "" || part === "." || part === "..")) {
    return `The policy file "${path}" is no path below the top of the repository. Name it like policies/rollcast.yaml.`;
  }
  for (let length = 1; length <= parts.length; length++) {
    const place = parts.slice(0, length).join("/");
    const entry = tree.entry(place);
    if (entry === undefined) return undefined;
    const isWhole = length === parts.length;
    if (mayBeCheckout && entry !== "directory" && entry.kind === "submodule" && !isWhole) return undefined;
    if (entry === "directory" && isWhole) return `The policy ${path} is a folder. Name the file in it.`;
    if (entry !== "directory" && entry.kind !== "file") {
      const what = entry.kind === "symlink" ? "a symbolic link" : "a submodule";
      return `The policy ${path} is not read: ${place} is ${what}, which a change can point elsewhere. Name the file itself.`;
    }
    if (entry !== "directory" && !isWhole) return `The policy ${path} is not there: ${place} is a file.`;
  }
  return undefined;
}

const SHOWN = 20;

/** All that is wrong with a file, a line each. */
export function unreadable(file: string, faults: readonly PolicyFault[]): string {
  const shown = faults
    .slice(0, SHOWN)
    .map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  const more = faults.length > SHOWN ? [`And ${faults.length - SHOWN} more.`] : [];
  return [
    "The policy cannot be read. Correct it where it lies, in a change of its own:",
    ...shown,
    ...more,
  ].join("\n");
}
