import { isCalledSecret } from "../../domain/secrets/secret-files.ts";
import { isKustomizationFile } from "../../inputs/roots.ts";
import { oncePer } from "../../model/once.ts";
import { isUtf16 } from "../../tree/decode-text.ts";
import { fileBytes, type FileTree } from "../../tree/file-tree.ts";
import { directoryOf } from "../../tree/path.ts";
import { declarationCandidates } from "./declarations.ts";

/** Also with an anchor or a tag, or as a block. */
const SECRET =
  /kind["']?\s*:\s*(?:[&!>|]\S{0,99}\s+){0,3}["']?Secret(?:List|Generator)?\b|secretGenerator|stringData/i;

/**
 * Files that may hold what a Secret does.
 * @param isRead whether one may hold it whatever it speaks of
 */
export function secretFiles(tree: FileTree, isRead: (path: string) => boolean): readonly string[] {
  const objects = declarationCandidates(tree).filter((path) => isRead(path) || mayHoldSecret(tree, path));
  const unread = unreadSecrets(tree).filter((path) => isCalledSecret(path) || mayHoldSecret(tree, path));
  return [...objects, ...unread];
}

/** No build reads them, but somebody may copy out of them: what is called secret, and templates and copies of objects. */
export const unreadSecrets = oncePer((tree: FileTree): readonly string[] =>
  tree.paths().filter((path) => (isCalledSecret(path) && !isOfGenerator(tree, path)) || COPY.test(path)),
);

/** `region.env` beside a kustomization is what a generator of it reads: thousands of overlays have one. */
function isOfGenerator(tree: FileTree, path: string): boolean {
  return /[^/]\.env$/.test(path) && tree.list(directoryOf(path)).some(isKustomizationFile);
}

/** `a.yaml.tpl`, `a.yaml.backup.20260121`, `a.yaml~`, and nothing packed, encrypted or made of it. */
const COPY = /\.(?:ya?ml|json)(?:[~_]|\.(?!(?:gz|bz2|xz|zst|zip|enc|gpg|age|asc|license|map)$)[^/]+)$/;

/** Whether a file speaks of a Secret's content, and not only of one by its name. */
function mayHoldSecret(tree: FileTree, path: string): boolean {
  const view = fileBytes(tree, path);
  if (view === undefined) return false;
  if (isUtf16(view)) return true;
  return view.includes("ecret") && SECRET.test(view.toString("utf8"));
}
