import { compareText } from "../../model/order.ts";
import { isList, isMap } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import { writtenField, type WrittenValue } from "../../yaml/written.ts";
import type { FieldSpec } from "../files/field-spec.ts";
import { editAt, type Steps } from "../edit/edit-at.ts";
import { editMap } from "../edit/edit-map.ts";
import type { Resource, SharedEntry } from "./resource.ts";
import { parsePath, type Segment } from "../paths/edit-field.ts";
import { keyText } from "../../model/key-text.ts";

/**
 * The resource with the object that an edit in place has made of its own: what changed in one of the maps of a shared
 * entry changes in all of them. When an edit changes several, the last one that kustomize comes to counts.
 * @param patch what was merged: what it says counts even where that was so before
 */
export function settleShared(resource: Resource, object: ValueMap, patch: ValueMap = {}): Resource {
  if (resource.shared === undefined) return { ...resource, object };
  const shared = resource.shared.flatMap((entry) => {
    const maps = entry.maps.filter((path) => isStillThere(resource.object, object, path, entry.name));
    return maps.length < 2 ? [] : [{ ...entry, maps }];
  });
  const settled = shared.reduce((current, entry) => spread(resource.object, current, entry, patch), object);
  return { ...resource, object: settled, shared };
}

/** Notes the entries of these names that were not in several of the maps before, and are now. */
export function noteShared(
  before: ValueMap,
  resource: Resource,
  names: readonly string[],
  specs: readonly FieldSpec[],
): Resource {
  if (specs.length < 2) return resource;
  const places = specs.flatMap((spec) => placesOf(resource.object, parsePath(spec.path), []));
  const distinct = [...new Map(places.map((path) => [keyText(path), path])).values()].sort(comparePaths);
  const added = names.flatMap((name): SharedEntry[] => {
    const maps = distinct.filter(
      (path) =>
        entryAt(before, path, name) === undefined && entryAt(resource.object, path, name) !== undefined,
    );
    return maps.length < 2 ? [] : [{ name, maps }];
  });
  return added.length === 0 ? resource : { ...resource, shared: [...(resource.shared ?? []), ...added] };
}

/** Without the annotations of the resource itself: kustomize makes these anew when it adds one about the origin. */
export function unshareAnnotations(resource: Resource): Resource {
  return unshare(resource, ([first, second]) => first === "metadata" && second === "annotations");
}

/** Without those in maps that a strategic merge patch puts in place of what was there. */
export function unshareReplaced(resource: Resource, patch: ValueMap): Resource {
  return unshare(resource, (path) =>
    path.some((_, depth) => {
      const map = valueAt(patch, path.slice(0, depth + 1));
      return isMap(map) && map.$patch === "replace";
    }),
  );
}

function unshare(resource: Resource, isOwn: (path: Steps) => boolean): Resource {
  if (resource.shared === undefined) return resource;
  const shared = resource.shared.map(({ name, maps }) => ({
    name,
    maps: maps.filter((path) => !isOwn(path)),
  }));
  return { ...resource, shared };
}

function spread(before: ValueMap, after: ValueMap, { name, maps }: SharedEntry, patch: ValueMap): ValueMap {
  const changed = maps.findLast(
    (path) =>
      entryAt(before, path, name) !== entryAt(after, path, name) || entryAt(patch, path, name) !== undefined,
  );
  const source = changed === undefined ? undefined : valueAt(after, changed);
  if (!isMap(source)) return after;
  const { value, written } = writtenField(source, name);
  const edit = (map: WrittenValue): WrittenValue =>
    isMap(map.value) ? { value: editMap(map.value, [[name, value, written]]) } : map;
  const edited = maps.reduce<WrittenValue>((object, path) => editAt(object, path, edit), { value: after });
  return isMap(edited.value) ? edited.value : after;
}

/** Where lists have grown or shrunk, an index does not tell any more which item it was. */
function isStillThere(before: ValueMap, after: ValueMap, path: Steps, name: string): boolean {
  const sameLists = path.every((_, depth) => {
    const [old, now] = [valueAt(before, path.slice(0, depth)), valueAt(after, path.slice(0, depth))];
    return !isList(old) || (isList(now) && now.length === old.length);
  });
  return sameLists && entryAt(after, path, name) !== undefined;
}

/** The maps that a field spec's path leads to, going through lists on the way. */
function placesOf(value: Value, segments: readonly Segment[], path: Steps): readonly Steps[] {
  if (isList(value)) return value.flatMap((item, index) => placesOf(item, segments, [...path, index]));
  if (!isMap(value)) return [];
  const [segment, ...rest] = segments;
  if (segment === undefined) return [path];
  const { name } = segment;
  const next = Object.hasOwn(value, name) ? value[name] : undefined;
  return next === undefined ? [] : placesOf(next, rest, [...path, name]);
}

function valueAt(value: Value, path: Steps): Value | undefined {
  let current: Value | undefined = value;
  for (const step of path) {
    if (isList(current)) current = current[Number(step)];
    else if (isMap(current) && Object.hasOwn(current, step)) current = current[step];
    else return undefined;
  }
  return current;
}

function entryAt(value: Value, path: Steps, name: string): Value | undefined {
  return valueAt(value, [...path, name]);
}

/** A merge goes through the fields of a map by name. */
function comparePaths(a: Steps, b: Steps): number {
  const depth = a.findIndex((step, index) => step !== b[index]);
  if (depth < 0) return a.length - b.length;
  const [left, right] = [a[depth], b[depth]];
  if (typeof left === "number" && typeof right === "number") return left - right;
  return compareText(String(left), String(right ?? ""));
}
