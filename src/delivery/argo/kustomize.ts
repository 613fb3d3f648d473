import { BuildError } from "../../kustomize/error.ts";
import { KUSTOMIZATION_FILES } from "../../kustomize/files/file-names.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { firstDocument } from "../../yaml/documents.ts";
import { isList, newMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { fieldIn, readMap, replaceFields, withFields } from "../replaced-fields.ts";
import { addComponents, presentComponents, type ComponentPlace } from "./components.ts";
import { setImages } from "./images.ts";
import { addLabels, addPairs } from "./metadata.ts";
import { leavesRootAlone, readKustomizeOptions, type KustomizeOptions } from "./options.ts";
import { setReplicas } from "./replicas.ts";

/** A file that takes the place of one of the tree. */
export interface EditedFile {
  readonly path: string;
  readonly text: string;
  /** How many lines, from the first on, stand as they did; 0 where none do. */
  readonly ownLines: number;
}

/**
 * What Argo CD does to the kustomization file of a root before it builds: one `kustomize edit` after the other, each on
 * what the one before left. Undefined where nothing is to be done. Throws `BuildError` where Argo CD fails.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/util/kustomize/kustomize.go (Build)
 * @param options `spec.source.kustomize`, variables replaced
 */
export function editKustomization(tree: FileTree, root: string, options: ValueMap): EditedFile | undefined {
  if (leavesRootAlone(options)) return undefined;
  const file = findFile(tree, root);
  const text = new TextDecoder().decode(tree.read(file.blob));
  const map = readMap(text);
  // What is no map is refused by the build, with its place.
  if (map === undefined) return undefined;
  const fields = editedFields(map, readKustomizeOptions(options), { tree, root });
  const edited = replaceFields(text, map, fields);
  const own = firstDocument(text);
  const lines = own.split("\n").length - (own.endsWith("\n") ? 1 : 0);
  return { path: file.path, text: edited, ownLines: edited.startsWith(own) ? lines : 0 };
}

function findFile(tree: FileTree, root: string): { readonly path: string; readonly blob: string } {
  for (const name of KUSTOMIZATION_FILES) {
    const found = resolvePath(tree, joinPath(root, name) ?? name);
    if (found.kind === "file") return found;
  }
  throw new BuildError(
    "kustomization-missing",
    `the directory "${root || "."}" has no kustomization file (${KUSTOMIZATION_FILES.join(", ")}), which the kustomize options of the Application need; add one, or remove the options`,
  );
}

type Edit = (field: (name: string) => Value) => ValueMap;

/** The fields that differ after all edits. */
function editedFields(map: ValueMap, options: KustomizeOptions, place: ComponentPlace): ValueMap {
  return editsOf(options, place).reduce<ValueMap>((fields, edit) => {
    const current = withFields(map, fields);
    return { ...fields, ...edit((name) => fieldIn(current, name)) };
  }, newMap());
}

/** In Argo CD's order. */
function editsOf(options: KustomizeOptions, place: ComponentPlace): readonly Edit[] {
  const { namePrefix, nameSuffix, namespace, images, replicas, patches } = options;
  const components = options.ignoreMissingComponents
    ? presentComponents(options.components, place)
    : options.components;
  const edits: readonly (readonly [boolean, Edit])[] = [
    [namePrefix !== "", () => ({ namePrefix })],
    [nameSuffix !== "", () => ({ nameSuffix })],
    [images.length > 0, (field) => editImages(field, images)],
    [replicas.length > 0, (field) => ({ replicas: setReplicas(field("replicas"), replicas) })],
    [Object.keys(options.commonLabels).length > 0, (field) => editLabels(field, options)],
    [Object.keys(options.commonAnnotations).length > 0, (field) => editAnnotations(field, options)],
    [namespace !== "", () => ({ namespace })],
    [patches.length > 0, (field) => ({ patches: [...listOf(field("patches"), "patches"), ...patches] })],
    [components.length > 0, (field) => editComponents(field, components, place)],
  ];
  return edits.filter(([isAsked]) => isAsked).map(([, edit]) => edit);
}

/** The former name of `images` is read first, and is gone after. */
function editImages(field: (name: string) => Value, images: readonly string[]): ValueMap {
  const former = listOf(field("imageTags"), "imageTags");
  const edited = { images: setImages([...listOf(field("images"), "images"), ...former], images) };
  return former.length === 0 ? edited : { ...edited, imageTags: null };
}

function editLabels(field: (name: string) => Value, options: KustomizeOptions): ValueMap {
  const { commonLabels, forceCommonLabels: force, labelWithoutSelector, labelIncludeTemplates } = options;
  if (labelIncludeTemplates && !labelWithoutSelector) {
    throw new BuildError(
      "argo-option",
      "kustomize.labelIncludeTemplates needs kustomize.labelWithoutSelector, else Argo CD fails; set both",
    );
  }
  return labelWithoutSelector
    ? { labels: addLabels(field("labels"), commonLabels, { includeTemplates: labelIncludeTemplates, force }) }
    : { commonLabels: addPairs(field("commonLabels"), commonLabels, "commonLabels", force) };
}

function editAnnotations(field: (name: string) => Value, options: KustomizeOptions): ValueMap {
  const { commonAnnotations, forceCommonAnnotations: force } = options;
  return {
    commonAnnotations: addPairs(field("commonAnnotations"), commonAnnotations, "commonAnnotations", force),
  };
}

function editComponents(
  field: (name: string) => Value,
  components: readonly string[],
  place: ComponentPlace,
): ValueMap {
  return { components: addComponents(field("components"), components, place) };
}

function listOf(value: Value, name: string): readonly Value[] {
  if (value === null) return [];
  if (isList(value)) return value;
  throw new BuildError("field-type", `${name} of the kustomization file must be a list`);
}
