import { isEncryptedBySops } from "../../model/sops.ts";

/** What SOPS leaves of a value: https://getsops.io/docs/#encryption-protocol. Nobody can read it. */
const ENCRYPTED = String.raw`ENC\[AES256_GCM,data:[\w+/=]*,iv:[\w+/=]+,tag:[\w+/=]+,type:\w+\]`;
const CIPHERTEXT = new RegExp(`^\\s*${ENCRYPTED}\\s*$`);

export function isCiphertext(value: string): boolean {
  return CIPHERTEXT.test(value);
}

/**
 * In a file of variables, and in what is generated of one, what SOPS keeps for itself stands beside them. Another
 * variable may begin as these do: https://github.com/getsops/sops/blob/main/stores/stores.go (Metadata)
 */
const OWN = String.raw`sops_(?:(?:age|azure_kv|gcp_kms|hc_vault|hckms|key_groups|kms|pgp)__\w+|(?:un)?encrypted_(?:comment_regex|regex|suffix)|lastmodified|mac|mac_only_encrypted|shamir_threshold|version)`;
const OWN_NAME = new RegExp(`^${OWN}$`);
const OWN_VARIABLE = new RegExp(`^${OWN}=.*$`, "gm");
const ENCRYPTED_VARIABLE = new RegExp(`^[\\w.-]+=${ENCRYPTED}$`, "gm");
const ENCRYPTED_VALUE = new RegExp(ENCRYPTED, "g");
/** The key of the file, encrypted for whom it names, by age or PGP. https://age-encryption.org/v1 */
const ENCRYPTED_KEY = /-----BEGIN (AGE ENCRYPTED FILE|PGP MESSAGE)-----[\w+/=\s\\]*-----END \1-----/g;

/** A text without what SOPS encrypted in it: what it left as it was may be a Secret's value still. */
export function withoutCiphertext(text: string): string {
  if (!isEncryptedBySops(text)) return text;
  return [OWN_VARIABLE, ENCRYPTED_VARIABLE, ENCRYPTED_VALUE, ENCRYPTED_KEY].reduce(
    (rest, encrypted) => rest.replace(encrypted, ""),
    text,
  );
}

/** Whether a key of a Secret is what SOPS keeps for itself in a file of variables: all keys are given. */
export function isOfSops(name: string, names: readonly string[]): boolean {
  return OWN_NAME.test(name) && names.includes("sops_mac");
}
