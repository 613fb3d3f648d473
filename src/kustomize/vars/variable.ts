import type { SourceLocation } from "../../domain/manifest.ts";
import type { Value } from "../../yaml/value.ts";
import type { Resource, ResourceId } from "../resource.ts";
import type { Schema } from "../schema/schema.ts";

/** One entry of `vars`. */
export interface Variable {
  readonly name: string;
  readonly object: ResourceId;
  readonly fieldPath: string;
  readonly location: SourceLocation;
}

/** Reads one entry of `vars`. Throws `BuildError` on a wrong type or an unknown field. */
export function parseVariable(value: Value, location: SourceLocation): Variable {
  throw new Error(`not yet: ${typeof value} ${location.file}`);
}

/**
 * Adds a kustomization's own `vars` to those of its bases, and marks the resources that they name
 * (`Resource.variables`). To be called where kustomize does: before the transformers of that kustomization
 * (kusttarget.go, accumulateTarget: MergeVars). Throws `BuildError` for a name that is taken or an ambiguous object.
 */
export function bindVariables(
  resources: readonly Resource[],
  known: readonly Variable[],
  incoming: readonly Variable[],
  schema: Schema,
): { readonly resources: readonly Resource[]; readonly variables: readonly Variable[] } {
  throw new Error(`not yet: ${[known, incoming, resources, schema].length}`);
}

/** The variables of two accumulated bases together. Throws `BuildError` for a name in both. */
export function joinVariables(a: readonly Variable[], b: readonly Variable[]): readonly Variable[] {
  throw new Error(`not yet: ${[a, b].length}`);
}
