import type { FileTree } from "../../tree/file-tree.ts";
import { isFile, textOf } from "./read-text.ts";

/** `uses: ./path` of a workflow or an action: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses */
const LOCAL = /^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\.\/([^\s"'@#]+)/gm;

/** The text of a file, and of the workflows and actions of the same repository that it calls: what they do it does. */
export function textWithCalled(tree: FileTree, path: string): string {
  const read = new Map<string, string>();
  collect(tree, path, read);
  return [...read.values()].join("\n");
}

function collect(tree: FileTree, path: string, read: Map<string, string>): void {
  if (read.has(path)) return;
  const text = textOf(tree, path);
  read.set(path, text);
  for (const [, called = ""] of text.matchAll(LOCAL)) {
    const at = called.replace(/\/$/, "");
    const file = [at, `${at}/action.yml`, `${at}/action.yaml`].find((each) => isFile(tree, each));
    if (file !== undefined) collect(tree, file, read);
  }
}

/** An action or a workflow of another repository, and what of it is run. */
const VERSION = /^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm;

/** Whether two texts of a file differ in the versions of actions only: what it calls of this repository does as before. */
export function onlyBumpsActions(before: string, after: string): boolean {
  const [old, now] = [before, after].map((text) => text.replace(VERSION, "$1"));
  return before !== after && old === now;
}
