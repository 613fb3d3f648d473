import { kindFacts, structFacts, type FieldFacts, type StructFacts } from "../kubernetes/facts.ts";
import { sameValue } from "../model/equal.ts";
import { textAt } from "../model/fields.ts";
import { isSelected, type JqStep } from "../model/jq-path.ts";
import { isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";

/**
 * An object of which what lies at some paths is as base has it: Argo CD takes that out of what it is to apply, and patches
 * into it what the cluster has there.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/sync.go (normalizeTargetResources)
 */
export function leftAsItIs(base: ValueMap, head: ValueMap, paths: readonly (readonly JqStep[])[]): ValueMap {
  const type = kindFacts(textAt(head, "apiVersion") ?? "", textAt(head, "kind") ?? "")?.type;
  const object = paths.reduce<Value | undefined>((after, path) => left(base, after, path, type), head);
  return isMap(object) ? object : head;
}

/** What lies at a path is as base has it, or not there at all. */
function left(
  base: Value | undefined,
  head: Value | undefined,
  [step, ...rest]: readonly JqStep[],
  type: StructFacts | FieldFacts | undefined,
): Value | undefined {
  if (step === undefined) return base;
  if (step.kind === "select") return isSelected(step, head) ? left(base, head, rest, type) : head;
  if (isList(head)) return leftInList(isList(base) ? base : [], head, [step, ...rest], type);
  if (!isMap(head)) return head;
  return namesOf(step, head).reduce<Value | undefined>(
    (after, name) => (isMap(after) ? leftAt(base, after, name, rest, type) : after),
    head,
  );
}

/** A segment of a pointer may be a key that looks like a number. */
function namesOf(step: JqStep, map: ValueMap): readonly string[] {
  if (step.kind === "field") return [step.name];
  return step.kind === "index" ? [String(step.index)] : Object.keys(map);
}

function leftAt(
  base: Value | undefined,
  head: ValueMap,
  name: string,
  rest: readonly JqStep[],
  type: StructFacts | FieldFacts | undefined,
): Value {
  const before = isMap(base) ? base[name] : undefined;
  if (rest.length > 0 && head[name] === undefined) return head;
  const value = left(before, head[name], rest, fieldOf(type, name));
  const { [name]: _, ...others } = head;
  return value === undefined ? others : { ...head, [name]: value };
}

/**
 * What is taken out of a list, and of the cluster's, comes back by a patch: into the items of one key, or, where a patch knows
 * none, with all that the list has in the cluster.
 */
function leftInList(
  base: readonly Value[],
  head: readonly Value[],
  [step, ...rest]: readonly JqStep[],
  type: StructFacts | FieldFacts | undefined,
): Value {
  if (step === undefined || step.kind === "field" || step.kind === "select") return head;
  const item = itemType(type);
  const isMeant = (index: number): boolean => step.kind === "each" || step.index === index;
  const isLeft = base.some(
    (each, index) => isMeant(index) && !sameValue(left(undefined, each, rest, item) ?? null, each),
  );
  const key = type !== undefined && "mergeKey" in type ? type.mergeKey : undefined;
  if (isLeft && (key === undefined || key === "")) return base;
  const keyed = (each: Value): Value | undefined =>
    isMap(each) && key !== undefined ? each[key] : undefined;
  // The first of a key counts.
  const pairs = new Map(
    base
      .filter((_, index) => isMeant(index))
      .reverse()
      .map((each) => [keyed(each) ?? null, each]),
  );
  const pairOf = (each: Value): Value | undefined =>
    keyed(each) === undefined ? undefined : pairs.get(keyed(each) ?? null);
  const kept = head.flatMap((each, index) => {
    const value = isMeant(index) ? left(pairOf(each), each, rest, item) : each;
    return value === undefined ? [] : [value];
  });
  const keptKeys = new Set(kept.map(keyed));
  const again = base.filter(
    (each, index) =>
      isMeant(index) && left(undefined, each, rest, item) === undefined && !keptKeys.has(keyed(each)),
  );
  return [...kept, ...again];
}

function fieldOf(type: StructFacts | FieldFacts | undefined, name: string): FieldFacts | undefined {
  if (type === undefined) return undefined;
  if ("fields" in type) return type.fields.get(name);
  return type.shape === "one" && type.struct !== "" ? structFacts(type.struct).fields.get(name) : undefined;
}

function itemType(type: StructFacts | FieldFacts | undefined): StructFacts | undefined {
  return type !== undefined && "struct" in type && type.struct !== "" ? structFacts(type.struct) : undefined;
}
