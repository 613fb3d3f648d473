import { describe, expect, it } from "vitest";
import { findings, manifest, told } from "../check-fixture.ts";

const web = (keys: readonly string[], optional = "") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  template:
    spec:
      containers:
        - { name: web, image: a, env: [${keys.map((key) => `{ name: ${key}, valueFrom: { secretKeyRef: { name: a, key: ${key}${optional} } } }`).join(", ")}] }
`;

/** Of a Secret every key that it has. */
const ALL = web([]).replace("env: []", "envFrom: [{ secretRef: { name: a } }]");

const MOUNTED = web([]).replace(
  "      containers:",
  "      volumes: [{ name: v, secret: { secretName: a } }]\n      containers:",
);

const external = (keys: readonly string[], target = "", more = "") => `---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: a, namespace: shop }
spec: { target: { name: a${target} }, data: [${keys.map((key) => `{ secretKey: ${key}, remoteRef: { key: ${key} } }`).join(", ")}]${more} }
`;

const sealed = (keys: readonly string[], more = "") => `---
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: a, namespace: shop }
spec: { encryptedData: { ${keys.map((key) => `${key}: x`).join(", ")} }${more} }
`;

const of = (base: string, head: string, pods = web(["A", "B"])) =>
  told("missing-config-reference", base + pods, head + pods);

const gone = (key: string, maker = "ExternalSecret") => [
  expect.stringContaining(
    `needs key ${key} of Secret a, which ${maker} a makes without it from now on.`,
  ) as unknown,
];

// https://external-secrets.io/latest/guides/ownership-deletion-policy/
describe("a key that is made no more", () => {
  it.each([
    ["goes", external(["A", "B"]), external(["A"]), gone("B")],
    [
      "goes from what a template leaves out",
      external(["A", "B"]),
      external(["A", "B"], ", template: { data: { A: x } }"),
      gone("B"),
    ],
    [
      "goes from a template",
      external(["A"], ", template: { data: { A: x, B: x } }"),
      external(["A"], ", template: { data: { A: x } }"),
      gone("B"),
    ],
    ["goes from a SealedSecret", sealed(["A", "B"]), sealed(["A"]), gone("B", "SealedSecret")],
    [
      "goes from a template that is merged",
      external(["A"], ", template: { mergePolicy: Merge, data: { B: x } }"),
      external(["A"], ", template: { mergePolicy: Merge, data: { C: x } }"),
      gone("B"),
    ],
    [
      "stays beside what a template adds",
      external(["A", "B"]),
      external(["A", "B"], ", template: { mergePolicy: Merge, data: { C: x } }"),
      [],
    ],
    [
      "is made by nobody here",
      external(["A", "B"], ", creationPolicy: None"),
      external(["A"], ", creationPolicy: None"),
      [],
    ],
    ["stays", external(["A", "B"]), external(["B", "A"]), []],
    [
      "may be found by what finds secrets",
      external(["A", "B"]),
      external(["A"], "", ", dataFrom: [{ extract: { key: a } }]"),
      [],
    ],
    [
      "may come from a template elsewhere",
      external(["A", "B"]),
      external(["A"], ", template: { templateFrom: [{ configMap: { name: t } }] }"),
      [],
    ],
    [
      "is added by a template",
      external(["A", "B"]),
      external(["A"], ", template: { data: { A: x, B: x } }"),
      [],
    ],
    [
      "is another one's too",
      external(["A", "B"], ", creationPolicy: Merge"),
      external(["A"], ", creationPolicy: Merge"),
      [],
    ],
    ["was not made before", external(["A"]), external(["A"], ", deletionPolicy: Retain"), []],
    [
      "comes from the template of a SealedSecret",
      sealed(["A", "B"]),
      sealed(["A"], ", template: { data: { B: x } }"),
      [],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(of(base, head)).toEqual(expected);
  });

  it("is told as an error", () => {
    const [base, head] = [external(["A", "B"]), external(["A"])];
    const pods = web(["A", "B"]);
    expect(
      findings("missing-config-reference", [base + pods, head + pods]).map(({ severity, unsafe, isNew }) => [
        severity,
        unsafe,
        isNew,
      ]),
    ).toEqual([["error", true, true]]);
  });

  const MADE = "from now on";
  it.each<readonly [string, string, string, string, string]>([
    ["takes all", external(["A", "B"]), external(["A"]), ALL, ALL],
    ["mounts all", external(["A", "B"]), external(["A"]), MOUNTED, MOUNTED],
    [
      "asks for what never was",
      external(["A"]),
      external(["A"], ", deletionPolicy: Retain"),
      web(["A"]),
      web(["A", "C"]),
    ],
    [
      "had it of no maker",
      "---\napiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: shop }\nstringData: { A: a, B: b }\n",
      external(["A"]),
      web(["A", "B"]),
      web(["A", "B"]),
    ],
    ["has no maker any more", external(["A", "B"]), "", web(["A", "B"]), web(["A", "B"])],
  ])("is not what it lacks who %s", (_, base, head, before, after) => {
    const found = told("missing-config-reference", base + before, head + after);
    expect(found.filter((message) => message.includes(MADE))).toEqual([]);
  });

  it.each<readonly [string, string, string]>([
    ["pods that were there", web(["A"]), web(["A", "C"])],
    ["new pods", "", web(["A", "C"])],
  ])("is missed by %s, which begin to take what never was", (_, before, after) => {
    const never = "needs key C of Secret a, which ExternalSecret a makes without it.";
    const found = (maker: string) => told("missing-config-reference", maker + before, maker + after);
    expect(found(external(["A"]))).toEqual([expect.stringMatching(new RegExp(`^error: .*${never}$`))]);
    expect(found(external(["A"], ", creationPolicy: Merge"))).toEqual([]);
    expect(told("missing-config-reference", external(["A"]) + after, external(["A"]) + after)).toEqual([]);
  });

  it("is missed by nobody who does not need it", () => {
    expect(of(external(["A", "B"]), external(["A"]), web(["A"]))).toEqual([]);
    expect(of(external(["A", "B"]), external(["A"]), web(["A", "B"], ", optional: true"))).toEqual([]);
  });
});

describe("keys that CloudNativePG gives to the Secret of a user", () => {
  const cluster = manifest(
    "postgresql.cnpg.io/v1 Cluster",
    "spec: { instances: 3 }",
    "name: db, namespace: shop",
  );
  const pods = (key: string, name = "db-app") =>
    web(["A"]).replace("name: a, key: A", `name: ${name}, key: ${key}`);
  const of = (...was: Parameters<typeof pods>) =>
    told("missing-config-reference", cluster + pods("uri", was[1]), cluster + pods(...was));
  it("has no other", () => {
    expect(of("db-name")).toEqual([
      expect.stringContaining("needs key db-name of Secret db-app, which Cluster db makes without it."),
    ]);
    expect(of("dbname")).toEqual([]);
    expect(of("tls.crt", "db-server")).toEqual([]);
  });
});

const WITHOUT = ["makes without it"];
const certificate = (spec: string) =>
  manifest("cert-manager.io/v1 Certificate", `spec: { secretName: a${spec} }`, "name: a, namespace: shop");
const template = (...keys: readonly string[]) =>
  manifest(
    "isindir.github.com/v1alpha3 SopsSecret",
    `spec: { secretTemplates: [{ name: a, stringData: { ${keys.map((key) => `${key}: x`).join(", ")} } }] }`,
    "name: a, namespace: shop",
  );
const synced = (...keys: readonly string[]) =>
  manifest(
    "secrets-store.csi.x-k8s.io/v1 SecretProviderClass",
    `spec: { secretObjects: [{ secretName: a, data: [${keys.map((key) => `{ key: ${key}, objectName: x }`).join(", ")}] }] }`,
    "name: a, namespace: shop",
  );

it.each([
  ["a SopsSecret", template("A", "B"), template("A"), ["B"], "error"],
  ["a SecretProviderClass", synced("A", "B"), synced("A"), ["B"], "warning"],
  [
    "a Certificate",
    certificate(", keystores: { pkcs12: { create: true } }"),
    certificate(""),
    ["keystore.p12"],
    "error",
  ],
])("pods miss what %s makes no more", (_, base, head, keys, severity) => {
  const words = `needs key ${keys.join("")} of Secret a, which`;
  expect(of(base, head, web(keys))).toEqual([expect.stringMatching(new RegExp(`^${severity}: .*${words}`))]);
  expect(of(base, base, web(keys))).toEqual([]);
});

// https://cert-manager.io/docs/usage/certificate/
it.each([
  ["one that it has", "ca.crt", "", []],
  ["one of a store", "keystore.p12", ", keystores: { pkcs12: { create: true } }", []],
  ["one of a format", "key.der", ", additionalOutputFormats: [{ type: DER }]", []],
  ["one of a store that it has not", "keystore.p12", ", keystores: { jks: { create: true } }", WITHOUT],
  [
    "one of a store that it does not make",
    "keystore.jks",
    ", keystores: { jks: { create: false } }",
    WITHOUT,
  ],
  ["another one", "ca.pem", "", WITHOUT],
])("of a Certificate's Secret pods take %s", (_, key, spec, without) => {
  const expected = without.map((words) => `key ${key} of Secret a, which Certificate a ${words}`);
  const made = certificate(spec);
  const found = told("missing-config-reference", made + web(["tls.crt"]), made + web([key]));
  expect(found).toEqual(expected.map((each) => expect.stringContaining(each) as unknown));
});
