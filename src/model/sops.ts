/** SOPS signs each file that it encrypts: by this, another file that speaks of it is told apart. */
const MAC = /(?:\b|sops_)mac["']?[ \t]*[:=][ \t]*["']?ENC\[AES256_GCM,/;

/** Whether SOPS encrypted values of a text, and left the keys: https://getsops.io/docs/ */
export function isEncryptedBySops(text: string): boolean {
  return MAC.test(text);
}
