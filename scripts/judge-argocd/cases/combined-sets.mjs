import { fast, git, go, list, set, template, tree } from "./make.mjs";

export const combinedCases = [
  set(
    "matrix",
    fast(
      [
        {
          matrix: {
            generators: [git({ directories: [{ path: "apps/*" }] }), list({ env: "p" }, { env: "s" })],
          },
        },
      ],
      template("{{path.basename}}-{{env}}", "{{path}}"),
    ),
    tree,
  ),
  set(
    "matrix, second uses first",
    fast(
      [{ matrix: { generators: [list({ dir: "apps" }), git({ directories: [{ path: "{{dir}}/*" }] })] } }],
      template("{{path.basename}}-{{dir}}", "{{path}}"),
    ),
    tree,
  ),
  set(
    "matrix, conflict",
    fast([{ matrix: { generators: [list({ a: "1", x: "y" }), list({ a: "2" })] } }], template("x-{{a}}")),
  ),
  set(
    "matrix, the same",
    fast([{ matrix: { generators: [list({ a: "1", x: "y" }), list({ a: "1" })] } }], template("x-{{a}}")),
  ),
  set(
    "go matrix, conflict",
    go(
      [
        {
          matrix: { generators: [list({ a: "1", d: { x: "1" } }), list({ a: "2", d: { x: "2", y: "3" } })] },
        },
      ],
      template("x-{{.a}}-{{.d.x}}-{{.d.y}}"),
    ),
  ),
  set(
    "go matrix, second uses first",
    go(
      [
        {
          matrix: {
            generators: [
              git({ files: [{ path: "c.yaml" }] }),
              { list: { elementsYaml: "{{ .items | toJson }}" } },
            ],
          },
        },
      ],
      template("x-{{.n}}", "apps/{{.m}}"),
    ),
    { "c.yaml": "items: [{n: a, m: z}, {n: b, m: z}]\n" },
  ),
  set("matrix of one", fast([{ matrix: { generators: [list({ a: "1" })] } }], template("x-{{a}}"))),
  set(
    "merge",
    fast(
      [
        {
          merge: {
            mergeKeys: ["k"],
            generators: [
              list({ k: "1", v: "a" }, { k: "2", v: "b" }),
              list({ k: "2", v: "c" }, { k: "3", v: "d" }),
            ],
          },
        },
      ],
      template("x-{{k}}-{{v}}"),
    ),
  ),
  set(
    "go merge",
    go(
      [
        {
          merge: {
            mergeKeys: ["k"],
            generators: [
              list({ k: "1", v: { a: "1", b: "2" } }, { k: "2" }),
              list({ k: "1", v: { a: "9" } }),
            ],
          },
        },
      ],
      template("x-{{.k}}", "p-{{.v}}"),
    ),
  ),
  set(
    "merge, twice",
    fast(
      [{ merge: { mergeKeys: ["k"], generators: [list({ k: "1" }, { k: "1" }), list({ k: "2" })] } }],
      template("x-{{k}}"),
    ),
  ),
  set(
    "merge of a matrix",
    fast(
      [
        {
          merge: {
            mergeKeys: ["a"],
            generators: [
              { matrix: { generators: [list({ a: "1" }, { a: "2" }), list({ b: "x" })] } },
              list({ a: "2", b: "y" }),
            ],
          },
        },
      ],
      template("x-{{a}}-{{b}}"),
    ),
  ),
  set(
    "selector",
    fast(
      [{ ...list({ e: "a", n: "1" }, { e: "b", n: "2" }), selector: { matchLabels: { e: "a" } } }],
      template("x-{{e}}"),
    ),
  ),
  set(
    "selector expressions",
    fast(
      [
        {
          ...list({ e: "a" }, { e: "b" }, { f: "c", e: "c" }),
          selector: {
            matchExpressions: [
              { key: "e", operator: "In", values: ["a", "c"] },
              { key: "f", operator: "DoesNotExist" },
            ],
          },
        },
      ],
      template("x-{{e}}"),
    ),
  ),
  set("two generators", fast([list({ e: "a" }), list({ e: "b" })], template("x-{{e}}"))),
  set(
    "a generator's template",
    fast(
      [
        {
          list: {
            elements: [{ e: "a" }],
            template: {
              metadata: { labels: { l: "1" } },
              spec: { project: "", destination: {}, source: { repoURL: "", path: "own" } },
            },
          },
        },
      ],
      template("x-{{e}}"),
    ),
  ),
  set("the same name twice", fast([list({ e: "a" }, { e: "a" })], template("x-{{e}}"))),
  set(
    "templatePatch",
    go([list({ e: "a", auto: true }, { e: "b", auto: false })], template("x-{{.e}}"), {
      templatePatch:
        "{{- if .auto }}\nspec:\n  syncPolicy:\n    automated:\n      prune: {{ .auto }}\n{{- end }}\n",
    }),
  ),
  set(
    "templatePatch keeps the project",
    go([list({ e: "a" })], template("x-{{.e}}"), {
      templatePatch: "metadata: {annotations: {a: b}}\nspec: {project: other, source: {path: patched}}\n",
    }),
  ),
  set(
    "preserveResourcesOnDeletion",
    fast([list({ e: "a" })], template("x-{{e}}"), { syncPolicy: { preserveResourcesOnDeletion: true } }),
  ),
  set(
    "own finalizers",
    fast([list({ e: "a" })], {
      ...template("x-{{e}}"),
      metadata: { name: "x-{{e}}", finalizers: ["f.io/x"] },
    }),
  ),
  set(
    "keys are templates",
    go([list({ e: "a" })], { ...template("x"), metadata: { name: "x", annotations: { "k-{{.e}}": "v" } } }),
  ),
  set(
    "values in an object",
    go(
      [list({ e: "a", n: 3 })],
      template("x", "c", { helm: { valuesObject: { a: { b: "{{.e}}" }, n: 1 } } }),
    ),
  ),
];
