import type { RepositoryUrl } from "../../kustomize/files/repository-url.ts";
import type { Refused, Remotes, SubmodulePlace } from "../../kustomize/load/needs.ts";
import { fileAt, type FileTree } from "../../tree/file-tree.ts";
import type { NoRevision, Revision } from "./server.ts";

/** Fetches submodules of repositories, each once a run. */
export interface Submodules {
  readonly findSubmodule: Remotes["submodule"];
  readonly fetchSubmodule: (url: RepositoryUrl, place: SubmodulePlace) => Promise<void>;
}

export type RevisionOf = (
  url: Pick<RepositoryUrl, "clone" | "ref" | "timeLimit">,
) => Promise<Revision | NoRevision>;

export function createSubmodules(revisionOf: RevisionOf): Submodules {
  const underWay = new Map<string, Promise<Refused | undefined>>();
  const refused = new Map<string, Refused>();
  /** Of those that came. */
  const clones = new Map<string, string>();
  return {
    findSubmodule: (url, submodule) => refused.get(keyOf(url, submodule)),
    async fetchSubmodule(url, place) {
      const key = keyOf(url, place.submodule);
      const bringing = underWay.get(key) ?? bring(revisionOf, url, place, clones);
      underWay.set(key, bringing);
      const why = await bringing;
      if (why !== undefined) refused.set(key, why);
    },
  };
}

function keyOf({ clone, ref }: RepositoryUrl, submodule: string): string {
  return `${clone}\0${ref}\0${submodule}`;
}

/** Its files then are among those of its repository, unless this says why not. */
async function bring(
  revisionOf: RevisionOf,
  repository: RepositoryUrl,
  { submodule, inside }: SubmodulePlace,
  clones: Map<string, string>,
): Promise<Refused | undefined> {
  const { clone, ref, timeLimit } = repository;
  const above = await revisionOf({ clone, ref, timeLimit });
  const entry = above.ok ? above.contents.tree().entry(submodule) : undefined;
  if (!above.ok || entry === undefined || entry === "directory" || entry.kind !== "submodule")
    return undefined;
  // One in a submodule is named by that one's .gitmodules.
  const owner = foldersAbove(submodule).find((folder) => clones.has(keyOf(repository, folder))) ?? "";
  const url = submoduleUrl(
    above.contents.tree(),
    submodule,
    clones.get(keyOf(repository, owner)) ?? clone,
    owner,
  );
  if (url === undefined) return { kind: "refused", message: ".gitmodules do not say where it is" };
  const own = await revisionOf({ clone: url, ref: entry.commit, timeLimit });
  if (!own.ok) return { kind: "refused", message: own.message };
  await own.contents.bringRoot(inside);
  const message = own.contents.fault();
  if (message !== undefined) return { kind: "refused", message };
  above.contents.graft(submodule, own.contents);
  clones.set(keyOf(repository, submodule), url);
  return undefined;
}

/** The nearest first. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, parts.length - 1 - index).join("/")).slice(0, -1);
}

/**
 * The URL of a submodule as `.gitmodules` has it, one that is relative to its repository resolved; undefined where there is
 * none. https://git-scm.com/docs/gitmodules
 * @param clone the URL of the repository that has it
 * @param top where that repository's files are
 */
export function submoduleUrl(tree: FileTree, path: string, clone: string, top = ""): string | undefined {
  const prefix = top === "" ? "" : `${top}/`;
  const entry = fileAt(tree, `${prefix}.gitmodules`);
  if (entry === undefined) return undefined;
  const sections = new TextDecoder().decode(tree.read(entry.blob)).split(/^[ \t]*\[/m);
  const field = (section: string, name: string): string | undefined =>
    new RegExp(`^[ \\t]*${name}[ \\t]*=(.*)$`, "m").exec(section)?.[1]?.trim().replace(/^"|"$/g, "");
  const section = sections.find(
    (each) =>
      /^submodule\s/.test(each) && prefix + (field(each, "path")?.replace(/(?<!\/)\/+$/, "") ?? "") === path,
  );
  const url = section === undefined ? undefined : field(section, "url");
  return url === undefined || !/^\.\.?\//.test(url) ? url : relativeUrl(clone, url);
}

/** Each `../` takes a name off the end, as git does: relative_url in its remote.c. */
function relativeUrl(clone: string, relative: string): string {
  let base = clone.replace(/(?<!\/)\/+$/, "");
  let rest = relative;
  for (;;) {
    if (rest.startsWith("./")) rest = rest.slice(2);
    else if (rest.startsWith("../")) {
      rest = rest.slice(3);
      base = base.replace(/[/:][^/:]*$/, "");
    } else return `${base}/${rest}`.replace(/(?<!\/)\/+$/, "");
  }
}
