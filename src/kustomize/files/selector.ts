import { record, text, type Node } from "./node.ts";
import type { ResourceId } from "./resource-id.ts";

/** A `target` or `select`: every field that is not "" must match. The first five are anchored regular expressions. */
export interface Selector extends ResourceId {
  readonly labelSelector: string;
  readonly annotationSelector: string;
}

/** Reads a selector of a kustomization or configuration file. Throws `BuildError`. */
export function parseSelector(node: Node, strict = true): Selector {
  const names = [
    "group",
    "version",
    "kind",
    "name",
    "namespace",
    "labelSelector",
    "annotationSelector",
  ] as const;
  const fields = record(node, names, strict);
  return {
    group: text(fields("group")),
    version: text(fields("version")),
    kind: text(fields("kind")),
    name: text(fields("name")),
    namespace: text(fields("namespace")),
    labelSelector: text(fields("labelSelector")),
    annotationSelector: text(fields("annotationSelector")),
  };
}
