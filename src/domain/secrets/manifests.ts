import type { Manifest } from "../../model/manifest.ts";
import { isMap, type Value } from "../../yaml/value.ts";
import type { Config } from "../configs/config.ts";

/** What the Secrets among these objects hold, decoded; what is no text as its base64. */
export function secretValuesOf(manifests: readonly Manifest[]): readonly string[] {
  return manifests.flatMap(({ object }) => {
    if (object.kind !== "Secret") return [];
    return [...scalars(object.data).flatMap(decoded), ...scalars(object.stringData)];
  });
}

/** The same of configs that were read. */
export function secretValuesOfConfigs(configs: readonly Config[]): readonly string[] {
  return configs.flatMap(({ kind, entries }) =>
    kind === "Secret" ? [...entries.values()].flatMap(({ content }) => decoded(content)) : [],
  );
}

function scalars(value: Value | undefined): readonly string[] {
  if (!isMap(value)) return [];
  return Object.values(value).flatMap((item) =>
    item === null || typeof item === "object" ? [] : [String(item)],
  );
}

function decoded(content: string): readonly string[] {
  const bytes = Buffer.from(content, "base64");
  const text = bytes.toString();
  const compact = content.replace(/\s/g, "");
  return text.includes("\ufffd") ? [compact] : [text, compact];
}
