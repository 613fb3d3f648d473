/** "a", "a and b", "a, b and c". */
export function enumerate(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The same of a few, and of more "a, b, c and 2 more". */
export function fewAnd(texts: readonly string[], most = 3): string {
  return texts.length > most + 1 ? firstFew(texts, most) : enumerate(texts);
}

/** "a, b, c and 2 more": a list whose length nobody knows, in a sentence. */
export function firstFew(texts: readonly string[], most = 3): string {
  const more = texts.length - most;
  return `${texts.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
