// Random small questions to Flux: expansions, objects with variables, and whole Kustomizations.
import fc from "fast-check";

const VALUES = [
  "",
  "abcab",
  "1.10",
  "true",
  "éßa日本",
  "a/b/c",
  "*",
  "x y",
  "5",
  "a: b",
  "a # b",
  "'q",
  "yes",
  "null",
  "0x1f",
];
const name = fc.constantFrom("A", "B", "C_1");
const value = fc.constantFrom(...VALUES);
const variables = fc.dictionary(name, value, { maxKeys: 3 });

const operator = fc.constantFrom(
  ":=",
  ":-",
  "=",
  ":+",
  ":?",
  ",",
  ",,",
  "^",
  "^^",
  "/",
  "//",
  "/#",
  "/%",
  "#",
  "##",
  "%",
  "%%",
  ":",
  "-",
  "",
);
const argument = fc.constantFrom(
  "",
  "x",
  "a/b",
  "*b",
  "[ab]",
  "1",
  "-1",
  "1:2",
  "${B}",
  "$$",
  "\\/",
  "a}",
  "é",
  "b c",
);
const expansion = fc.tuple(name, operator, argument).map(([of, sign, text]) => `\${${of}${sign}${text}}`);
const piece = fc.oneof(
  { weight: 4, arbitrary: expansion },
  fc.constantFrom(
    "$",
    "$$",
    "${",
    "}",
    "$A",
    "$(A)",
    "${ A }",
    "${A",
    "${A[0]}",
    "${#A}",
    " ",
    "text",
    "\n",
    "/",
    "$${A}",
    "'",
    "é",
  ),
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

export const expansionQuestion = fc
  .record({ text, vars: variables, strict: fc.boolean() })
  .map((question) => ({ op: "envsubst", ...question }));

const scalar = fc.oneof(
  text,
  fc.constantFrom(
    "true",
    "1.10",
    " a",
    "a: b",
    "- a",
    "#",
    "long words and more of it and still more of it and then some ${A:=x y z} more of it",
    "a\tb",
    "\n\nx\n",
    1,
    true,
    null,
    1.5,
  ),
);
export const objectQuestion = fc
  .record({
    data: fc.dictionary(fc.constantFrom("a", "b", "a1", "a10", "a2", "x.y", "${A}k"), scalar, { maxKeys: 4 }),
    list: fc.array(scalar, { maxLength: 3 }),
    vars: variables,
    strict: fc.boolean(),
  })
  .map(({ data, list, ...rest }) => ({
    op: "substitute",
    object: { apiVersion: "v1", kind: "Thing", metadata: { name: "thing" }, data, list },
    ...rest,
  }));

const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const deployment = (env, image, replicas) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web}}
spec:
  replicas: ${replicas}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: ${image}
        env:
        - {name: X, value: "${env}"}
        - {name: Y, valueFrom: {configMapKeyRef: {name: conf, key: k}}}
