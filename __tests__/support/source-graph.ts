import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** The program's own files and who imports whom, for the tests of the house. Paths are relative to src/. */

const SOURCE = join(import.meta.dirname, "..", "..", "src");

export interface Import {
  readonly file: string;
  /** A file of src/, or the name of a package. */
  readonly target: string;
}

export function sourceFiles(directory = SOURCE): readonly string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    return statSync(path).isDirectory() ? sourceFiles(path) : [path.slice(SOURCE.length + 1)];
  });
}

export function sourceText(file: string): string {
  return readFileSync(join(SOURCE, file), "utf8");
}

/** The text of every test, and of what the tests use. */
export function testTexts(): readonly string[] {
  const tests = join(SOURCE, "..", "__tests__");
  return readdirSync(tests, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(tests, file), "utf8"));
}

/** The scripts and benchmarks by path: they take compiled sources by name, which no type check sees. */
export function scriptTexts(): ReadonlyMap<string, string> {
  const top = join(SOURCE, "..");
  const paths = ["scripts", "bench"].flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".mjs"))
      .map((file) => join(folder, file)),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(top, path), "utf8")]));
}

export function importsOf(file: string): readonly Import[] {
  const targets = [...sourceText(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return targets.map((target) => ({
    file,
    target: target.startsWith(".") ? normalize(join(dirname(file), target)) : target,
  }));
}

/** Who uses whom, by what a file counts as: itself, or its room. */
export function graphOf(
  imports: readonly Import[],
  nodeOf: (file: string) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { file, target } of imports) {
    const [from, to] = [nodeOf(file), nodeOf(target)];
    if (from === undefined || to === undefined || from === to) continue;
    const known = graph.get(from);
    if (known === undefined) graph.set(from, new Set([to]));
    else known.add(to);
  }
  return graph;
}

/** Every node that can be reached from itself, each with the shortest way round; empty: no circle. */
export function circlesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...graph.keys()].sort().flatMap((start) => {
    const cameFrom = new Map<string, string>();
    const pending = [start];
    for (const node of pending) {
      for (const next of graph.get(node) ?? []) {
        if (next === start) return [[start, ...wayBack(node, start, cameFrom)].join(" ← ")];
        if (cameFrom.has(next)) continue;
        cameFrom.set(next, node);
        pending.push(next);
      }
    }
    return [];
  });
}

function wayBack(node: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  if (node === start) return [start];
  return [node, ...wayBack(cameFrom.get(node) ?? start, start, cameFrom)];
}
