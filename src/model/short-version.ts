/** A version as people tell it apart: of a digest, and of a commit that is a tag, the first letters. */
export function shortVersion(text: string): string {
  return text
    .replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…")
    .replace(/(^|[:-])([0-9a-f]{12})[0-9a-f]{28}$/, "$1$2…");
}
