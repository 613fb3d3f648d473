import fc from "fast-check";

/** Files of a repository, and the canaries in them. */
export interface SecretFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly canaries: readonly string[];
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const json = (value: unknown): string => JSON.stringify(value);
const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** A value that no word begins like, and which no other spells. */
const canary = fc.stringMatching(/^[A-Za-z0-9]{10,14}$/).map((text) => `Cn4ry${text}9`);

/** What people keep in a Secret: the canary alone, or with something around it. */
const SHAPES: readonly ((canary: string) => string)[] = [
  (value) => value,
  (value) => `p@ss/${value}?&x=1`,
  (value) => `"${value}' $\\`,
  (value) => `postgres://app:${value}@db.example.com:5432/app`,
  (value) => json({ auths: { "r.example.com": { auth: base64(`robot:${value}`), password: value } } }),
  (value) => `user=app\npassword=${value}\nport=1\n`,
  (value) =>
    `-----BEGIN PRIVATE KEY-----\n${value}${value}${value}${value}${value}\n-----END PRIVATE KEY-----\n`,
  (value) => `${value}\u00a0\u200b${value}`,
];
const value = fc.tuple(canary, fc.constantFrom(...SHAPES)).map(([own, shape]) => ({ own, text: shape(own) }));

interface Source {
  /** Fields of the kustomization. */
  readonly fields: string;
  readonly files?: Readonly<Record<string, string>>;
  /** How a field path leads to the value. */
  readonly path: string;
}

