import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

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
