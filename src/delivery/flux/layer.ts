import { SELECTOR_FIELDS } from "../../kustomize/files/selector.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import {
  isList,
  isMap,
  mapIn,
  mapsIn,
  textIn,
  textsIn,
  type Value,
  type ValueMap,
} from "../../yaml/value.ts";
import { jsonText } from "../../yaml/json-text.ts";

/** The fields of a Flux Kustomization's `spec` that change what is built. */
export const LAYER_FIELDS = [
  "targetNamespace",
  "namePrefix",
  "nameSuffix",
  "patches",
  "patchesStrategicMerge",
  "patchesJson6902",
  "components",
  "ignoreMissingComponents",
  "images",
  "buildMetadata",
] as const;

export type Layered =
  { readonly ok: true; readonly kustomization: ValueMap } | { readonly ok: false; readonly message: string };

/**
 * Adds what a Flux Kustomization says to the kustomization of its path. Kustomize's own order of transformers decides
 * what comes of it.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/kustomize/kustomize_generator.go (GenerateManifest)
 */
export function addLayer(file: ValueMap, layer: ValueMap, tree: FileTree, root: string): Layered {
  const components = textsIn(layer.components);
  const remote = components.find((component) => !isLocal(component));
  if (remote !== undefined) {
    return {
      ok: false,
      message: `the component "${remote}" must be a path in the repository, relative to spec.path`,
    };
  }
  const present =
    layer.ignoreMissingComponents === true
      ? components.filter((component) => exists(tree, root, component))
      : components;
  return {
    ok: true,
    kustomization: {
      ...file,
      ...replaced("namespace", layer.targetNamespace),
      ...replaced("namePrefix", layer.namePrefix),
      ...replaced("nameSuffix", layer.nameSuffix),
      ...appended(file, "patches", mapsIn(layer.patches).map(patchOf)),
      ...appended(file, "components", present),
      ...appended(file, "patchesStrategicMerge", mapsIn(layer.patchesStrategicMerge).map(jsonText)),
      ...appended(file, "patchesJson6902", mapsIn(layer.patchesJson6902).map(jsonPatchOf)),
      ...mergedImages(file, mapsIn(layer.images)),
      ...(textsIn(layer.buildMetadata).length > 0 && { buildMetadata: textsIn(layer.buildMetadata) }),
    },
  };
}

function replaced(field: string, value: Value | undefined): ValueMap {
  return typeof value === "string" ? { [field]: value } : {};
}

function appended(file: ValueMap, field: string, more: readonly Value[]): ValueMap {
  if (more.length === 0) return {};
  const own = file[field];
  return { [field]: [...(isList(own) ? own : []), ...more] };
}

/** Options of a patch are not among what Flux takes over. */
function patchOf({ patch, target }: ValueMap): ValueMap {
  return {
    patch: textIn(patch),
    ...(isMap(target) && { target: targetOf(target) }),
  };
}

function jsonPatchOf({ patch, target }: ValueMap): ValueMap {
  return { patch: jsonText(patch ?? []), target: targetOf(mapIn(target)) };
}

function targetOf(target: ValueMap): ValueMap {
  const fields = SELECTOR_FIELDS.flatMap((name) => {
    const value = target[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** An entry of the same name gets what the layer says; tag and digest are one. */
function mergedImages(file: ValueMap, images: readonly ValueMap[]): ValueMap {
  if (images.length === 0) return {};
  const merged = [...mapsIn(file.images)];
  for (const { name, newName, newTag, digest } of images) {
    const index = merged.findIndex((own) => textIn(own.name) === textIn(name));
    const own = merged[index] ?? { name: textIn(name) };
    const selectsVersion = textIn(newTag) !== "" || textIn(digest) !== "";
    const entry = {
      ...own,
      ...(textIn(newName) !== "" && { newName: textIn(newName) }),
      ...(selectsVersion && { newTag: textIn(newTag), digest: textIn(digest) }),
    };
    if (index < 0) merged.push(entry);
    else merged[index] = entry;
  }
  return { images: merged };
}

/** https://github.com/fluxcd/pkg/blob/e2cfd1a2/kustomize/kustomize_generator.go (IsLocalRelativePath) */
function isLocal(path: string): boolean {
  if (/^(?:git::|gh:|ssh:\/\/|https?:\/\/|git@|github\.com[:/])./i.test(path)) return false;
  return !path.replace(/^file:\/\//i, "").startsWith("/");
}

function exists(tree: FileTree, root: string, component: string): boolean {
  const path = joinPath(root, component);
  if (path === undefined) return false;
  const { kind } = resolvePath(tree, path);
  return kind === "directory" || kind === "file";
}
