import { compareText } from "../../model/order.ts";
import { fileAt, type FileTree } from "../../tree/file-tree.ts";

/**
 * Files of this repository that a manifest names by the address under which the repository's host serves them: dashboards
 * that Grafana loads, scripts and settings that a container downloads. No build reads them, and the pods get them all the
 * same.
 */

/** The file that names a path so; undefined where none does. */
export type FetcherOf = (path: string) => string | undefined;

/** @param isOwn whether a URL is this repository's; undefined where nobody knows */
export function createFetchers(
  trees: readonly FileTree[],
  isOwn: (repository: string) => boolean | undefined,
): FetcherOf {
  const fetchers = new Map<string, string>();
  const seen = new Set<string>();
  for (const tree of trees) {
    for (const file of tree.paths().filter((path) => /\.ya?ml$/.test(path))) {
      const blob = fileAt(tree, file)?.blob;
      if (blob === undefined || seen.has(blob)) continue;
      seen.add(blob);
      for (const { repository, path } of fetchedBy(tree.read(blob))) {
        if (isOwn(repository) !== false && path !== file && !fetchers.has(path)) fetchers.set(path, file);
      }
    }
  }
  return (path) => fetchers.get(path);
}

interface Fetched {
  readonly repository: string;
  readonly path: string;
}

const MARKS = ["raw.githubusercontent.com/", "/raw/", "cdn.jsdelivr.net/gh/"];

function fetchedBy(bytes: Uint8Array): readonly Fetched[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!MARKS.some((mark) => view.includes(mark))) return [];
  return view
    .toString("utf8")
    .split("\n")
    .filter((line) => MARKS.some((mark) => line.includes(mark)))
    .flatMap((line) => addressesIn(line))
    .sort((a, b) => compareText(a.path, b.path));
}

const ADDRESS = /https?:\/\/[^\s"'`,;<>|\\(){}[\]]{1,2000}/g;

/** Those of a line that are no comment of it. */
function addressesIn(line: string): readonly Fetched[] {
  const comment = /(?:^|\s)#/.exec(line)?.index ?? line.length;
  return [...line.slice(0, comment).matchAll(ADDRESS)].flatMap(([address]) => readAddress(address) ?? []);
}

/**
 * How hosts serve the files of a branch: GitHub, GitLab, Gitea and Forgejo, Bitbucket, and jsDelivr for GitHub.
 * https://docs.gitlab.com/user/project/repository/files/, https://www.jsdelivr.com/documentation#id-github
 */
const FORMS: readonly RegExp[] = [
  /^(https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+)\/((?:refs\/heads\/)?[^/]+)\/(.+)$/,
  /^(https?:\/\/[^/]+\/(?:[^/]+\/){1,6}?[^/]+?)(?:\/-)?\/raw\/((?:refs\/heads\/|branch\/)?[^/]+)\/(.+)$/,
  /^(https?:\/\/cdn\.jsdelivr\.net\/gh\/[^/]+\/[^/@]+)@([^/]+)\/(.+)$/,
];
/** GitHub's two other hosts. */
const GITHUB = /^https?:\/\/(?:raw\.githubusercontent\.com|cdn\.jsdelivr\.net\/gh)\//;
/** A commit or a release stays what it is. */
const FIXED = /^(?:[0-9a-f]{7,40}|v?\d+\.\d.*)$/;

function readAddress(address: string): Fetched | undefined {
  for (const form of FORMS) {
    const [, host = "", reference = "", path = ""] = form.exec(address) ?? [];
    if (path === "" || FIXED.test(reference.replace(/^(?:refs\/heads|branch)\//, ""))) continue;
    return { repository: host.replace(GITHUB, "https://github.com/"), path: path.split(/[?#]/, 1)[0] ?? "" };
  }
  return undefined;
}
