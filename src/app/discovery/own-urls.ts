import type { Manifest } from "../../model/manifest.ts";
import { isOwnRepository } from "../../sources/repository-url.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";

/** The URLs that this repository is known by; a function where git has to be asked. */
export type RepositoryUrls = readonly string[] | (() => Promise<readonly string[]>);

export function urlsOf(known: RepositoryUrls): readonly string[] | Promise<readonly string[]> {
  return typeof known === "function" ? known() : known;
}

/**
 * The URLs that this repository is known by. Where no declaration uses one of them, this is a fork, a mirror or a renamed
 * one, and they are no help.
 */
export async function urlsInUse(
  known: RepositoryUrls,
  declarations: readonly ReadonlyMap<string, readonly Manifest[]>[],
): Promise<readonly string[]> {
  const objects = declarations.flatMap((files) => [...files.values()].flat());
  if (objects.length === 0) return [];
  const urls = await urlsOf(known);
  const isUsed = urls.length > 0 && objects.some(({ object }) => names(object, urls));
  return isUsed ? urls : [];
}

/** Whether one of the texts in a value is one of these URLs; none is without a colon. */
function names(value: Value, urls: readonly string[]): boolean {
  if (typeof value === "string") return value.includes(":") && isOwnRepository(value, urls) === true;
  if (isList(value)) return value.some((item) => names(item, urls));
  return isMap(value) && Object.values(value).some((item) => names(item, urls));
}
