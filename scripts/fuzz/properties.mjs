// What must hold for every input, however hostile. `sources` is the compiled src/.
import { strictEqual } from "node:assert";
import fc from "fast-check";

/** Pieces that mean something to YAML, to kustomize or to a reader; random text alone never gets far. */
const PIECES = [
  ..."\n|: |- |[|]|{|}|, |'|\"|\\|# |&a |*a|!!str |!<x> |? |--- \n|...\n|%YAML|\t|  |>-\n|~|null|0x1f|1e3|.inf|<<: |=".split(
    "|",
  ),
  ...[
    "|-\n",
    "\u0000",
    "\u0007",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\ud800",
    "é",
    "日本",
    "__proto__",
    "constructor",
  ],
  ...[
    "kind",
    "apiVersion",
    "metadata",
    "name",
    "data",
    "stringData",
    "Secret",
    "ConfigMap",
    "Deployment",
    "v1",
  ],
  ...[
    "resources",
    "patches",
    "patch",
    "target",
    "configMapGenerator",
    "secretGenerator",
    "literals",
    "files",
  ],
  ...[
    "replacements",
    "source",
    "targets",
    "fieldPath",
    "fieldPaths",
    "select",
    "options",
    "delimiter",
    "index",
  ],
  ...[
    "vars",
    "images",
    "newTag",
    "namePrefix",
    "components",
    "generators",
    "transformers",
    "../",
    "/",
    "a.yaml",
  ],
  ...["$(A)", "$", "- ", "op", "add", "copy", "path", "from", "value", "/spec/x/-"],
];
const soup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));

const OBJECT = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: x-y, b: $(A)}\n";
const FIELDS = [
  "namePrefix: p-\n",
  "namespace: n\n",
  "configMapGenerator: [{name: g, literals: [a=b], files: [a.yaml]}]\n",
  "secretGenerator: [{name: s, literals: [a=b]}]\n",
  "patches: [{patch: '[{op: copy, from: /data, path: /data/c}]', target: {kind: ConfigMap}}]\n",
  "replacements: [{source: {kind: ConfigMap, fieldPath: data.a}, targets: [{select: {kind: ConfigMap}, fieldPaths: [data.b]}]}]\n",
  "commonLabels: {a: b}\n",
  "images: [{name: x, newTag: '1'}]\n",
  "components: [../c]\n",
  "vars: [{name: A, objref: {apiVersion: v1, kind: ConfigMap, name: a}, fieldref: {fieldpath: data.a}}]\n",
];
const kustomization = fc
  .tuple(fc.constant("resources: [a.yaml]\n"), fc.subarray(FIELDS), fc.oneof(fc.constant(""), soup))
  .map(([start, fields, rest]) => start + fields.join("") + rest);

function memoryTree(createFileTree, files) {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [`blob of ${path}`, Buffer.from(text)]));
  const entries = Object.keys(files).map((path) => [
    path,
    { kind: "file", blob: `blob of ${path}`, executable: false },
  ]);
  return createFileTree(new Map(entries), (blob) => bytes.get(blob));
}

export async function properties(sources) {
  const load = (path) => import(`${sources}/${path}`);
  const { parseYaml, parseYamlAsJson } = await load("yaml/parse.js");
  const { buildKustomization } = await load("kustomize/engine/build.js");
  const { createFileTree } = await load("tree/file-tree.js");
  const escape = await load("report/escape.js");
  const { createSecretMask } = await load("domain/secrets/mask.js");
  const { maskSentence } = await load("domain/secrets/gate.js");
  const { inspectClosure } = await load("builders/guard/inspect.js");

  return [
    {
      name: "parser",
      runs: 5000,
      property: fc.property(soup, (text) => {
        for (const result of [parseYaml(text), parseYamlAsJson(text)])
          strictEqual(typeof result.ok, "boolean");
      }),
    },
    {
      name: "engine",
      runs: 500,
      property: fc.property(kustomization, fc.oneof(fc.constant(OBJECT), soup), (text, object) => {
        const files = {
          "o/kustomization.yaml": text,
          "o/a.yaml": object,
          "c/kustomization.yaml": "kind: Component\n",
        };
        const tree = memoryTree(createFileTree, files);
        const built = buildKustomization(tree, "o", { loadRestrictor: "none", reorder: "legacy" });
        strictEqual(["built", "error", "unsupported", "needsLibrary"].includes(built.kind), true);
        strictEqual(Array.isArray(inspectClosure(tree, tree.paths())), true);
      }),
    },
    {
      name: "report",
      runs: 5000,
      property: fc.property(soup, (text) => {
        const shown = [
          escape.plain(text),
          escape.codeSpan(text),
          escape.terminal(text),
          escape.mermaidLabel(text),
        ];
        // eslint-disable-next-line no-control-regex -- they are what must not come out
        for (const line of shown) strictEqual(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(line), false);
        strictEqual(/<(?!span>|\/span>)|@(?=[\w])/.test(escape.plain(text)), false);
      }),
    },
    {
      name: "secrets",
      runs: 500,
      property: fc.property(soup, soup, fc.stringMatching(/^Cn4ry[!-~]{4,20}$/), (before, after, secret) => {
        const mask = createSecretMask([secret, before], new Set());
        for (const written of [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)]) {
          strictEqual(mask.text(`${before} ${written} ${after}`).includes(written), false);
          strictEqual(maskSentence(`${before} ${written} ${after}`, mask).includes(written), false);
        }
      }),
    },
  ];
}
