import { deepStrictEqual, strictEqual } from "node:assert";
import fc from "fast-check";
import { yamlText } from "./texts.mjs";

const OBJECT = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: x-y, b: $(A)}\n";
const POD =
  "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {template: {spec: {containers: [{name: c, image: x, ports: [{containerPort: 1}]}]}}}\n";
const OBJECTS = [
  OBJECT,
  POD,
  `${OBJECT}---\n${POD}`,
  "apiVersion: x.y/v1\nkind: Z\nmetadata: {name: z}\nspec: {l: [1, 2]}\n",
];

const FIELDS = [
  "namePrefix: p-\n",
  "nameSuffix: -s\n",
  "namespace: n\n",
  "configMapGenerator: [{name: g, literals: [a=b], files: [a.yaml]}]\n",
  "configMapGenerator: [{name: a, behavior: merge, literals: [a=b]}]\n",
  "secretGenerator: [{name: s, literals: [a=b], options: {disableNameSuffixHash: true}}]\n",
  "patches: [{patch: '[{op: copy, from: /data, path: /data/c}]', target: {kind: ConfigMap}}]\n",
  "patches: [{patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {b: null}, x: {$patch: replace}}'}]\n",
  "replacements: [{source: {kind: ConfigMap, fieldPath: data.a}, targets: [{select: {kind: ConfigMap}, fieldPaths: [data.b]}]}]\n",
  "replacements: [{source: {kind: ConfigMap, fieldPath: data.a, options: {delimiter: '-', index: 1}}, targets: [{select: {kind: Deployment}, fieldPaths: ['spec.template.spec.containers.[name=c].image'], options: {create: true}}]}]\n",
  "commonLabels: {a: b}\n",
  "labels: [{pairs: {a: b}, includeSelectors: true, includeTemplates: true}]\n",
  "commonAnnotations: {a: b}\n",
  "images: [{name: x, newTag: '1'}]\n",
  "replicas: [{name: d, count: 3}]\n",
  "components: [../c]\n",
  "vars: [{name: A, objref: {apiVersion: v1, kind: ConfigMap, name: a}, fieldref: {fieldpath: data.a}}]\n",
  "configurations: [k.yaml]\n",
  "transformers: ['{apiVersion: builtin, kind: PrefixTransformer, metadata: {name: p}, prefix: q-, fieldSpecs: [{path: metadata/name}]}']\n",
  "sortOptions: {order: fifo}\n",
  "buildMetadata: [originAnnotations, transformerAnnotations]\n",
];
/** Fields with a random text where an entry, a patch, a path or a name would be. */
const HOLES = [
  (text) => `patches: [{target: {kind: ConfigMap}, patch: ${JSON.stringify(text)}}]\n`,
  (text) =>
    `replacements: [{source: {kind: ConfigMap, fieldPath: ${JSON.stringify(text)}}, targets: [{select: {name: a}, fieldPaths: [data.b]}]}]\n`,
  (text) =>
    `replacements: [{source: {kind: ConfigMap, fieldPath: data.a}, targets: [{select: {kind: .*}, fieldPaths: [${JSON.stringify(text)}], options: {create: true}}]}]\n`,
  (text) => `transformers: [${JSON.stringify(text)}]\n`,
  (text) => `generators: [${JSON.stringify(text)}]\n`,
  (text) => `resources: [a.yaml, ${JSON.stringify(text)}]\n`,
  (text) => `images: [{name: ${JSON.stringify(text)}, newName: ${JSON.stringify(text)}}]\n`,
  (text) => `secretGenerator: [{name: s, literals: [${JSON.stringify(text)}]}]\n`,
  (text) => `commonAnnotations: {a: ${JSON.stringify(text)}}\n`,
  (text) => text,
];

const kustomization = fc
  .tuple(fc.subarray(FIELDS, { maxLength: 4 }), fc.constantFrom(...HOLES), yamlText)
  .map(([fields, hole, text]) => {
    const own = hole(text);
    const start = own.startsWith("resources:") ? "" : "resources: [a.yaml]\n";
    return start + fields.join("") + own;
  });
const objects = fc.oneof(
  fc.constantFrom(...OBJECTS),
  yamlText.map((text) => OBJECT + text),
  yamlText.map((text) => `${OBJECT}x:\n${text}`),
  yamlText,
);

const KINDS = new Set(["built", "error", "unsupported"]);

export async function engineProperties(load, counts) {
  const { buildKustomization } = await load("kustomize/engine/build.js");
  const { compileGoPattern } = await load("kustomize/patterns/go-pattern.js");
  const { editYamlText } = await load("kustomize/paths/yaml-text.js");
  const { createFileTree } = await load("tree/file-tree.js");
  const { inspectClosure } = await load("builders/guard/inspect.js");
  const { createSecretCollector } = await load("domain/secrets/collect.js");
  const { readSide } = await load("domain/side.js");
  const libraries = { goPattern: compileGoPattern, yamlText: editYamlText };
  const encoder = new TextEncoder();

  const treeOf = (text, object) => {
    const files = {
      "o/kustomization.yaml": text,
      "o/a.yaml": object,
      "o/k.yaml":
        "varReference: [{kind: ConfigMap, path: data/b}]\nnameReference: [{kind: ConfigMap, fieldSpecs: [{path: data/a}]}]\n",
      "c/kustomization.yaml": "kind: Component\nnamePrefix: c-\n",
    };
    const entries = Object.keys(files).map((path) => [path, { kind: "file", blob: path, executable: false }]);
    return createFileTree(new Map(entries), (blob) => encoder.encode(files[blob]));
  };
  const build = (text, object) =>
    counts.tried("kustomizations built", () => {
      const options = { loadRestrictor: "none", reorder: "legacy", leaveOut: true, libraries };
      const built = buildKustomization(treeOf(text, object), "o", options);
      strictEqual(KINDS.has(built.kind), true);
      return built;
    });

  return [
    {
      name: "a build ends, and the same every time",
      runs: 16,
      property: fc.property(
        fc.array(kustomization, { minLength: 2, maxLength: 3 }),
        fc.array(objects, { minLength: 3, maxLength: 4 }),
        (texts, all) => {
          for (const text of texts) {
            for (const object of all) {
              const built = build(text, object);
              if (built.kind === "built") readSide(built.manifests);
            }
          }
          deepStrictEqual(build(texts[0], all[0]), build(texts[0], all[0]));
        },
      ),
    },
    {
      name: "what guards other programs ends",
      runs: 10,
      property: fc.property(kustomization, objects, (text, object) => {
        counts.tried("closures inspected", () => {
          const tree = treeOf(text, object);
          strictEqual(Array.isArray(inspectClosure(tree, tree.paths())), true);
          strictEqual(createSecretCollector()(tree, tree.paths()).values instanceof Set, true);
        });
      }),
    },
  ];
}
