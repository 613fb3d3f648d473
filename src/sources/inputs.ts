import { matchingComponents, type ComponentPlace } from "../delivery/argo/components.ts";
import { directoryInputs } from "../delivery/argo/directory.ts";
import { manifestFiles } from "../delivery/directory.ts";
import { kustomizationFileOf } from "../delivery/flux/generated.ts";
import type { RootIndex } from "../inputs/closure.ts";
import type { OutsideInput } from "../inputs/outside-input.ts";
import type { Deployable } from "../model/deployable.ts";
import { oncePer } from "../model/once.ts";
import { compareText } from "../model/order.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { joinPath, resolvePath } from "../tree/path.ts";
import { isList, isMap, textsIn, type ValueMap } from "../yaml/value.ts";

/** What the build of a deployable may read. */
export interface Inputs {
  /** Sorted; a path that does not exist is in it where its appearance would matter. */
  readonly files: readonly string[];
  readonly uncertain: readonly OutsideInput[];
}

const knownInputs = oncePer<RootIndex, Map<string, Inputs>>(() => new Map());

/** Everything that what a deployable delivers may depend on: more than it does, never less. */
export function inputsOf(deployable: Deployable, tree: FileTree, index: RootIndex): Inputs {
  const key = sharedKey(deployable);
  if (key === undefined) return readInputs(deployable, tree, index);
  const known = knownInputs(index);
  const inputs = known.get(key) ?? fromLike(deployable, index) ?? readInputs(deployable, tree, index);
  known.set(key, inputs);
  return inputs;
}

/** Many clusters share a path, and so do the many Applications of sets that nobody can follow. */
function sharedKey({ delivery, root }: Deployable): string | undefined {
  if (delivery.kind === "flux") return ["flux", root, ...textsIn(delivery.layer.components)].join("\0");
  const { kind } = delivery;
  if (kind !== "helm" && kind !== "unseen") return undefined;
  return [isPacked(delivery) ? "packed" : "paths", ...delivery.paths].join("\0");
}

function isPacked(delivery: Deployable["delivery"]): boolean {
  return delivery.kind === "helm" && delivery.artifact !== undefined;
}

function fromLike(deployable: Deployable, { like }: RootIndex): Inputs | undefined {
  if (like === undefined) return undefined;
  const there = inputsOf(deployable, like.tree, like.index);
  return like.areSame(there.files) ? there : undefined;
}

function readInputs(deployable: Deployable, tree: FileTree, index: RootIndex): Inputs {
  const { delivery, root } = deployable;
  if (delivery.kind === "kustomize") return index.closure(root);
  const collector: Collector = { tree, index, files: new Set(), uncertain: [] };
  switch (delivery.kind) {
    case "flux":
      addFluxPath(collector, root);
      for (const component of textsIn(delivery.layer.components))
        addDirectory(collector, joinPath(root, component));
      for (const path of ignoreFiles(tree)) collector.files.add(path);
      break;
    case "argoKustomize":
      addRoot(collector, root);
      for (const component of argoComponents(delivery.options, { tree, root }))
        addDirectory(collector, joinPath(root, component));
      for (const path of patchPaths(delivery.options)) addDirectory(collector, joinPath(root, path));
      break;
    case "argoDirectory":
      for (const path of directoryInputs(tree, root, delivery.options)) collector.files.add(path);
      break;
    case "directory":
      for (const path of manifestFiles(tree, root)) collector.files.add(path);
      break;
    case "helm":
    case "unseen":
      for (const path of delivery.paths) addDirectory(collector, path);
      for (const path of isPacked(delivery) ? ignoreFiles(tree) : []) collector.files.add(path);
      break;
  }
  return { files: [...collector.files].sort(compareText), uncertain: collector.uncertain };
}

interface Collector {
  readonly tree: FileTree;
  readonly index: RootIndex;
  readonly files: Set<string>;
  readonly uncertain: OutsideInput[];
}

function addRoot({ index, files, uncertain }: Collector, root: string): void {
  const closure = index.closure(root);
  for (const file of closure.files) files.add(file);
  uncertain.push(...closure.uncertain);
}

/** As Flux makes a kustomization of it: roots below it are read as roots. */
function addFluxPath(collector: Collector, directory: string): void {
  const { tree, files } = collector;
  if (kustomizationFileOf(tree, directory) !== undefined) {
    addRoot(collector, directory);
    return;
  }
  for (const name of tree.list(directory)) {
    const path = directory === "" ? name : `${directory}/${name}`;
    if (tree.entry(path) === "directory") addFluxPath(collector, path);
    else if (/\.ya?ml$/.test(name)) files.add(path);
  }
}

/** A root, or whatever is at or below a path. */
function addDirectory(collector: Collector, path: string | undefined): void {
  if (path === undefined) return;
  const { tree, index, files } = collector;
  const resolved = resolvePath(tree, path, (link) => files.add(link));
  if (resolved.kind === "file" || resolved.kind === "submodule") files.add(resolved.path);
  else if (resolved.kind !== "directory") files.add(path);
  else if (index.direct(resolved.path) !== undefined) addRoot(collector, resolved.path);
  else addBelow(collector, resolved.path);
}

/** What a link in it points to is read as if it lay there. */
function addBelow({ tree, files }: Collector, directory: string): void {
  const pending = new Set([directory]);
  for (const each of pending) {
    for (const name of tree.list(each)) {
      const path = each === "" ? name : `${each}/${name}`;
      const found = resolvePath(tree, path, (link) => files.add(link));
      if (found.kind === "directory") pending.add(found.path);
      else files.add("path" in found ? found.path : path);
    }
  }
}

const ignoreFiles = oncePer((tree: FileTree): readonly string[] =>
  tree.paths().filter((path) => path === ".sourceignore" || path.endsWith("/.sourceignore")),
);

/** A pattern stands for what it matches on this side. */
function argoComponents(options: ValueMap, place: ComponentPlace): readonly string[] {
  return textsIn(options.components).flatMap((pattern) => matchingComponents(pattern, place));
}

function patchPaths(options: ValueMap): readonly string[] {
  const { patches } = options;
  return isList(patches)
    ? patches.flatMap((patch) => (isMap(patch) ? textsIn([patch.path ?? null]) : []))
    : [];
}
