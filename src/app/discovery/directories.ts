import { groupedBy } from "../../model/grouped.ts";
import { compareText } from "../../model/order.ts";
import { isTestCase, isTestData } from "../../model/test-data.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf } from "../../tree/path.ts";
import { heldIn } from "./held-objects.ts";
import { listAbove } from "./list-above.ts";
import { filesHere, findInputs, isReader, plainDirectory, type DiscoveredSide, type Found } from "./side.ts";

const MANIFEST_FILE = /\.(?:ya?ml|json)$/;

/**
 * Adds the directories with changed objects that nothing else reads: somebody may apply them with `kubectl apply -f`,
 * although the repository does not show who.
 */
export function addDirectories(
  base: DiscoveredSide,
  head: DiscoveredSide,
  changedPaths: readonly string[],
): { readonly base: DiscoveredSide; readonly head: DiscoveredSide } {
  const read = new Set(
    [base, head].flatMap(({ found }) => [...found.values()].filter(isReader).flatMap(filesHere)),
  );
  const candidates = changedPaths.filter(
    (path) => MANIFEST_FILE.test(path) && !read.has(path) && isPlain(path, base, head),
  );
  const directories = new Set(
    candidates
      .filter((path) => [base, head].some((side) => heldIn(side, path).object))
      .map((path) => directoryOf(path)),
  );
  if (directories.size === 0) return { base, head };
  return { base: withDirectories(base, directories, read), head: withDirectories(head, directories, read) };
}

/**
 * An overlay of head that base has as a plain directory with objects: whoever applied that applied all that lies in it, so
 * that nothing of it is recreated, and what the overlay does not list goes.
 */
export function withFormerDirectories(base: DiscoveredSide, head: DiscoveredSide): DiscoveredSide {
  const added = [...head.found.values()].flatMap(({ deployable }): readonly (readonly [string, Found])[] => {
    const { id, kind, root } = deployable;
    if (kind !== "overlay" || base.found.has(id) || base.index.direct(root) !== undefined) return [];
    const { files } = findInputs(base, plainDirectory(root));
    if (!files.some((file) => directoryOf(file) === root && heldIn(base, file).object)) return [];
    const read = new Set([...base.found.values()].filter(isReader).flatMap(filesHere));
    if (files.some((file) => read.has(file) || isInChart(base.tree, file))) return [];
    const former = { ...deployable, delivery: plainDirectory(root).delivery };
    return [[id, { deployable: former, inputs: findInputs(base, former) }]];
  });
  return added.length === 0 ? base : { ...base, found: new Map([...base.found, ...added]) };
}

/** Adds directories as deployables, with the files in them that nothing else reads. */
export function withDirectories(
  side: DiscoveredSide,
  directories: ReadonlySet<string>,
  read: ReadonlySet<string>,
): DiscoveredSide {
  const readIn = groupedBy([...read].sort(compareText), directoryOf);
  const added = [...directories].flatMap((path): readonly (readonly [string, Found])[] => {
    const deployable = plainDirectory(path, readIn.get(path) ?? []);
    const inputs = findInputs(side, deployable);
    const files = inputs.files.filter((file) => !read.has(file) && heldIn(side, file).applied);
    // Whoever applies it applies all of it, also where only one of the sides holds more than declarations.
    if (files.length === 0) return [];
    return [[deployable.id, { deployable, inputs: { ...inputs, files } }]];
  });
  return { ...side, found: new Map([...side.found, ...added]) };
}

/** No chart, nothing hidden, no data of tests, and nothing that a root reads which nobody builds. */
export function isPlain(path: string, base: DiscoveredSide, head: DiscoveredSide): boolean {
  if (isTestData(path) || path.split("/").some((segment) => segment.startsWith("."))) return false;
  return [base, head].every((side) => {
    const { tree, index } = side;
    if (isInChart(tree, path)) return false;
    const directory = directoryOf(path);
    const isRead = index.direct(directory) !== undefined || listAbove(side, directory) !== undefined;
    return !isRead && !isTestCase(directory, tree.list(directory));
  });
}

function isInChart(tree: FileTree, path: string): boolean {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    if (tree.entry(directory === "" ? "Chart.yaml" : `${directory}/Chart.yaml`) !== undefined) return true;
    if (directory === "") return false;
  }
}
