/** Go's strings are bytes: lengths and positions count them. Here a text of bytes has one character a byte. */

/** The UTF-8 bytes of a text. */
export function toBytes(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Undefined when the bytes are no UTF-8: a position has cut a character in two. */
export function fromBytes(bytes: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, "latin1"));
  } catch {
    return undefined;
  }
}
