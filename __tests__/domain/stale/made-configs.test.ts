import { expect, it } from "vitest";
import { readConfigs } from "../../../src/domain/configs/config.ts";
import { NOTHING_ELSEWHERE } from "../../../src/domain/elsewhere.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

const READER = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: n }
spec:
  template:
    spec:
      containers:
        - name: web
          image: a
          env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: creds, key: TOKEN } } }]
          volumeMounts: [{ name: all, mountPath: /all }]
      volumes: [{ name: all, secret: { secretName: creds } }]
---
`;

/** How the reader's fields take what a maker's changed spec makes. */
function told(apiVersion: string, kind: string, base: string, head: string, name = "creds") {
  const of = (spec: string) =>
    `${READER}{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: ${name}, namespace: n}, spec: {${spec}}}`;
  const { staleConfigs } = forecast(of(base), of(head));
  return staleConfigs.map(({ how, effect, keys }) => [how, effect, ...keys].join(" "));
}

const BITNAMI = "bitnami.com/v1alpha1";
const EXTERNAL = "external-secrets.io/v1";
const VAULT = "secrets.hashicorp.com/v1beta1";

it.each([
  [
    BITNAMI,
    "SealedSecret",
    "encryptedData: {TOKEN: a}",
    "encryptedData: {TOKEN: b}",
    ["env stale TOKEN", "volume live TOKEN"],
  ],
  [BITNAMI, "SealedSecret", "encryptedData: {OTHER: a}", "encryptedData: {OTHER: b}", ["volume live OTHER"]],
  [BITNAMI, "SealedSecret", "encryptedData: {TOKEN: a}", "encryptedData: {TOKEN: a}, other: x", []],
  [
    EXTERNAL,
    "ExternalSecret",
    "data: [{secretKey: TOKEN, remoteRef: {key: a}}]",
    "data: [{secretKey: TOKEN, remoteRef: {key: b}}]",
    ["env stale TOKEN", "volume live TOKEN"],
  ],
  [
    EXTERNAL,
    "ExternalSecret",
    "dataFrom: [{extract: {key: a}}]",
    "dataFrom: [{extract: {key: b}}]",
    ["env stale", "volume live"],
  ],
  [EXTERNAL, "ExternalSecret", "refreshInterval: 1h", "refreshInterval: 2h", []],
  [
    VAULT,
    "VaultStaticSecret",
    "destination: {name: creds}, path: a",
    "destination: {name: creds}, path: b",
    ["env stale", "volume live"],
  ],
  [
    VAULT,
    "VaultStaticSecret",
    "destination: {name: creds}, refreshAfter: 1h",
    "destination: {name: creds}, refreshAfter: 2h",
    [],
  ],
  [
    "cert-manager.io/v1",
    "Certificate",
    "secretName: creds, dnsNames: [a]",
    "secretName: creds, dnsNames: [b]",
    ["env stale", "volume live"],
  ],
  [
    "cert-manager.io/v1",
    "Certificate",
    "secretName: other, dnsNames: [a]",
    "secretName: other, dnsNames: [b]",
    [],
  ],
  [
    "secrets-store.csi.x-k8s.io/v1",
    "SecretProviderClass",
    "parameters: {a: 1}, secretObjects: [{secretName: creds}]",
    "parameters: {a: 2}, secretObjects: [{secretName: creds}]",
    ["env stale", "volume live"],
  ],
])("%s %s from {%s} to {%s}: %j", (apiVersion, kind, base, head, expected) => {
  expect(told(apiVersion, kind, base, head)).toEqual(expected);
});

it("says that the value may be the same, and whose it is", () => {
  const of = (value: string) =>
    `${READER}{apiVersion: ${BITNAMI}, kind: SealedSecret, metadata: {name: creds, namespace: n}, spec: {encryptedData: {TOKEN: ${value}}}}`;
  expect(forecast(of("a"), of("b")).staleConfigs[0]).toMatchObject({
    config: { kind: "Secret", name: "creds", namespace: "n" },
    reason: "SealedSecret creds makes it, and changes: the value itself may be the same.",
  });
});

it("says of a ciphertext that the value may be the same", () => {
  const of = (value: string) =>
    `${READER}{apiVersion: v1, kind: Secret, metadata: {name: creds, namespace: n}, stringData: {TOKEN: "ENC[AES256_GCM,data:${value}]"}, sops: {}}`;
  expect(forecast(of("a"), of("b")).staleConfigs[0]?.reason).toContain("encrypted in the repository");
});

it("may change what an operator makes of the Secret", () => {
  const release = `{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, metadata: {name: web, namespace: n}, spec: {valuesFrom: [{kind: Secret, name: creds}]}}
