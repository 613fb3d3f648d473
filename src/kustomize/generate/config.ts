import type { ManifestOrigin, SourceLocation } from "../../model/manifest.ts";
import { compareText } from "../../model/order.ts";
import { isPlainInteger, resolvePlain } from "../../yaml/scalar.ts";
import { newMap } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import { BuildError } from "../error.ts";
import type { ConfigGenerator, TextMap } from "../files/kustomization.ts";
import type { Loader } from "../load/loader.ts";
import { noteDifference, type Resource } from "../resources/resource.ts";
import { decodeUtf8, readKeyValues } from "./key-values.ts";
import type { KeyValue } from "./key-values.ts";
import { unprintable } from "./printable.ts";

/**
 * Makes the ConfigMap or Secret of a generator's entry, with the source of every key.
 * Source: api/internal/generators of kustomize 5.8.1. Throws `BuildError`.
 */
export function generateConfig(generator: ConfigGenerator, loader: Loader): Resource {
  if (generator.name === "")
    throw new BuildError("field-missing", "the generator has no name", generator.location);
  const pairs = readKeyValues(generator, loader).toSorted((a, b) => compareText(a.key, b.key));
  for (const { key, source } of pairs) {
    // https://github.com/kubernetes-sigs/kustomize/issues/3446
    if (resolvePlain(key, "kustomize") === key || isPlainInteger(key)) continue;
    throw new BuildError(
      "key-unwritable",
      `kustomize cannot write the key "${key}": it reads it as a number, date, boolean or null`,
      source,
    );
  }
  const data = generator.kind === "Secret" ? secretData(generator, pairs) : configMapData(pairs);
  const object: ValueMap = map([
    ["apiVersion", "v1"],
    ["kind", generator.kind],
    ["metadata", metadataOf(generator)],
    ...data,
    ...(generator.options.immutable ? [entry("immutable", true)] : []),
  ]);
  const resource: Resource = {
    object,
    previousIds: [],
    prefixes: [],
    suffixes: [],
    needsHash: !generator.options.disableNameSuffixHash,
    behavior: parseBehavior(generator.behavior),
    origin: originOf(generator, pairs),
  };
  return pairs.some(({ key }) => isPlainInteger(key)) ? noteDifference(resource, "numberKey") : resource;
}

function entry(key: string, value: Value): readonly [string, Value] {
  return [key, value];
}

function map(entries: Iterable<readonly [string, Value]>): ValueMap {
  const result = newMap();
  for (const [key, value] of entries) result[key] = value;
  return result;
}

function metadataOf(generator: ConfigGenerator): ValueMap {
  const { labels, annotations } = generator.options;
  const some = (texts: TextMap | undefined): texts is TextMap =>
    texts !== undefined && Object.keys(texts).length > 0;
  return map([
    ["name", generator.name],
    ...(generator.namespace === "" ? [] : [entry("namespace", generator.namespace)]),
    ...(some(labels) ? [entry("labels", map(Object.entries(labels)))] : []),
    ...(some(annotations) ? [entry("annotations", map(Object.entries(annotations)))] : []),
  ]);
}

/** Text goes to `data`, everything else to `binaryData`; neither is there without a key. */
function configMapData(pairs: readonly KeyValue[]): readonly (readonly [string, Value])[] {
  const data: [string, Value][] = [];
  const binaryData: [string, Value][] = [];
  for (const { key, value, source } of pairs) {
    const text = decodeUtf8(value);
    const problem = text === undefined ? undefined : unprintable(text);
    if (problem !== undefined)
      throw new BuildError(
        "value-unwritable",
        `kustomize cannot write the value of "${key}": ${problem}`,
        source,
      );
    if (text === undefined) binaryData.push([key, base64(value)]);
    else data.push([key, text]);
  }
  return [
    ...(data.length > 0 ? [entry("data", map(data))] : []),
    ...(binaryData.length > 0 ? [entry("binaryData", map(binaryData))] : []),
  ];
}

function secretData(
  generator: ConfigGenerator,
  pairs: readonly KeyValue[],
): readonly (readonly [string, Value])[] {
  const data = map(pairs.map(({ key, value }) => entry(key, base64(value))));
  return [entry("type", generator.type || "Opaque"), entry("data", data)];
}

/** Broken into lines of 70 characters when longer; the line breaks are part of the value. */
export function base64(bytes: Uint8Array): string {
  const encoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  // https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kyaml/yaml/datamap.go (encodeBase64)
  return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, "$&\n");
}

function parseBehavior(text: string): Resource["behavior"] {
  return text === "create" || text === "merge" || text === "replace" ? text : "unspecified";
}

function originOf(generator: ConfigGenerator, pairs: readonly KeyValue[]): ManifestOrigin {
  const { location, field, options } = generator;
  const keys = Object.create(null) as Record<string, SourceLocation>;
  for (const { key, source } of pairs) keys[key] = source;
  return {
    location,
    generators: [{ location, field }],
    keys,
    ...(options.hashOffAt !== undefined && { hashOffAt: options.hashOffAt }),
  };
}
