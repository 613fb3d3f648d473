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

/**
 * Whether kustomize takes a path for a git repository to clone, even if a directory of that name exists.
 * Source: api/internal/git/repospec.go of 5.8.1.
 */
export function isGitRepository(path: string): boolean {
  if (path.startsWith("/")) return false;
  const [withoutQuery = ""] = path.split("?", 1);
  const [, scheme = "", user = "", place = ""] =
    /^(?:git::)?(ssh:\/\/|https?:\/\/|file:\/\/)?([a-zA-Z][a-zA-Z0-9-]*@)?(.*)$/is.exec(withoutQuery) ?? [];
  if (scheme.toLowerCase() === "file://") return hasRepository(user + place, 0);
  const isGithub = /^github\.com[/:]/i.test(place);
  const mayBeScp = scheme === "" && (user !== "" || isGithub);
  if (scheme === "" && !mayBeScp) return false;
  if (place === "") return false;
  const end = hostEnd(place, mayBeScp);
  return hasRepository(end < 0 ? "" : place.slice(end + 1), 2);
}

function hostEnd(place: string, mayBeScp: boolean): number {
  const slash = place.indexOf("/");
  if (!mayBeScp) return slash;
  const colon = place.indexOf(":");
  return slash === -1 || (colon > 0 && colon < slash) ? colon : slash;
}

/** Whether the path names a repository, and nothing outside of it. `segments`: how long its name is without a mark. */
function hasRepository(path: string, segments: number): boolean {
  const [repository, rest] = splitRepository(path, segments);
  if (repository === undefined || repository === "") return false;
  return !/^\/?(?:\.\/)*\.\.(?:\/|$)/.test(rest);
}

function splitRepository(path: string, segments: number): readonly [string | undefined, string] {
  const azure = /^(.*?_git\/[^/]*)(?:\/(.*))?$/s.exec(path);
  if (azure !== null) return [azure[1], azure[2] ?? ""];
  const doubleSlash = path.indexOf("//");
  if (doubleSlash >= 0) return [path.slice(0, doubleSlash), path.slice(doubleSlash + 2)];
  const suffix = path.indexOf(".git");
  if (suffix >= 0) return [path.slice(0, suffix + 4), path.slice(suffix + 4)];
  if (segments === 0) return [path, ""];
  const parts = path.split("/");
  if (parts.length < segments) return [undefined, ""];
  return [parts.slice(0, segments).join("/"), parts.slice(segments).join("/")];
}
