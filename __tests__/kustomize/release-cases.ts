type Files = Readonly<Record<string, string>>;

const KUSTOMIZATION = "resources: [w.yaml]\n";

const statefulSet = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  selector: {matchLabels: {app: db}}
  volumeClaimTemplates: [{metadata: {name: data}}, {metadata: {name: log, labels: {release: r0}}}]
  template: {metadata: {labels: {app: db}}}
`;

const digest = "a".repeat(128);

const withImage = (image: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: c, image: "${image}"}]}}}\n`;

const cronJob = `apiVersion: batch/v1
kind: CronJob
metadata: {name: c}
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers: [{name: c, image: busybox:1}]
          volumes: [{name: d, image: {reference: ghcr.io/acme/data}}, {name: e, emptyDir: {}}]
`;

const text = (name: string, content: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata:\n  ${name}: ${content}\n`;

const replaced = (fieldPath: string, options: string, value = "x.example"): string =>
  `${KUSTOMIZATION}replacements:\n- sourceValue: ${value}\n  targets:\n  - select: {kind: ConfigMap}\n    fieldPaths: ['${fieldPath}']\n    options: {${options}}\n`;

const secret = (content: string, generator = "literals: [B=2]"): Files => ({
  "kustomization.yaml": `${KUSTOMIZATION}secretGenerator: [{name: creds, behavior: merge, ${generator}}]\n`,
  "w.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: creds}\n${content}\n`,
});

const long = "x".repeat(80);

