import type { Value } from "../../yaml/value.ts";
import type { SourceLocation } from "../../domain/manifest.ts";
import type { Resource, ResourceId } from "../resource.ts";
import type { Schema } from "../schema/schema.ts";

/** A `target` or `select`: every field that is not "" must match. The first five are anchored regular expressions. */
export interface Selector extends ResourceId {
  readonly labelSelector: string;
  readonly annotationSelector: string;
}

/** Reads a selector from a kustomization file. Throws `BuildError` on a wrong type or (kustomize is strict) an unknown field. */
export function parseSelector(value: Value, location: SourceLocation): Selector {
  throw new Error(`not yet: ${typeof value} ${location.file}`);
}

/** The resources that a patch target selects, in their order (kustomize: resWrangler.Select). Throws `BuildError` on an invalid expression. */
export function selectResources(
  resources: readonly Resource[],
  selector: Selector,
  schema: Schema,
  location: SourceLocation,
): readonly Resource[] {
  throw new Error(`not yet: ${[resources, selector, schema, location].length}`);
}
