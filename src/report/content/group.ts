/** Groups by key, in the order of first sight; `all` holds all of a group, the first too. */
export function group<T>(
  items: readonly T[],
  key: (item: T) => string,
): readonly { readonly first: T; readonly all: readonly T[] }[] {
  const groups = new Map<string, { first: T; all: T[] }>();
  for (const item of items) {
    const name = key(item);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { first: item, all: [item] });
    else known.all.push(item);
  }
  return [...groups.values()];
}