/** What came with 5.8.2 and 5.8.3, and what is near to it. An older judge gives something else. */
export const releaseCases: Readonly<Record<string, Files>> = {
  "labels of templates": {
    "kustomization.yaml": `${KUSTOMIZATION}labels: [{pairs: {release: r1}, includeTemplates: true}]\n`,
    "w.yaml": statefulSet,
  },
  "labels of claim templates": {
    "kustomization.yaml": `${KUSTOMIZATION}labels: [{pairs: {release: r1}, includeVolumeClaimTemplates: true}]\n`,
    "w.yaml": statefulSet,
  },
  "labels of both": {
    "kustomization.yaml": `${KUSTOMIZATION}labels: [{pairs: {release: r1}, includeTemplates: true, IncludeVolumeClaimTemplates: true}]\n`,
    "w.yaml": statefulSet,
  },
  "labels of selectors": {
    "kustomization.yaml": `${KUSTOMIZATION}labels: [{pairs: {release: r1}, includeSelectors: true}]\n`,
    "w.yaml": statefulSet,
  },
  "common labels": {
    "kustomization.yaml": `${KUSTOMIZATION}commonLabels: {release: r1}\n`,
    "w.yaml": statefulSet,
  },
  "labels of claim templates of another kind": {
    "kustomization.yaml": `${KUSTOMIZATION}configurations: [c.yaml]\nlabels: [{pairs: {release: r1}, includeVolumeClaimTemplates: true}]\n`,
    "c.yaml": "volumeClaimTemplateLabels: [{path: spec/claims/labels, kind: Thing, create: true}]\n",
    "w.yaml": "apiVersion: a.example/v1\nkind: Thing\nmetadata: {name: t}\nspec: {claims: {}}\n",
  },
  "an image with another digest": {
    "kustomization.yaml": `${KUSTOMIZATION}images: [{name: ghcr.io/acme/app, newTag: "1.1"}]\n`,
    "w.yaml": withImage(`ghcr.io/acme/app@sha512:${digest}`),
  },
  "an image with a digest of two algorithms": {
    "kustomization.yaml": `${KUSTOMIZATION}images: [{name: app, newName: other}]\n`,
    "w.yaml": withImage("app:1@multihash+base58:QmRZxt2b1FVZPNqd8hsiykDL3TdBDeTSPX9Kv46HmX4Gx8"),
  },
  "an image with no digest behind the @": {
    "kustomization.yaml": `${KUSTOMIZATION}images: [{name: app, newName: other}]\n`,
    "w.yaml": withImage("app:1@-sha:00"),
  },
  "an image that is called by no pattern": {
    "kustomization.yaml": `${KUSTOMIZATION}images: [{name: "[", newTag: "2"}]\n`,
    "w.yaml": withImage("app:1"),
  },
  "image volumes of a CronJob": {
    "kustomization.yaml": `${KUSTOMIZATION}images: [{name: ghcr.io/acme/data, newTag: "1.1"}]\n`,
    "w.yaml": cronJob,
  },
  "a directory whose name holds two dots": {
    "kustomization.yaml": "resources: [a..b]\n",
    "a..b/kustomization.yaml": "namePrefix: a-\nresources: [w.yaml]\n",
    "a..b/w.yaml": withImage("app"),
  },
  "a file in a directory whose name holds two dots": {
    "kustomization.yaml": "resources: [a..b/w.yaml]\n",
    "a..b/w.yaml": withImage("app"),
  },
  "a path made of two": {
    "o/kustomization.yaml": "resources: [sub]\n",
    "o/sub/kustomization.yaml": "resources:\n- ../../base\n - ../../other\n",
    "base/kustomization.yaml": KUSTOMIZATION,
    "base/w.yaml": withImage("app"),
    "other/kustomization.yaml": `namePrefix: o-\n${KUSTOMIZATION}`,
    "other/w.yaml": withImage("app"),
  },
  "a component's path made of two": {
    "o/kustomization.yaml": "resources: [sub]\n",
    "o/sub/kustomization.yaml": `${KUSTOMIZATION}components:\n- ../../part\n  - ../../part\n`,
    "o/sub/w.yaml": withImage("app"),
    "part/kustomization.yaml": "kind: Component\nnamePrefix: p-\n",
  },
  "a generator on stringData": secret("stringData: {A: one}"),
  "a generator on both kinds of data": secret("data: {A: b2xk, C: Yw==}\nstringData: {A: one, B: no}"),
  "a generator on long stringData": secret(`stringData: {A: ${long}}`),
  "a generator on a number in stringData": secret("stringData: {A: 1.10, C: true, D: , E: ''}"),
  "a generator on a map in stringData": secret("stringData: {A: {b: c}}"),
  "a generator on a list of stringData": secret("stringData: [a]"),
  "a generator on empty stringData": secret("stringData: {}"),
  "a generator on null stringData": secret("stringData:"),
  "a generator with another type on stringData": secret(
    "stringData: {A: one}",
    "type: a/b, literals: [B=2], options: {immutable: true}",
  ),
  "a generator that replaces stringData": {
    "kustomization.yaml": `${KUSTOMIZATION}secretGenerator: [{name: creds, behavior: replace, literals: [B=2]}]\n`,
    "w.yaml": "apiVersion: v1\nkind: Secret\nmetadata: {name: creds}\nstringData: {A: one}\n",
  },
  "a generator on stringData of a ConfigMap": {
    "kustomization.yaml": `${KUSTOMIZATION}configMapGenerator: [{name: creds, behavior: merge, literals: [B=2]}]\n`,
    "w.yaml":
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: creds}\nstringData: {A: one}\ndata: {A: x}\n",
  },
  ...Object.fromEntries(
    [
      [
        "a part of a text in YAML",
        "app.yaml",
        "'url: https://a.example/path'",
        "data.app\\.yaml.url",
        "delimiter: /, index: 2",
      ],
      ["a first part", "app.yaml", "'url: a/b'", "data.app\\.yaml.url", "delimiter: /, index: -1"],
      ["a last part", "app.yaml", "'url: a/b'", "data.app\\.yaml.url", "delimiter: /, index: 7"],
      [
        "a part of a quoted text",
        "app.yaml",
        `"url: 'a/b'"`,
        "data.app\\.yaml.url",
        "delimiter: /, index: 1",
      ],
      ["a part of a number", "app.yaml", "'n: 1.2'", "data.app\\.yaml.n", "delimiter: ., index: 1"],
      ["a part of a map", "app.yaml", "'m: {a: b}'", "data.app\\.yaml.m", "delimiter: /, index: 1"],
      ["a part of a list", "app.yaml", "'m: [a]'", "data.app\\.yaml.m", "delimiter: /, index: 1"],
      [
        "a part of each of a list",
        "app.yaml",
        "'m: [a/b, c/d]'",
        "data.app\\.yaml.m.*",
        "delimiter: /, index: 1",
      ],
      [
        "a part of what is new",
        "app.yaml",
        "'a: b'",
        "data.app\\.yaml.c",
        "delimiter: /, index: 1, create: true",
      ],
      ["a part of a null", "app.yaml", "'a: null'", "data.app\\.yaml.a", "delimiter: /, index: 1"],
      [
        "a part of a text in JSON",
        "app.json",
        `'{"url": "https://a.example/path"}'`,
        "data.app\\.json.url",
        "delimiter: /, index: 2",
      ],
      [
        "a part of a number in JSON",
        "app.json",
        `'{"n": 12}'`,
        "data.app\\.json.n",
        "delimiter: 1, index: 0",
      ],
      [
        "a part of a map in JSON",
        "app.json",
        `'{"m": {"a": 1}}'`,
        "data.app\\.json.m",
        "delimiter: /, index: 0",
      ],
      ["a part of what is no part", "app.yaml", "'url: a'", "data.app\\.yaml.url", "delimiter: /, index: 0"],
    ].map(([name = "", file = "", content = "", path = "", options = ""]): [string, Files] => [
      name,
      { "kustomization.yaml": replaced(path, options), "w.yaml": text(file, content) },
    ]),
  ),
  "a part that is a number": {
    "kustomization.yaml": replaced("data.app\\.yaml.n", "delimiter: ., index: 1", "'5'"),
    "w.yaml": text("app.yaml", "'n: 1.2'"),
  },
  "a namespace on admission policies": {
    "kustomization.yaml": `namespace: a\n${KUSTOMIZATION}`,
    "w.yaml": ["v1", "v1beta1"]
      .flatMap((version) =>
        ["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"].map(
          (kind) =>
            `apiVersion: admissionregistration.k8s.io/${version}\nkind: ${kind}\nmetadata: {name: p-${version}}\nspec: {}\n`,
        ),
      )
      .join("---\n"),
  },
  ...Object.fromEntries(
    [
      "1",
      "-1",
      "9223372036854775808",
      "0",
      "404",
      "1.5",
      "true",
      "18446744073709551616",
      "yes",
      "!x b",
      "!!int 5",
    ].map((key): [string, Files] => [
      `the key ${key}`,
      {
        "kustomization.yaml": `${KUSTOMIZATION}labels: [{pairs: {a: b}}]\n`,
        "w.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  ${key}: x\n`,
      },
    ]),
  ),
  "the same key as a number and as text": {
    "kustomization.yaml": KUSTOMIZATION,
    "w.yaml": 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {1: x, "1": y}\n',
  },
  "a patch with a number for a key": {
    "kustomization.yaml": `${KUSTOMIZATION}patches: [{patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {1: y, 2: z}}'}]\n`,
    "w.yaml": 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {"1": x}\n',
  },
  "a generated key that is a number": {
    "kustomization.yaml":
      "configMapGenerator: [{name: a, literals: [1=x, b=y]}]\nsecretGenerator: [{name: s, literals: [12=x]}]\n",
  },
  "a label called by a number": {
    "kustomization.yaml": `${KUSTOMIZATION}commonLabels: {'123': x}\n`,
    "w.yaml": withImage("app"),
  },
};
