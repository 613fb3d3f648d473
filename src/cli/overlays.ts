import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { UserError } from "../model/user-error.ts";

export interface Standpoint {
  /** Where the user stands, absolute and without symbolic links. */
  readonly directory: string;
  /** The top of the working tree, likewise. */
  readonly top: string;
  readonly isFolder: (path: string) => boolean;
}

/** The first character that a glob reads as more than itself. https://github.com/micromatch/picomatch#globbing-features */
const MAGIC = /[*?[{(!@+]/;
const FILE = /(^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const NAMED = /^[a-z]+:/;

/**
 * Globs over the repository for globs as they are typed: like git's own pathspecs relative to where the user stands, if
 * what they start with is there, else from the top. A kustomization file stands for its folder. Throws `UserError`.
 */
export function overlayGlobs(
  typed: readonly string[],
  standpoint: Standpoint | undefined,
): readonly string[] {
  return typed.map((text) => {
    const sign = text.startsWith("!") ? "!" : "";
    const glob = text.slice(sign.length);
    return NAMED.test(glob) ? text : sign + fromTop(glob, standpoint);
  });
}

function fromTop(typed: string, standpoint: Standpoint | undefined): string {
  // Before a letter a backslash escapes nothing: it is Windows' separator.
  const glob = typed.replace(/\\(?=[\w.])/g, "/").replace(FILE, "") || ".";
  if (standpoint === undefined) return glob;
  const { directory, top, isFolder } = standpoint;
  const isExplicit = isAbsolute(glob) || /^\.{1,2}(?:\/|$)/.test(glob);
  const start = glob.slice(0, MAGIC.exec(glob)?.index).replace(/(?<![^/])[^/]*$/, "");
  const folder = MAGIC.test(glob) ? start : glob;
  const target = resolve(directory, folder);
  // What is typed like the top of the repository, from below, is no folder here.
  if (!isExplicit && !isFolder(target)) return glob;
  const way = relative(top, target);
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw new UserError(`--overlay ${typed} is not in the repository ${top}. Name a folder in it.`);
  }
  const path = literal(way.split(sep).join("/"));
  const rest = glob.slice(folder.length);
  return rest === "" ? path || "." : join(path, rest).split(sep).join("/");
}

/** A folder's name may hold what a glob would read as more than itself. */
function literal(path: string): string {
  return path.replace(/[\\*?[\]{}()!@+|]/g, "\\$&");
}
