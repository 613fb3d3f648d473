/**
 * How kustomize tells the elements of an associative list apart when there are several merge keys and some elements
 * lack one: `protocol` of a port, say. Source: kyaml/yaml/walk/associative_sequence.go of kustomize 5.8.1.
 */
export type KeyValues = readonly string[];

/** Leaves out the keys for which no element of the list has a value; all of them when none has any. */
export function usedKeys(
  all: readonly KeyValues[],
  values: KeyValues,
  keys: readonly string[],
): { readonly keys: readonly string[]; readonly values: KeyValues } {
  const used = new Set<string>();
  for (const own of all) {
    own.forEach((value, i) => {
      const key = keys[i];
      if (value !== "" && key !== undefined) used.add(key);
    });
  }
  if (used.size === 0) return { keys, values };
  return {
    keys: keys.filter((key) => used.has(key)),
    values: values.filter((value, i) => value !== "" || used.has(keys[i] ?? "")),
  };
}

/** Completes the values of elements that are the same but for a missing key: [80, ""] and [80, TCP] become [80, TCP]. */
export function joinKeyValues(all: readonly KeyValues[]): readonly KeyValues[] {
  const joined = [...all];
  // Row by row against the list as it changes: what a row was completed to counts for the rows after it.
  for (let i = 0; i < joined.length; i++) {
    const row = joined[i] ?? [];
    for (let j = 0; j < joined.length; j++) {
      const both = joinRows(row, joined[j] ?? []);
      if (both === undefined) continue;
      joined[i] = both;
      joined[j] = both;
    }
  }
  return joined;
}

function joinRows(a: KeyValues, b: KeyValues): KeyValues | undefined {
  if (a.length !== b.length) return undefined;
  if (!a.some((value, i) => value === b[i])) return undefined;
  if (a.some((value, i) => value !== b[i] && value !== "" && b[i] !== "")) return undefined;
  return a.map((value, i) => (value === "" ? (b[i] ?? "") : value));
}
