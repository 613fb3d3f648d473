import type { Manifest } from "../../model/manifest.ts";
import { textAt } from "../../model/fields.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { fingerprintOf } from "./variables.ts";
import { isConfigKind } from "../../model/config-kind.ts";

const HIDDEN = "..ENCRYPTED..";

/**
 * An object that Flux decrypts before it applies it. What its values are is not known here; where the ciphertext differs
 * they may: each entry of a config is told apart by it, and of any other object only that it may change. Encrypting the
 * same text again changes the ciphertext too, and not the name of a generated config, whose hash is that of the plain text.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#decryption
 */
export function concealEncrypted(manifest: Manifest): Manifest {
  const { object } = manifest;
  const ciphertexts: string[] = [];
  const { sops, ...rest } = object;
  const isFile = isMap(sops);
  const isWhole = isFile && isCiphertext(object.apiVersion) && isCiphertext(object.kind);
  const isConfig = isWhole || (isConfigKind(object.kind) && !isHashed(manifest));
  const concealed = conceal(isFile ? rest : object, (text) => {
    ciphertexts.push(text);
    return isConfig ? `..ENCRYPTED_${fingerprintOf(text)}..` : HIDDEN;
  });
  if (!isMap(concealed) || ciphertexts.length === 0) return isFile ? { ...manifest, object: rest } : manifest;
  const told = isFile ? concealed : object;
  if (isWhole) return { ...manifest, object: named(concealed, manifest) };
  if (isConfig) return { ...manifest, object: told };
  const because = { words: "what is encrypted may have changed", key: fingerprintOf(ciphertexts.join("\n")) };
  const maybeChangedBy = [...(manifest.maybeChangedBy ?? []), because];
  return { ...manifest, object: told, maybeChangedBy };
}

/** Where even the kind is encrypted, two files are two objects: each is called after its file, since encrypting again changes the ciphertext. */
function named(object: ValueMap, { origin }: Manifest): ValueMap {
  const apart = origin === undefined ? HIDDEN : `..ENCRYPTED_${fingerprintOf(origin.location.file)}..`;
  const { metadata } = object;
  const names = {
    name: apart,
    ...(isMap(metadata) && metadata.namespace !== undefined && { namespace: HIDDEN }),
  };
  const identity = { apiVersion: HIDDEN, kind: HIDDEN };
  return { ...object, ...identity, metadata: { ...(isMap(metadata) && metadata), ...names } };
}

function isHashed({ origin }: Manifest): boolean {
  return origin?.generators !== undefined && origin.hashOffAt === undefined;
}

/** Files of SOPS that a generator has taken whole hold the mark in the middle. */
const CIPHERTEXT = /ENC\[AES256_GCM,[^[\]]*\]/;

function isCiphertext(value: Value | undefined): boolean {
  return typeof value === "string" && CIPHERTEXT.test(value);
}

/** Whether a generated Secret holds what SOPS encrypted. */
export function holdsCiphertext({ object: { kind, data }, origin }: Manifest): boolean {
  if (kind !== "Secret" || origin?.generators === undefined || !isMap(data)) return false;
  return Object.values(data).some((text) => typeof text === "string" && CIPHERTEXT.test(decoded(text)));
}

/** @param found takes a ciphertext, and gives what stands in its place */
function conceal(value: Value, found: (text: string) => string): Value {
  if (typeof value === "string") {
    if (!CIPHERTEXT.test(decoded(value))) return value;
    return found(value);
  }
  if (Array.isArray(value)) return value.map((item: Value) => conceal(item, found));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, conceal(item, found)]));
}

/** Generated Secrets hold base64. */
function decoded(text: string): string {
  if (text.length < 24 || !/^[A-Za-z0-9+/\n]+(?:={1,2}\s*|[^\S\n]\s*)?$/.test(text)) return text;
  return Buffer.from(text, "base64").toString("latin1");
}

/** https://github.com/fluxcd/kustomize-controller/blob/main/internal/decryptor/decryptor.go (IsEncryptedSecret) */
export function isUndecrypted(object: ValueMap): boolean {
  const isLeft =
    textAt(object, "metadata", "annotations", "kustomize.toolkit.fluxcd.io/decrypt")?.toLowerCase() ===
    "disabled";
  return object.kind === "Secret" && object.apiVersion === "v1" && object.sops !== undefined && !isLeft;
}
