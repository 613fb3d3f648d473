import { record, text, type Fields, type Node } from "./node.ts";
import type { ResourceId } from "./resource-id.ts";

/** A `target` or `select`: every field that is not "" must match. The first five are anchored regular expressions. */
export interface Selector extends ResourceId {
  readonly labelSelector: string;
  readonly annotationSelector: string;
}

/** The fields that say which resources are meant. */
export const ID_FIELDS = ["group", "version", "kind", "name", "namespace"] as const;

export const SELECTOR_FIELDS = [...ID_FIELDS, "labelSelector", "annotationSelector"] as const;

/** Reads a selector of a kustomization or configuration file. Throws `BuildError`. */
export function parseSelector(node: Node, strict = true): Selector {
  const fields = record(node, SELECTOR_FIELDS, strict);
  return {
    ...readId(fields),
    labelSelector: text(fields("labelSelector")),
    annotationSelector: text(fields("annotationSelector")),
  };
}

/** Of a map that names resources. Throws `BuildError`. */
export function readId(fields: Fields<(typeof ID_FIELDS)[number]>): ResourceId {
  return {
    group: text(fields("group")),
    version: text(fields("version")),
    kind: text(fields("kind")),
    name: text(fields("name")),
    namespace: text(fields("namespace")),
  };
}
