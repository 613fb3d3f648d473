import type { Value } from "../../yaml/value.ts";

/**
 * What kustomize knows about one place of a type: how a strategic merge patch treats it.
 * Source: kyaml/openapi/openapi.go (ResourceSchema) of kustomize 5.8.1.
 */
export interface SchemaNode {
  /** The schema of a map's field; undefined where nothing is known. */
  field(name: string): SchemaNode | undefined;
  /** The schema of a list's elements. */
  elements(): SchemaNode | undefined;
  /** `x-kubernetes-patch-strategy`: "merge", "retainKeys", "merge,retainKeys"; "" when there is none. */
  readonly patchStrategy: string;
  /** Keys that tell the elements of an associative list apart; empty for a list of primitives. */
  readonly mergeKeys: readonly string[];
}

/** An immutable look-up of types; `builtinSchema`, or what `openApiSchema` made. */
export interface Schema {
  /** Undefined for a type that is not known (a custom resource): its lists are replaced, not merged. */
  forType(apiVersion: string, kind: string): SchemaNode | undefined;
  /** True: certainly cluster-scoped. False: namespaced. Undefined: kustomize does not know and treats it as namespaced. */
  isClusterScoped(apiVersion: string, kind: string): boolean | undefined;
}

/** The document of kustomize's `openapi.path`: OpenAPI v2 as JSON or YAML, already parsed. */
export type OpenApiDocument = Value;
