import { isList, isMap, type Value } from "../../../yaml/value.ts";
import type { KubernetesObject } from "../../manifests.ts";

/** Fields that say where something outside the cluster is, or what a program is told: nothing here knows what is right. */
const FIELDS =
  /^(healthChecks|url|repoURL|chart|branch|targetRevision|remoteRef|extract|verbs|value|image|args|command)$/;

/**
 * Fields in which two letters have changed their places, as nobody does on purpose. What stands there is not told: it may be
 * a secret.
 */
export function swappedLetters(before: KubernetesObject, after: KubernetesObject): readonly string[] {
  if (after.kind === "Secret" || after.kind === "ConfigMap") return [];
  return swappedIn(before.manifest, after.manifest, "", false).map(
    (path) => `has two letters in ${path} the other way round than before: see which of them is a slip.`,
  );
}

function swappedIn(
  before: Value | undefined,
  after: Value,
  path: string,
  isMeant: boolean,
): readonly string[] {
  if (before === after) return [];
  if (typeof after === "string")
    return isMeant && typeof before === "string" && isSwapped(before, after) ? [path] : [];
  if (isList(after))
    return isList(before)
      ? after.flatMap((item, at) => swappedIn(before[at], item, `${path}[${String(at)}]`, isMeant))
      : [];
  if (!isMap(after) || !isMap(before)) return [];
  return Object.entries(after).flatMap(([key, value]) =>
    swappedIn(before[key], value, path === "" ? key : `${path}.${key}`, isMeant || FIELDS.test(key)),
  );
}

/** In shorter texts another order is another word. */
const SHORTEST = 4;
const LONGEST = 253;

function isSwapped(before: string, after: string): boolean {
  if (before.length !== after.length || after.length < SHORTEST || after.length > LONGEST) return false;
  const at = Array.from({ length: after.length }, (_, index) => index).find(
    (index) => before[index] !== after[index],
  );
  if (at === undefined) return false;
  const [one, other] = [before.slice(at, at + 2), after.slice(at, at + 2)];
  return (
    /^[a-z]{2}$/i.test(one) &&
    one === Array.from(other).reverse().join("") &&
    before.slice(at + 2) === after.slice(at + 2)
  );
}
