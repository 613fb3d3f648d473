import { parseRepositoryUrl } from "./repository-url.ts";

/**
 * What some release of kustomize may take for remote. For whoever must not miss one, since a real kustomize would fetch
 * it: more than what the followed release takes for it.
 */
export function mayBeRemoteFile(path: string): boolean {
  return /^https?:/i.test(path);
}

const SCHEME = /^(?:https?|ssh|file):\/\//i;
/** `user@host:path` or `user@host/path`; the user is what tells it from a directory with a colon in its name. */
const USER = /^[a-z][a-z0-9-]*@[^/:]+[/:]/i;
const GITHUB = /^(?:[a-z][a-z0-9-]*@)?github\.com[/:]/i;

/** The same of an entry of `resources` or `components`, which may also be a repository to clone. */
export function mayBeRemoteRoot(entry: string): boolean {
  const url = entry.replace(/^git::/i, "");
  return (
    [SCHEME, USER, GITHUB].some((form) => form.test(url)) || mayBeRemoteFile(entry) || isGitRepository(entry)
  );
}

/** Whether kustomize would fetch this file over HTTP: api/internal/loader/fileloader.go of 5.8.1. */
export function isRemoteFile(path: string): boolean {
  return /^https?:/i.test(path) && URL.canParse(path);
}

/** Whether kustomize takes a path for a git repository to clone, even if a directory of that name exists. */
export function isGitRepository(path: string): boolean {
  return parseRepositoryUrl(path) !== undefined;
}
