import type { FileTree } from "../../tree/file-tree.ts";

/**
 * The URL of a submodule as `.gitmodules` has it, one that is relative to its repository resolved; undefined where there is
 * none. https://git-scm.com/docs/gitmodules
 */
export function submoduleUrl(tree: FileTree, path: string, clone: string): string | undefined {
  const entry = tree.entry(".gitmodules");
  if (entry === undefined || entry === "directory" || entry.kind !== "file") return undefined;
  const sections = new TextDecoder().decode(tree.read(entry.blob)).split(/^\s*\[/m);
  const field = (section: string, name: string): string | undefined =>
    new RegExp(`^\\s*${name}\\s*=\\s*"?(.*?)"?\\s*$`, "m").exec(section)?.[1];
  const section = sections.find(
    (each) => /^submodule\s/.test(each) && field(each, "path")?.replace(/\/+$/, "") === path,
  );
  const url = section === undefined ? undefined : field(section, "url");
  return url === undefined || !/^\.\.?\//.test(url) ? url : relativeUrl(clone, url);
}

/** Each `../` takes a name off the end, as git does: relative_url in its remote.c. */
function relativeUrl(clone: string, relative: string): string {
  let base = clone.replace(/\/+$/, "");
  let rest = relative;
  for (;;) {
    if (rest.startsWith("./")) rest = rest.slice(2);
    else if (rest.startsWith("../")) {
      rest = rest.slice(3);
      base = base.replace(/[/:][^/:]*$/, "");
    } else return `${base}/${rest}`.replace(/\/+$/, "");
  }
}
