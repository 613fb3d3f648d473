import { describe, expect, it } from "vitest";
import { madeOf, mayMake } from "../../../src/domain/configs/makers.ts";
import type { Value, ValueMap } from "../../../src/yaml/value.ts";
import { manifestsOf } from "../forecast-of.ts";

/** An object `own` of a group and kind, with this spec (YAML flow map) and these annotations. */
function objectOf(type: string, spec: string, annotations = "{}") {
  const [group = "", kind = ""] = type.split("/");
  const yaml = `{apiVersion: ${group}/v1, kind: ${kind}, metadata: {name: own, annotations: ${annotations}}, spec: ${spec}}`;
  const manifest: ValueMap = manifestsOf(yaml)[0]?.object ?? {};
  return { group, kind, name: "own", manifest };
}

const STAYS = "it stays in the cluster, and nothing refreshes it any more";
const OF_CERTIFICATE =
  "it stays in the cluster, unless cert-manager runs with --enable-certificate-owner-ref, and is not renewed before it expires";

type Row = readonly [type: string, spec: string, made: readonly string[], stays?: string];

describe("what is made of an object, and whether it stays when the object goes", () => {
  it.for<Row>([
    ["bitnami.com/SealedSecret", "{}", ["Secret own"]],
    ["bitnami.com/SealedSecret", "{template: {metadata: {name: x}}}", ["Secret x"]],
    ["bitnami.com/SealedSecret", "{encryptedData: {B: b, A: a}}", ["Secret own B A"]],
    [
      "bitnami.com/SealedSecret",
      '{template: {metadata: {annotations: {sealedsecrets.bitnami.com/skip-set-owner-references: "true"}}}}',
      ["Secret own"],
      STAYS,
    ],
    [
      "bitnami.com/SealedSecret",
      '{template: {metadata: {annotations: {sealedsecrets.bitnami.com/skip-set-owner-references: "false"}}}}',
      ["Secret own"],
    ],
    ["external-secrets.io/ExternalSecret", "{}", ["Secret own"]],
    ["external-secrets.io/ExternalSecret", "{target: {name: x}}", ["Secret x"]],
    [
      "external-secrets.io/ExternalSecret",
      "{data: [{secretKey: A}, {}, {secretKey: B}]}",
      ["Secret own A B"],
    ],
    ["external-secrets.io/ExternalSecret", "{target: {creationPolicy: Owner}}", ["Secret own"]],
    ["external-secrets.io/ExternalSecret", '{target: {creationPolicy: ""}}', ["Secret own"]],
    ["external-secrets.io/ExternalSecret", "{target: {creationPolicy: Orphan}}", ["Secret own"], STAYS],
    ["external-secrets.io/ExternalSecret", "{target: {creationPolicy: Merge}}", ["Secret own"], STAYS],
    ["external-secrets.io/ClusterExternalSecret", "{}", ["Secret own anywhere"]],
    ["external-secrets.io/ClusterExternalSecret", "{externalSecretName: x}", ["Secret x anywhere"]],
    [
      "external-secrets.io/ClusterExternalSecret",
      "{externalSecretName: x, externalSecretSpec: {target: {name: y}, data: [{secretKey: A}]}}",
      ["Secret y anywhere A"],
    ],
    ["secrets-store.csi.x-k8s.io/SecretProviderClass", "{}", []],
    [
      "secrets-store.csi.x-k8s.io/SecretProviderClass",
      "{secretObjects: [{secretName: x}, {type: Opaque}, {secretName: y}]}",
      ["Secret x", "Secret y"],
    ],
    ["secrets.hashicorp.com/VaultStaticSecret", "{destination: {name: x}}", ["Secret x"], STAYS],
    [
      "secrets.hashicorp.com/VaultStaticSecret",
      "{destination: {name: x, create: false}}",
      ["Secret x"],
      STAYS,
    ],
    ["secrets.hashicorp.com/VaultStaticSecret", "{destination: {name: x, create: true}}", ["Secret x"]],
    ["secrets.hashicorp.com/VaultDynamicSecret", "{destination: {name: x, create: true}}", ["Secret x"]],
    ["secrets.hashicorp.com/VaultPKISecret", "{destination: {name: x, create: true}}", ["Secret x"]],
    ["secrets.hashicorp.com/HCPVaultSecretsApp", "{destination: {name: x, create: true}}", ["Secret x"]],
    ["secrets.hashicorp.com/VaultAuth", "{destination: {name: x, create: true}}", []],
    ["cert-manager.io/Certificate", "{secretName: x}", ["Secret x"], OF_CERTIFICATE],
    ["cert-manager.io/Issuer", "{secretName: x}", []],
    ["trust.cert-manager.io/Bundle", "{target: {configMap: {key: a}}}", ["ConfigMap own anywhere"]],
    ["trust.cert-manager.io/Bundle", "{target: {secret: {key: a}}}", ["Secret own anywhere"]],
    [
      "trust.cert-manager.io/Bundle",
      "{target: {configMap: {key: a}, secret: {key: a}}}",
      ["ConfigMap own anywhere", "Secret own anywhere"],
    ],
    ["trust.cert-manager.io/Bundle", "{target: {additionalFormats: {}}}", []],
    ["trust-manager.io/ClusterBundle", "{target: {configMap: {key: a}}}", ["ConfigMap own anywhere"]],
    ["onepassword.com/OnePasswordItem", "{itemPath: x}", ["Secret own"]],
    [
      "secrets.infisical.com/InfisicalSecret",
      "{managedSecretReference: {secretName: x}}",
      ["Secret x"],
      STAYS,
    ],
    [
      "secrets.infisical.com/InfisicalSecret",
      "{managedSecretReference: {secretName: x, creationPolicy: Orphan}}",
      ["Secret x"],
      STAYS,
    ],
    [
      "secrets.infisical.com/InfisicalSecret",
      "{managedSecretReference: {secretName: x, creationPolicy: Owner}}",
      ["Secret x"],
    ],
    [
      "isindir.github.com/SopsSecret",
      "{secretTemplates: [{name: x, stringData: {B: b}, data: {A: a}}, {data: {C: c}}, {name: y}]}",
      ["Secret x A B", "Secret y"],
    ],
    ["isindir.github.com/SopsSecret", "{}", []],
    ["grafana.integreatly.org/Grafana", "{version: 12.0.0}", ["Secret own-admin-credentials"]],
    ["objectbucket.io/ObjectBucketClaim", "{storageClassName: ceph}", ["Secret own", "ConfigMap own"]],
    ["example.com/ExternalSecret", "{target: {name: x}}", []],
    ["constructor/toString", "{}", []],
  ])("%s with %s: %j %s", ([type, spec, expected, stays]) => {
    const all = madeOf(objectOf(type, spec));
    expect(
      all.map(({ kind, name, isAnywhere, keys }) =>
        [kind, name, ...(isAnywhere ? ["anywhere"] : []), ...keys.keys()].join(" "),
      ),
    ).toEqual(expected);
    expect(all.map((made) => made.stays)).toEqual(expected.map(() => stays));
  });
});

