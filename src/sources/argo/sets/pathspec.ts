import { compileLooseSteps } from "../../../delivery/argo/path-match.ts";
import { toBytes } from "../../../delivery/flux/envsubst/bytes.ts";
import { matchSteps } from "../../../model/wildcard.ts";
import { compilePattern } from "../../../tree/checkout/pattern.ts";
import { joinPath } from "../../../tree/path.ts";
import { NotUnderstood, TemplateError } from "../template/value.ts";

/**
 * A path of `git ls-files`, which Argo CD finds the files of a generator with: a file, a directory, or a pattern whose `*`
 * matches slashes too, but where it asks for globs. https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
 */
export function compilePathspec(pattern: string): (path: string) => boolean {
  const [, magic = "", rest = pattern] =
    /^:(?:\(((?:glob|top)(?:,(?:glob|top))*)\)|\/)(.*)$/s.exec(pattern) ?? [];
  if (rest.startsWith(":")) throw new NotUnderstood(`the path ${pattern} of a git generator`);
  const path = joinPath("", rest);
  // Git lists nothing of another place.
  if (path === undefined)
    throw new TemplateError(`the path ${pattern} of a git generator is outside of the repository`);
  const isDirectory = /\/\.?$/.test(rest);
  const below = `${path}/`;
  const isLiteral = (file: string): boolean =>
    path === "" || (file === path && !isDirectory) || file.startsWith(below);
  // Of files no name ends in a slash, as such a pattern does.
  if (isDirectory || !/[*?[\\]/.test(path)) return isLiteral;
  if (magic.includes("glob")) {
    const fits = compilePattern(`/${path}`);
    return (file) => isLiteral(file) || fits?.(file) === true;
  }
  const steps = compileLooseSteps(toBytes(path));
  return (file) => isLiteral(file) || (steps !== undefined && matchSteps(steps, toBytes(file), ""));
}
