/**
 * A repository's URL, so that the ways to write it are equal: with a protocol or as `user@host:path`, with a user, a port of SSH,
 * `.git` behind it, in any case of letters. Undefined for what names no repository on a host.
 */
export function repositoryKey(url: string): string | undefined {
  const trimmed = url.trim().replace(/^git::/, "");
  const match =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)(?:[^/@]*@)?([^/:]+)(?::\d+)?\/+(?!\/)(.+)$/i.exec(trimmed) ??
    /^(?:[^/@:]*@)?([^/:@]+):\/*(?!\/)(.+)$/.exec(trimmed);
  const [, host, path] = match ?? [];
  if (host === undefined || path === undefined) return undefined;
  const clean = path.replace(/(?<!\/)\/+$/, "").replace(/\.git$/i, "");
  return `${host}/${clean}`.toLowerCase();
}

/**
 * Whether a URL is this repository's. Undefined where nothing is known of this repository: then only its paths can tell.
 * @param own the URLs that this repository is known by
 */
export function isOwnRepository(url: string, own: readonly string[]): boolean | undefined {
  const keys = own.flatMap((known) => repositoryKey(known) ?? []);
  if (keys.length === 0) return undefined;
  const key = repositoryKey(url);
  return key !== undefined && keys.includes(key);
}
