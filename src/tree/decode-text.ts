const STRICT = new TextDecoder("utf-8", { fatal: true });

/**
 * The text of a file as kustomize takes it, without a byte order mark: UTF-8, or UTF-16 where its mark says so. It divides the bytes into
 * documents before it decodes them, so that of UTF-16 it reads the first one alone. Throws `TypeError` for no text where it is strict.
 */
export function decodeText(bytes: Uint8Array, isStrict = false): string {
  const [first = 0, second = 0] = bytes;
  const sign = first * 256 + second;
  if (sign !== 0xfffe && sign !== 0xfeff) return (isStrict ? STRICT : new TextDecoder()).decode(bytes);
  const text = new TextDecoder(sign === 0xfffe ? "utf-16le" : "utf-16be").decode(bytes);
  return text.split(/\n---(?=\s)/, 1).join("");
}
