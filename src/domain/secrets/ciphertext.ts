/** What SOPS leaves of a value: https://getsops.io/docs/#encryption-protocol. Nobody can read it. */
const CIPHERTEXT = /^\s*ENC\[[A-Z0-9_]+,data:[^\]]*\]\s*$/;

export function isCiphertext(value: string): boolean {
  return CIPHERTEXT.test(value);
}

/** SOPS signs each file that it encrypts: by this, another file that speaks of it is told apart. */
const MAC = /(?:\b|sops_)mac["']?[ \t]*[:=][ \t]*["']?ENC\[AES256_GCM,/;

/** In a file of variables, and in what is generated of one, what SOPS keeps for itself stands beside them. */
const OWN_NAME = /^sops_\w+$/;
const OWN_VARIABLE = /^sops_\w+=.*$/gm;
const ENCRYPTED_VARIABLE = /^[\w.-]+=ENC\[AES256_GCM,[^\]\n]*\]$/gm;
const ENCRYPTED_VALUE = /ENC\[AES256_GCM,[^\]\n]*\]/g;
/** The key of the file, encrypted for whom it names, by age or PGP. https://age-encryption.org/v1 */
const ENCRYPTED_KEY =
  /-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----[^-]*-----END (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/g;

/** A text without what SOPS encrypted in it: what it left as it was may be a Secret's value still. */
export function withoutCiphertext(text: string): string {
  if (!MAC.test(text)) return text;
  return [OWN_VARIABLE, ENCRYPTED_VARIABLE, ENCRYPTED_VALUE, ENCRYPTED_KEY].reduce(
    (rest, encrypted) => rest.replace(encrypted, ""),
    text,
  );
}

/** Whether a key of a Secret is what SOPS keeps for itself in a file of variables: all keys are given. */
export function isOfSops(name: string, names: readonly string[]): boolean {
  return OWN_NAME.test(name) && names.includes("sops_mac");
}
