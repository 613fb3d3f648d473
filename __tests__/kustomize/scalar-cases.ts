/** Scalars as a person may write them. Some are what they look like, some are not. */
const written: Readonly<Record<string, string>> = {
  int: "80",
  octal: "0777",
  hex: "0x1F",
  grouped: "1_000",
  signed: "+1",
  big: "12345678901234567890",
  float: "1.10",
  whole: "1.0",
  point: ".5",
  exponent: "1e3",
  bool: "true",
  capital: "True",
  null: "null",
  tilde: "~",
  text: "def",
  old: "on",
  date: "2021-01-02",
  quoted: '"90"',
  single: "'abc'",
};

/** What they take the place of. */
const targets: Readonly<Record<string, string>> = {
  ...written,
  empty: "",
  quantity: '"500m"',
  words: "'a: b'",
  none: '""',
  literal: "|-\n    a\n    b",
  folded: ">-\n    a b",
};

type Files = Readonly<Record<string, string>>;

const foo = (name: string, fields: readonly (readonly [string, string])[]): string =>
  `apiVersion: example.com/v1\nkind: Foo\nmetadata: {name: ${name}}\nspec:\n` +
  fields.map(([field, text]) => `  ${field}: ${text}\n`).join("");

const pairs = Object.entries(targets).flatMap(([target, before]) =>
  Object.entries(written).map(([name, after]) => ({ field: `${target}-${name}`, before, after })),
);
const everyTarget = foo(
  "a",
  pairs.map(({ field, before }) => [field, before]),
);
const everyPatch = foo(
  "a",
  pairs.map(({ field, after }) => [field, after]),
);
const allSevens = foo(
  "a",
  pairs.map(({ field }) => [field, "7"]),
);
const operations =
  "- {op: add, path: /metadata/labels, value: {x: y}}\n- {op: replace, path: /spec/int-int, value: 0777}\n";

const metadata = (labels: string, annotations: string): string =>
  `apiVersion: example.com/v1\nkind: Foo\nmetadata:\n  name: a\n  labels:\n    ${labels.replaceAll(", ", "\n    ")}\n` +
  `  annotations:\n    ${annotations.replaceAll(", ", "\n    ")}\n`;
const numbered = metadata(
  'a: 1.10, b: 0777, c: True, d: 2020-01-01, e: "x", f: ~, g:',
  'a: 1.10, b: 0777, c: True, d: 2020-01-01, e: "1", f: ~, g:',
);
const renumbered = metadata("a: 1.20, e: 1_0, h: 1e3, i: ~", "a: 1.20, e: 1_0, f: 5, g: 7, h: 1e3");

