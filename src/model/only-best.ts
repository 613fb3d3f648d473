/** The one of several that scores highest; undefined where that is no single one. */
export function onlyBest<Item>(items: readonly Item[], scoreOf: (item: Item) => number): Item | undefined {
  const ranked = items.map((item) => ({ item, score: scoreOf(item) })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first?.score === second?.score ? undefined : first?.item;
}
