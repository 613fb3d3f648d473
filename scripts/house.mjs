// Measures the house: files, functions, circles, rooms and arrows, and the size of dist/.
//
//   npm run house [-- DIR]     DIR: another checkout of this repository, to compare with
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const top = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));
const source = join(top, "src");
const files = filesBelow(source).filter((file) => file.endsWith(".ts"));
const texts = new Map(files.map((file) => [file, readFileSync(join(source, file), "utf8")]));
const imports = new Map(files.map((file) => [file, importsOf(file, texts.get(file))]));

const lines = files.map((file) => texts.get(file).trimEnd().split("\n").length);
const found = files.map((file) => functionsOf(texts.get(file)));
const lengths = found.flatMap((file) => file.lengths).sort((a, b) => a - b);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const fileCircles = circles(imports);
const engine = graphOf((file) => (file.startsWith("kustomize/") ? file.split("/")[1] : undefined));
const rooms = graphOf((file) => file.split("/")[0]);

console.log("| | |\n|-|-|");
for (const [what, value] of [
  ["files of src/", files.length],
  ["lines", sum(lines)],
  ["largest file", Math.max(...lines)],
  ["functions", lengths.length],
  ["lines of a function: median / p90", `${quantile(lengths, 0.5)} / ${quantile(lengths, 0.9)}`],
  ["functions over 40 lines", lengths.filter((length) => length > 40).length],
  ["`any` / `as`", `${sum(found.map(({ anys }) => anys))} / ${sum(found.map(({ casts }) => casts))}`],
  [
    "circles of files (files in them)",
    `${fileCircles.length} (${sum(fileCircles.map((circle) => circle.length))})`,
  ],
  ["rooms / arrows / rooms in circles", describe(rooms)],
  ["the engine's rooms / arrows / rooms in circles", describe(engine)],
  ["dist/: files / bytes", dist()],
]) {
  console.log(`| ${what} | ${value} |`);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

function importsOf(file, text) {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"(\.[^"]+)"/g)]
    .map(([, target]) => normalize(join(dirname(file), target)))
    .filter((target) => texts.has(target));
}

/** Lengths in lines of the functions that have statements. */
function functionsOf(text) {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const result = { lengths: [], anys: 0, casts: 0 };
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body)) {
      const [start, end] = [node.getStart(), node.end].map(
        (at) => file.getLineAndCharacterOfPosition(at).line,
      );
      result.lengths.push(end - start + 1);
    }
    if (node.kind === ts.SyntaxKind.AnyKeyword) result.anys++;
    if (ts.isAsExpression(node) && node.type.getText() !== "const") result.casts++;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return result;
}

function graphOf(roomOf) {
  const graph = new Map();
  for (const [file, targets] of imports) {
    const room = roomOf(file);
    if (room === undefined) continue;
    const used = graph.get(room) ?? graph.set(room, []).get(room);
    for (const target of targets) {
      const other = roomOf(target);
      if (other !== undefined && other !== room && !used.includes(other)) used.push(other);
    }
  }
  return graph;
}

/** What can reach itself, in the groups that reach each other (Tarjan's strongly connected components). */
function circles(graph) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const result = [];
  const enter = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) enter(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) result.push(circle);
  };
  for (const node of graph.keys()) if (!index.has(node)) enter(node);
  return result;
}

function describe(graph) {
  const arrows = sum([...graph.values()].map((used) => used.length));
  return `${graph.size} / ${arrows} / ${sum(circles(graph).map((circle) => circle.length))}`;
}

function dist() {
  const folder = join(top, "dist");
  if (!existsSync(folder)) return "not built";
  const bundles = filesBelow(folder);
  return `${bundles.length} / ${sum(bundles.map((file) => statSync(join(folder, file)).size))}`;
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
