import { compilePathspecSteps } from "../../../delivery/argo/path-match.ts";
import { toBytes } from "../../../delivery/flux/envsubst/bytes.ts";
import { matchSteps } from "../../../model/wildcard.ts";
import { joinPath } from "../../../tree/path.ts";
import { NotUnderstood, TemplateError } from "../template/value.ts";

/**
 * A path of `git ls-files`, which Argo CD finds the files of a generator with: a file, a directory, or a pattern whose `*`
 * matches slashes too. https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
 */
export function compilePathspec(pattern: string): (path: string) => boolean {
  if (pattern.startsWith(":")) throw new NotUnderstood(`the path ${pattern} of a git generator`);
  const path = joinPath("", pattern);
  // Git lists nothing of another place.
  if (path === undefined)
    throw new TemplateError(`the path ${pattern} of a git generator is outside of the repository`);
  const isDirectory = /\/\.?$/.test(pattern);
  const below = `${path}/`;
  const isLiteral = (file: string): boolean =>
    path === "" || (file === path && !isDirectory) || file.startsWith(below);
  // Of files no name ends in a slash, as such a pattern does.
  if (isDirectory || !/[*?[\\]/.test(path)) return isLiteral;
  const steps = compilePathspecSteps(toBytes(path));
  return (file) => isLiteral(file) || (steps !== undefined && matchSteps(steps, toBytes(file), ""));
}
