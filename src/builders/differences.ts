import { groupedBy } from "../model/grouped.ts";
import type { Manifest } from "../model/manifest.ts";
import { compareText } from "../model/order.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";

/**
 * The first difference in meaning between two builds, or undefined. Manifests are paired by id, never by order:
 * kustomize's default order changed between its versions. Names the resource and the field, never a value.
 */
export function firstDifference(
  embedded: readonly Manifest[],
  real: readonly Manifest[],
): string | undefined {
  const embeddedById = groupById(embedded);
  const realById = groupById(real);
  const ids = [...new Set([...embeddedById.keys(), ...realById.keys()])].sort(compareText);
  for (const id of ids) {
    const left = embeddedById.get(id) ?? [];
    const right = realById.get(id) ?? [];
    if (left.length !== right.length) {
      return `${id} is there ${times(left.length)} in the embedded build and ${times(right.length)} in kustomize's`;
    }
    for (const [index, value] of left.entries()) {
      const path = differingPath(value, right[index], "");
      if (path !== undefined) return `${id} differs at ${path === "" ? "its top" : path}`;
    }
  }
  return undefined;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function groupById(manifests: readonly Manifest[]): ReadonlyMap<string, readonly Value[]> {
  return groupedBy(
    manifests.map(({ object }) => object),
    idOf,
  );
}

function idOf(object: ValueMap): string {
  const namespace = getIn(object, "metadata", "namespace");
  const name = text(getIn(object, "metadata", "name"));
  const qualified = namespace === undefined ? name : `${text(namespace)}/${name}`;
  return `${text(object.apiVersion)} ${text(object.kind)} ${qualified}`;
}

function text(value: Value | undefined): string {
  return typeof value === "string" ? value : "?";
}

/** Path of the first field that differs, "" for the values themselves; undefined when they mean the same. */
function differingPath(left: Value | undefined, right: Value | undefined, path: string): string | undefined {
  if (isMap(left) && isMap(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort(compareText);
    return firstDefined(keys, (key) => {
      const at = path === "" ? key : `${path}.${key}`;
      if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key)) return at;
      return differingPath(left[key], right[key], at);
    });
  }
  if (isList(left) && isList(right)) {
    if (left.length !== right.length) return path;
    return firstDefined([...left.keys()], (index) =>
      differingPath(left[index], right[index], `${path}[${index}]`),
    );
  }
  return left === right || Object.is(left, right) ? undefined : path;
}

function firstDefined<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
