import type { Resource } from "../../src/kustomize/resources/resource.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { isMap, type Value, type ValueMap } from "../../src/yaml/value.ts";

/** Every object of a YAML text, as a build has it right after loading. */
export function resourcesOf(text: string): readonly Resource[] {
  return mapsOf(text).map((object) => ({
    object,
    previousIds: [],
    prefixes: [],
    suffixes: [],
    needsHash: false,
    behavior: "unspecified",
    origin: { location: { file: "resources.yaml" } },
  }));
}

/** Every document of a YAML text, which must be maps. */
export function mapsOf(text: string): readonly ValueMap[] {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.documents.map(({ value }) => mapOf(value));
}

export function mapOf(value: Value | undefined): ValueMap {
  if (!isMap(value)) throw new Error("expected a map");
  return value;
}
