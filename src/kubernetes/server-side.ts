import { isList, isMap, mapIn, newMap, type Value, type ValueMap } from "../yaml/value.ts";
import { structFacts, type FieldFacts, type StructFacts } from "./facts.ts";
import type { Report } from "./fault.ts";
import { itemKey, nameOfKey } from "./list-keys.ts";
import { at, pathText, type Path } from "./path.ts";

/**
 * What server-side apply with force makes of a stored object, when whoever applies wrote `base` before and writes `head`
 * now: what base wrote and head does not is taken away, with all that is below it; what nobody wrote (a default) stays.
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
 * https://github.com/kubernetes-sigs/structured-merge-diff/blob/v6.3.0/merge/update.go (prune)
 */
export function serverSideApply(
  live: ValueMap,
  base: ValueMap,
  head: ValueMap,
  type: StructFacts,
  report: Reports,
): ValueMap {
  return applyStruct({ live, base, head }, type, report, undefined);
}

/** Take what server-side apply itself refuses, of either side. */
export interface Reports {
  readonly base: Report;
  readonly head: Report;
  /** A part that base and head share stays as it is stored. */
  readonly keepsShared: boolean;
}

const REPEATED = "has two entries of one key, which server-side apply refuses";

interface Sides<T> {
  readonly live: T;
  readonly base: T;
  readonly head: T;
}

function applyStruct(
  { live, base, head }: Sides<ValueMap>,
  type: StructFacts,
  report: Reports,
  path: Path | undefined,
): ValueMap {
  if (type.atomic) return head;
  return applyKeys({ live, base, head }, (key, sides) => {
    const field = type.fields.get(key);
    return field === undefined ? undefined : applyField(sides, field, report, at(path, key));
  });
}

/** The keys of a struct or map: what base had and head does not is gone. */
function applyKeys(
  { live, base, head }: Sides<ValueMap>,
  merge: (key: string, sides: Sides<Value | undefined> & { readonly head: Value }) => Value | undefined,
): ValueMap {
  const result = newMap();
  for (const key of Object.keys(live)) {
    const kept = live[key];
    if (kept !== undefined && !Object.hasOwn(head, key) && !Object.hasOwn(base, key)) result[key] = kept;
  }
  for (const key of Object.keys(head)) {
    const merged = merge(key, { live: live[key], base: base[key], head: head[key] ?? null });
    if (merged !== undefined) result[key] = merged;
  }
  return result;
}

function applyField(
  { live, base, head }: Sides<Value | undefined> & { readonly head: Value },
  field: FieldFacts,
  report: Reports,
  path: Path,
): Value | undefined {
  if (field.shape === "one" && field.scalar !== undefined) return head;
  if (report.keepsShared && base === head) return live;
  if (field.shape === "list") return applyList({ live, base, head }, field, report, path);
  if (head !== null && !isMap(head)) return head;
  const isWhole = field.atomic || (field.shape === "one" && structFacts(field.struct).atomic);
  if (isWhole) return head;
  const sides = { live: mapIn(live), base: mapIn(base), head: mapIn(head) };
  const merged =
    field.shape === "map"
      ? applyKeys(sides, (_, entry) => entry.head)
      : applyStruct(sides, structFacts(field.struct), report, path);
  if (Object.keys(merged).length > 0) return merged;
  // What is written empty and of which nothing is left goes; unless it was empty before, or holds something empty.
  const isKept = Object.keys(sides.live).length === 0 || Object.keys(sides.head).length > 0;
  return head !== null && isKept ? merged : undefined;
}

function listOr(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : [];
}

function applyList(
  { live, base, head }: Sides<Value | undefined>,
  field: FieldFacts,
  report: Reports,
  path: Path,
): Value | undefined {
  if (field.struct === "ManagedFieldsEntry" && head !== null) checkManaged(listOr(head), report, path);
  if (field.keys === undefined) return head ?? undefined;
  const keys = field.keys;
  const type = field.scalar === undefined ? structFacts(field.struct) : undefined;
  const keyOf = (item: Value) => itemKey(item, keys, type);
  const liveItems = new Map(listOr(live).map((item) => [keyOf(item), item] as const));
  const baseItems = new Map(listOr(base).map((item) => [keyOf(item), item] as const));
  if (baseItems.size < listOr(base).length) report.base(path, REPEATED);
  const seen = new Set<string>();
  const items = listOr(head).map((item) => {
    if (item === null) report.head(path, "has an entry that is null, which server-side apply refuses");
    const key = keyOf(item);
    if (seen.has(key))
      report.head(path, `has two entries of ${nameOfKey(item, keys)}, which server-side apply refuses`);
    seen.add(key);
    if (type === undefined || !isMap(item)) return item;
    const [stored, before] = [liveItems.get(key), baseItems.get(key)];
    if (report.keepsShared && before === item && stored !== undefined) return stored;
    return applyStruct({ live: mapIn(stored), base: mapIn(before), head: item }, type, report, path);
  });
  const unowned = [...liveItems].filter(([key]) => !seen.has(key) && !baseItems.has(key));
  const merged = [...items, ...unowned.map(([, item]) => item)];
  return merged.length === 0 ? undefined : merged;
}

/** An object's own may not be written; of those below the text is read, the one field without a type of its own. */
function checkManaged(entries: readonly Value[], report: Reports, path: Path): void {
  if (pathText(path) === "metadata.managedFields")
    report.head(path, "must not be written where server-side apply is used");
  const isText = (fields: Value | undefined) => fields !== undefined && fields !== null && !isMap(fields);
  if (entries.some((entry) => isMap(entry) && isText(entry.fieldsV1)))
    report.head(path, "has fieldsV1 that is no map, which server-side apply refuses");
}
