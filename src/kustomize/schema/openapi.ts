import { unescapeSegment } from "../../model/json-pointer.ts";
import { getIn, isList, isMap, mapIn, type Value, type ValueMap } from "../../yaml/value.ts";
import { builtinSchema, definitionNode } from "./builtin.ts";
import type { Schema, SchemaNode } from "./schema.ts";

/** Bounds references to references, which kustomize would follow for ever. */
const MAX_REFERENCES = 100;

/**
 * A schema of the user's own, from an `openapi.path` (OpenAPI v2, parsed). For merging it takes the place of the
 * built-in one, but for a schema that comes when the built-in one was in use already (kustomize reads each when it
 * first needs it, and forgets none): then it adds to that. Which built-in kinds are cluster-scoped stays known, and the
 * document's paths tell it of more. A document without definitions knows no type, as in kustomize.
 * Source: kyaml/openapi/openapi.go of kustomize 5.8.1 (initSchema, parse, findNamespaceability).
 */
export function openApiSchema(document: Value, addsToBuiltin = false): Schema {
  const definitions = getIn(document, "definitions");
  const types = new Map<string, ValueMap>();
  for (const definition of isMap(definitions) ? Object.values(definitions) : []) {
    for (const type of typesOf(definition)) if (isMap(definition)) types.set(type, definition);
  }
  const namespaced = namespacedByPath(document);
  return {
    forType(apiVersion, kind) {
      const definition = types.get(`${apiVersion} ${kind}`);
      if (definition !== undefined) return node({ document, addsToBuiltin }, definition);
      return addsToBuiltin ? builtinSchema.forType(apiVersion, kind) : undefined;
    },
    isClusterScoped: (apiVersion, kind) =>
      builtinSchema.isClusterScoped(apiVersion, kind) || namespaced.get(`${apiVersion} ${kind}`) === false,
  };
}

/** The types that a definition or an operation is for, as "apps/v1 Deployment". */
function typesOf(value: Value | undefined): readonly string[] {
  const extension = getIn(value, "x-kubernetes-group-version-kind");
  const entries = isList(extension) ? extension : extension === undefined ? [] : [extension];
  return entries.flatMap((entry) => {
    const group = getIn(entry, "group");
    const version = getIn(entry, "version");
    const kind = getIn(entry, "kind");
    if (typeof version !== "string" || typeof kind !== "string") return [];
    return [`${typeof group === "string" && group !== "" ? `${group}/` : ""}${version} ${kind}`];
  });
}

/** A type with one path below a namespace is namespaced, whatever its other paths say. */
function namespacedByPath(document: Value): ReadonlyMap<string, boolean> {
  const known = new Map<string, boolean>();
  const paths = getIn(document, "paths");
  for (const [path, operations] of Object.entries(mapIn(paths))) {
    for (const type of typesOf(getIn(operations, "get"))) {
      known.set(type, path.includes("namespaces/{namespace}") || known.get(type) === true);
    }
  }
  return known;
}

interface Definitions {
  readonly document: Value;
  readonly addsToBuiltin: boolean;
}

function node(definitions: Definitions, schema: ValueMap): SchemaNode {
  const strategy = schema["x-kubernetes-patch-strategy"];
  const isAssociative = typeof strategy === "string" && strategy.split(",").includes("merge");
  const child = (value: Value | undefined): SchemaNode | undefined => {
    const resolved = resolve(value, definitions.document);
    if (resolved !== undefined) return node(definitions, resolved);
    const reference = getIn(value, "$ref");
    if (!definitions.addsToBuiltin || typeof reference !== "string") return undefined;
    return definitionNode(reference.slice(reference.lastIndexOf(".") + 1));
  };
  return {
    field: (name) => child(getIn(schema, "properties", name) ?? mapOrNothing(schema.additionalProperties)),
    elements: () => (schema.type === "array" ? child(schema.items) : undefined),
    isAssociative,
    mergeKeys: isAssociative ? mergeKeysOf(schema) : [],
  };
}

function mapOrNothing(value: Value | undefined): Value | undefined {
  return isMap(value) ? value : undefined;
}

function mergeKeysOf(schema: ValueMap): readonly string[] {
  const keys = schema["x-kubernetes-list-map-keys"];
  if (isList(keys)) return keys.filter((key) => typeof key === "string");
  const key = schema["x-kubernetes-patch-merge-key"];
  return typeof key === "string" ? [key] : [];
}

/** Follows `$ref` (`#/definitions/…`, a JSON pointer into the document). */
function resolve(value: Value | undefined, document: Value): ValueMap | undefined {
  let current = value;
  for (let followed = 0; followed < MAX_REFERENCES; followed++) {
    const reference = getIn(current, "$ref");
    if (typeof reference !== "string") return isMap(current) ? current : undefined;
    const path = reference.replace(/^#\/?/, "").split("/");
    current = getIn(document, ...path.map(unescapeSegment));
  }
  return undefined;
}
