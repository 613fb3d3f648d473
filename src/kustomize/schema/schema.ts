/**
 * What kustomize knows about one place of a type: how a strategic merge patch treats it.
 * Source: kyaml/openapi/openapi.go (ResourceSchema) of kustomize 5.8.1.
 */
export interface SchemaNode {
  /** The schema of a map's field; undefined where nothing is known. */
  field(name: string): SchemaNode | undefined;
  /** The schema of a list's elements; undefined where nothing is known. */
  elements(): SchemaNode | undefined;
  /** The patch strategy has "merge": a list here is merged element by element. Maps merge anyway. */
  readonly isAssociative: boolean;
  /** Keys that tell the elements of an associative list apart; empty for a list of primitives. */
  readonly mergeKeys: readonly string[];
}

/** An immutable look-up of types: `builtinSchema`, or what `openApiSchema` made. */
export interface Schema {
  /** Undefined for a type that is not known (a custom resource): its lists are replaced, not merged. */
  forType(apiVersion: string, kind: string): SchemaNode | undefined;
  /** True only when certain: kustomize takes an unknown type for a namespaced one. */
  isClusterScoped(apiVersion: string, kind: string): boolean;
}
