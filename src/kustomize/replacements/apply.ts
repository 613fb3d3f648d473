import type { Resource } from "../resource.ts";
import type { Schema } from "../schema/schema.ts";
import type { Replacement } from "./replacement.ts";

/** Applies replacements in their order; each sees what the former wrote. Throws `BuildError`. */
export function applyReplacements(
  resources: readonly Resource[],
  replacements: readonly Replacement[],
  schema: Schema,
): readonly Resource[] {
  throw new Error(`not yet: ${[resources, replacements, schema].length}`);
}
