import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Way } from "../../src/kubernetes/apply.ts";
import { textIn } from "../../src/kubernetes/values.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { isMap, type Value, type ValueMap } from "../../src/yaml/value.ts";

/**
 * What a real cluster (API server, controllers, no kubelet) did with small changes, each applied both ways:
 * `scripts/judge-cluster/README.md`. One line an object, then one a case; an object of head is a number (the one of base,
 * unchanged), a number with edits of it, or an object.
 */
export interface RecordedCase {
  readonly id: string;
  readonly base: readonly Manifest[];
  readonly head: readonly Manifest[];
  /** By `Kind/namespace/name`: what happened, by the way of applying; undefined where it was not judged. */
  readonly happened: ReadonlyMap<string, Readonly<Partial<Record<Way, string>>>>;
}

export function readRecordedCases(release: string): readonly RecordedCase[] {
  const file = fileURLToPath(new URL(`recorded/kubernetes-${release}.jsonl`, import.meta.url));
  const lines = readFileSync(file, "utf8").trim().split("\n").map(parse);
  const objects = lines.flatMap(({ object }) => (isMap(object) ? [object] : []));
  return lines.flatMap((line) => (typeof line.id === "string" ? [toCase(line.id, line, objects)] : []));
}

/** What a release does otherwise than the one that has the cases: by case, by object. */
export function readDifferences(
  release: string,
): readonly (readonly [id: string, happened: RecordedCase["happened"]])[] {
  const file = fileURLToPath(new URL(`recorded/kubernetes-${release}.jsonl`, import.meta.url));
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map(parse);
  return lines.map((line) => [textIn(line.id), happenedIn(line)]);
}

function parse(line: string): ValueMap {
  const value = JSON.parse(line) as Value;
  if (!isMap(value)) throw new Error(`No case: ${line}`);
  return value;
}

function toCase(id: string, line: ValueMap, objects: readonly ValueMap[]): RecordedCase {
  const base = list(line.base).map((index) => objects[Number(index)] ?? {});
  const head = list(line.head).map((entry) => toHead(entry, base));
  const manifests = (values: readonly ValueMap[]) => values.map((object) => ({ object }));
  return { id, base: manifests(base), head: manifests(head), happened: happenedIn(line) };
}

function happenedIn(line: ValueMap): RecordedCase["happened"] {
  const happened = Object.entries(isMap(line.happened) ? line.happened : {}).map(([key, what]) => {
    const [serverSide, clientSide] = Array.isArray(what) ? list(what) : [what, what];
    return [
      key,
      {
        ...(typeof serverSide === "string" && { serverSide }),
        ...(typeof clientSide === "string" && { clientSide }),
      },
    ] as const;
  });
  return new Map(happened);
}

function list(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

function toHead(entry: Value, base: readonly ValueMap[]): ValueMap {
  if (isMap(entry)) return entry;
  if (!Array.isArray(entry)) return base[Number(entry)] ?? {};
  const [index, ...edits] = entry as readonly Value[];
  const copy = structuredClone(base[Number(index)] ?? {});
  for (const edit of edits) apply(copy, list(edit));
  return copy;
}

function apply(object: ValueMap, [path, ...value]: readonly Value[]): void {
  const steps = list(path).map(String);
  const last = steps.pop() ?? "";
  let owner = object as Record<string, Value>;
  for (const step of steps) owner = owner[step] as Record<string, Value>;
  if (value[0] === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value[0];
}
