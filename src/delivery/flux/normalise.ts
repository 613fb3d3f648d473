import { splitHashedName } from "../../model/hash.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isMap, type ValueMap } from "../../yaml/value.ts";

/**
 * Objects as Flux applies them: it writes a Secret's `stringData` as `data`, which it then owns key by key, so that a
 * key taken out is taken out of the cluster too. Who applies the manifest as it stands leaves it there.
 * https://github.com/fluxcd/pkg/blob/ssa/v0.45.0/ssa/normalize/normalize.go (normalizeSecret)
 */
export function normalised(manifests: readonly Manifest[]): readonly Manifest[] {
  return manifests.map((manifest) => {
    const data = ownedData(manifest.object);
    if (data === undefined) return manifest;
    const { stringData: _, ...rest } = manifest.object;
    return { ...manifest, object: { ...rest, data } };
  });
}

/** Undefined for what stays as it is: also where the API server refuses a value, and where a hash tells of the content. */
function ownedData(object: ValueMap): ValueMap | undefined {
  const { apiVersion, kind, data, stringData } = object;
  if (apiVersion !== "v1" || kind !== "Secret" || !isMap(stringData)) return undefined;
  if (splitHashedName(object) !== undefined) return undefined;
  const texts = Object.entries(stringData);
  if (!texts.every((entry): entry is [string, string] => typeof entry[1] === "string")) return undefined;
  const encoded = texts.map(([key, text]) => [key, Buffer.from(text, "utf8").toString("base64")] as const);
  return { ...(isMap(data) ? data : {}), ...Object.fromEntries(encoded) };
}