/** What a maker's change may change: nothing, a key, or all of what it makes. */
function changes(type: string, before: string, after: string, annotations: readonly string[] = []): Value {
  const [old, now] = [before, after].map((spec, i) => madeOf(objectOf(type, spec, annotations[i]))[0]);
  if (JSON.stringify(old?.all) !== JSON.stringify(now?.all)) return "all";
  const keys = [...new Set([...(old?.keys.keys() ?? []), ...(now?.keys.keys() ?? [])])];
  return keys.filter((key) => JSON.stringify(old?.keys.get(key)) !== JSON.stringify(now?.keys.get(key)));
}

it.each(["alpha", "beta"])("a Service of OpenShift has a certificate made by its %s annotation", (stage) => {
  const web = (annotations: string) => madeOf(objectOf("/Service", "{}", annotations));
  const made = web(`{service.${stage}.openshift.io/serving-cert-secret-name: tls}`);
  expect(made).toMatchObject([{ kind: "Secret", name: "tls", holds: ["tls.crt", "tls.key"], stays: STAYS }]);
  expect(web("{}")).toEqual([]);
});

describe("what a change of a maker changes", () => {
  it.each<readonly [string, string, string, Value]>([
    ["bitnami.com/SealedSecret", "{encryptedData: {A: a, B: b}}", "{encryptedData: {A: a, B: c}}", ["B"]],
    ["bitnami.com/SealedSecret", "{template: {data: {A: a}}}", "{template: {data: {A: b}}}", "all"],
    ["bitnami.com/SealedSecret", "{template: {metadata: {labels: {a: b}}}}", "{}", []],
    [
      "external-secrets.io/ExternalSecret",
      "{data: [{secretKey: A, x: 1}]}",
      "{data: [{secretKey: A, x: 2}]}",
      ["A"],
    ],
    ["external-secrets.io/ExternalSecret", "{dataFrom: [{a: 1}]}", "{dataFrom: [{a: 2}]}", "all"],
    ["external-secrets.io/ExternalSecret", "{target: {template: {data: {A: a}}}}", "{target: {}}", "all"],
    [
      "external-secrets.io/ExternalSecret",
      "{target: {template: {data: {A: a}}}}",
      "{target: {template: {data: {A: b}}}}",
      "all",
    ],
    ["external-secrets.io/ExternalSecret", "{target: {deletionPolicy: Retain}}", "{}", []],
    ["external-secrets.io/ExternalSecret", "{refreshInterval: 1h, refreshPolicy: Periodic}", "{}", []],
    ["secrets.hashicorp.com/VaultStaticSecret", "{path: a}", "{path: b}", "all"],
    ["secrets.hashicorp.com/VaultStaticSecret", "{refreshAfter: 1h, rolloutRestartTargets: []}", "{}", []],
    ["cert-manager.io/Certificate", "{dnsNames: [a]}", "{dnsNames: [b]}", "all"],
    [
      "cert-manager.io/Certificate",
      "{renewBefore: 1h, renewBeforePercentage: 5, revisionHistoryLimit: 1, secretTemplate: {labels: {a: b}}}",
      "{}",
      [],
    ],
    ["secrets.infisical.com/InfisicalSecret", "{resyncInterval: 60}", "{}", []],
    ["secrets.infisical.com/InfisicalSecret", "{hostAPI: a}", "{hostAPI: b}", "all"],
    ["onepassword.com/OnePasswordItem", "{itemPath: a}", "{itemPath: b}", "all"],
    ["trust.cert-manager.io/Bundle", "{sources: [], target: {secret: {}}}", "{target: {secret: {}}}", "all"],
    [
      "secrets-store.csi.x-k8s.io/SecretProviderClass",
      "{parameters: {a: 1}, secretObjects: [{secretName: x}]}",
      "{parameters: {a: 2}, secretObjects: [{secretName: x}]}",
      "all",
    ],
    [
      "isindir.github.com/SopsSecret",
      "{secretTemplates: [{name: x, data: {A: a, B: b}}]}",
      "{secretTemplates: [{name: x, data: {A: a, B: c}}]}",
      ["B"],
    ],
  ])("%s from %s to %s: %j", (type, before, after, expected) => {
    expect(changes(type, before, after)).toEqual(expected);
  });

  it.each(["namespace-wide", "cluster-wide"])("a sealed value is lost with another scope: %s", (scope) => {
    const annotations = [`{sealedsecrets.bitnami.com/${scope}: "true"}`, "{other: a}"];
    expect(changes("bitnami.com/SealedSecret", "{}", "{}", annotations)).toBe("all");
    expect(changes("bitnami.com/SealedSecret", "{}", "{}", ["{a: b}", "{a: c}"])).toEqual([]);
  });
});

