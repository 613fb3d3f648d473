import { describe, expect, it } from "vitest";
import { createSecretCollector } from "../../../src/domain/secrets/collect.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { scrubbed } from "./scrubbed.ts";

it.each([
  [
    "under a key that is called name",
    "kind: Secret\nstringData: { name: canary-one, namespace: canary-two }",
  ],
  [
    "in a list of a program's settings",
    "kind: Secret\nstringData: { users: [{ name: canary-one, namespace: canary-two }] }",
  ],
  [
    "in the text of a program's settings",
    "kind: Secret\nstringData: { users.yaml: 'data: [{ name: canary-one, namespace: canary-two }]' }",
  ],
  [
    "by an operation of a patch",
    "- { op: add, path: /stringData/users, value: 'data: [{ name: canary-one, namespace: canary-two }]' }",
  ],
  [
    "in base64, under such a key",
    "kind: Secret\ndata: { name: Y2FuYXJ5LW9uZQ==, namespace: Y2FuYXJ5LXR3bw== }",
  ],
])("what a Secret holds %s is no name", (_, secret) => {
  expect(scrubbed({ "s.yaml": secret }, "of canary-one and Y2FuYXJ5LXR3bw==")).toBe("of ••• and •••");
});

it.each([
  ["an image", "image: ghcr.io/k1nto-sol/app1:v1", "kind: Pod"],
  [
    "an image, as a kustomization calls it",
    "images: [{ name: ghcr.io/k1nto-sol/app1 }]",
    "kind: Kustomization",
  ],
  ["a chart", "chart: k1nto-sol", "kind: Application"],
  ["a group of kinds", "group: k1nto-sol", "kind: CustomResourceDefinition"],
])("what is a part of the name of %s is public, whatever Secret holds it too", (_, field, kind) => {
  const secret = "---\nkind: Secret\nstringData: { user: k1nto-sol, token: v1-canary }";
  const message = "of ghcr.io/k1nto-sol/app1";
  expect(scrubbed({ "s.yaml": `${kind}\n${field}\n${secret}` }, `${message}:v1-canary`)).toBe(
    `${message}:•••`,
  );
});

it("what stands behind the colon of an image is no name", () => {
  const secret = "---\nkind: Secret\nstringData: { token: canary-1 }";
  const files = { "s.yaml": `kind: Pod\nimage: web:canary-1\n${secret}` };
  expect(scrubbed(files, "of canary-1")).toBe("of •••");
});

it("what no name looks like is none", () => {
  const port = "---\nkind: Service\nspec: { ports: [{ name: canary=1/&x }] }";
  const files = { "s.yaml": `kind: Secret\nstringData: { a: canary=1/&x }\n${port}` };
  expect(scrubbed(files, "of canary=1/&x")).toBe("of •••");
});

