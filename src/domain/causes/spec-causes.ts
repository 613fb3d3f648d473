import { isList, isMap, type Value } from "../../yaml/value.ts";
import { sameValue } from "../../model/equal.ts";
import { textAt } from "../fields.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import type { Cause } from "../forecast.ts";
import { namedCause } from "./config-causes.ts";
import { joinField } from "../controllers/pod-template.ts";
import { ownValue } from "../../model/own-value.ts";

/** A field in which two specs differ, down to where they have nothing more in common. */
export interface Difference {
  /** Like `spec.nodeSets[0].count`. */
  readonly path: string;
  /** The names of the fields on the way, without indexes. */
  readonly fields: readonly string[];
  readonly base: Value | undefined;
  readonly head: Value | undefined;
}

/** Hostile input ends here: what lies deeper differs as a whole. */
const MAX_DEPTH = 24;

/** Every field in which two values differ, in the order of the keys. */
export function differences(
  base: Value | undefined,
  head: Value | undefined,
  path: string,
): readonly Difference[] {
  const found: Difference[] = [];
  const visit = (a: Value | undefined, b: Value | undefined, at: string, fields: readonly string[]) => {
    if (sameValue(a, b)) return;
    const isDeep = fields.length >= MAX_DEPTH;
    if (!isDeep && isMap(a) && isMap(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
        visit(own(a, key), own(b, key), joinField(at, key), [...fields, key]);
      }
      return;
    }
    if (!isDeep && isList(a) && isList(b) && a.length === b.length) {
      a.forEach((item, index) => {
        visit(item, b[index], `${at}[${nameOf(item) ?? index}]`, fields);
      });
      return;
    }
    found.push({ path: at, fields, base: a, head: b });
  };
  visit(base, head, path, []);
  return found;
}

function own(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return ownValue(map, key);
}

function nameOf(item: Value): string | undefined {
  return isMap(item) ? textAt(item, "name") : undefined;
}

/** Fields whose values are worth telling: which version of something is taken. */
const VERSION =
  /^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;

/**
 * What differs in the spec of an object whose kind is not known here, in the words of the forecast.
 * @param changes of configs: one that is named by its hash is what changes, and not the field
 */
export function specCauses(
  found: readonly Difference[],
  changes: readonly ChangedConfig[],
): readonly Cause[] {
  return found.map(({ path, fields, base, head }): Cause => {
    const renamed = changes.find(
      (change) =>
        !change.sameRealName && change.base?.object.name === base && change.head?.object.name === head,
    );
    if (renamed !== undefined) return namedCause(path, renamed);
    const isVersion = VERSION.test(fields.at(-1) ?? "");
    const [valueAtBase, valueAtHead] = [base, head].map(versionText);
    if (!isVersion || valueAtBase === undefined || valueAtHead === undefined) return { type: "other", path };
    return { type: "version", path, valueAtBase, valueAtHead };
  });
}

/** A version may be written like a number. */
export function versionText(value: Value | undefined): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
