/** What each needs, by its key. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/** All that one needs, through others too, the nearest first. */
export function reachedFrom(key: string, needs: Needs): ReadonlySet<string> {
  const reached = new Set(needs.get(key));
  for (const next of reached) {
    for (const further of needs.get(next) ?? []) reached.add(further);
  }
  return reached;
}

/** Those that need themselves, through others too. */
export function circular(needs: Needs): ReadonlySet<string> {
  return new Set([...needs.keys()].filter((key) => reachedFrom(key, needs).has(key)));
}