describe("secret values are found in", () => {
  const base64 = (text: string) => Buffer.from(text).toString("base64");

  it.each([
    [
      "a generator's literal",
      { "kustomization.yaml": "secretGenerator: [{name: a, literals: ['p=canary-1']}]" },
    ],
    [
      "a literal without a key",
      { "kustomization.yaml": "secretGenerator: [{name: a, literals: [canary-1]}]" },
    ],
    [
      "a patch that is a text alone",
      { "kustomization.yaml": "patches: [{target: {kind: Secret}, patch: canary-1}]" },
    ],
    [
      "a quoted literal",
      { "kustomization.yaml": `secretGenerator: [{name: a, literals: ['p="canary-1"']}]` },
    ],
    [
      "an env file",
      {
        "o/kustomization.yaml": "secretGenerator: [{name: a, envs: [x.env]}]",
        "o/x.env": "# c\nP=canary-1\n",
      },
    ],
    [
      "a line of an env file that is no assignment",
      { "o/kustomization.yaml": "secretGenerator: [{name: a, env: x.env}]", "o/x.env": "canary-1\n" },
    ],
    [
      "a file, under a key of its own",
      { "o/kustomization.yaml": "secretGenerator: [{name: a, files: [k=../s/x]}]", "s/x": "one\ncanary-1\n" },
    ],
    ["a generator of its own", { "g.yaml": "kind: SecretGenerator\nliterals: [p=canary-1]" }],
    ["a manifest's stringData", { "s.yaml": "kind: Secret\nstringData: {p: canary-1}" }],
    ["a manifest's data, decoded", { "s.yaml": `kind: Secret\ndata: {p: ${base64("canary-1")}}` }],
    ["a Secret in a List", { "s.yaml": "kind: List\nitems: [{kind: Secret, stringData: {p: canary-1}}]" }],
    [
      "an inline patch",
      { "kustomization.yaml": "patches:\n- patch: |\n    kind: Secret\n    stringData: {p: canary-1}" },
    ],
    ["a JSON patch", { "p.yaml": "- {op: add, path: /stringData/p, value: canary-1}" }],
    ["an object that lacks its kind", { "s.yaml": "metadata: {name: a}\nstringData: {p: canary-1}" }],
    ["a tagged value that is none", { "s.yaml": "kind: Secret\nstringData: {p: !!int canary-1, }}" }],
    [
      "an inline patch that is broken",
      { "kustomization.yaml": "patches:\n- patch: |\n    - {path: /stringData/p, value: canary-1" },
    ],
    [
      "an inline patch whose keys are spelled otherwise",
      { "kustomization.yaml": 'patches:\n- patch: |\n    {"string\\u0044ata": {p: canary-1}}' },
    ],
    [
      "an inline patch with explicit keys",
      { "kustomization.yaml": "patches:\n- patch: |\n    ? stringData\n    : p: canary-1" },
    ],
    [
      "an annotation that holds a Secret",
      { "a.yaml": `metadata: {annotations: {last: '{"data": {"p": "${base64("canary-1")}"}}'}}` },
    ],
    [
      "an inline patch whose keys are tagged",
      { "kustomization.yaml": `patches:\n- patch: |\n    !!binary ${base64("data")}: {p: canary-1}\n` },
    ],
    [
      "an inline patch that only YAML 1.2 can read",
      {
        "kustomization.yaml": `patches:\n- target: {name: a}\n  patch: |\n    data:\n      p: canary-1\n      q: [a?]\n`,
      },
    ],
    [
      "a literal among the files",
      { "kustomization.yaml": 'secretGenerator: [{name: a, files: ["p=canary-1"]}]' },
    ],
    [
      "a literal among the files, with more signs",
      { "kustomization.yaml": 'secretGenerator: [{name: a, files: ["a=b=canary-1"]}]' },
    ],
    [
      "a literal among the env files",
      { "kustomization.yaml": 'secretGenerator: [{name: a, envs: ["P=canary-1"]}]' },
    ],
    [
      "a literal as the env file",
      { "kustomization.yaml": 'secretGenerator: [{name: a, env: "P=canary-1"}]' },
    ],
    ["a manifest of any name", { secret: "kind: Secret\nstringData: {p: canary-1}" }],
    ["a template of any name", { "s.tpl": "apiVersion: v1\nkind: Secret\nstringData: {p: canary-1}" }],
    ["a patch of any name", { "p.patch": "- {op: add, path: /data/p, value: canary-1}" }],
    ["a generator of any name", { "g.gen": "kind: SecretGenerator\nliterals: [p=canary-1]" }],
    [
      "an env file that is not UTF-8",
      {
        "kustomization.yaml": "secretGenerator: [{name: a, envs: [x.env]}]",
        "x.env": Buffer.concat([Buffer.from("Q="), Buffer.from([0xff]), Buffer.from("\nP=canary-1\n")]),
      },
    ],
    ["an unknown alias", { "s.yaml": "kind: Secret\nstringData: {p: *canary-1}" }],
    ["a repeated key", { "s.yaml": "kind: Secret\nstringData:\n  p: canary-1\n  p: canary-1\n" }],
    [
      "a kustomization with a line of dashes in quotes",
      { "kustomization.yaml": 'secretGenerator: [{ literals: ["a=b\n-----", "p=\\x63anary-1"] }]\n' },
    ],
    [
      "a broken generator",
      { "kustomization.yaml": "generators: ['{metadata: {}, literals: [k=canary-1']\n" },
    ],
    ["a file that is broken", { "s.yaml": "kind: Secret\nstringData:\n  p: canary-1\n bad: [" }],
    [
      "a template of a Secret behind one of a Deployment",
      {
        "a.yaml":
          "kind: Deployment\nspec: {{ .Values.spec }}\n---\nkind: Secret\ndata: {{ x }}\n  p: canary-1\n",
      },
    ],
    ["a template of who knows what", { "a.yaml": "kind: {{ .Values.kind }}\ndata:\n  p: canary-1\n" }],
    ["a template of two kinds", { "a.yaml": "kind: Job\nkind: Secret\ndata: {{\n  p: canary-1\n" }],
    ["a kind with a tag", { "a.yaml": "kind: Job\nkind: !!str Secret\ndata: {{\n  p: canary-1\n" }],
    ["what follows a template", { "a.yaml": "kind: Job\nspec: {{ }}\n---\nsecret:\n  p: canary-1\n" }],
    ["a kind that is misspelt", { "a.yaml": "kind: Secrt\ndata: {{\n  p: canary-1\n" }],
  ])("%s", (_, files) => {
    const message = `cannot read canary-1 (<canary-1>, ${base64("canary-1")})`;
    expect(scrubbed(files, message)).toBe("cannot read ••• (<•••>, •••)");
  });

  it.each([
    "kind: ConfigMap\ndata: {{ x }}\n---\nkind: Deployment\nspec: {{ y }}\n  image: acme/web:1.27\n  secretName: a\n",
    "kind: Application\nspec: {{ y }}\n  image: acme/web:1.27\n  existingSecret: a\n  ref: { kind: SecretStore }\n",
  ])("leaves what a chart's templates of other objects say: %j", (text) => {
    const files = { "a.yaml": text };
    expect(scrubbed(files, "image acme/web:1.27")).toBe("image acme/web:1.27");
  });

  it.each([
    "kind: ConfigMap\ndata:\n  a: |\n    kind: Secret\n    data: {{\n      p: canary-1\n",
    "kind: ConfigMap\ndata:\n  a: |\n    templates:\n      b: |\n        kind: Secret\n        data: {{\n          p: canary-1\n",
  ])("takes what a ConfigMap holds of a Secret that cannot be read: %j", (text) => {
    expect(scrubbed({ "a.yaml": text }, "got canary-1")).toBe("got •••");
  });

  it.each([
    ["an empty text of many lines", `patches: [{patch: "${"\\n".repeat(200_000)}"}]`],
    ["a broken line with a carriage return", `secret: [\n${" ".repeat(200_000)}a\rb`],
    ["a broken line of tags", `secret: [\n${":!{".repeat(200_000)}`],
    ["a broken line of verbatim tags", `secret: [\n${':!<":!'.repeat(100_000)}`],
  ])("%s, in linear time", (_, text) => {
    expect(scrubbed({ "kustomization.yaml": text }, "said")).toBe("said");
  });

  it("nothing of a ConfigMap", () => {
    const files = { "kustomization.yaml": "configMapGenerator: [{name: a, literals: [p=visible]}]" };
    expect(scrubbed(files, "visible stays")).toBe("visible stays");
  });
});

