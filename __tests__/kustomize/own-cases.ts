const cm = (n: string, extra = ""): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${n}\n${extra}`;
const dep = (n: string, extra = ""): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${n}\nspec:\n  template:\n    spec:\n      containers:\n      - name: c\n        image: nginx:1.0\n${extra}`;
const FLUX =
  "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec: {path: ./a}\n";
/**
 * Small kustomizations around what is easy to get wrong. What they must give is what the real kustomize gives.
 * With a directory "o" that is the root, else the top.
 */
export const ownCases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fluxAsBase: {
    "kustomization.yaml": "resources: [a]\n",
    "a/kustomization.yaml": FLUX,
  },
  jsonPatchBesideOrigin: {
    "o/kustomization.yaml": "resources: [../b]\nbuildMetadata: [originAnnotations]\n",
    "b/kustomization.yaml":
      'resources: [a.yaml]\npatches: [{target: {kind: ConfigMap}, patch: \'[{"op": "add", "path": "/metadata/annotations/a", "value": "b"}]\'}]\n',
    "b/a.yaml": cm("a"),
  },
  fluxAsRoot: { "kustomization.yaml": FLUX },
  fluxThenKustomization: {
    "kustomization.yaml": `${FLUX}---\nresources: [a.yaml]\n`,
    "a.yaml": cm("a"),
  },
  ann: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": cm(
      "a",
      "  annotations:\n    a: 1.0\n    c:\n    d: null\n    e: 0777\n    f: True\n    g: 2020-01-01\n    h: 1e3\n    i: [1]\n  labels:\n    a: 1.0\n    b: ~\n    c:\n",
    ),
  },
  annFolded: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": cm(
      "a",
      "  annotations:\n    a: >\n      b\n        c\n      d\ndata:\n  a: >\n    b\n      c\n    d\n",
    ),
  },
  annEmpty: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": cm("a", "  annotations: {}\n  labels: {}\n"),
  },
  annNull: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": cm("a", "  annotations:\n  labels:\n"),
  },
  annNull2: {
    "kustomization.yaml":
      "resources: [a.yaml]\nnamePrefix: x-\ncommonLabels: {l: m}\ncommonAnnotations: {l: m}\n",
    "a.yaml": cm("a", "  annotations:\n  labels:\n"),
  },
  labels: { "kustomization.yaml": "resources: [a.yaml]\ncommonLabels: {l: m}\n", "a.yaml": dep("a") },
  labelsNum: { "kustomization.yaml": "resources: [a.yaml]\ncommonLabels: {l: 1}\n", "a.yaml": dep("a") },
  labelsYes: { "kustomization.yaml": "resources: [a.yaml]\ncommonLabels: {l: yes}\n", "a.yaml": dep("a") },
  labelsNull: { "kustomization.yaml": "resources: [a.yaml]\ncommonLabels: {l: }\n", "a.yaml": dep("a") },
  dupKeyK: {
    "kustomization.yaml": "resources: [a.yaml]\nnamePrefix: a-\nnamePrefix: b-\n",
    "a.yaml": dep("a"),
  },
  caseField: { "kustomization.yaml": "Resources: [a.yaml]\nNAMEPREFIX: b-\n", "a.yaml": dep("a") },
  unknownField: { "kustomization.yaml": "resources: [a.yaml]\nfoo: b\n", "a.yaml": dep("a") },
  unknownFieldNull: { "kustomization.yaml": "resources: [a.yaml]\nfoo:\n", "a.yaml": dep("a") },
  empty: { "kustomization.yaml": "" },
  emptyRes: { "kustomization.yaml": "resources: []\n" },
  emptyNs: { "kustomization.yaml": "namespace: foo\n" },
  emptyKind: { "kustomization.yaml": "kind: Kustomization\n" },
  emptyPrefix: { "kustomization.yaml": "namePrefix: ''\n" },
  emptyBases: { "kustomization.yaml": "bases: []\n" },
  resNull: { "kustomization.yaml": "resources:\n- a.yaml\n-\n", "a.yaml": dep("a") },
  list: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: a\n    annotations: {x: 1.0}\n- apiVersion: v1\n  kind: ConfigMapList\n  items:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: b}\n`,
  },
  list2: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: z\n---\napiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: a\n---\n---\n# c\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: y\n`,
  },
  listEmpty: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `apiVersion: v1\nkind: List\nitems: []\n`,
  },
  listNull: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `apiVersion: v1\nkind: List\nitems:\n`,
  },
  listKindNoItems: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `apiVersion: v1\nkind: FooList\nmetadata: {name: a}\n`,
  },
  noName: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `apiVersion: v1\nkind: Foo\nmetadata: {}\n`,
  },
  noKind: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `apiVersion: v1\nmetadata: {name: a}\n`,
  },
  noApi: { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": `kind: Foo\nmetadata: {name: a}\n` },
  docSep: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `${cm("a")}--- # foo\n${cm("b")}---   \n${cm("c")}`,
  },
  docSepBad: { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": `${cm("a")}--- foo\n${cm("b")}` },
  docEnd: { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": `${cm("a")}...\n---\n${cm("b")}` },
  docEnd2: { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": `${cm("a")}...\n${cm("b")}` },
  crlf: {
    "kustomization.yaml": "resources: [a.yaml]\r\n",
    "a.yaml": cm("a", "data:\n  x: |\n    a\n    b\n  y: a\n    b\n").replace(/\n/g, "\r\n"),
  },
  tab: { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": cm("a", "data:\n  x: a\t\n  y:\tb\n") },
  intNs: { "kustomization.yaml": "resources: [a.yaml]\nnamespace: '123'\n", "a.yaml": cm("a") },
  tagSuffix: {
    "kustomization.yaml": "resources: [a.yaml]\nimages: [{name: nginx, tagSuffix: -x}]\n",
    "a.yaml": dep("a"),
  },
  image: {
    "kustomization.yaml":
      "resources: [a.yaml]\nimages: [{name: nginx, newName: foo/nginx, newTag: '2'}, {name: foo/nginx, newTag: v3}]\n",
    "a.yaml": dep("a"),
  },
  imageNum: {
    "kustomization.yaml": "resources: [a.yaml]\nimages: [{name: nginx, newTag: 2}]\n",
    "a.yaml": dep("a"),
  },
  imageDigest: {
    "kustomization.yaml": "resources: [a.yaml]\nimages: [{name: nginx, digest: sha256:abc}]\n",
    "a.yaml": dep("a"),
  },
  imageCRD: {
    "kustomization.yaml": "resources: [a.yaml]\nimages: [{name: nginx, newTag: '2'}]\n",
    "a.yaml": `apiVersion: example.com/v1\nkind: Foo\nmetadata: {name: a}\nspec: {deep: {containers: [{image: nginx}], initContainers: null, image: nginx}}\nspec2: {x: [{initContainers: [{image: 'nginx@sha256:aaa'}]}]}\n`,
  },
  imageInitNull: {
    "kustomization.yaml": "resources: [a.yaml]\nimages: [{name: nginx, newTag: '2'}]\n",
    "a.yaml": dep("a", "      initContainers:\n"),
  },
  replicas: {
    "kustomization.yaml": "resources: [a.yaml]\nreplicas: [{name: a, count: 3}]\n",
    "a.yaml": dep("a"),
  },
  replicasNo: {
    "kustomization.yaml": "resources: [a.yaml]\nreplicas: [{name: b, count: 3}]\n",
    "a.yaml": dep("a"),
  },
  ns: {
    "kustomization.yaml": "resources: [a.yaml]\nnamespace: foo\n",
    "a.yaml": `${dep("a")}---\napiVersion: v1\nkind: Namespace\nmetadata: {name: x}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: rb}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}\nsubjects:\n- {kind: ServiceAccount, name: default, namespace: x}\n- {kind: ServiceAccount, name: other}\n---\napiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: {name: w}\nwebhooks:\n- name: a\n  clientConfig: {service: {name: svc, namespace: old}}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: svc, namespace: old}\n---\napiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: {name: v1.x}\nspec: {service: {name: svc, namespace: old}}\n---\napiVersion: knative.dev/v1\nkind: Namespace\nmetadata: {name: q}\n`,
  },
  nsDup: {
    "kustomization.yaml": "resources: [a.yaml]\nnamespace: foo\n",
    "a.yaml": `${cm("a", "  namespace: x\n")}---\n${cm("a", "  namespace: y\n")}`,
  },
  dup: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `${cm("a")}---\n${cm("a", "  namespace: default\n")}`,
  },
  localConfig: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": `${cm("a", "  annotations: {config.kubernetes.io/local-config: 'true'}\n")}---\n${cm("b", "  annotations: {config.kubernetes.io/local-config: 'false'}\n")}`,
  },
  internalAnn: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": cm(
      "a",
      "  annotations: {internal.config.kubernetes.io/needsHashSuffix: enabled}\ndata: {a: b}\n",
    ),
  },
  gen: {
    "kustomization.yaml":
      "configMapGenerator:\n- name: a\n  literals: [a=1, 'b=\"x\"', c=]\n  envs: [e.env]\n  files: [f=f.txt, g.txt]\n  options: {labels: {x: y}, immutable: true}\ngeneratorOptions: {annotations: {z: w}, labels: {x: q, r: s}}\n",
    "e.env": "\ufeffX=1\n # c\n  Y\nZ = 2 \r\n\n=x\n",
    "f.txt": "hi\n",
    "g.txt": "no newline",
  },
  genDup: { "kustomization.yaml": "configMapGenerator:\n- name: a\n  literals: [a=1, a=2]\n" },
  genType: { "kustomization.yaml": "configMapGenerator:\n- name: a\n  type: x\n  literals: ['a=1']\n" },
  genBad: { "kustomization.yaml": "configMapGenerator:\n- name: a\n  literals: ['a']\n" },
  genNoName: { "kustomization.yaml": "configMapGenerator:\n- literals: ['a=1']\n" },
  genEmpty: { "kustomization.yaml": "configMapGenerator:\n- name: x\nsecretGenerator:\n- name: y\n" },
  merge: {
    "b/kustomization.yaml":
      "namePrefix: p-\nconfigMapGenerator:\n- name: a\n  literals: [a=1, b=2]\nsecretGenerator:\n- name: s\n  type: foo\n  literals: [a=1]\nresources: [d.yaml]\n",
    "b/d.yaml": dep(
      "d",
      "        envFrom:\n        - configMapRef: {name: a}\n        - secretRef: {name: s}\n",
    ),
    "o/kustomization.yaml":
      "resources: [../b]\nnameSuffix: -s\nconfigMapGenerator:\n- name: a\n  behavior: merge\n  literals: [b=3]\nsecretGenerator:\n- name: s\n  behavior: replace\n  literals: [c=1]\n",
  },
  mergeMissing: {
    "kustomization.yaml": "configMapGenerator:\n- name: a\n  behavior: merge\n  literals: [b=3]\n",
  },
  comp: {
    "b/kustomization.yaml": "resources: [d.yaml]\n",
    "b/d.yaml": dep("d"),
    "c/kustomization.yaml":
      "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: c-\nresources: [e.yaml]\n",
    "c/e.yaml": cm("e"),
    "o/kustomization.yaml": "resources: [../b]\ncomponents: [../c]\nnameSuffix: -s\n",
  },
  cycle: { "a/kustomization.yaml": "resources: [../o]\n", "o/kustomization.yaml": "resources: [../a]\n" },
  parentBase: { "kustomization.yaml": "resources: [o]\n", "o/kustomization.yaml": "resources: [..]\n" },
  vars: {
    "kustomization.yaml":
      "resources: [a.yaml]\nnamePrefix: p-\nvars:\n- name: N\n  objref: {apiVersion: v1, kind: ConfigMap, name: a}\n- name: D\n  objref: {apiVersion: v1, kind: ConfigMap, name: a}\n  fieldref: {fieldpath: data.x}\n",
    "a.yaml": `${cm("a", "data: {x: '5'}\n")}---\n${dep("d", "        args: [$(N), 'x-$(D)', $(Q)]\n")}`,
  },
  prefixCRD: {
    "kustomization.yaml": "resources: [a.yaml]\nnamePrefix: p-\n",
    "a.yaml": `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: x}\n---\napiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: {name: x}\n`,
  },
  hpa: {
    "kustomization.yaml": "resources: [a.yaml]\nnamePrefix: p-\n",
    "a.yaml": `${dep("d")}---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec: {scaleTargetRef: {kind: Deployment, name: d}}\n`,
  },
  labelsNew: {
    "kustomization.yaml":
      "resources: [a.yaml]\nlabels:\n- pairs: {a: b}\n- pairs: {c: d}\n  includeSelectors: true\n- pairs: {e: f}\n  includeTemplates: true\n- pairs: {g: h}\n  fields: [{path: spec/foo, create: true, kind: Deployment}]\n",
    "a.yaml": dep("a"),
  },
  anchors: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": cm("a", "data: &d\n  x: &x y\n  z: *x\nother: *d\nmore:\n  <<: *d\n  z: q\n"),
  },
  folded: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": cm(
      "a",
      "data:\n  x: >\n    a\n    b\n\n    c\n      d\n      e\n    f\n  y: >-\n    a\n     b\n  z: >+\n    a\n    b\n\n\n  w: >\n\n    a\n     b\n  v: >-\n      lead\n     \n      x \n      y\n",
    ),
  },
  literal: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": cm("a", "data:\n  x: |+\n    a\n\n\n  y: |2\n      a\n     b\n  z: |-\n    a\n  w: |\n    a"),
  },
  openapiVersion: {
    "kustomization.yaml": "resources: [a.yaml]\nopenapi: {version: v1.20.4}\n",
    "a.yaml": cm("a"),
  },
  sortFifo: {
    "kustomization.yaml": "resources: [a.yaml]\nsortOptions: {order: fifo}\n",
    "a.yaml": `${dep("d")}---\n${cm("a")}`,
  },
  sortBad: {
    "kustomization.yaml": "resources: [a.yaml]\nsortOptions: {order: foo}\n",
    "a.yaml": `${dep("d")}---\n${cm("a")}`,
  },
  buildMeta: {
    "b/kustomization.yaml":
      "resources: [a.yaml]\nconfigMapGenerator: [{name: g, literals: [a=b]}]\nnamePrefix: x-\n",
    "b/a.yaml": cm("a"),
    "o/kustomization.yaml":
      "resources: [../b]\nbuildMetadata: [originAnnotations, transformerAnnotations]\ncommonLabels: {a: b}\n",
  },
  jsonPatchAnn: {
    "kustomization.yaml":
      'resources: [a.yaml]\npatches:\n- target: {kind: ConfigMap}\n  patch: \'[{"op":"add","path":"/metadata/annotations/x","value":"1"}]\'\n',
    "a.yaml": cm("a"),
  },
  smpDel: {
    "kustomization.yaml":
      "resources: [a.yaml]\npatches:\n- patch: |\n    apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: a}\n    $patch: delete\n",
    "a.yaml": `${cm("a")}---\n${cm("b")}`,
  },
  originOfNameLikeBoolean: {
    "kustomization.yaml":
      'resources: [a.yaml]\nbuildMetadata: [transformerAnnotations]\ntransformers:\n- |\n  {apiVersion: builtin, kind: PrefixTransformer, metadata: {name: "n", namespace: "1e3"}, prefix: p-, fieldSpecs: [{path: metadata/name}]}\n',
    "a.yaml": cm("a"),
  },
  pathDotDot: { "o/kustomization.yaml": "resources: [../x/a.yaml]\n", "x/a.yaml": cm("a") },
  kustBoth: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "kustomization.yml": "resources: [a.yaml]\n",
    "a.yaml": cm("a"),
  },
  configurations: {
    "kustomization.yaml": "resources: [a.yaml]\nnamePrefix: p-\nconfigurations: [c.yaml]\n",
    "c.yaml":
      "nameReference:\n- kind: ConfigMap\n  fieldSpecs:\n  - {kind: Foo, path: spec/cm}\n  - {kind: Foo, path: spec/cms[]/ref}\n  - {kind: Foo, path: spec/list}\nnamePrefix:\n- path: metadata/name\n- {path: spec/x, kind: Foo}\n",
    "a.yaml": `${cm("a")}---\napiVersion: e/v1\nkind: Foo\nmetadata: {name: f}\nspec: {cm: a, cms: [{ref: a}, {ref: b}], list: [a, b], x: q}\n`,
  },
  configurationsBad: {
    "kustomization.yaml": "resources: [a.yaml]\nconfigurations: [c.yaml]\n",
    "c.yaml": "foo: []\n",
    "a.yaml": cm("a"),
  },
  configurationsItemInMap: {
    "kustomization.yaml": "resources: [a.yaml]\nconfigurations: [c.yaml]\ncommonAnnotations: {l: m}\n",
    "c.yaml": "commonAnnotations:\n- {path: data/*, kind: ConfigMap}\n",
    "a.yaml": cm("a", "data: {a: b}\n"),
  },
  configurationsItemInMapNotReached: {
    "kustomization.yaml": "resources: [a.yaml]\nconfigurations: [c.yaml]\ncommonAnnotations: {l: m}\n",
    "c.yaml": "commonAnnotations:\n- {path: data/*, kind: ConfigMap}\n",
    "a.yaml": cm("a"),
  },
  subjectWithoutName: {
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml":
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: a}\nsubjects: [{kind: User}]\n",
  },
};
