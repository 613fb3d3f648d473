import type { Manifest } from "../../model/manifest.ts";
import { isMap, type Value } from "../../yaml/value.ts";
import type { Config } from "../configs/config.ts";
import { isCiphertext, isOfSops, withoutCiphertext } from "./ciphertext.ts";

/** What the Secrets among these objects hold, decoded; what is no text as its base64. */
export function secretValuesOf(manifests: readonly Manifest[]): readonly string[] {
  return manifests.flatMap(({ object }) => {
    if (object.kind !== "Secret") return [];
    return [...scalars(object.data).flatMap(decoded), ...scalars(object.stringData)];
  });
}

/** The same of configs that were read. */
export function secretValuesOfConfigs(configs: readonly Config[]): readonly string[] {
  return configs.flatMap(({ kind, entries }) => {
    if (kind !== "Secret") return [];
    const names = [...entries.keys()];
    return [...entries].flatMap(([name, { content }]) => (isOfSops(name, names) ? [] : decoded(content)));
  });
}

function scalars(value: Value | undefined): readonly string[] {
  if (!isMap(value)) return [];
  const names = Object.keys(value);
  return Object.entries(value).flatMap(([name, item]) =>
    item === null || typeof item === "object" || isOfSops(name, names) ? [] : [String(item)],
  );
}

function decoded(content: string): readonly string[] {
  const bytes = Buffer.from(content, "base64");
  const text = bytes.toString();
  if (isCiphertext(text)) return [];
  const compact = content.replace(/\s/g, "");
  return text.includes("\ufffd") ? [compact] : [withoutCiphertext(text), compact];
}
