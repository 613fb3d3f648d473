const STRICT = new TextDecoder("utf-8", { fatal: true });

/** The text of a file, all of it, without a byte order mark: UTF-8, or UTF-16 where its mark says so. */
export function decodeWhole(bytes: Uint8Array, decoder = new TextDecoder()): string {
  if (!isUtf16(bytes)) return decoder.decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
}

/** Whether a file is UTF-16 by its mark. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * The text of a file as kustomize takes it, without a byte order mark: UTF-8, or UTF-16 where its mark says so. It divides the bytes into
 * documents before it decodes them, so that of UTF-16 it reads the first one alone. Throws `TypeError` for no text where it is strict.
 */
export function decodeText(bytes: Uint8Array, isStrict = false): string {
  const text = decodeWhole(bytes, isStrict ? STRICT : undefined);
  return isUtf16(bytes) ? text.split(/\n---(?=\s)/, 1).join("") : text;
}
