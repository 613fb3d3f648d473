import { compilePathspecSteps } from "../../../delivery/argo/path-match.ts";
import { matchSteps } from "../../../model/wildcard.ts";

/**
 * A path of `git ls-files`, which Argo CD finds the files of a generator with: a file, a directory, or a pattern whose `*`
 * matches slashes too. https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
 */
export function compilePathspec(pattern: string): (path: string) => boolean {
  const path = pattern.replace(/^(?:\.?\/)+/, "").replace(/(?<!\/)\/+$/, "");
  const below = `${path}/`;
  const isLiteral = (file: string): boolean =>
    path === "" || path === "." || file === path || file.startsWith(below);
  if (!/[*?[\\]/.test(path)) return isLiteral;
  const steps = compilePathspecSteps(path);
  return (file) => isLiteral(file) || (steps !== undefined && matchSteps(steps, file, ""));
}