---
`;
  const of = (key: string) =>
    `${release}{apiVersion: ${EXTERNAL}, kind: ExternalSecret, metadata: {name: creds, namespace: n}, spec: {dataFrom: [{extract: {key: ${key}}}]}}`;
  const { workloads } = forecast(of("a"), of("b"));
  expect(workloads).toMatchObject([{ kind: "HelmRelease", name: "web", effect: "unknown" }]);
});

const readers = (base: string, head: string) =>
  forecast(READER + base, READER + head).staleConfigs.map(({ how, effect, reason }) =>
    [how, effect, reason].filter((part) => part !== undefined).join(" "),
  );

it("tells of a config of the build that something makes from now on", () => {
  const plain =
    "{apiVersion: v1, kind: Secret, metadata: {name: creds, namespace: n}, stringData: {TOKEN: a}}\n";
  const made = `{apiVersion: ${EXTERNAL}, kind: ExternalSecret, metadata: {name: creds, namespace: n}, spec: {data: [{secretKey: TOKEN}]}}\n`;
  const doubt = "ExternalSecret creds makes it, and changes: the value itself may be the same.";
  expect(readers(plain, made)).toEqual([`env stale ${doubt}`, `volume live ${doubt}`]);
  // It is still there, or never was.
  expect(readers(plain, `${plain}---\n${made}`)).toEqual([]);
  expect(readers("", made)).toEqual([]);
});

it.each([
  ["a store", "SecretStore", "spec: {provider: {a: 1}}", "spec: {provider: {a: 2}}", 2],
  ["the same store", "SecretStore", "spec: {provider: {a: 1}}", "spec: {provider: {a: 1}}", 0],
  [
    "a store that lets others in too",
    "SecretStore",
    "spec: {conditions: [{namespaces: [n]}], refreshInterval: 60}",
    "spec: {conditions: [{namespaces: [n, m]}], refreshInterval: 30, retrySettings: {maxRetries: 3}}",
    0,
  ],
  [
    "a store of another name",
    "SecretStore",
    "metadata: {name: x, namespace: n}",
    "metadata: {name: y, namespace: n}",
    0,
  ],
])("takes from %s", (_, kind, base, head, count) => {
  const of = (text: string) =>
    `{apiVersion: ${EXTERNAL}, kind: ExternalSecret, metadata: {name: creds, namespace: n}, spec: {secretStoreRef: {name: store, kind: SecretStore}, data: [{secretKey: TOKEN}]}}\n---\n{apiVersion: ${EXTERNAL}, kind: ${kind}, ${text.includes("metadata") ? text : `metadata: {name: store, namespace: n}, ${text}`}}\n`;
  expect(readers(of(base), of(head))).toHaveLength(count);
});

it.each([
  ["stringData", "ENC[AES256_GCM,data:1]", true],
  ["data", "RU5DW0FFUzI1Nl9HQ00sZGF0YToxXQ==", true],
  ["stringData", "plain", false],
  ["stringData", "xENC[", false],
])("a value under %s that is %s is a ciphertext: %s", (field, value, expected) => {
  const of = (text: string) =>
    `{apiVersion: v1, kind: Secret, metadata: {name: creds, namespace: n}, ${field}: {OTHER: ${field === "data" ? "YQ==" : "a"}, TOKEN: "${text}"}}`;
  const [first] = readers(of(field === "data" ? "MQ==" : "1"), of(value));
  expect(first?.includes("encrypted in the repository")).toBe(expected);
});

it.each([
  ["reflector.v1.k8s.emberstack.com/reflection-allowed", "true", ["env stale TOKEN", "volume live TOKEN"]],
  ["reflector.v1.k8s.emberstack.com/reflection-allowed", "false", []],
  ["replicator.v1.mittwald.de/replicate-to", "n", ["env stale TOKEN", "volume live TOKEN"]],
  ["acme.io/owner", "team", []],
])("is copied into other namespaces by %s: %s", (annotation, value, expected) => {
  const of = (token: string) =>
    `${READER}{apiVersion: v1, kind: Secret, metadata: {name: creds, namespace: source, annotations: {${annotation}: "${value}"}}, stringData: {TOKEN: ${token}}}`;
  const { staleConfigs, findings } = forecast(of("a"), of("b"));
  expect(staleConfigs.map(({ how, effect, keys }) => [how, effect, ...keys].join(" "))).toEqual(expected);
  if (expected.length > 0) expect(findings.map(({ check }) => check)).not.toContain("unread-config");
});

it("has other keys when Strimzi makes it for another way of logging in", () => {
  const of = (type: string) => `authentication: {type: ${type}}`;
  expect(told("kafka.strimzi.io/v1", "KafkaUser", of("tls"), of("scram-sha-512"))).toEqual([
    "env stale",
    "volume live",
  ]);
  expect(told("kafka.strimzi.io/v1", "KafkaUser", of("tls"), `${of("tls")}, quotas: {}`)).toEqual([]);
  expect(told("ricoberger.de/v1alpha1", "VaultSecret", "path: a", "path: b")).toHaveLength(2);
});

it.each([
  ["template", ["env stale", "volume live"]],
  ["other", []],
])(
  "what another deployable holds and changes, and a template is taken from: ConfigMap %s",
  (name, expected) => {
    const config = (value: string) =>
      readConfigs(
        indexManifests(
          manifestsOf(
            `{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name}, namespace: n }, data: { A: ${value} } }`,
          ),
          "head",
        ),
      )[0];
    const [base, head] = [config("a"), config("b")];
    if (base === undefined || head === undefined) throw new Error("no config");
    const changed = {
      ...{ base, head, id: { kind: base.kind, name, namespace: "n" }, change: "modified" as const },
      ...{ changedKeys: ["A"], sameRealName: true },
    };
    const text = `${READER}{apiVersion: ${EXTERNAL}, kind: ExternalSecret, metadata: {name: creds, namespace: n}, spec: {target: {template: {templateFrom: [{configMap: {name: template}}]}}, dataFrom: [{extract: {key: a}}]}}`;
    const { staleConfigs } = forecast(text, text, {
      elsewhere: { ...NOTHING_ELSEWHERE, inPlace: [changed] },
    });
    expect(staleConfigs.map(({ how, effect }) => `${how} ${effect}`)).toEqual(expected);
  },
);

it("tells who goes on without what is optional, and is made no more", () => {
  const reader = READER.replace("key: TOKEN }", "key: TOKEN, optional: true }").replace(
    "secretName: creds }",
    "secretName: creds, optional: true }",
  );
  const gone = (maker: string, after: string) =>
    forecast(`${reader}${maker}`, `${reader}${after}`).staleConfigs.map(({ how, reason }) => [how, reason]);
  const external = (target: string) =>
    `{apiVersion: ${EXTERNAL}, kind: ExternalSecret, metadata: {name: web, namespace: n}, spec: {target: {${target}}, data: [{secretKey: TOKEN, remoteRef: {key: a}}]}}`;
  const REASON = "ExternalSecret web makes it no more: it is deleted.";
  const TOLD = [
    ["env", REASON],
    ["volume", REASON],
  ];
  expect(gone(external("name: creds"), external("name: credentials"))).toEqual(TOLD);
  expect(gone(external("name: creds"), "")).toEqual(TOLD);
  expect(gone(external("name: creds, creationPolicy: Orphan"), "")).toEqual([]);
  const secret = "{apiVersion: v1, kind: Secret, metadata: {name: creds, namespace: n}}";
  expect(gone(external("name: creds"), secret)).toEqual([]);
});
