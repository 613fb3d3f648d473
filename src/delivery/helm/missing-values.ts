import type { ChartRelease } from "../../model/chart.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { resolvePath } from "../../tree/path.ts";

/** The first file of this repository that a release is given and that is not there: no tool renders it then. */
export function missingValues(tree: FileTree, release: ChartRelease): Problem | undefined {
  const { ownValues = [], values, settings } = release;
  const named = [
    ...[...ownValues, ...values].flatMap((part) =>
      part.kind === "file" && !part.optional ? [part.path] : [],
    ),
    ...settings.flatMap(({ kind, value }) => (kind === "file" ? [value] : [])),
  ];
  const missing = named.find((path) => resolvePath(tree, path).kind !== "file");
  return missing === undefined ? undefined : missingFile(missing);
}

export function missingFile(path: string): Problem {
  const message = `the values file "${path}" does not exist; correct its path, or add it`;
  return { code: "build-failed", message };
}
