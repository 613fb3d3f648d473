import type { ValueMap } from "../../yaml/value.ts";
import { looksRandom } from "../configs/random.ts";

/**
 * Adds the names in a map of an object. What no name can look like is none, and a token that a Secret holds stays one where a name stands.
 * @param isWritten whether it stands there as it is
 */
export function addNames(
  names: Set<string>,
  { kind, name, namespace, chart, group, image, repository }: ValueMap,
  isWritten: (name: string) => boolean,
): void {
  if (typeof kind === "string" && KIND.test(kind)) names.add(kind);
  for (const each of [name, namespace, chart, group])
    if (typeof each === "string" && NAME.test(each) && isWritten(each)) addName(names, each);
  for (const each of [name, image, repository]) {
    if (typeof each !== "string" || each.length > LONGEST_IMAGE || !isWritten(each)) continue;
    for (const part of IMAGE_PATH.exec(each)?.[0].split("/") ?? []) addName(names, part);
  }
}

export function addName(names: Set<string>, name: string): void {
  if (!looksRandom(name)) names.add(name);
}

const NAME = /^[\w.:/@-]+$/;
const KIND = /^[A-Z][A-Za-z0-9]{1,62}$/;

/** A kustomization calls an image by this too. Behind its colon there is no name. */
const IMAGE_PATH = /^[\w.-]+(?:\/[\w.-]+)*(?=$|[:@])/;
const LONGEST_IMAGE = 600;

const ALIAS = /(?:^|[\s,[{])\*\w/;
const WRITTEN =
  /(?:name|namespace|chart|group|image|repository)["']?\s*:\s*(?:&\S{1,99}\s+)?["']?([^\s"',{}[\]]+)/g;

/** An alias may stand for a Secret's value, which is no name by that. */
export function namesWrittenIn(text: string): (name: string) => boolean {
  if (!ALIAS.test(text)) return () => true;
  const written = new Set([...text.matchAll(WRITTEN)].map(([, name]) => name));
  return (name) => written.has(name);
}
