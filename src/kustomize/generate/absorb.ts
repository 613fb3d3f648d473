import type { ManifestOrigin } from "../../model/manifest.ts";
import { getIn, isList, isMap, textOf } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import { writtenField, writtenText, writtenTexts } from "../../yaml/written.ts";
import { editMap } from "../edit/edit-map.ts";
import { BuildError, MissingError } from "../error.ts";
import { asksForHash, metadataMap, setMetadataMap } from "../resources/annotations.ts";
import { noteDifference, type Resource } from "../resources/resource.ts";
import { base64 } from "./config.ts";
import type { Schema } from "../schema/schema.ts";
import { describeId } from "../files/resource-id.ts";
import { currentId, hasId } from "../resources/resource-id.ts";

/**
 * Adds a generated config to the resources, or merges it into the one that has, or ever had, its id: what `behavior`
 * asks for. Source: api/resmap/reswrangler.go (appendReplaceOrMerge) of kustomize 5.8.3. Throws `BuildError`.
 */
export function absorbConfig(
  resources: readonly Resource[],
  config: Resource,
  schema: Schema,
): readonly Resource[] {
  const id = currentId(config);
  const matches = resources.filter((resource) => hasId(resource, id, schema));
  const fail = (message: string): never => {
    throw new BuildError("generator-conflict", `${describeId(id)} ${message}`, config.origin.location);
  };
  const [base, second] = matches;
  const { behavior } = config;
  if (second !== undefined) return fail("could be merged into several resources");
  if (behavior !== "merge" && behavior !== "replace") {
    return base === undefined
      ? [...resources, config]
      : fail("exists; its behavior must be merge or replace");
  }
  if (base === undefined) {
    const message = `${describeId(id)} does not exist; cannot ${behavior} it: correct its name or namespace, or leave out its behavior`;
    throw new MissingError(message, config.origin.location, {
      what: `the generator that is to ${behavior} ${describeId(id)}`,
      asked: textOf(config.object),
      // Their references would have got the hash.
      concerns: new Set(resources.filter(({ object }) => mentions(object, id.name))),
    });
  }
  const combined = behavior === "merge" ? mergeConfig(base, config) : replaceConfig(base, config);
  return resources.map((resource) => (resource === base ? combined : resource));
}

function mentions(value: Value, name: string): boolean {
  if (isList(value)) return value.some((item) => mentions(item, name));
  if (isMap(value)) return Object.values(value).some((field) => mentions(field, name));
  return value === name;
}

/** The new content under the old name, with the labels and annotations of both, and the old one's history. */
function replaceConfig(base: Resource, config: Resource): Resource {
  return {
    ...base,
    ...(config.buildOrigin === undefined ? {} : { buildOrigin: config.buildOrigin }),
    object: withMetadataOf(base.object, config.object),
    needsHash: (base.needsHash || asksForHash(base.object)) && config.needsHash,
    origin: combineOrigins(base.origin, config.origin, config.origin.keys),
  };
}

function mergeConfig(base: Resource, config: Resource): Resource {
  const replaced = noteStringData(replaceConfig(base, config), base);
  const before = config.object.kind === "Secret" ? withEncodedTexts(base) : base.object;
  const object = ["data", "binaryData"].reduce((merged, field) => {
    const entries = { ...textEntries(before[field]), ...textEntries(config.object[field]) };
    const isEmpty = Object.keys(entries).length === 0;
    return editMap(merged, [[field, isEmpty ? undefined : editMap({}, Object.entries(entries))]]);
  }, replaced.object);
  const keys = { ...base.origin.keys, ...config.origin.keys };
  const origin = combineOrigins(base.origin, config.origin, keys);
  const buildOrigin = base.buildOrigin ?? config.buildOrigin;
  return { ...replaced, object, origin, ...(buildOrigin === undefined ? {} : { buildOrigin }) };
}

function noteStringData(merged: Resource, base: Resource): Resource {
  const texts = merged.object.kind === "Secret" ? base.object.stringData : undefined;
  return isMap(texts) && Object.keys(texts).length > 0 ? noteDifference(merged, "stringData") : merged;
}

/**
 * A Secret's content with `stringData` as the API server takes it: encoded into `data`, over what is there.
 * Source: normalizeSecretStringData in api/resmap/reswrangler.go of kustomize 5.8.2.
 */
function withEncodedTexts({ object, origin }: Resource): ValueMap {
  const { stringData } = object;
  if (stringData === undefined || stringData === null) return object;
  const fail = (message: string): never => {
    throw new BuildError(
      "generator-conflict",
      `${message}, so a generator cannot be merged onto it`,
      origin.location,
    );
  };
  if (!isMap(stringData)) return fail("stringData is no map");
  const data = object.data ?? {};
  if (!isMap(data)) return fail("data is no map");
  const edits = Object.keys(stringData).map((key): [string, Value] => {
    const field = writtenField(stringData, key);
    if (isMap(field.value) || isList(field.value))
      return fail(`the value of "${key}" in stringData is no text`);
    const text = field.value === null ? "" : writtenText(field);
    return [key, base64(new TextEncoder().encode(text))];
  });
  return editMap(object, [["data", editMap(data, edits)]]);
}

function withMetadataOf(base: ValueMap, config: ValueMap): ValueMap {
  const labels = editMap(metadataMap(base, "labels"), Object.entries(metadataMap(config, "labels")));
  const annotations = editMap(
    metadataMap(base, "annotations"),
    Object.entries(metadataMap(config, "annotations")),
  );
  const labelled = setMetadataMap(setMetadataMap(config, "labels", labels), "annotations", annotations);
  const metadata = isMap(labelled.metadata) ? labelled.metadata : {};
  const names = ["name", "namespace"].map((field): [string, Value | undefined] => [
    field,
    getIn(base, "metadata", field),
  ]);
  return editMap(labelled, [["metadata", editMap(metadata, names)]]);
}

function textEntries(value: Value | undefined): ValueMap {
  if (!isMap(value)) return {};
  return editMap(
    {},
    writtenTexts(value).map(([key, text]): [string, Value] => [key, value[key] === null ? "" : text]),
  );
}

function combineOrigins(
  base: ManifestOrigin,
  config: ManifestOrigin,
  keys: ManifestOrigin["keys"],
): ManifestOrigin {
  const hashOffAt = base.hashOffAt ?? config.hashOffAt;
  return {
    location: base.location,
    generators: [...(base.generators ?? []), ...(config.generators ?? [])],
    ...(hashOffAt !== undefined && { hashOffAt }),
    ...(keys === undefined ? {} : { keys }),
  };
}
