/** The first line of a private key: https://www.rfc-editor.org/rfc/rfc7468#section-10 */
export const PRIVATE_KEY = "-----BEGIN [A-Z ]*PRIVATE KEY-----";

/** Whether a text of lines holds a private key in PEM. */
export function holdsPrivateKey(text: string): boolean {
  return new RegExp(PRIVATE_KEY).test(text);
}
