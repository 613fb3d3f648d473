import { isList, isMap, newMap, type Value, type ValueMap } from "../yaml/value.ts";
import { structFacts, type FieldFacts, type StructFacts } from "./facts.ts";
import { scalarText } from "./values.ts";

/**
 * What `kubectl apply` makes of a stored object: a strategic merge patch that takes away what base wrote and head does
 * not, and sets what head writes.
 * https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#merge-patch-calculation
 * https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/util/strategicpatch/patch.go
 */
export function clientSideApply(live: ValueMap, base: ValueMap, head: ValueMap, type: StructFacts): ValueMap {
  return patchStruct(live, base, head, type);
}

function patchStruct(live: ValueMap, base: ValueMap, head: ValueMap, type: StructFacts): ValueMap {
  return patchKeys(live, base, head, (key, value) => {
    const field = type.fields.get(key);
    return field === undefined ? undefined : patchField(live[key], base[key], value, field);
  });
}

/** A null is an order to take the key away. */
function patchKeys(
  live: ValueMap,
  base: ValueMap,
  head: ValueMap,
  patch: (key: string, value: Value) => Value | undefined,
): ValueMap {
  const result = newMap();
  for (const key of Object.keys(live)) {
    const kept = live[key];
    if (kept !== undefined && !Object.hasOwn(head, key) && (base[key] ?? null) === null) result[key] = kept;
  }
  for (const key of Object.keys(head)) {
    const value = head[key] ?? null;
    const patched = value === null ? undefined : patch(key, value);
    if (patched !== undefined) result[key] = patched;
  }
  return result;
}

function patchField(
  live: Value | undefined,
  base: Value | undefined,
  head: Value,
  field: FieldFacts,
): Value | undefined {
  if (isList(head)) {
    if (field.mergeKey === undefined || field.scalar !== undefined) return head;
    return patchList(listOr(live), listOr(base), head, field, field.mergeKey);
  }
  if (!isMap(head)) return head;
  const [liveMap, baseMap] = [mapOr(live), mapOr(base)];
  if (field.shape === "map") return patchKeys(liveMap, baseMap, head, (_, value) => value);
  if (field.scalar !== undefined) return head;
  const patched = patchStruct(liveMap, baseMap, head, structFacts(field.struct));
  return field.retainKeys ? retained(patched, head) : patched;
}

function retained(patched: ValueMap, head: ValueMap): ValueMap {
  const result = newMap();
  for (const key of Object.keys(patched)) {
    const value = patched[key];
    if (value !== undefined && Object.hasOwn(head, key)) result[key] = value;
  }
  return result;
}

function mapOr(value: Value | undefined): ValueMap {
  return isMap(value) ? value : newMap();
}

function listOr(value: Value | undefined): readonly ValueMap[] {
  return isList(value) ? value.filter(isMap) : [];
}

/**
 * Items are told apart by one key alone, also where Kubernetes itself asks for two: a port by its number without its
 * protocol. So of several items with one key a further one is lost, but for fields that the first does not have, and where
 * one goes all go: observed on 1.36.
 */
function patchList(
  live: readonly ValueMap[],
  base: readonly ValueMap[],
  head: readonly Value[],
  field: FieldFacts,
  mergeKey: string,
): Value {
  const type = structFacts(field.struct);
  const keyOf = (item: ValueMap) => scalarText(item[mergeKey]);
  const [liveBy, baseBy, headBy] = [live, base, head.filter(isMap)].map((items) => groupBy(items, keyOf));
  const patched = [...(headBy ?? [])].flatMap(([key, items]) => {
    const [found, before] = [liveBy?.get(key) ?? [], baseBy?.get(key) ?? []];
    if (found.length > 1 && items.length < found.length && before.length > items.length) return [];
    const kept =
      found.length === 1 && items.length > 1
        ? [inOne(items)]
        : items.slice(0, Math.max(found.length, live.length === 0 ? items.length : 1));
    return kept.map((item, index) => {
      const merged = patchStruct(found[index] ?? newMap(), before[index] ?? newMap(), item, type);
      return field.retainKeys ? retained(merged, item) : merged;
    });
  });
  const inOrder = head.filter(isMap).map(keyOf);
  patched.sort((a, b) => inOrder.indexOf(keyOf(a)) - inOrder.indexOf(keyOf(b)));
  const unowned = [...(liveBy ?? [])].filter(
    ([key]) => headBy?.has(key) !== true && baseBy?.has(key) !== true,
  );
  return [...patched, ...unowned.flatMap(([, items]) => items)];
}

/** Items with the key of one that is there: the first gets what only the others have. */
function inOne(items: readonly ValueMap[]): ValueMap {
  const result = newMap();
  for (const item of items) {
    for (const key of Object.keys(item)) result[key] ??= item[key] ?? null;
  }
  return result;
}

function groupBy(
  items: readonly ValueMap[],
  keyOf: (item: ValueMap) => string,
): ReadonlyMap<string, readonly ValueMap[]> {
  const groups = new Map<string, ValueMap[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
