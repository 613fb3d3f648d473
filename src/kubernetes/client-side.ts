import { groupedBy } from "../model/grouped.ts";
import { isList, isMap, mapIn, mapsIn, newMap, type Value, type ValueMap } from "../yaml/value.ts";
import { structFacts, type FieldFacts, type StructFacts } from "./facts.ts";
import type { Report } from "./fault.ts";
import { at, inside, type Path } from "./path.ts";
import { scalarText } from "./values.ts";

/**
 * What `kubectl apply` makes of a stored object: a strategic merge patch that takes away what base wrote and head does
 * not, and sets what head writes.
 * https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#merge-patch-calculation
 * https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/util/strategicpatch/patch.go
 */
export function clientSideApply(
  live: ValueMap,
  base: ValueMap,
  head: ValueMap,
  type: StructFacts,
  patch: Patch,
): ValueMap {
  return patchStruct({ live, base, head }, type, patch, undefined);
}

export interface Patch {
  /** Takes what kubectl itself refuses. */
  readonly report: Report;
  /** A part that base and head share stays as it is stored: kubectl's patch says nothing of it. */
  readonly keepsShared: boolean;
}

interface Sides<T, Head = T> {
  readonly live: T;
  readonly base: T;
  readonly head: Head;
}

function patchStruct(
  { live, base, head }: Sides<ValueMap>,
  type: StructFacts,
  patch: Patch,
  path: Path | undefined,
): ValueMap {
  return patchKeys(live, base, head, (key, value) => {
    const field = type.fields.get(key);
    if (field === undefined) return undefined;
    return patchField({ live: live[key], base: base[key], head: value }, field, patch, at(path, key));
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
  { live, base, head }: Sides<Value | undefined, Value>,
  field: FieldFacts,
  patch: Patch,
  path: Path,
): Value | undefined {
  if (!isList(head) && !isMap(head)) return head;
  if (patch.keepsShared && base === head) return live;
  if (isList(head)) {
    if (field.mergeKey === undefined || field.scalar !== undefined) return head;
    const sides = { live: mapsIn(live), base: mapsIn(base), head };
    return patchList(sides, { field, mergeKey: field.mergeKey, path }, patch);
  }
  const [liveMap, baseMap] = [mapIn(live), mapIn(base)];
  if (field.shape === "map") return patchKeys(liveMap, baseMap, head, (_, value) => value);
  if (field.scalar !== undefined) return head;
  const patched = patchStruct({ live: liveMap, base: baseMap, head }, structFacts(field.struct), patch, path);
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

/**
 * Items are told apart by one key alone, also where Kubernetes itself asks for two: a port by its number without its
 * protocol. So of several items with one key a further one is lost, but for fields that the first does not have, and where
 * one goes all go: observed on 1.36.
 */
function patchList(
  { live, base, head }: Sides<readonly ValueMap[], readonly Value[]>,
  { field, mergeKey, path }: { readonly field: FieldFacts; readonly mergeKey: string; readonly path: Path },
  patch: Patch,
): Value {
  const type = structFacts(field.struct);
  const keyOf = (item: ValueMap) => scalarText(item[mergeKey]);
  if ([...live, ...base].some((item) => (item[mergeKey] ?? null) === null))
    patch.report(path, `has an entry that is stored without ${mergeKey}, which kubectl cannot merge`);
  const [liveBy, baseBy, headBy] = [live, base, head.filter(isMap)].map((items) => groupedBy(items, keyOf));
  const patched = [...(headBy ?? [])].flatMap(([key, items]) => {
    const [found, before] = [liveBy?.get(key) ?? [], baseBy?.get(key) ?? []];
    if (found.length > 1 && items.length < found.length && before.length > items.length) return [];
    const kept =
      found.length === 1 && items.length > 1
        ? [inOne(items)]
        : items.slice(0, Math.max(found.length, live.length === 0 ? items.length : 1));
    return kept.map((item, index) => {
      const sides = { live: found[index] ?? newMap(), base: before[index] ?? newMap(), head: item };
      if (patch.keepsShared && sides.base === item && found[index] !== undefined) return sides.live;
      const merged = patchStruct(sides, type, patch, inside(path, keyOf(item)));
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
