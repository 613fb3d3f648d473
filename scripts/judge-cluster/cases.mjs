// The recorded cases: `__tests__/kubernetes/recorded-cases.ts` tells their form.
import { readFileSync } from "node:fs";

/** One JSON object a line. */
export function readLines(file) {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** @returns {{ head: object[], cases: any[], objects: object[] }} the lines as they stand, and the cases with their objects */
export function readCases(file) {
  const lines = readLines(file);
  const objects = lines.flatMap(({ object }) => (object === undefined ? [] : [object]));
  const cases = lines.flatMap((line) => {
    if (line.id === undefined) return [];
    const base = line.base.map((index) => objects[index]);
    return [
      {
        line,
        id: line.id,
        earlier: (line.earlier ?? []).map((indexes) => indexes.map((index) => objects[index])),
        base,
        head: line.head.map((entry) => headOf(entry, base)),
      },
    ];
  });
  return { cases, objects };
}

/** An object of head is the number of one of base, a number with edits, or an object. */
function headOf(entry, base) {
  if (typeof entry === "number") return base[entry];
  if (!Array.isArray(entry)) return entry;
  const [index, ...edits] = entry;
  const copy = structuredClone(base[index]);
  for (const [path, ...value] of edits) {
    const owner = path.slice(0, -1).reduce((parent, step) => parent[step], copy);
    if (value.length === 0) Reflect.deleteProperty(owner, path.at(-1));
    else owner[path.at(-1)] = value[0];
  }
  return copy;
}
