import { fitsGobwas } from "../delivery/argo/gobwas.ts";
import { textAt, textsAt } from "../model/fields.ts";
import { unescapeSegment } from "../model/json-pointer.ts";
import type { Manifest } from "../model/manifest.ts";
import { isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";
import { byKey, keyOf } from "./held.ts";

/**
 * Head as the cluster gets it, where Argo CD leaves fields of objects that are there as they are: `ignoreDifferences` with
 * RespectIgnoreDifferences. Of jq only plain paths are followed; what any other one leaves counts as changed.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#respect-ignore-difference-configs
 */
export function withIgnoredFields(
  base: readonly Manifest[] | null,
  head: readonly Manifest[] | null,
  rules: Value | undefined,
): readonly Manifest[] | null {
  if (base === null || head === null || !isList(rules)) return head;
  const before = byKey(base);
  return head.map((manifest) => {
    const known = before.get(keyOf(manifest.object))?.object;
    const fields = known === undefined ? [] : rules.flatMap((rule) => fieldsOf(rule, manifest.object));
    const object = fields.reduce((after, field) => left(after, known, field), manifest.object);
    return object === manifest.object ? manifest : { ...manifest, object };
  });
}

function fieldsOf(rule: Value, object: ValueMap): readonly (readonly string[])[] {
  if (!isMap(rule)) return [];
  const [group = "", version] = (textAt(object, "apiVersion") ?? "").split("/");
  const fits = (name: string, text: string): boolean => fitsGobwas(textAt(rule, name) ?? "", text);
  const isNamed = ["name", "namespace"].every((name) => {
    const asked = textAt(rule, name) ?? "";
    return asked === "" || asked === textAt(object, "metadata", name);
  });
  const isMeant =
    isNamed &&
    fits("group", version === undefined ? "" : group) &&
    fits("kind", textAt(object, "kind") ?? "");
  if (!isMeant) return [];
  return [
    ...textsAt(rule, "jsonPointers").map((pointer) => pointer.split("/").slice(1).map(unescapeSegment)),
    ...textsAt(rule, "jqPathExpressions")
      .filter((path) => /^(?:\.[A-Za-z_]\w*)+$/.test(path))
      .map((path) => path.slice(1).split(".")),
  ].filter(([first]) => first !== undefined && first !== "metadata");
}

/** A field that the cluster does not have is taken from head. */
function left(after: ValueMap, before: Value | undefined, field: readonly string[]): ValueMap {
  const value = field.reduce<Value | undefined>((found, segment) => itemOf(found, segment), before);
  const replaced = value === undefined ? after : replacedAt(after, field, value);
  return isMap(replaced) ? replaced : after;
}

function itemOf(value: Value | undefined, segment: string): Value | undefined {
  return isList(value) ? value[Number(segment)] : isMap(value) ? value[segment] : undefined;
}

function replacedAt(value: Value, [first = "", ...rest]: readonly string[], item: Value): Value {
  const child = itemOf(value, first);
  if (rest.length > 0 && child === undefined) return value;
  const next = rest.length === 0 || child === undefined ? item : replacedAt(child, rest, item);
  if (isList(value)) return value.map((each, index) => (index === Number(first) ? next : each));
  return isMap(value) ? { ...value, [first]: next } : value;
}
