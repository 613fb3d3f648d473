import { compileGobwas } from "./gobwas.ts";

/**
 * The patterns of files of values: as a whole segment `**` stands for any directories, or none, and else for `*`. Nothing fits
 * one that cannot be read.
 * https://github.com/bmatcuk/doublestar
 */
export function compileDoublestar(pattern: string): (path: string) => boolean {
  const text = pattern
    .split("/")
    .map((segment) => (segment === "**" ? segment : segment.replace(/\*+/g, "*")))
    .join("/")
    .replace(/(^|\/)(?:\*\*\/)+/g, "$1{,**/}")
    .replace(/\/\*\*$/, "{,/**}")
    .replaceAll("[^", "[!");
  const glob = compileGobwas(text, "/");
  return glob.kind === "glob" ? glob.matches : () => false;
}
