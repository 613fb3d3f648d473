import type { ValueMap } from "./value.ts";

/**
 * Fields that are null because nothing is written after the colon. It is the same value as `null`, but a strategic
 * merge of kustomize keeps a written null and drops an empty one, so who merges has to know.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kyaml/yaml/merge2/merge2.go (VisitMap)
 */
const emptyNulls = new WeakMap<ValueMap, ReadonlySet<string>>();

export function noteEmptyNulls(map: ValueMap, names: ReadonlySet<string>): void {
  emptyNulls.set(map, names);
}

/** To be called for every copy of a map. */
export function copyEmptyNulls(from: ValueMap, to: ValueMap): void {
  const names = emptyNulls.get(from);
  if (names !== undefined) emptyNulls.set(to, names);
}

export function isEmptyNull(map: ValueMap, name: string): boolean {
  return map[name] === null && emptyNulls.get(map)?.has(name) === true;
}
