import type { Manifest } from "../../model/manifest.ts";
import { textAt } from "../../model/fields.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { fingerprintOf } from "./variables.ts";

const PLACEHOLDER = "..ENCRYPTED..";

/**
 * An object that Flux decrypts before it applies it. What its values are is not known here; where the ciphertext differs
 * they may. Encrypting the same text again changes the ciphertext too.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#decryption
 */
export function concealEncrypted(manifest: Manifest): Manifest {
  const { object } = manifest;
  const ciphertexts: string[] = [];
  const { sops, ...rest } = object;
  const isFile = isMap(sops);
  const concealed = conceal(isFile ? rest : object, (text) => ciphertexts.push(text));
  if (!isMap(concealed) || ciphertexts.length === 0) return isFile ? { ...manifest, object: rest } : manifest;
  const because = `what is encrypted may have changed\0${fingerprintOf(ciphertexts.join("\n"))}`;
  const maybeChangedBy = [...(manifest.maybeChangedBy ?? []), because];
  return { ...manifest, object: isFile ? concealed : object, maybeChangedBy };
}

/** Files of SOPS that a generator has taken whole hold the mark in the middle. */
const CIPHERTEXT = /ENC\[AES256_GCM,[^\]]*\]/;

function conceal(value: Value, found: (text: string) => void): Value {
  if (typeof value === "string") {
    if (!CIPHERTEXT.test(decoded(value))) return value;
    found(value);
    return PLACEHOLDER;
  }
  if (Array.isArray(value)) return value.map((item: Value) => conceal(item, found));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, conceal(item, found)]));
}

/** Generated Secrets hold base64. */
function decoded(text: string): string {
  if (text.length < 24 || !/^[A-Za-z0-9+/\n]+={0,2}\s*$/.test(text)) return text;
  return Buffer.from(text, "base64").toString("latin1");
}

/** Whether a file or an object is one of SOPS. */
export function isSopsObject(object: ValueMap): boolean {
  return isMap(object.sops);
}

/** https://github.com/fluxcd/kustomize-controller/blob/main/internal/decryptor/decryptor.go (IsEncryptedSecret) */
export function isUndecrypted(object: ValueMap): boolean {
  const isLeft =
    textAt(object, "metadata", "annotations", "kustomize.toolkit.fluxcd.io/decrypt")?.toLowerCase() ===
    "disabled";
  return object.kind === "Secret" && object.apiVersion === "v1" && object.sops !== undefined && !isLeft;
}
