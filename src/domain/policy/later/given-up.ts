import { sameValue } from "../../../model/equal.ts";
import { hasScheduleFields } from "../../../kubernetes/validate/schedule.ts";
import { readDuration } from "../../../model/duration.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { getIn, isList, isMap, type Value } from "../../../yaml/value.ts";
import { standsForUnseen } from "../../controllers/placeholders.ts";
import { objectKey } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { GIVEN_UP } from "./given-up-fields.ts";
import type { Lessening } from "./lessening.ts";
import type { Loss } from "../losses.ts";
import { ownValue } from "../../../model/own-value.ts";

/** Objects that no pod depends on, and that do less from now on: what their removal would mean they mean in part. */
export function givenUp({ base, head }: CheckContext): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const rules = GIVEN_UP[`${object.group}/${object.kind}`];
    if (rules === undefined) return [];
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest) return [];
    const found = rules.filter(({ path, when }) => {
      const value = getIn(object.manifest, ...path) ?? null;
      return before === undefined
        ? isUnread(when, value)
        : isLess(when, getIn(before.manifest, ...path) ?? null, value);
    });
    const does = before === undefined ? "begins with" : "changes";
    return [...new Set(found.map(({ missed }) => missed))].map((missed) => {
      const fields = found.filter((each) => each.missed === missed).map(({ path }) => shown(path));
      return { object, message: `${object.kind} ${object.name} ${does} ${fields.join(", ")}: ${missed}.` };
    });
  });
}

const REFERENCE = /Ref\.(name|kind)$/;

/** A name is told with what it is the name of. */
function shown(path: readonly string[]): string {
  const both = path.slice(-2).join(".");
  return REFERENCE.test(both) ? both : path.slice(-1).join();
}

function isEmpty(value: Value): boolean {
  return value === null || ((isList(value) || isMap(value)) && Object.keys(value).length === 0);
}

function isLess(when: Lessening, before: Value, after: Value): boolean {
  if (sameValue(before, after)) return false;
  switch (when.is) {
    case "other":
      return (
        (before !== null || when.had !== true) &&
        ![before, after].every((value) => value === null || isValue(value, when.none))
      );
    case "becomes": {
      const [was, is] = [before, after].map((value) => isValue(value ?? when.none ?? null, when.value));
      return is === true && was !== true;
    }
    case "lower": {
      const [was, is] = [amount(before, when.endless), amount(after, when.endless)];
      return was !== undefined && is !== undefined && is < was;
    }
    case "smaller":
      return sizeOf(after ?? when.none) < sizeOf(before ?? when.none);
    case "without":
      return after !== null && hasWord(before, when.word) && !hasWord(after, when.word);
    case "emptied":
      return !isEmpty(before) && isEmpty(after);
    case "fewer":
      return isFewer(listed(before), listed(after), when.noneIsAll);
    case "absent":
      return namesAbsent(after).some((name) => !namesAbsent(before).includes(name));
    case "fields":
    case "time":
      return !isUnread(when, before) && isUnread(when, after);
    case "unlisted":
      return listedIn(before, when.fields).some((each) => !listedIn(after, when.fields).includes(each));
    case "more":
      return isList(after) && after.some((item) => !has(isList(before) ? before : [], item));
  }
}

function isFewer(before: Value, after: Value, noneIsAll = false): boolean {
  if (!isList(after)) return isList(before) && before.length > 0 && !noneIsAll;
  return !isList(before)
    ? noneIsAll && !after.includes("*")
    : before.flatMap(entriesOf).some((entry) => !has(after.flatMap(entriesOf), entry));
}

/** Names behind commas, as annotations have them, of which a pattern may stand for any. */
function listed(value: Value): Value {
  if (typeof value !== "string") return value;
  const names = value.split(/[\s,]+/).filter((name) => name !== "");
  return names.length === 0 ? null : names.map((name) => (/^[\w-]+$/.test(name) ? name : "*"));
}

function isValue(value: Value, wanted?: string): boolean {
  return typeof value !== "object" && String(value) === wanted;
}

/** What its operator cannot read, whatever was there before. What begins otherwise (`@daily`, a time zone) is read by another rule. */
function isUnread(when: Lessening, value: Value): boolean {
  if (isList(value)) return value.some((item) => isUnread(when, item));
  if (typeof value !== "string" || standsForUnseen(value) || value.includes("{{")) return false;
  if (when.is === "time") return readDuration(value) === undefined;
  return when.is === "fields" && !/^\s*[@A-Z]/.test(value) && !hasScheduleFields(value, when.count);
}

/** https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors */
const ADDRESSES = ["addresses", "ip", "hostname", "dnsName", "targets"];

function listedIn(value: Value, fields: readonly string[] = ADDRESSES): readonly string[] {
  if (isList(value)) return value.flatMap((item) => listedIn(item, fields));
  if (!isMap(value)) return typeof value === "object" ? [] : [String(value)];
  return fields.flatMap((field) => listedIn(value[field] ?? null, fields));
}

function namesAbsent(list: Value): readonly Value[] {
  return isList(list)
    ? list.flatMap((item) => (isMap(item) && item.ensure === "absent" ? [item.name ?? null] : []))
    : [];
}

/** Of an item with lists each entry counts, since one that comes takes none away. */
function entriesOf(item: Value): readonly Value[] {
  const lists = isMap(item) ? Object.entries(item) : [];
  return lists.length > 0 && lists.every(([, list]) => isList(list))
    ? lists.flatMap(([field, list]) => (isList(list) ? list.map((entry) => ({ [field]: entry })) : []))
    : [item];
}

function has(list: readonly Value[], item: Value): boolean {
  return list.includes("*") || list.some((each) => sameValue(each, item));
}

function hasWord(value: Value, word: string): boolean {
  return typeof value === "string" && value.includes(word);
}

/** https://nginx.org/en/docs/syntax.html */
function sizeOf(value: Value): number {
  const [, number, unit = ""] = /^(\d+)([kmg]?)$/i.exec(scalarText(value)) ?? [];
  const size = Number(number) * 1024 ** ["", "k", "m", "g"].indexOf(unit.toLowerCase());
  return size === 0 ? Infinity : size;
}

const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001, d: 86400 };

/** Numbers, and times as Go writes them. */
function amount(value: Value, endless = false): number | undefined {
  if (value === null || isMap(value) || isList(value)) return undefined;
  const text = String(value);
  if (/^-?\d+$/.test(text)) return endless && Number(text) < 0 ? Infinity : Number(text);
  const parts = [...text.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ms|h|m|s|d)/g)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join("") !== text) return undefined;
  return parts.reduce(
    (sum, [, number, unit = ""]) => sum + Number(number) * (ownValue(SECONDS, unit) ?? 0),
    0,
  );
}
