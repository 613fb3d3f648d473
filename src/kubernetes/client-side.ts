import { sameValue } from "../model/equal.ts";
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
  /** Takes the lists of which something else becomes than is written. */
  readonly mixes: (path: Path) => void;
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

function patchList(
  { live, base, head }: Sides<readonly ValueMap[], readonly Value[]>,
  { field, mergeKey, path }: { readonly field: FieldFacts; readonly mergeKey: string; readonly path: Path },
  patch: Patch,
): Value {
  const type = structFacts(field.struct);
  const keyOf = (item: ValueMap) => scalarText(item[mergeKey]);
  if ([...live, ...base].some((item) => (item[mergeKey] ?? null) === null))
    patch.report(path, `has an entry that is stored without ${mergeKey}, which kubectl cannot merge`);
  const patchItem = (sides: Sides<ValueMap>): ValueMap => {
    if (patch.keepsShared && sides.base === sides.head) return sides.live;
    const merged = patchStruct(sides, type, patch, inside(path, keyOf(sides.head)));
    return field.retainKeys ? retained(merged, sides.head) : merged;
  };
  const items = head.filter(isMap);
  if (live.length === 0) return items.map((item) => patchItem({ live: NONE, base: NONE, head: item }));
  const by = (list: readonly ValueMap[]) => groupedBy(list, keyOf);
  const [liveBy, baseBy, headBy] = [by(live), by(base), by(items)];
  const patched = [...headBy].flatMap(([key, own]) =>
    patchGroup(
      { live: liveBy.get(key) ?? [], base: baseBy.get(key) ?? [], head: own },
      patchItem,
      (item) => ({ [mergeKey]: item[mergeKey] ?? null }),
      () => {
        patch.mixes(path);
      },
    ),
  );
  const unowned = [...liveBy].filter(([key]) => !headBy.has(key) && !baseBy.has(key));
  return [...patched, ...unowned.flatMap(([, others]) => others)];
}

const NONE = newMap();

/**
 * Items are told apart by one key alone, also where Kubernetes itself asks for two: a port by its number without its
 * protocol. Of several with one key, each is compared with what was in its place, counted from the end, since the sorting
 * there turns them round; but all that differs is written into the first that is stored, the last into it being the
 * first. Where one goes, all go. https://github.com/kubernetes/kubernetes/issues/39188
 */
function patchGroup(
  { live, base, head }: Sides<readonly ValueMap[]>,
  patchItem: (sides: Sides<ValueMap>) => ValueMap,
  bare: (item: ValueMap) => ValueMap,
  mixes: () => void,
): readonly ValueMap[] {
  const pairs = head.map((item, index) => {
    const of = (side: readonly ValueMap[]) => side.at(index - head.length) ?? NONE;
    const pair = { live: of(live), base: of(base), head: item };
    return { ...pair, patched: patchItem(pair) };
  });
  const [first = NONE, ...others] = live;
  const write = (into: ValueMap) =>
    pairs.reduceRight((result, pair) => carried(pair.live, pair.patched, result), into);
  if (base.length <= head.length) {
    const result = [write(first), ...others];
    const meant = pairs.map(({ patched }) => patched);
    if (!sameValue(result, meant)) mixes();
    return result;
  }
  mixes();
  // The order to delete swallows what is to be written, unless one that takes a field away stands before it.
  const losing = pairs.find(({ base: was, head: is }) =>
    Object.keys(was).some((key) => !Object.hasOwn(is, key)),
  );
  return losing === undefined ? [] : [write(bare(losing.head))];
}

/** What the way from one value to another makes of a third. */
function carried(from: ValueMap, to: ValueMap, into: ValueMap): ValueMap {
  if (from === into) return to;
  const result = newMap();
  for (const key of new Set([...Object.keys(into), ...Object.keys(to)])) {
    const [was, is, there] = [from[key], to[key], into[key]];
    const value = sameValue(was, is)
      ? there
      : isMap(is) && isMap(there)
        ? carried(mapIn(was), is, there)
        : is;
    if (value !== undefined) result[key] = value;
  }
  return result;
}