const manifest = (body: string, more = ""): Source => ({
  fields: "",
  files: { "o/s.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: s${more}}\n${body}` },
  path: "",
});
const generator = (entry: string, files: Readonly<Record<string, string>> = {}): Source => ({
  fields: `secretGenerator:\n- {name: s, ${entry}}\n`,
  files,
  path: "data.k",
});

/** Documents that are left out, before and after a Secret's. */
const DEFINITION =
  "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: ds.x.y}\nspec: {group: x.y, names: {kind: D, plural: ds}, scope: Cluster, versions: []}\n";
/** What SOPS adds to variables, which may have left some of them as they were. */
const SIGNATURE = "sops_version=3.9.0\nsops_mac=ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]\n";

/** The ways in which a Secret comes to be. */
const SOURCES: readonly ((value: string) => Source)[] = [
  (text) => ({ ...manifest(`stringData: {k: ${json(text)}}\n`), path: "stringData.k" }),
  (text) => ({ ...manifest(`data: {k: ${base64(text)}}\n`), path: "data.k" }),
  (text) => ({
    ...manifest(`stringData: {k: ${json(text)}}\n---\n${DEFINITION}`, `, labels: {a: b}`),
    path: "stringData.k",
  }),
  (text) => ({
    fields: "",
    files: {
      "o/s.yaml": `${DEFINITION}---\napiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {k: ${base64(text)}}\n---\n${DEFINITION.replaceAll("ds", "es")}`,
    },
    path: "data.k",
  }),
  (text) => generator("envs: [k.env]", { "o/k.env": `k=${text}\n${SIGNATURE}` }),
  (text) => generator("files: [k=k.env]", { "o/k.env": `${text}\n${SIGNATURE}` }),
  (text) => ({
    ...manifest(
      `stringData: {k: ${json(text)}}\n`,
      ', annotations: {config.kubernetes.io/local-config: "true"}',
    ),
    path: "stringData.k",
  }),
  (text) => ({ ...manifest(`stringData:\n  k: |-\n${indent(text, "    ")}\n`), path: "stringData.k" }),
  (text) => ({
    ...manifest(`type: kubernetes.io/dockerconfigjson\ndata: {k: ${base64(text)}}\n`),
    path: "data.k",
  }),
  (text) => ({
    fields: "",
    files: {
      "o/s.yaml": json({
        apiVersion: "v1",
        kind: "Secret",
        metadata: { name: "s" },
        stringData: { k: text },
      }),
    },
    path: "stringData.k",
  }),
  (text) => generator(`literals: [${json(`k=${text}`)}]`),
  (text) => generator("files: [k=deep/k.bin]", { "o/deep/k.bin": text }),
  (text) => generator("envs: [k.env]", { "o/k.env": `k=${text}\n` }),
  (text) => generator("env: k.env, options: {disableNameSuffixHash: true}", { "o/k.env": `k=${text}\n` }),
  (text) => generator(`type: kubernetes.io/dockerconfigjson, literals: [${json(`k=${text}`)}]`),
  (text) => ({
    fields: `generators:\n- |-\n  apiVersion: builtin\n  kind: SecretGenerator\n  metadata: {name: s}\n  literals: [${json(`k=${text}`)}]\n`,
    path: "data.k",
  }),
  (text) => ({
    fields: `secretGenerator:\n- {name: s, behavior: merge, literals: [${json(`k=${text}`)}]}\n`,
    files: { "o/s.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {other: eA==}\n" },
    path: "data.k",
  }),
  (text) => ({
    fields: `patches:\n- patch: ${json(`{apiVersion: v1, kind: Secret, metadata: {name: s}, stringData: {k: ${json(text)}}}`)}\n`,
    files: { "o/s.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {k: x}\n" },
    path: "stringData.k",
  }),
  (text) => ({
    fields: `patches:\n- {target: {kind: Secret}, path: p.tpl}\n`,
    files: {
      "o/s.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {k: x}\n",
      "o/p.tpl": json([{ op: "replace", path: "/stringData/k", value: text }]),
    },
    path: "stringData.k",
  }),
];

const replacement = (target: string, path: string, options = ""): ((source: Source) => string) => {
  return (source) =>
    `replacements:\n- source: {kind: Secret, name: s, fieldPath: ${source.path}}\n  targets:\n  - {select: {${target}}, fieldPaths: [${path}]${options}}\n`;
};

/** The features that copy: what is added to the kustomization, and files. */
const COPIES: readonly {
  readonly fields: (source: Source, value: string) => string;
  readonly files?: (value: string) => Readonly<Record<string, string>>;
}[] = [
  { fields: replacement("kind: ConfigMap", "data.a") },
  { fields: replacement("kind: ConfigMap", "data.url", ", options: {delimiter: /, index: 2}") },
  { fields: replacement("kind: Deployment", "spec.template.spec.containers.0.image") },
  { fields: replacement("kind: Deployment", "spec.template.spec.containers.0.name") },
  { fields: replacement("kind: Deployment", "spec.template.spec.containers.0.env.0.value") },
  {
    fields: replacement(
      "kind: Deployment",
      '"metadata.annotations.[rollcast.dev/ignore]"',
      ", options: {create: true}",
    ),
  },
  { fields: replacement("kind: Deployment", "metadata.name") },
  { fields: replacement("kind: Deployment", "metadata.namespace", ", options: {create: true}") },
  { fields: replacement("kind: Deployment", "spec.template.metadata.labels.a") },
  { fields: replacement("kind: Deployment", "spec.replicas") },
  {
    fields: ({ path }) =>
      `vars:\n- {name: V, objref: {apiVersion: v1, kind: Secret, name: s}, fieldref: {fieldpath: ${path}}}\nconfigurations: [v.yaml]\n`,
    files: () => ({ "o/v.yaml": "varReference: [{kind: ConfigMap, path: data/b}]\n" }),
  },
  {
    fields: ({ path }) =>
      `transformers:\n- |-\n  apiVersion: builtin\n  kind: ReplacementTransformer\n  metadata: {name: r}\n  replacements:\n  - source: {kind: Secret, name: s, fieldPath: ${path}}\n    targets: [{select: {kind: ConfigMap}, fieldPaths: [data.a]}]\n`,
  },
  { fields: (_, text) => `commonAnnotations: {a: ${json(text)}}\n` },
  { fields: (_, text) => `labels: [{pairs: {a: ${json(text)}}, includeTemplates: true}]\n` },
  { fields: (_, text) => `namePrefix: ${json(text)}\n` },
  { fields: (_, text) => `images: [{name: app, newTag: ${json(text)}}]\n` },
  { fields: (_, text) => `configMapGenerator: [{name: g, literals: [${json(`k=${text}`)}]}]\n` },
  {
    fields: () => "configMapGenerator: [{name: g, files: [k=g.txt]}]\n",
    files: (text) => ({ "o/g.txt": text }),
  },
  {
    fields: (_, text) =>
      `patches:\n- {target: {kind: Deployment}, patch: ${json(json([{ op: "add", path: "/spec/template/spec/containers/0/args", value: ["--key", text] }]))}}\n`,
  },
  {
    fields: (_, text) =>
      `patchesStrategicMerge:\n- ${json(`{apiVersion: v1, kind: ConfigMap, metadata: {name: cm}, data: {a: ${json(base64(text))}}}`)}\n`,
  },
  {
    fields: () => "components: [../c]\n",
    files: (text) => ({
      "c/kustomization.yaml": `kind: Component\nconfigMapGenerator: [{name: h, literals: [${json(`k=${encodeURIComponent(text)}`)}]}]\n`,
    }),
  },
];

/** What goes wrong: each makes other files of the files. */
const BREAKAGES: readonly ((files: Record<string, string>, at: number) => Record<string, string>)[] = [
  (files) => files,
  (files) => files,
  (files) => files,
  // A letter, a line or a mark too few or too many, anywhere.
  (files, at) => edited(files, at, (text, place) => text.slice(0, place) + text.slice(place + 1)),
  (files, at) => edited(files, at, (text, place) => `${text.slice(0, place)}'${text.slice(place)}`),
  (files, at) => edited(files, at, (text, place) => `${text.slice(0, place)}\n${text.slice(place)}`),
  (files, at) => edited(files, at, (text, place) => `${text.slice(0, place)}: ${text.slice(place)}`),
  (files, at) => edited(files, at, (text, place) => `${text.slice(0, place)}*${text.slice(place)}`),
  (files, at) => edited(files, at, (text, place) => `${text.slice(0, place)}!!int ${text.slice(place)}`),
  (files, at) => edited(files, at, (text, place) => `${text.slice(0, place)}\u0007${text.slice(place)}`),
  (files, at) =>
    edited(files, at, (text) => text.replace("literals:", "files:").replace("envs:", "literals:")),
  (files, at) => edited(files, at, (text) => text.replace("stringData:", "data:")),
  (files, at) => edited(files, at, (text) => text.replace("fieldPath: ", "fieldPath: x.")),
  (files, at) => edited(files, at, (text) => text.replace("kind: Secret", "kind: Secrt")),
  (files, at) => edited(files, at, (text) => text.replace("kind: Secret", "")),
  // A file that is not there.
  (files, at) =>
    Object.fromEntries(
      Object.entries(files).filter(
        ([path], i, all) => path.endsWith("kustomization.yaml") || i !== at % all.length,
      ),
    ),
];

function edited(
  files: Record<string, string>,
  at: number,
  edit: (text: string, place: number) => string,
): Record<string, string> {
  const paths = Object.keys(files);
  const path = paths[at % paths.length] ?? "";
  const text = files[path] ?? "";
  return { ...files, [path]: edit(text, Math.floor(at / paths.length) % (text.length + 1)) };
}

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: d, annotations: {note: x}}
spec:
  replicas: 1
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec: {containers: [{name: app, image: app:1, env: [{name: A, value: b}], envFrom: [{configMapRef: {name: cm}}, {secretRef: {name: s}}]}]}
`;
const CONFIG =
  "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cm}\ndata: {a: x, b: $(V), url: https://h/x}\n";

/** One side of a change: a Secret, a few copies of its value, and perhaps a breakage. */
export const side: fc.Arbitrary<SecretFiles> = fc
  .record({
    value,
    source: fc.constantFrom(...SOURCES),
    copies: fc.uniqueArray(fc.constantFrom(...COPIES), { minLength: 1, maxLength: 3 }),
    breakage: fc.constantFrom(...BREAKAGES),
    at: fc.nat(5000),
  })
  .map(({ value: { own, text }, source: make, copies, breakage, at }) => {
    const source = make(text);
    const parts = [source.fields, ...copies.map(({ fields }) => fields(source, text))];
    const resources = ["d.yaml", "cm.yaml", ...(source.files?.["o/s.yaml"] === undefined ? [] : ["s.yaml"])];
    const files = {
      "o/kustomization.yaml": `resources: [${resources.join(", ")}]\n${joined(parts)}`,
      "o/d.yaml": DEPLOYMENT,
      "o/cm.yaml": CONFIG,
      ...source.files,
      ...Object.fromEntries(copies.flatMap(({ files: more }) => Object.entries(more?.(text) ?? {}))),
    };
    const broken = breakage(files, at);
    // A damaged value is no longer the one that was copied.
    const isWhole = copiesOf(own, broken) >= copiesOf(own, files);
    return { files: isWhole ? broken : files, canaries: [own] };
  });

function copiesOf(value: string, files: SecretFiles["files"]): number {
  return Object.values(files).reduce(
    (count, file) => count + JSON.stringify(file).split(value).length - 1,
    0,
  );
}

/** The fields of several parts, lists of the same name in one. */
function joined(parts: readonly string[]): string {
  const fields = new Map<string, string>();
  for (const part of parts) {
    for (const field of part.split(/^(?=[a-zA-Z]+:)/m)) {
      const name = /^[a-zA-Z]+:/.exec(field)?.[0] ?? "";
      const rest = field.slice(name.length).trim();
      const items = rest.startsWith("[") ? `- ${rest.slice(1, -1)}\n` : `${rest}\n`;
      const isList = rest.startsWith("[") || rest.startsWith("-");
      fields.set(name, isList ? `${fields.get(name) ?? "\n"}${items}` : ` ${rest}\n`);
    }
  }
  return [...fields].map(([name, rest]) => (name === "" ? "" : name + rest)).join("");
}
