// What helm prints, read by a YAML reader that is not Rollcast's, and compared with what Rollcast has read.
import { isDeepStrictEqual } from "node:util";
import { parseAllDocuments } from "yaml";

export function objectsOf(text) {
  return parseAllDocuments(text, { version: "1.1", uniqueKeys: false, merge: true, customTags: asGoDoes })
    .map((document) => document.toJS({ maxAliasCount: -1 }))
    .flatMap((value) => (value?.kind === "List" ? value.items : [value]))
    .filter((value) => value !== null && typeof value === "object" && Object.keys(value).length > 0);
}

/** The library takes a lone dot for a number that is none. */
function asGoDoes(tags) {
  return tags.map((tag) =>
    tag.tag === "tag:yaml.org,2002:float" && tag.test?.test(".") === true
      ? { ...tag, test: new RegExp(`^(?!\\.$)(?:${tag.test.source})`, tag.test.flags) }
      : tag,
  );
}

/** The first difference in words; undefined where there is none. */
export function compareObjects(ours, real) {
  if (ours.length !== real.length) return `${ours.length} objects, not ${real.length}`;
  // helm sorts by kind, and not always the same way within one.
  const [a, b] = [ours, real].map((list) => list.map(plain).sort((x, y) => (nameOf(x) < nameOf(y) ? -1 : 1)));
  const at = a.findIndex((object, index) => !isDeepStrictEqual(object, b[index]));
  if (at < 0) return undefined;
  return `${a[at].kind} ${a[at].metadata?.name}: ${firstDifference(a[at], b[at])}`;
}

function nameOf({ kind, metadata }) {
  return [kind, metadata?.namespace, metadata?.name].join(" ");
}

function plain(value) {
  return JSON.parse(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? Number(item) : item)));
}

function firstDifference(a, b, path = "") {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return `${path}: ${a} / ${b}`;
  const key = [...new Set([...Object.keys(a), ...Object.keys(b)])].find(
    (each) => !isDeepStrictEqual(a[each], b[each]),
  );
  return firstDifference(a[key], b[key], `${path}.${key}`);
}