`;
const configMap = (of, text, isExempt) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${of}
${isExempt ? "  annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n" : ""}data:
  k: "${text}"
  script: |
    echo $HOME ${text}
`;
const COMPONENT = `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
- target: {kind: Deployment}
  patch: |
    - {op: add, path: /spec/template/metadata/annotations, value: {team: a}}
`;
const inText = fc.constantFrom("plain", "${A}", "${B:=dflt}", "x-${A}-y", "$${A}", "${A^^}", "${C_1}");
const resources = fc.constantFrom(
  "resources: [deploy.yaml, cm.yaml]",
  "Resources:\n- deploy.yaml\n- sub",
  "resources: [deploy.yaml, cm.yaml]\nunknownField: 3",
  "bases: [sub]",
  "components: [../../components/a]",
  "resourcess: [x]\nresources: [deploy.yaml]",
);
const fields = fc.constantFrom(
  "",
  "namespace: own",
  "namePrefix: own-",
  "images:\n- {name: nginx, newName: mine/nginx, newTag: 1.10}",
  "images:\n- {name: nginx, digest: 'sha256:11', bogus: 1}",
  "commonLabels: {v: 1, w: true}",
  "labels:\n- {pairs: {n: 5}, includeSelectors: false, foo: 1}",
  "replicas:\n- {name: web, count: 3}",
  "configMapGenerator:\n- name: conf\n  literals: [\"k=${A}\", 'j=$$x']",
);
const spec = fc.record(
  {
    targetNamespace: fc.constant("tgt"),
    namePrefix: fc.constant("f-"),
    nameSuffix: fc.constant("-s"),
    images: fc.constantFrom(
      [{ name: "nginx", newTag: "2.0" }],
      [{ name: "nginx", newName: "other" }],
      [
        { name: "nginx", digest: "sha256:22" },
        { name: "q", newTag: "1" },
      ],
    ),
    patches: fc.constantFrom(
      [
        {
          patch: "- {op: add, path: /metadata/annotations, value: {a: b}}\n",
          target: { kind: "Deployment" },
        },
      ],
      [
        {
          patch:
            "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: web, args: ['${A}']}]}}}\n",
        },
      ],
    ),
    components: fc.constantFrom(
      ["../../components/a"],
      ["../../components/a", "../../missing"],
      ["https://acme.example/a"],
    ),
    ignoreMissingComponents: fc.boolean(),
    buildMetadata: fc.constant(["originAnnotations"]),
    postBuild: fc.oneof(
      fc.record({ substitute: variables }),
      fc.constantFrom(
        { substituteFrom: [{ kind: "ConfigMap", name: "settings" }], substitute: { A: "inline" } },
        {
          substituteFrom: [
            { kind: "Secret", name: "secrets" },
            { kind: "ConfigMap", name: "settings" },
          ],
        },
        { substituteStrategy: "Always" },
        { substituteFrom: [{ kind: "ConfigMap", name: "invalid" }] },
        {},
      ),
    ),
  },
  { requiredKeys: [] },
);

export const OBJECTS = [
  {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "settings", namespace: "flux-system" },
    data: { A: "settings", C_1: "line\nbreak" },
  },
  {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "invalid", namespace: "flux-system" },
    data: { "values.yaml": "1", A: "1" },
  },
  {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name: "secrets", namespace: "flux-system" },
    data: { A: "c2Vj", B: "cXE=" },
    stringData: { C_1: "cc" },
  },
];

export const buildQuestion = fc
  .record({
    env: inText,
    config: inText,
    image: fc.constantFrom("nginx:1.0", "reg/nginx", "nginx", "nginx@sha256:0000"),
    replicas: fc.constantFrom("2", "${C_1}"),
    isExempt: fc.boolean(),
    file: maybe(fc.constantFrom("kustomization.yaml", "kustomization.yml", "Kustomization")),
    resources,
    fields,
    spec,
  })
  .map(({ env, config, image, replicas, isExempt, file, resources: named, fields: more, spec: layer }) => ({
    op: "build",
    path: "apps/web",
    strict: true,
    files: {
      "apps/web/deploy.yaml": deployment(env, image, replicas),
      "apps/web/cm.yaml": configMap("plain", config, isExempt),
      "apps/web/sub/kustomization.yaml": "resources: [x.yaml]\nnamePrefix: s-\n",
      "apps/web/sub/x.yaml": configMap("x", config, false),
      "apps/web/deep/er/y.yml": configMap("y", "$HOME", isExempt),
      "apps/web/deep/z.json": "{}",
      "components/a/kustomization.yaml": COMPONENT,
      ...(file !== undefined && { [`apps/web/${file}`]: `${named}\n${more}\n` }),
    },
    objects: OBJECTS,
    kustomization: {
      apiVersion: "kustomize.toolkit.fluxcd.io/v1",
      kind: "Kustomization",
      metadata: { name: "apps", namespace: "flux-system" },
      spec: { path: "./apps/web", prune: true, ...layer },
    },
  }));
