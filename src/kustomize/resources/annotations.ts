import { compareText } from "../../model/order.ts";
import { writtenField, writtenText } from "../../yaml/written.ts";
import { getIn, isMap, mapIn, newMap } from "../../yaml/value.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { editMap } from "../edit/edit-map.ts";
import type { Resource } from "./resource.ts";

export const ORIGIN_ANNOTATION = "config.kubernetes.io/origin";
export const TRANSFORMATIONS_ANNOTATION = "alpha.config.kubernetes.io/transformations";
const LOCAL_CONFIG_ANNOTATION = "config.kubernetes.io/local-config";
/** The mark by which kustomize leaves the namespace of what a chart has rendered alone. */
export const CHART_MARK = "internal.config.kubernetes.io/helm-generated";
const NEEDS_HASH_ANNOTATION = "internal.config.kubernetes.io/needsHashSuffix";

/** Kustomize's notes to itself, which it removes from its output: api/resource/resource.go of 5.8.1. */
const BUILD_ANNOTATIONS: ReadonlySet<string> = new Set([
  "internal.config.kubernetes.io/previousKinds",
  "internal.config.kubernetes.io/previousNames",
  "internal.config.kubernetes.io/prefixes",
  "internal.config.kubernetes.io/suffixes",
  "internal.config.kubernetes.io/previousNamespaces",
  "internal.config.kubernetes.io/allowNameChange",
  "internal.config.kubernetes.io/allowKindChange",
  "internal.config.kubernetes.io/refBy",
  "internal.config.kubernetes.io/generatorBehavior",
  NEEDS_HASH_ANNOTATION,
  "internal.config.kubernetes.io/path",
  "internal.config.kubernetes.io/index",
  "internal.config.kubernetes.io/seqindent",
  "internal.config.kubernetes.io/id",
  "internal.config.kubernetes.io/annotations-migration-resource-id",
  "config.kubernetes.io/path",
  "config.kubernetes.io/index",
  "config.k8s.io/id",
  CHART_MARK,
]);

/** An annotation's text; undefined when it is not there. */
function annotation(object: ValueMap, name: string): string | undefined {
  const annotations = metadataMap(object, "annotations");
  return Object.hasOwn(annotations, name) ? annotationText(annotations, name) : undefined;
}

export function asksForHash(object: ValueMap): boolean {
  return annotation(object, NEEDS_HASH_ANNOTATION) === "enabled";
}

/** Objects that are only for tools, not for the cluster. */
export function isLocalConfig(object: ValueMap): boolean {
  const value = annotation(object, LOCAL_CONFIG_ANNOTATION);
  return value !== undefined && value !== "false";
}

/**
 * The resource with the field `metadata.annotations`, if kustomize has notes in it by now: a JSON patch can add to it.
 * Who finishes the resource drops the field when it is still empty.
 */
export function withNotedAnnotations(resource: Resource): Resource {
  const { object, previousIds, prefixes, suffixes, origin, buildOrigin } = resource;
  const hasNotes =
    buildOrigin !== undefined || [previousIds, prefixes, suffixes].some((notes) => notes.length > 0);
  if ((!hasNotes && origin.generators === undefined) || isMap(getIn(object, "metadata", "annotations")))
    return resource;
  const metadata = isMap(object.metadata) ? object.metadata : {};
  return { ...resource, object: editMap(object, [["metadata", editMap(metadata, [["annotations", {}]])]]) };
}

/** Sets `metadata.labels` or `metadata.annotations`; an empty map removes the field. */
export function setMetadataMap(object: ValueMap, field: "labels" | "annotations", map: ValueMap): ValueMap {
  const metadata = isMap(object.metadata) ? object.metadata : {};
  const isEmpty = Object.keys(map).length === 0;
  return editMap(object, [["metadata", editMap(metadata, [[field, isEmpty ? undefined : map]])]]);
}

export function metadataMap(object: ValueMap, field: "labels" | "annotations"): ValueMap {
  const map = getIn(object, "metadata", field);
  return mapIn(map);
}

/**
 * The object as kustomize prints it: without its notes, annotations as text, none rather than an empty map.
 * @param notes the annotations about the origin that the root asked for
 */
export function finishAnnotations(object: ValueMap, notes: ReadonlyMap<string, string>): ValueMap {
  const before = getIn(object, "metadata", "annotations");
  if (before === undefined && notes.size === 0) return object;
  const names = isMap(before) ? Object.keys(before) : [];
  const isClean = (name: string): boolean =>
    typeof metadataMap(object, "annotations")[name] === "string" && !isInternal(name);
  if (names.length > 0 && notes.size === 0 && names.every(isClean)) return object;
  const after = newMap();
  for (const name of names) {
    if (!isInternal(name)) after[name] = annotationText(metadataMap(object, "annotations"), name);
  }
  for (const [name, value] of [...notes].sort(([a], [b]) => compareText(a, b))) after[name] = value;
  return setMetadataMap(object, "annotations", after);
}

function isInternal(name: string): boolean {
  return BUILD_ANNOTATIONS.has(name) || name === ORIGIN_ANNOTATION || name === TRANSFORMATIONS_ANNOTATION;
}

/** As it is written: a written null is the text "null", an empty one the empty text. */
function annotationText(annotations: ValueMap, name: string): string {
  return writtenText(writtenField(annotations, name));
}
