import { changedLines, type ChangedLines } from "../domain/lines/changed-lines.ts";
import { containerLine } from "../domain/lines/container-line.ts";
import { locateCauses } from "../domain/lines/locate.ts";
import type { AccountLine, DeployableForecast, Finding } from "../domain/forecast.ts";
import type { FileTree } from "../tree/file-tree.ts";
import type { Pair } from "./discovery/pairs.ts";
import type { Comparison, Repository } from "./ports.ts";

/** GitHub shows the diffs of no more files: https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits#diff-limits */
const MOST_FILES = 300;

interface Found {
  readonly deployables: readonly DeployableForecast[];
  readonly account: readonly AccountLine[];
  readonly findings: readonly Finding[];
}

/**
 * Says of causes and findings at which line they stand, and of changed files which lines a diff of them shows.
 * @param pairs whose files may arrive later, and then are no cause of what comes now
 */
export async function locate(
  found: Found,
  pairs: readonly Pick<Pair, "id" | "laterInputs">[],
  comparison: Comparison,
  repository: Repository,
): Promise<Found> {
  const read = found.account.filter(({ deployables }) => deployables.length > 0).slice(0, MOST_FILES);
  const paths = read.map(({ path }) => path);
  await repository.preload([comparison.base, comparison.head].map(({ tree }) => ({ tree, paths })));
  const changed = new Map(
    paths.flatMap((path) => {
      const lines = linesOf(path, comparison);
      return lines === undefined ? [] : [[path, lines] as const];
    }),
  );
  const later = new Map(pairs.map(({ id, laterInputs = [] }) => [id, new Set(laterInputs)]));
  const inputs = inputsOf(read, changed, (id, path) => later.get(id)?.has(path) === true);
  return {
    deployables: found.deployables.map((deployable) =>
      locateCauses(deployable, inputs.get(deployable.id) ?? new Map()),
    ),
    account: found.account.map((line) => {
      const lines = changed.get(line.path);
      return lines === undefined ? line : { ...line, shown: lines.shown };
    }),
    findings: found.findings.map((finding) => atContainer(finding, comparison.head.tree)),
  };
}

function linesOf(path: string, { base, head }: Comparison): ChangedLines | undefined {
  const [before, after] = [textAt(base.tree, path), textAt(head.tree, path)];
  return before === undefined || after === undefined ? undefined : changedLines(before, after);
}

/** "" for what is not there; undefined for what is no text. */
function textAt(tree: FileTree, path: string): string | undefined {
  const entry = tree.entry(path);
  if (entry === undefined) return "";
  if (entry === "directory" || entry.kind !== "file") return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(tree.read(entry.blob));
  } catch {
    return undefined;
  }
}

function inputsOf(
  account: readonly AccountLine[],
  changed: ReadonlyMap<string, ChangedLines>,
  isLater: (id: string, path: string) => boolean,
): ReadonlyMap<string, Map<string, ChangedLines>> {
  const inputs = new Map<string, Map<string, ChangedLines>>();
  for (const { path, deployables } of account) {
    const lines = changed.get(path);
    if (lines === undefined) continue;
    for (const id of deployables.filter((each) => !isLater(each, path)))
      inputs.set(id, (inputs.get(id) ?? new Map<string, ChangedLines>()).set(path, lines));
  }
  return inputs;
}

/** A finding about a container stands at the container, not at the head of its object. */
function atContainer(finding: Finding, head: FileTree): Finding {
  const { container, file, line } = finding;
  if (container === undefined || file === undefined || line === undefined) return finding;
  const found = containerLine(textAt(head, file) ?? "", line, container);
  return found === undefined ? finding : { ...finding, line: found };
}