const config = (name: string, data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  annotations: ` +
  `{internal.config.kubernetes.io/needsHashSuffix: enabled}\ndata:\n${data}`;
const everyKey = Object.entries(written)
  .map(([name, text]) => `  ${name}: ${text}\n`)
  .join("");

const pod = (containers: string, finalizers: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a, finalizers: [${finalizers}]}\nspec:\n  containers:\n${containers}`;

/** Every scalar, a field of `a`, replaces the field of `b` with its name. */
function replaced(
  scalars: Readonly<Record<string, string>>,
  target: string | undefined,
  options: { readonly from?: string; readonly to?: string } = {},
): Files {
  const replacements = Object.keys(scalars).map(
    (name) =>
      `- source: {kind: Foo, name: a, fieldPath: spec.${name}, options: {${options.from ?? ""}}}\n` +
      `  targets: [{select: {name: b}, fieldPaths: [spec.${name}], options: {${options.to ?? ""}}}]\n`,
  );
  const fields = Object.keys(scalars).map((name): [string, string] => [name, target ?? ""]);
  return {
    "kustomization.yaml": `resources: [a.yaml, b.yaml]\nreplacements:\n${replacements.join("")}`,
    "a.yaml": foo("a", Object.entries(scalars)),
    "b.yaml": foo("b", target === undefined ? [["other", "x"]] : fields),
  };
}

function expanded(source: string): Files {
  return {
    "kustomization.yaml":
      "resources: [a.yaml, b.yaml]\nconfigurations: [c.yaml]\nvars:\n- name: V\n" +
      "  objref: {apiVersion: example.com/v1, kind: Foo, name: a}\n  fieldref: {fieldPath: spec.source}\n",
    "c.yaml": "varReference: [{path: spec/whole, kind: Foo}, {path: spec/part, kind: Foo}]\n",
    "a.yaml": foo("a", [["source", source]]),
    "b.yaml": foo("b", [
      ["whole", "$(V)"],
      ["part", "x-$(V)"],
    ]),
  };
}

const forEach = (
  prefix: string,
  names: readonly string[],
  makeCase: (scalars: Readonly<Record<string, string>>) => Files,
): Readonly<Record<string, Files>> =>
  Object.fromEntries(names.map((name) => [`${prefix} ${name}`, makeCase({ [name]: written[name] ?? "" })]));

/** What can be replaced by: null is no value. */
const values = Object.fromEntries(
  Object.entries(written).filter(([name]) => name !== "null" && name !== "tilde"),
);

const oneResource = "resources: [a.yaml]\n";

function labelled(field: string, metadata = ""): Readonly<Record<string, string>> {
  return {
    "kustomization.yaml": `resources: [a.yaml]\n${field}\n`,
    "a.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  ${metadata}\n`,
  };
}

/** How scalars are written, in quotes or with other digits, where kustomize makes it count. */
export const scalarCases: Readonly<Record<string, Files>> = {
  "scalars patched": {
    "kustomization.yaml": `${oneResource}patches: [{path: p.yaml}]\n`,
    "a.yaml": everyTarget,
    "p.yaml": everyPatch,
  },
  "scalars patched twice": {
    "kustomization.yaml": `${oneResource}patches: [{path: p.yaml}, {path: q.yaml}]\n`,
    "a.yaml": everyTarget,
    "p.yaml": everyPatch,
    "q.yaml": allSevens,
  },
  "scalars patched after a JSON patch": {
    "kustomization.yaml": `${oneResource}patches: [{path: j.yaml, target: {kind: Foo}}, {path: p.yaml}]\n`,
    "a.yaml": everyTarget,
    "j.yaml": operations,
    "p.yaml": everyPatch,
  },
  "scalars in lists patched": {
    "kustomization.yaml": `${oneResource}patches: [{path: p.yaml}]\n`,
    "a.yaml": pod(
      '  - name: c\n    args: ["1", 2]\n' +
        '    ports: [{containerPort: "80", name: x}, {containerPort: 81}, {containerPort: 0x52}]\n' +
        '    env: [{name: A, value: "8080"}, {name: "B", value: "abc"}, {name: C, value: x}]\n' +
        '    resources: {limits: {cpu: "500m", memory: 1Gi}}\n',
      '"80", "0x10", 1.10',
    ),
    "p.yaml": pod(
      '  - name: c\n    args: [1, "2"]\n' +
        '    ports: [{containerPort: 80, protocol: UDP}, {containerPort: "81"}, {containerPort: 0x52, hostPort: 2}]\n' +
        '    env: [{name: A, value: 9090}, {name: B, value: 1.10}, {name: C, value: "5"}]\n' +
        "    resources: {limits: {cpu: 1, memory: 2}}\n",
      "80, 16, 1.1, 1.10",
    ),
  },
  "scalars of anchors and tags patched": {
    "kustomization.yaml": `${oneResource}patches: [{path: p.yaml}]\n`,
    "a.yaml": foo("a", [
      ["a", '&a "500m"'],
      ["b", "*a"],
      ["c", '&m {x: "y", z: "q"}'],
      ["d", "{<<: *m, z: r}"],
      ["e", "!!str 5"],
    ]),
    "p.yaml": foo("a", [
      ["a", "1"],
      ["b", "1.10"],
      ["c", "{x: 1}"],
      ["d", "{x: 2, z: 3}"],
      ["e", "6"],
    ]),
  },
  "labels patched": {
    "kustomization.yaml": `${oneResource}patches: [{path: p.yaml}]\n`,
    "a.yaml": numbered,
    "p.yaml": renumbered,
  },
  "labels patched by a target": {
    "kustomization.yaml": `${oneResource}commonLabels: {q: w}\npatches: [{path: p.yaml, target: {labelSelector: a=1.10}}]\n`,
    "a.yaml": numbered,
    "p.yaml": renumbered,
  },
  "annotations patched by JSON": {
    "kustomization.yaml": `${oneResource}patches: [{path: j.yaml, target: {annotationSelector: a=1.10}}]\n`,
    "a.yaml": numbered,
    "j.yaml":
      "- {op: add, path: /metadata/annotations/x, value: 1.10}\n- {op: copy, from: /metadata/annotations/g, path: /z}\n",
  },
  "annotation as the source": {
    "kustomization.yaml":
      `${oneResource}replacements:\n- source: {kind: Foo, fieldPath: metadata.annotations.a}\n` +
      "  targets: [{select: {kind: Foo}, fieldPaths: [metadata.annotations.e]}]\n",
    "a.yaml": numbered,
  },
  "generated config patched": {
    "kustomization.yaml":
      'configMapGenerator: [{name: a, literals: [x=1, y=abc, z="1.10"]}]\npatches: [{path: p.yaml}]\n',
    "p.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: 2, y: 3, z: 1.20}\n",
  },
  "config merged": {
    "kustomization.yaml": `${oneResource}configMapGenerator: [{name: a, behavior: merge, literals: [x=1]}]\n`,
    "a.yaml": config("a", everyKey),
  },
  hashes: {
    "kustomization.yaml": oneResource,
    "a.yaml": Object.entries(written)
      .map(([name, text]) => config(name, `  a: ${text}\n`))
      .join("---\n"),
  },
  "scalars into texts": replaced(values, "x-y"),
  "scalars into parts of texts": replaced(values, '"x-y"', { to: 'delimiter: "-", index: 1' }),
  "parts of scalars into texts": replaced(values, "x", { from: 'delimiter: ".", index: 0' }),
  "scalars into new fields": replaced(values, undefined, { to: "create: true" }),
  ...forEach("into a text:", ["null", "tilde"], (scalars) => replaced(scalars, "x")),
  ...forEach("into a float:", ["int", "big", "float", "bool", "text", "quoted"], (scalars) =>
    replaced(scalars, "1.0"),
  ),
  ...forEach("into an integer:", ["hex", "big", "whole", "exponent"], (scalars) => replaced(scalars, "0x10")),
  ...forEach("into a date:", ["int", "text", "date"], (scalars) => replaced(scalars, "2020-01-01")),
  ...forEach(
    "as a variable:",
    [
      "int",
      "octal",
      "hex",
      "grouped",
      "signed",
      "big",
      "float",
      "whole",
      "exponent",
      "capital",
      "tilde",
      "date",
    ],
    (scalars) => expanded(Object.values(scalars).join("")),
  ),
  "replicas in quotes": {
    "kustomization.yaml": "resources: [a.yaml]\nreplicas: [{name: a, count: 7}]\n",
    "a.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: "1"}\n',
  },
  "a label called by a float": labelled("labels: [{pairs: {'1.23': x}}]"),
  "a label called yes": labelled("labels: [{pairs: {'yes': x}}]"),
  "a label called by a number that is there": labelled("labels: [{pairs: {'123': x}}]", "labels: {'123': y}"),
  "an annotation called by a number": labelled("commonAnnotations: {'1.5': x}"),
};
