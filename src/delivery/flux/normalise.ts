import { kindFacts } from "../../kubernetes/facts.ts";
import { onlyKnownFields } from "../../kubernetes/known-fields.ts";
import { splitHashedName } from "../../model/hash.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isMap, mapIn, type ValueMap } from "../../yaml/value.ts";

/** Flux reads them otherwise: https://github.com/fluxcd/kustomize-controller/issues/1041 */
const NOT_READ = new Set(["Role", "ClusterRole"]);

/**
 * What of an object Flux drops before it applies it: fields that Kubernetes does not have. It reads built-in kinds into
 * their types and writes them again, and leaves alone what cannot be read.
 * https://github.com/fluxcd/pkg/blob/ssa/v0.45.0/ssa/normalize/normalize.go (UnstructuredListWithScheme)
 */
export function droppedFields(object: ValueMap): readonly string[] {
  // Decrypting takes the metadata of SOPS away.
  return (knownFields(object)?.dropped ?? []).filter((field) => field !== "sops");
}

function knownFields(object: ValueMap) {
  const { apiVersion, kind } = object;
  if (typeof apiVersion !== "string" || typeof kind !== "string" || NOT_READ.has(kind)) return undefined;
  const facts = kindFacts(apiVersion, kind);
  return facts === undefined ? undefined : onlyKnownFields(object, facts.type);
}

/**
 * Objects as Flux applies them, without the fields that it drops. It writes a Secret's `stringData` as `data`, which it then owns key by key, so that a
 * key taken out is taken out of the cluster too. Who applies the manifest as it stands leaves it there.
 * https://github.com/fluxcd/pkg/blob/ssa/v0.45.0/ssa/normalize/normalize.go (normalizeSecret)
 */
export function normalised(manifests: readonly Manifest[]): readonly Manifest[] {
  return manifests.map((given) => {
    const known = knownFields(given.object)?.object ?? given.object;
    const manifest = known === given.object ? given : { ...given, object: known };
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
  return { ...mapIn(data), ...Object.fromEntries(encoded) };
}