it("only Secrets are Secrets that are made", () => {
  const both = objectOf("trust.cert-manager.io/Bundle", "{target: {configMap: {}, secret: {}}}");
  const madeBy = (object: typeof both) => madeOf(object).map(({ kind, name }) => `${kind} ${name}`);
  expect(madeBy(both).sort()).toEqual(["ConfigMap own", "Secret own"]);
  expect(madeBy(objectOf("trust.cert-manager.io/Bundle", "{target: {configMap: {}}}"))).toEqual([
    "ConfigMap own",
  ]);
});

it.each([
  ["example.com/AppSecret", "{}", "own", true],
  ["example.com/AppConfigMap", "{}", "own", true],
  ["example.com/App", "{}", "own", false],
  ["example.com/AppSecret", "{}", "x", false],
  ["example.com/App", "{secretName: x}", "x", true],
  ["example.com/App", "{target: {name: x}}", "x", true],
  ["example.com/App", "{destination: {name: x}}", "x", true],
  ["s3.aws.upbound.io/Bucket", "{writeConnectionSecretToRef: {name: x}}", "x", true],
  ["example.com/App", "{name: x, source: {name: x}}", "x", false],
  ["apps/AppSecret", "{secretName: x}", "x", false],
])("%s with %s may make %s: %s", (type, spec, name, expected) => {
  expect(mayMake(objectOf(type, spec), name)).toBe(expected);
});

/** https://github.com/mittwald/kubernetes-replicator#push-based-replication, https://github.com/emberstack/kubernetes-reflector#usage */
describe("a config that is copied", () => {
  const copied = (
    kind: string,
    mark: string,
    apiVersion = "v1",
    data = "data: { A: a }, binaryData: { B: Yg== }",
  ) => {
    const [manifest] = manifestsOf(
      `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: own, annotations: { ${mark} } }, ${data} }`,
    );
    const group = apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";
    return madeOf({ group, kind, name: "own", manifest: manifest?.object ?? {} }).map(
      (made) => `${made.kind} ${made.name} ${[...made.keys.keys()].join(" ")} ${made.isAnywhere}`,
    );
  };
  const TO = "replicator.v1.mittwald.de/replicate-to: other";
  it.each([
    ["ConfigMap", TO, ["ConfigMap own A B true"]],
    ["Secret", TO, ["Secret own A B true"]],
    ["ConfigMap", 'reflector.v1.k8s.emberstack.com/reflection-allowed: "true"', ["ConfigMap own A B true"]],
    ["ConfigMap", 'reflector.v1.k8s.emberstack.com/reflection-allowed: "false"', []],
    ["ConfigMap", "reflector.v1.k8s.emberstack.com/reflection-allowed: true", []],
    ["ConfigMap", "example.com/replicate-to: other", []],
    ["Service", TO, []],
  ])("a %s with %s: %j", (kind, mark, expected) => {
    expect(copied(kind, mark)).toEqual(expected);
  });

  it("is one of Kubernetes' own", () => {
    expect(copied("ConfigMap", TO, "example.com/v1")).toEqual([]);
    expect(copied("Secret", TO, "v1", "stringData: { S: s }")).toEqual(["Secret own S true"]);
  });
});

it("a user of RabbitMQ has its Secret under its own name", () => {
  const of = (spec: string) => madeOf(objectOf("rabbitmq.com/User", spec));
  expect(of("{ tags: [a] }").map(({ kind, name, all }) => [kind, name, all])).toEqual([
    ["Secret", "own-user-credentials", { tags: ["a"] }],
  ]);
});
