import type { FileTree } from "./file-tree.ts";

/** The kernel gives up after 40 links too: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const MAX_LINKS = 40;

/**
 * Joins a relative path to a directory and removes `.` and `..`.
 * Undefined when it leaves the top of the tree, or is absolute.
 */
export function joinPath(directory: string, relative: string): string | undefined {
  if (relative.startsWith("/")) return undefined;
  const segments = directory === "" ? [] : directory.split("/");
  for (const segment of relative.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join("/");
}

/** A path from the top without `.` and `..`, and never above the top, whatever it says. */
export function cleanPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") segments.pop();
    else segments.push(segment);
  }
  return segments.join("/");
}

/** The directory part of a path; "" for a path at the top. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** The last segment of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether a path is another one or below it; all are below the top, "". */
export function isBelow(path: string, other: string): boolean {
  return other === "" || path === other || path.startsWith(`${other}/`);
}

/** What a path is called from inside of a folder ("" for the folder itself); undefined for what is elsewhere. */
export function insideOf(folder: string): (path: string) => string | undefined {
  const prefix = `${folder}/`;
  return (path) => (path === folder ? "" : path.startsWith(prefix) ? path.slice(prefix.length) : undefined);
}

/** How many directories two paths have in common. */
export function sharedDirectories(a: string, b: string): number {
  const [one, other] = [a.split("/"), b.split("/")];
  const differs = one.findIndex((segment, index) => segment !== other[index]);
  return differs < 0 ? one.length : differs;
}

export type Resolved =
  | { readonly kind: "file"; readonly path: string; readonly blob: string }
  | { readonly kind: "directory"; readonly path: string }
  | { readonly kind: "submodule"; readonly path: string }
  | { readonly kind: "missing" }
  /** The path, or a link on its way, points out of the tree. */
  | { readonly kind: "outside" }
  | { readonly kind: "linkLoop" };

/**
 * Follows symbolic links, also in the middle of a path, as the operating system would.
 * `links` is given every link path passed on the way: whoever depends on the result depends on them too.
 * What the tree knows by the whole path has no link on its way: nothing lies below a link in a tree of git.
 */
export function resolvePath(tree: FileTree, path: string, links?: (path: string) => void): Resolved {
  const whole = tree.entry(path);
  if (whole === "directory") return { kind: "directory", path };
  if (whole?.kind === "file") return { kind: "file", path, blob: whole.blob };
  let pending = path.split("/").filter((segment) => segment !== "");
  let current = "";
  let followed = 0;
  while (pending.length > 0) {
    const [segment = "", ...rest] = pending;
    const next = joinPath(current, segment);
    if (next === undefined) return { kind: "outside" };
    const entry = tree.entry(next);
    if (entry === undefined) return { kind: "missing" };
    pending = rest;
    if (entry === "directory") {
      current = next;
      continue;
    }
    if (entry.kind === "submodule") return { kind: "submodule", path: next };
    if (entry.kind === "file") {
      return rest.length > 0 ? { kind: "missing" } : { kind: "file", path: next, blob: entry.blob };
    }
    links?.(next);
    if (++followed > MAX_LINKS) return { kind: "linkLoop" };
    const target = new TextDecoder().decode(tree.read(entry.blob));
    if (target.startsWith("/")) return { kind: "outside" };
    pending = [...target.split("/").filter((part) => part !== ""), ...rest];
  }
  return { kind: "directory", path: current };
}
