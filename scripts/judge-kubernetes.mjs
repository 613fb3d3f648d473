// Asks Kubernetes' own code (scripts/kubernetes) what it stores of the recorded changes, and compares it with src/kubernetes.
//
//   npm run judge:kubernetes -- [FILE...]                   files of pairs, one JSON object a line; without, the recorded changes
//   npm run judge:kubernetes -- fields [PATTERN] [EVERY]    every field of the samples, with values on the edge: an hour for all
//   npm run judge:kubernetes -- record-fields               what the gate compares with, of new objects
//
// JUDGE: a judge that is built already.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compile } from "./compile.mjs";
import { readCases, readLines } from "./judge-cluster/cases.mjs";
import { asked } from "./judge-kubernetes/asked.mjs";
import { compareFields } from "./judge-kubernetes/fields-compare.mjs";
import { recordFields } from "./judge-kubernetes/fields-record.mjs";

const folder = fileURLToPath(new URL("kubernetes/", import.meta.url));
const recorded = fileURLToPath(
  new URL("../__tests__/kubernetes/recorded/kubernetes-1.36.3.jsonl", import.meta.url),
);
const compiled = compile();
const { applyObject, stored } = await import(`${compiled}/kubernetes/apply.js`);
const { kindFacts } = await import(`${compiled}/kubernetes/facts.js`);
const { sameValue } = await import(`${compiled}/model/equal.js`);

function recordedPairs() {
  return readCases(recorded).cases.flatMap(({ id, line, base, head }) =>
    line.head.flatMap((entry, index) =>
      Array.isArray(entry) ? [{ id, base: base[entry[0]], head: head[index] }] : [],
    ),
  );
}

/** The API server knows no object of a namespaced kind without one. */
function placed(object) {
  const facts = kindFacts(object.apiVersion, object.kind);
  if (facts?.namespaced !== true || object.metadata.namespace !== undefined) return object;
  return { ...object, metadata: { ...object.metadata, namespace: "default" } };
}

function ask(pairs) {
  const [program, args] = process.env.JUDGE ? [process.env.JUDGE, []] : ["go", ["run", "./judge"]];
  return execFileSync(program, args, {
    cwd: folder,
    input: pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""),
    maxBuffer: 1 << 30,
    stdio: ["pipe", "pipe", "ignore"],
  })
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const [command, ...rest] = process.argv.slice(2);
if (command === "fields") {
  const facts = await import(`${compiled}/kubernetes/facts.js`);
  const apply = await import(`${compiled}/kubernetes/apply.js`);
  process.exit(compareFields({ facts, apply, sameValue }, ask, rest) === 0 ? 0 : 1);
}
if (command === "record-fields") {
  recordFields(await import(`${compiled}/kubernetes/facts.js`), ask);
  process.exit();
}
const files = process.argv.slice(2);
const pairs = (files.length === 0 ? recordedPairs() : files.flatMap(readLines))
  .filter(({ head }) => kindFacts(head.apiVersion, head.kind) !== undefined)
  .map(({ id, base, head }) => ({ id, base: placed(base), head: placed(head) }));
const answers = ask(pairs);

let wrong = 0;
let skipped = 0;
for (const [index, { id, base, head }] of pairs.entries()) {
  const facts = kindFacts(head.apiVersion, head.kind);
  const mine = applyObject(base, head, facts);
  for (const way of ["serverSide", "clientSide"]) {
    const { baseRefused, refused, after } = answers[index][way];
    if (baseRefused) {
      skipped += 1;
      continue;
    }
    const foreseen = mine[way].faults.length > 0;
    const isSame = refused || foreseen || sameValue(asked(mine[way].after), asked(stored(after, facts)));
    if (Boolean(refused) === foreseen && isSame) continue;
    wrong += 1;
    const why = refused
      ? `refused: ${refused}`
      : foreseen
        ? `taken, but ${mine[way].faults[0].message}`
        : "stored otherwise";
    console.log(`${id} ${head.kind} ${way}: ${why.slice(0, 200)}`);
  }
}
console.log(
  `${pairs.length} pairs, both ways: ${wrong} answers differ, ${skipped} of a base that is refused`,
);