it("what every object has is no value, not even in a Secret that cannot be read", () => {
  const text = "apiVersion: example.com/v1beta1x\nkind: SecretSauce\n{{ if }}\npw: canary-1\n";
  expect(scrubbed({ "chart/secret.yaml": text }, "SecretSauce of example.com/v1beta1x, canary-1")).toBe(
    "SecretSauce of example.com/v1beta1x, •••",
  );
});

it("a large JSON in a text is searched like any other", () => {
  const secret = {
    kind: "Secret",
    stringData: { pw: "canary-1" },
    __proto__: null,
    padding: "x ".repeat(4096),
  };
  const dashboard = JSON.stringify(JSON.stringify({ items: [secret] }));
  const text = `kind: ConfigMap\ndata:\n  a.json: ${dashboard}\n`;
  expect(scrubbed({ "a.yaml": text }, "cannot read canary-1 here")).toBe("cannot read ••• here");
});

it("the same content on two sides counts by what it names on each", () => {
  const collect = createSecretCollector();
  const generator = "secretGenerator: [{name: a, files: [pw]}]";
  const side = (pw: string) =>
    memoryTree({ "o/kustomization.yaml": generator, "o/pw": pw, "o/s.yaml": "stringData: {a: canary-3}" });
  for (const pw of ["canary-1", "canary-2"]) {
    const tree = side(pw);
    expect([...collect(tree, tree.paths()).values]).toEqual(expect.arrayContaining([pw, "canary-3"]));
  }
});

