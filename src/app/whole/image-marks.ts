import { lostMarkFinding, lostMarks } from "../../domain/policy/flux/image-marks.ts";
import type { Finding } from "../../domain/forecast.ts";
import { fileText } from "../../tree/file-tree.ts";
import type { Comparison, Repository } from "../ports.ts";

/** Marks of Flux' image automation that go while what they stood at stays: they are comments, and in no manifest. */
export async function imageMarkFindings(
  { base, head, changedPaths }: Comparison,
  repository: Repository,
): Promise<readonly Finding[]> {
  const paths = changedPaths.filter(
    (path) => /\.ya?ml$/.test(path) && [base, head].every(({ tree }) => tree.entry(path) !== undefined),
  );
  await repository.preload([base, head].map(({ tree }) => ({ tree, paths })));
  return paths.flatMap((path) => {
    const [before = "", after = ""] = [base, head].map(({ tree }) => fileText(tree, path));
    return before.includes("$imagepolicy") ? lostMarks(path, before, after).map(lostMarkFinding) : [];
  });
}
