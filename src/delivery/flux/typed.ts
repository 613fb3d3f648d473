import { isList, isMap, newMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { ownValue } from "../../model/own-value.ts";

/**
 * A field's type in the structs that Flux reads a kustomization file into. "any" is kept as it is.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/types/kustomization.go
 */
type FieldType = "text" | "flag" | "integer" | "any" | "texts" | "textMap" | Fields | readonly [Fields];
interface Fields {
  readonly [name: string]: FieldType;
}

const GVK = { group: "text", version: "text", kind: "text" } as const;
const RESOURCE_ID = { ...GVK, name: "text", namespace: "text" } as const;
const SELECTOR: Fields = { ...RESOURCE_ID, annotationSelector: "text", labelSelector: "text" };
const FIELD_SPECS: readonly [Fields] = [{ ...GVK, path: "text", create: "flag" }];
const IMAGES: readonly [Fields] = [
  { name: "text", newName: "text", tagSuffix: "text", newTag: "text", digest: "text" },
];
const PATCHES: readonly [Fields] = [{ path: "text", patch: "text", target: SELECTOR, options: "any" }];
const GENERATOR_OPTIONS: Fields = {
  labels: "textMap",
  annotations: "textMap",
  disableNameSuffixHash: "flag",
  immutable: "flag",
};
const CONFIG: Fields = {
  namespace: "text",
  name: "text",
  behavior: "text",
  literals: "texts",
  files: "texts",
  envs: "texts",
  env: "text",
  options: GENERATOR_OPTIONS,
};
const FIELD_OPTIONS: Fields = { delimiter: "text", index: "integer", encoding: "text", create: "flag" };

const KUSTOMIZATION: Fields = {
  kind: "text",
  apiVersion: "text",
  metadata: { name: "text", namespace: "text", labels: "textMap", annotations: "textMap" },
  openapi: "textMap",
  namePrefix: "text",
  nameSuffix: "text",
  namespace: "text",
  commonLabels: "textMap",
  labels: [{ pairs: "textMap", includeSelectors: "flag", includeTemplates: "flag", fields: FIELD_SPECS }],
  commonAnnotations: "textMap",
  patchesStrategicMerge: "texts",
  patchesJson6902: PATCHES,
  patches: PATCHES,
  images: IMAGES,
  imageTags: IMAGES,
  replacements: [
    {
      path: "text",
      source: { ...RESOURCE_ID, fieldPath: "text", options: FIELD_OPTIONS },
      sourceValue: "text",
      targets: [{ select: SELECTOR, reject: [SELECTOR], fieldPaths: "texts", options: FIELD_OPTIONS }],
    },
  ],
  replicas: [{ name: "text", count: "integer" }],
  vars: [
    {
      name: "text",
      objref: { ...RESOURCE_ID, apiVersion: "text" },
      fieldref: { fieldPath: "text" },
    },
  ],
  sortOptions: { order: "text", legacySortOptions: { orderFirst: "texts", orderLast: "texts" } },
  resources: "texts",
  components: "texts",
  crds: "texts",
  bases: "texts",
  configMapGenerator: [CONFIG],
  secretGenerator: [{ ...CONFIG, type: "text" }],
  helmGlobals: "any",
  helmCharts: "any",
  helmChartInflationGenerator: "any",
  generatorOptions: GENERATOR_OPTIONS,
  configurations: "texts",
  generators: "texts",
  transformers: "texts",
  validators: "texts",
  buildMetadata: "texts",
};

/**
 * What is left of a kustomization file when Flux has read it into its structs and written it again: fields in any case
 * of letters, numbers as texts where a text is needed, and nothing of what the structs do not know. A value of another
 * type stays: the build then refuses it, as Flux does.
 */
export function rereadKustomization(file: ValueMap): ValueMap {
  const fields = reread(file, KUSTOMIZATION);
  const defaults = { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization" };
  return isMap(fields) ? { ...defaults, ...fields } : defaults;
}

/** Fields of a kustomization file that the structs do not know, like "images[].tag": each once. */
export function unknownFields(file: ValueMap): readonly string[] {
  return [...new Set(unknownIn(file, KUSTOMIZATION, ""))];
}

function unknownIn(value: Value, type: FieldType, path: string): readonly string[] {
  if (typeof type === "string") return [];
  if ("0" in type && isList(type)) {
    const [fields] = type;
    return isList(value) ? value.flatMap((item) => unknownIn(item, fields, `${path}[]`)) : [];
  }
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = path === "" ? key : `${path}.${key}`;
    const known = typeOf(key, type);
    return known === undefined ? [at] : unknownIn(item, known.type, at);
  });
}

/** Letters may be of either case. */
function typeOf(
  key: string,
  fields: Fields,
): { readonly name: string; readonly type: FieldType } | undefined {
  const lower = key.toLowerCase();
  const name =
    ownValue(fields, key) === undefined
      ? Object.keys(fields).find((known) => known.toLowerCase() === lower)
      : key;
  const type = name === undefined ? undefined : ownValue(fields, name);
  return name === undefined || type === undefined ? undefined : { name, type };
}

function reread(value: Value, type: FieldType): Value {
  switch (type) {
    case "any":
    case "flag":
    case "integer":
      return value;
    case "text":
      return asText(value);
    case "texts":
      return isList(value) ? value.map((item) => asText(item) ?? "") : value;
    case "textMap":
      return isMap(value) ? mapValues(value, (item) => asText(item) ?? "") : value;
    default:
      return "0" in type && isList(type) ? rereadList(value, type) : rereadFields(value, type);
  }
}

function rereadList(value: Value, [fields]: readonly [Fields]): Value {
  return isList(value) ? value.map((item) => rereadFields(item ?? newMap(), fields)) : value;
}

function rereadFields(value: Value, fields: Fields): Value {
  if (!isMap(value)) return value;
  const kept = newMap();
  for (const [key, item] of Object.entries(value)) {
    const known = typeOf(key, fields);
    if (known === undefined) continue;
    const read = reread(item, known.type);
    if (!isEmpty(read)) kept[known.name] = read;
  }
  return kept;
}

/** Go writes no field that has its zero value. */
function isEmpty(value: Value): boolean {
  return value === null || value === "" || value === false || (isList(value) && value.length === 0);
}

function mapValues(map: ValueMap, change: (value: Value) => Value): ValueMap {
  const changed = newMap();
  for (const [key, value] of Object.entries(map)) changed[key] = change(value);
  return changed;
}

/** Sigs.k8s.io/yaml makes texts of numbers and truth values where Go wants a text. */
function asText(value: Value): Value {
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value !== "number") return value;
  return Number.isInteger(value) ? String(value) : shortestFloat(value);
}

/** With the precision of 32 bits: https://github.com/kubernetes-sigs/yaml/blob/v1.6.0/yaml.go (convertToJSONableObject) */
function shortestFloat(value: number): string {
  const single = Math.fround(value);
  for (let digits = 1; digits < 10; digits++) {
    const text = single.toPrecision(digits);
    if (Math.fround(Number(text)) === single) return goExponent(Number(text));
  }
  return goExponent(single);
}

function goExponent(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e21) return String(value);
  return value.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
}
