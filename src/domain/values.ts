import { sameValue } from "../model/equal.ts";
import { compareText } from "../model/order.ts";
import { shortVersion } from "../model/short-version.ts";
import { isList, isMap, type Value } from "../yaml/value.ts";

/** A value of a chart's values that differs; null where it is not there. */
export interface ValueChange {
  /** Like "image.tag". */
  readonly path: string;
  readonly base: Value | undefined;
  readonly head: Value | undefined;
}

/** Where two values differ, by path, sorted; lists as a whole. */
export function valueChanges(
  base: Value | undefined,
  head: Value | undefined,
  path = "",
): readonly ValueChange[] {
  if (sameValue(base, head)) return [];
  if (!isMap(base) || !isMap(head)) return [{ path, base, head }];
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort(compareText);
  return keys.flatMap((key) => valueChanges(base[key], head[key], path === "" ? key : `${path}.${key}`));
}

/** Fields whose values are no secret, by what charts call them; of others only the name is reported. */
const PLAIN =
  /(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i;
const LONGEST = 80;

/** Like "image.tag 1.0 → 1.1", or the name alone. */
export function changeInWords({ path, base, head }: ValueChange): string {
  if (!PLAIN.test(path) || !isPlain(base) || !isPlain(head)) return path;
  return `${path} ${shown(base)} → ${shown(head)}`;
}

function isPlain(value: Value | undefined): boolean {
  return !isMap(value) && !isList(value) && shown(value).length <= LONGEST;
}

function shown(value: Value | undefined): string {
  if (typeof value === "string") return shortVersion(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return value.toString();
  return "nothing";
}
