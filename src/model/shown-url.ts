/** A user alone, or with a password, which may hold an `@` or a slash that nobody encoded; a port is none. */
const LOGIN = /^([a-z][a-z0-9+.-]*:\/\/)(?:[^/:@]*:(?!\d+(?:\/|$))\S*@|[^/@]*@)/i;

/** A URL without what it may hold of credentials before its host. */
export function shownUrl(url: string): string {
  return url.replace(LOGIN, "$1");
}
