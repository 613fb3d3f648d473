/** "a, b and c", and of more than a few "a, b, c and 2 more". */
export function fewAnd(texts: readonly string[], most = 3): string {
  const last = texts.at(-1);
  if (last === undefined || texts.length === 1 || texts.length > most + 1) return firstFew(texts, most);
  return `${texts.slice(0, -1).join(", ")} and ${last}`;
}

/** "a, b, c and 2 more": a list whose length nobody knows, in a sentence. */
export function firstFew(texts: readonly string[], most = 3): string {
  const more = texts.length - most;
  return `${texts.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
