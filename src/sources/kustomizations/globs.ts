/** A glob over directories, "" being the top. */
export interface Glob {
  /** As it was given. */
  readonly text: string;
  /** It leaves out what it matches. */
  readonly isExcluding: boolean;
  readonly matches: (path: string) => boolean;
}

/**
 * Reads globs, with or without `./` before and `/` behind; `.` is the top, and `!` before a glob makes it leave out
 * what it matches. The library is loaded only where there are any.
 */
export async function compileGlobs(texts: readonly string[]): Promise<readonly Glob[]> {
  if (texts.length === 0) return [];
  const { default: picomatch } = await import("picomatch");
  return texts.map((text) => {
    const isExcluding = text.startsWith("!");
    const glob = (isExcluding ? text.slice(1) : text).replace(/^\.\//, "").replace(/\/+$/, "") || ".";
    const matches = picomatch(glob, { dot: true });
    return { text, isExcluding, matches: (path) => matches(path === "" ? "." : path) };
  });
}
