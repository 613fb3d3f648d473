import { fail } from "./node.ts";
import type { Node } from "./node.ts";
import { getIn, isMap, mapIn } from "../../yaml/value.ts";
import type { Value } from "../../yaml/value.ts";
import type { FieldSpec } from "./field-spec.ts";
import { EMPTY_CONFIG, mergeConfigs } from "./transformer-config.ts";
import type { TransformerConfig } from "./transformer-config.ts";

/** References between types go no deeper than this; beyond, they go in circles. */
const MAX_DEPTH = 64;

/**
 * Reads a file that `crds` names: OpenAPI definitions by type name, of which `x-kubernetes-*` extensions mark fields
 * with annotations, selectors, identities and references.
 * Source: api/internal/accumulator/loadconfigfromcrds.go of kustomize 5.8.1. Throws `BuildError`.
 */
export function parseCrds(node: Node): TransformerConfig {
  if (node.value === null) return EMPTY_CONFIG;
  if (!isMap(node.value))
    return fail(node, "a file in crds must hold OpenAPI definitions by type name", "schema-invalid");
  const types = new Map<string, Value>();
  for (const [name, definition] of Object.entries(node.value)) {
    if (definition !== null && !isMap(definition)) {
      const path = [...node.path, name];
      fail(
        { ...node, path },
        `"${name}" is no OpenAPI definition; list CustomResourceDefinitions under resources`,
        "schema-invalid",
      );
    }
    types.set(name, definition);
  }
  let config = EMPTY_CONFIG;
  for (const [name, definition] of types) {
    const properties = propertiesOf(definition);
    if (!["kind", "apiVersion", "metadata"].every((field) => Object.hasOwn(properties, field))) continue;
    const kind = name.slice(name.lastIndexOf(".") + 1);
    config = mergeConfigs(config, collect({ node, types, kind }, name, []));
  }
  return config;
}

interface Definitions {
  readonly node: Node;
  readonly types: ReadonlyMap<string, Value>;
  readonly kind: string;
}

function propertiesOf(definition: Value | undefined): Readonly<Record<string, Value>> {
  const schema = getIn(definition, "Schema") ?? getIn(definition, "schema");
  const properties = getIn(schema, "properties");
  return mapIn(properties);
}

function collect(definitions: Definitions, typeName: string, path: readonly string[]): TransformerConfig {
  if (path.length > MAX_DEPTH)
    fail(definitions.node, "the definitions refer to each other in a circle", "schema-invalid");
  let config = EMPTY_CONFIG;
  for (const [name, property] of Object.entries(propertiesOf(definitions.types.get(typeName)))) {
    const here = [...path, name];
    config = mergeConfigs(config, marksOf(property, definitions.kind, here));
    const reference = getIn(property, "$ref");
    if (typeof reference === "string") config = mergeConfigs(config, collect(definitions, reference, here));
  }
  return config;
}

function marksOf(property: Value, kind: string, path: readonly string[]): TransformerConfig {
  const spec = (segments: readonly string[]): FieldSpec => ({
    group: "",
    version: "",
    kind,
    path: segments.join("/"),
    create: false,
  });
  const mark = (name: string): string | undefined => {
    const value = getIn(property, name);
    return typeof value === "string" ? value : undefined;
  };
  const own = (name: string): readonly FieldSpec[] => (mark(name) === undefined ? [] : [spec(path)]);
  const version = mark("x-kubernetes-object-ref-api-version");
  const target = mark("x-kubernetes-object-ref-kind");
  const nameKey = mark("x-kubernetes-object-ref-name-key") ?? "name";
  return {
    ...EMPTY_CONFIG,
    commonAnnotations: own("x-kubernetes-annotation"),
    commonLabels: own("x-kubernetes-label-selector"),
    namePrefix: own("x-kubernetes-identity"),
    nameReference:
      version === undefined || target === undefined
        ? []
        : [{ group: "", version, kind: target, referrers: [spec([...path, nameKey])] }],
  };
}
