// Asks Kubernetes' own code (scripts/kubernetes) what it stores of the recorded changes, and compares it with src/kubernetes.
// JUDGE: a judge that is built already. Arguments: files of pairs, one JSON object a line; without, the recorded changes.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compile } from "./compile.mjs";
import { readCases, readLines } from "./judge-cluster/cases.mjs";

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

const files = process.argv.slice(2);
const pairs = (files.length === 0 ? recordedPairs() : files.flatMap(readLines))
  .filter(({ head }) => kindFacts(head.apiVersion, head.kind) !== undefined)
  .map(({ id, base, head }) => ({ id, base: placed(base), head: placed(head) }));
const [program, args] = process.env.JUDGE ? [process.env.JUDGE, []] : ["go", ["run", "./judge"]];
const answers = execFileSync(program, args, {
  cwd: folder,
  input: pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""),
  maxBuffer: 1 << 30,
})
  .toString()
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** What the API server chooses itself is no part of the question: a Job's labels and selector, a Service's addresses and ports. */
function asked({ kind, spec, data, binaryData, type, immutable, roleRef }) {
  const rest = { data, binaryData, type, immutable, roleRef };
  if (kind === "Job") return { ...rest, spec: { ...spec, selector: null, template: spec.template.spec } };
  if (kind === "Service") return { ...rest, spec: { selector: spec.selector, type: spec.type } };
  return { ...rest, spec };
}

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
