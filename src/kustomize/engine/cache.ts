import { oncePer } from "../../model/once.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { parseYamlFile } from "../../yaml/parse.ts";
import type { Accumulation } from "./accumulation.ts";
import type { Kustomization } from "../files/kustomization.ts";
import { parseKustomization } from "../files/parse.ts";
import type { Resource } from "../resources/resource.ts";
import { readBytes, readText } from "../load/loader.ts";
import type { LoadedFile, Loader, ReadRecord } from "../load/loader.ts";
import { objectsOf, readObjects, type LocatedObject } from "../load/objects.ts";

/** A base that was built once, to be used by every kustomization that refers to it. */
export interface BuiltBase {
  readonly accumulation: Accumulation;
  readonly record: ReadRecord;
  /** What building it takes, which counts each time that it is used. */
  readonly steps: number;
}

/**
 * What several builds share: files by path and content, so that both git sides share what did not change, and bases by
 * tree. Values are immutable, so sharing cannot be seen.
 */
export interface BuildCache {
  readonly kustomizations: Map<string, Kustomization>;
  readonly resources: Map<string, readonly Resource[]>;
  readonly basesOf: (tree: FileTree) => Map<string, BuiltBase>;
}

export function createCache(): BuildCache {
  return {
    kustomizations: new Map(),
    resources: new Map(),
    basesOf: oncePer(() => new Map()),
  };
}

function once<T>(cache: Map<string, T>, file: LoadedFile, make: () => T): T {
  const key = `${file.path}\0${file.blob}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Throws `BuildError` for a file that kustomize would refuse. */
export function loadKustomization(cache: BuildCache, loader: Loader, file: LoadedFile): Kustomization {
  return once(cache.kustomizations, file, () => parseKustomization(readText(loader, file), file.path));
}

/** The resources of a file. Throws `BuildError` for a file that kustomize would refuse. */
export function loadResources(cache: BuildCache, loader: Loader, file: LoadedFile): readonly Resource[] {
  return once(cache.resources, file, () => {
    const text = readText(loader, file);
    return toResources(objectsOf(parseYamlFile(readBytes(loader, file), text), file.path), file.path);
  });
}

/** Reads resources of a text, as they are before anything happens to them. Throws `BuildError`. */
export function resourcesOf(text: string, file: string): readonly Resource[] {
  return toResources(readObjects(text, file), file);
}

function toResources(objects: readonly LocatedObject[], file: string): readonly Resource[] {
  return objects.map(({ object, line, hasNumberKey }) => ({
    object,
    previousIds: [],
    prefixes: [],
    suffixes: [],
    needsHash: false,
    behavior: "unspecified",
    origin: { location: { file, line } },
    ...(hasNumberKey === true && { releaseDifferences: [{ difference: "numberKey", instead: [] }] }),
  }));
}
