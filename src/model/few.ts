/** "a, b, c and 2 more": a list whose length nobody knows, in a sentence. */
export function firstFew(texts: readonly string[], most = 3): string {
  const more = texts.length - most;
  return `${texts.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
