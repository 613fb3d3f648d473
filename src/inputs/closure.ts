import { oncePerPair } from "../model/once.ts";
import { compareText } from "../model/order.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { addConfiguration, readInputs, type DirectInputs, type MentionCache } from "./inputs.ts";
import { findRoots, isKustomizationFile, type Root } from "./roots.ts";
import type { OutsideInput } from "./outside-input.ts";

/** Everything that the build of a root may read: more than it does, never less. */
export interface Closure {
  /** Files, links and submodules, sorted. */
  readonly files: readonly string[];
  /** Sorted by file, line and field; each once. */
  readonly uncertain: readonly OutsideInput[];
}

/** The roots of one tree and what they read. Every root is read at most once, when it is asked for. */
export interface RootIndex {
  readonly roots: readonly Root[];
  direct(root: string): DirectInputs | undefined;
  /** The root itself and all roots that its build may read. */
  reachable(root: string): readonly string[];
  /** Whether the build of a root may read one of these files. */
  touches(root: string, files: ReadonlySet<string>): boolean;
  closure(root: string): Closure;
  /** Another tree of which what was read is taken where it is the same. */
  readonly like?: Likeness;
}

/** Another tree with the same paths: what was read there holds here too, unless a file of it differs. */
export interface Likeness {
  readonly tree: FileTree;
  readonly index: RootIndex;
  /** Whether these files are the same in both. */
  areSame(files: Iterable<string>): boolean;
}

export function createRootIndex(tree: FileTree, cache: MentionCache, like?: Likeness): RootIndex {
  const roots = like === undefined ? findRoots(tree) : like.index.roots;
  const byPath = new Map(roots.map((root) => [root.path, root]));
  const state: State = { tree, cache, like, byPath, inputs: new Map(), closures: new Map() };
  return {
    ...(like !== undefined && { like }),
    roots,
    direct: (path) => directOf(state, path),
    reachable: (root) => reachableFrom(state, root),
    touches: (root, files) =>
      reachableFrom(state, root).some((path) => {
        const own = directOf(state, path)?.files;
        if (own === undefined) return false;
        return (
          [...files].some((file) => own.has(file)) || governingAll(tree, own).some((by) => files.has(by))
        );
      }),
    closure: (root) => closureOf(state, root),
  };
}

/** What is known of a tree so far. */
interface State {
  readonly tree: FileTree;
  readonly cache: MentionCache;
  readonly like: Likeness | undefined;
  readonly byPath: ReadonlyMap<string, Root>;
  readonly inputs: Map<string, DirectInputs>;
  readonly closures: Map<string, Closure>;
}

function directOf(state: State, path: string): DirectInputs | undefined {
  const { tree, cache, like, inputs } = state;
  const known = inputs.get(path);
  const root = state.byPath.get(path);
  if (known !== undefined || root === undefined) return known;
  const there = like?.index.direct(path);
  // What configures a root is read out of other roots.
  if (there?.configuredBy.size === 0 && like?.areSame(there.files) === true) {
    inputs.set(path, there);
    return there;
  }
  const read = readInputs(tree, root, cache);
  inputs.set(path, read);
  const complete = read.configuredBy.size === 0 ? read : withConfigurations(state, read, path);
  inputs.set(path, complete);
  return complete;
}

/** The resources of a root under `generators` and the like are what a configuration file would be. */
function withConfigurations(state: State, read: DirectInputs, path: string): DirectInputs {
  const extended = {
    files: new Set(read.files),
    roots: new Set(read.roots),
    uncertain: [...read.uncertain],
  };
  const found = { ...extended, walked: new Set<string>() };
  const sources = new Set([...read.configuredBy].flatMap((by) => reachableFrom(state, by)));
  for (const source of sources) {
    for (const file of directOf(state, source)?.files ?? []) {
      if (isKustomizationFile(file)) continue;
      addConfiguration(state.tree, found, { root: path, file, field: "generators" }, state.cache);
    }
  }
  return { ...read, ...extended };
}

function reachableFrom(state: State, root: string): readonly string[] {
  const reached = new Set([root]);
  for (const path of reached) for (const next of directOf(state, path)?.roots ?? []) reached.add(next);
  return [...reached];
}

function closureOf(state: State, root: string): Closure {
  const { tree, like, closures } = state;
  const known = closures.get(root);
  if (known !== undefined) return known;
  const there = like?.index.closure(root);
  if (there !== undefined && like?.areSame(there.files) === true) {
    closures.set(root, there);
    return there;
  }
  const parts = reachableFrom(state, root).flatMap((path) => directOf(state, path) ?? []);
  const files = new Set(parts.flatMap((part) => [...part.files, ...governingAll(tree, part.files)]));
  const closure = { files: [...files].sort(compareText), uncertain: sortUncertain(parts) };
  closures.set(root, closure);
  return closure;
}

/** What says how a checkout writes a file, or where a submodule comes from. */
function governing(tree: FileTree, file: string): readonly string[] {
  const entry = tree.entry(file);
  if (entry === undefined || entry === "directory" || entry.kind === "symlink") return [];
  return entry.kind === "submodule" ? [".gitmodules"] : (entry.checkout?.files ?? []);
}

/** The same of all files of a root, which many others may build on. */
const governingAll = oncePerPair((tree: FileTree, files: ReadonlySet<string>): readonly string[] => [
  ...new Set([...files].flatMap((file) => governing(tree, file))),
]);

function sortUncertain(parts: readonly DirectInputs[]): readonly OutsideInput[] {
  const byKey = new Map(parts.flatMap((part) => part.uncertain).map((item) => [keyOf(item), item]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}

/** Orders by file, then line. */
function keyOf({ file, line, field, what }: OutsideInput): string {
  return [file, `${line ?? 0}`.padStart(8, "0"), field, what].join("\0");
}
