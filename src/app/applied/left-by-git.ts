import { isIgnored, readIgnorePatterns } from "../../delivery/flux/gitignore.ts";
import { isEncrypted } from "../../domain/account/contents.ts";
import { missingPath } from "../../model/problem.ts";
import { fileText, type FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath } from "../../tree/path.ts";
import type { Found } from "../discovery/side.ts";
import type { BuildOutcome } from "../ports.ts";

/**
 * The build of a bare overlay without a file that git is told to leave out, or has encrypted as a whole: whoever applies it has
 * the file, so that the build is not broken, and not known here. What Flux or Argo CD builds has no more than git has.
 * https://git-scm.com/docs/gitignore
 * @param mayLack whether git may leave a file out: where it alone was enough, a missing one breaks the build
 */
export function leftByGit(
  found: Found | undefined,
  tree: FileTree,
  outcome: BuildOutcome | undefined,
  mayLack = true,
): BuildOutcome | undefined {
  if (found?.deployable.kind !== "overlay" || outcome?.status !== "failed") return outcome;
  const { problem } = outcome;
  if (problem.file !== undefined && isEncrypted(fileText(tree, problem.file) ?? "")) {
    const message = "the file is encrypted as a whole: only who can open it can build this";
    return { status: "unsupported", needs: [], problems: [{ ...problem, code: "unsupported", message }] };
  }
  const named = missingPath(problem.message);
  const path = named && problem.file && joinPath(directoryOf(problem.file), named);
  const rules = mayLack && path ? ignoring(tree, path) : undefined;
  if (named === undefined || rules === undefined) return outcome;
  const message = `"${named}" is not in git, by ${rules}: only who has that file can build this`;
  return { status: "unsupported", needs: [], problems: [{ ...problem, code: "unsupported", message }] };
}

/** The nearest `.gitignore` above a path by whose rules, and those of the ones above it, git leaves it out. */
function ignoring(tree: FileTree, path: string): string | undefined {
  const folders = path
    .split("/")
    .slice(0, -1)
    .map((_, index, all) => all.slice(0, index + 1));
  const files = [[], ...folders].flatMap((domain) => {
    const file = [...domain, ".gitignore"].join("/");
    const text = fileText(tree, file);
    return text === undefined ? [] : [{ file, patterns: readIgnorePatterns(text, domain) }];
  });
  return isIgnored(
    files.flatMap(({ patterns }) => patterns),
    path,
  )
    ? files.at(-1)?.file
    : undefined;
}