it("a volume that a chart's values call data holds no Secret, and a patch that says no kind may", () => {
  const values = (data: string) => ({
    "r.yaml": `{kind: HelmRelease, metadata: {name: r}, spec: {values: {persistence: {data: ${data}}}}}`,
  });
  const message = "claim pgadmin-v2";
  expect(scrubbed(values("{existingClaim: pgadmin-v2, globalMounts: [{path: /x}]}"), message)).toBe(message);
  expect(scrubbed(values("{existingClaim: pgadmin-v2}"), message)).not.toBe(message);
  expect(scrubbed({ "p.yaml": "data: {p: canary-1}" }, "is canary-1")).not.toContain("canary-1");
});

it("where in a store a key is, as an ExternalSecret says it, is no value; anything else in such a list is", () => {
  const external = (item: string) => ({
    "e.yaml": `{kind: ExternalSecret, metadata: {name: e}, spec: {data: [{secretKey: token, ${item}}]}}`,
  });
  const message = "Flux Kustomization vikunja/mcp-vikunja";
  expect(scrubbed(external("remoteRef: {key: vikunja/mcp, property: api_token}"), message)).toBe(message);
  expect(scrubbed(external("value: canary-one"), "is canary-one")).toBe("is •••");
});

describe("a missing file of a generator", () => {
  const told = (entry: string) =>
    scrubbed(
      { "kustomization.yaml": `secretGenerator: [{ name: a, ${entry} }]` },
      'no such file or directory: "./env/s3-info.env"',
    );

  it("is named by the message that misses it", () => {
    const message = 'no such file or directory: "./env/s3-info.env"';
    expect(told("envs: [./env/s3-info.env]")).toBe(message);
    expect(told("files: [key=./env/s3-info.env]")).toBe(message);
  });

  it("is named in a folder that is there", () => {
    const message = 'no such file or directory: "traefik/secret-values.sops.yaml"';
    const entry = "{ name: a, files: [values.yaml=traefik/secret-values.sops.yaml] }";
    const files = { "kustomization.yaml": `secretGenerator: [${entry}]`, "traefik/release.yaml": "a: b" };
    expect(scrubbed(files, message)).toBe(message);
  });

  it("is taken for a value where it may be one", () => {
    const masked = (text: string) =>
      scrubbed(
        { "kustomization.yaml": `secretGenerator: [{ name: a, envs: ["${text}"] }]` },
        `no such file or directory: "${text}"`,
      );
    for (const text of ["canary-1", "PASSWORD=canary-1", "canary/1.env", "./canary-1", "p=../canary 1.env"])
      expect(masked(text)).not.toContain("canary");
  });
});

it("a part of a Secret's value that a replacement of kustomize copies is hidden too", () => {
  const secret = "kind: Secret\nstringData: { login: 'shop:canary-one:z' }";
  const replacing = (kind: string) =>
    `replacements: [{ source: { kind: ${kind}, fieldPath: stringData.login, options: { delimiter: ":", index: 1 } } }]`;
  const told = (kustomization: string) =>
    scrubbed({ "s.yaml": secret, "kustomization.yaml": kustomization }, "an image goes to canary-one");
  expect(told(replacing("Secret"))).toBe("an image goes to •••");
  expect(told(replacing("ConfigMap"))).toContain("canary-one");
});
