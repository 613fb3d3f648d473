const SCHEME = /^(?:https?|ssh|file):\/\//i;
/** `user@host:path` or `user@host/path`; the user is what tells it from a directory with a colon in its name. */
const USER = /^[a-z][a-z0-9-]*@[^/:]+[/:]/i;
const GITHUB = /^(?:[a-z][a-z0-9-]*@)?github\.com[/:]/i;

/**
 * Whether kustomize takes this entry of `resources` or `components` for a repository to clone or a file to download.
 * It decides by the text alone, even when a directory of that name exists.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/git/repospec.go
 */
export function isRemoteRoot(entry: string): boolean {
  const url = entry.replace(/^git::/i, "");
  return SCHEME.test(url) || USER.test(url) || GITHUB.test(url);
}

/**
 * Whether kustomize downloads what every other field names as a file.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/loader/fileloader.go
 */
export function isRemoteFile(path: string): boolean {
  return /^https?:\/\//i.test(path);
}
