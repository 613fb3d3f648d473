import type { Value } from "../../yaml/value.ts";
import type { Schema } from "./schema.ts";

/**
 * A schema of the user's own, from `openapi.path`. It takes the place of the built-in one for merging (kustomize
 * does not combine them); which kinds are cluster-scoped stays known.
 * Throws `BuildError` when the document is no OpenAPI document.
 */
export function openApiSchema(document: Value): Schema {
  throw new Error(`not yet: ${typeof document}`);
}
