// Makes a difference small: takes away files' parts as long as the two builders still differ in the same way.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseAllDocuments } from "yaml";

/** Real builds that one reduction may cost. */
const MAX_BUILDS = 150;

/** Milliseconds after which what is found by then will do. */
const TIME_LIMIT = 30_000;

/**
 * The smallest files found that still show the difference, as text. Only text is reduced, and only where the embedded
 * builder told what it read; files that may hold Secrets are named, not shown.
 * @param judge of judge.mjs
 * @param result what `judge.compare` told of the root
 * @param folder where the files are written for the real kustomize
 */
export async function reduce(judge, tree, result, folder) {
  if (result.reads === undefined) return "";
  let files = new Map(result.reads.map((path) => [path, textOf(tree, path)]));
  if ([...files.values()].includes(undefined)) return "";
  let builds = 0;
  const start = performance.now();
  const mayGoOn = () => builds < MAX_BUILDS && performance.now() - start < TIME_LIMIT;
  const differs = async (candidate) => {
    builds++;
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of candidate) write(join(folder, path), text);
    const again = await judge.compareFolder(folder, result.root);
    return again.verdict === "DIFFERENT" && again.signature === result.signature;
  };
  if (!(await differs(files))) return "";
  let smaller = true;
  while (smaller && mayGoOn()) {
    smaller = false;
    for (const candidate of simplerSets(files)) {
      if (!mayGoOn()) break;
      if (!(await differs(candidate))) continue;
      files = candidate;
      smaller = true;
      break;
    }
  }
  const secretive = [...files.values()].some((text) => /secret/i.test(text));
  const format = ([path, text]) => {
    const hidden = secretive && (/secret/i.test(text) || !/(\.ya?ml|\.json|Kustomization)$/.test(path));
    return `${path}:\n${hidden ? "  (may hold Secrets: not shown)" : text.replace(/^(?=.)/gm, "  ")}`;
  };
  return `reduced in ${builds} builds to\n${[...files].map(format).join("\n")}`;
}

/** Sets of files with one part taken away each, the largest parts first. */
function* simplerSets(files) {
  for (const [path, text] of files) {
    for (const simpler of simplerTexts(text)) yield new Map([...files, [path, simpler]]);
  }
}

/** The text without one of its documents, fields or list items; those nearest to the top first. */
function* simplerTexts(text) {
  const all = parseAllDocuments(text);
  if (all.some(({ errors }) => errors.length > 0)) return;
  const documents = all.filter(({ contents }) => contents !== null);
  if (documents.length > 1) {
    for (const left of documents) yield print(documents.filter((document) => document !== left));
  }
  for (const [index, document] of documents.entries()) {
    for (const path of partsOf(document.contents)) {
      const copy = document.clone();
      copy.deleteIn(path);
      yield print(documents.with(index, copy));
    }
  }
}

/** Paths of every field and item of a node, breadth first. */
function partsOf(top) {
  const parts = [];
  const queue = [[top, []]];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [node, path] = next;
    for (const [index, item] of (node?.items ?? []).entries()) {
      const key = item.key === undefined ? index : item.key.value;
      parts.push([...path, key]);
      queue.push([item.key === undefined ? item : item.value, [...path, key]]);
    }
  }
  return parts;
}

function print(documents) {
  return documents.map((document) => String(document).replace(/^---\n/, "")).join("---\n");
}

function textOf(tree, path) {
  const entry = tree.entry(path);
  if (entry?.kind !== "file") return undefined;
  const text = Buffer.from(tree.read(entry.blob)).toString();
  return text.includes("\u0000") ? undefined : text;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
