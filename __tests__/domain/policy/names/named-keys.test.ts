import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../../support/forecast-trees.ts";
import { manifest, messages } from "../check-fixture.ts";

const PLACE = "name: login, namespace: shop";
const external = (data: string, target = "") =>
  manifest(
    "external-secrets.io/v1 ExternalSecret",
    `spec: { secretStoreRef: { name: s }, data: [${data}]${target} }`,
    PLACE,
  );
const item = (key: string) => `{ secretKey: ${key}, remoteRef: { key: x } }`;
const sealed = (key: string) =>
  manifest("bitnami.com/v1alpha1 SealedSecret", `spec: { encryptedData: { ${key}: AgB } }`, PLACE);
const plain = (key: string, kind = "ConfigMap") => manifest(`v1 ${kind}`, `data: { ${key}: aQ== }`, PLACE);
const trigger = (reference = "name: login, key: host") =>
  manifest(
    "keda.sh/v1alpha1 TriggerAuthentication",
    `spec: { secretTargetRef: [{ parameter: host, ${reference} }] }`,
    "name: queue, namespace: shop",
  );
const release = (values: string, target = "shop") =>
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { targetNamespace: ${target}, values: { ${values} } }`,
    "name: web, namespace: flux-system",
  );
const TEMPLATE = (key: string, more = "") =>
  `, dataFrom: [{ extract: { key: x } }], target: { template: { ${more} data: { ${key}: a } } }`;
const told = (who: string, key: string, config: string, lacks: string) =>
  `${who} names key ${key} of ${config}, which ${lacks}.`;
const BY_QUEUE = "TriggerAuthentication queue";
const MADE = (maker: string) => `${maker} login makes without it`;

describe("a key that a custom resource names", () => {
  it.each<readonly [what: string, base: string, head: string, message: string | undefined]>([
    [
      "an ExternalSecret makes it no more",
      external(item("host")) + trigger(),
      external(item("port")) + trigger(),
      told(BY_QUEUE, "host", "Secret login", MADE("ExternalSecret")),
    ],
    [
      "a SealedSecret makes it no more",
      sealed("host") + trigger(),
      sealed("port") + trigger(),
      told(BY_QUEUE, "host", "Secret login", MADE("SealedSecret")),
    ],
    [
      "its template makes it no more",
      external("", TEMPLATE("host")) + trigger(),
      external("", TEMPLATE("port")) + trigger(),
      told(BY_QUEUE, "host", "Secret login", MADE("ExternalSecret")),
    ],
    [
      "its template adds to what it finds",
      external("", TEMPLATE("host", "mergePolicy: Merge,")) + trigger(),
      external("", TEMPLATE("port", "mergePolicy: Merge,")) + trigger(),
      undefined,
    ],
    [
      "a config holds it no more",
      plain("host") + trigger(),
      plain("port") + trigger(),
      told(BY_QUEUE, "host", "ConfigMap login", "the build holds without it"),
    ],
    [
      "a config of the name holds it still",
      plain("host") + plain("host", "Secret") + trigger(),
      plain("host") + plain("port", "Secret") + trigger(),
      undefined,
    ],
    [
      "what comes names another one",
      external(item("host")),
      external(item("host")) + trigger("name: login, key: hots"),
      told(BY_QUEUE, "hots", "Secret login", MADE("ExternalSecret")),
    ],
    [
      "it was lacking before",
      external(item("port")) + trigger(),
      external(item("prt")) + trigger(),
      undefined,
    ],
    [
      "it may be missing",
      sealed("host") + trigger(),
      sealed("port") + trigger("name: login, key: host, optional: true"),
      undefined,
    ],
    [
      "it is of another namespace",
      sealed("host") + trigger("name: login, key: host, namespace: x"),
      sealed("port") + trigger("name: login, key: host, namespace: x"),
      undefined,
    ],
    [
      "something fills an empty config",
      plain("host"),
      plain("").replace("{ : aQ== }", "{}") + trigger(),
      undefined,
    ],
    [
      "what named another key, that was lacking too, names this one",
      sealed("host") + trigger("name: login, key: hots"),
      sealed("host") + trigger("name: login, key: hosts"),
      told(BY_QUEUE, "hosts", "Secret login", MADE("SealedSecret")),
    ],
    [
      "what named the key in another config names it in this one",
      sealed("port") + trigger("name: other, key: host"),
      sealed("port") + trigger(),
      told(BY_QUEUE, "host", "Secret login", MADE("SealedSecret")),
    ],
    [
      "it may be without it",
      sealed("host") + trigger(),
      sealed("port") + trigger("name: login, key: host, optional: true"),
      undefined,
    ],
    [
      "it names a config and no key",
      sealed("host") + trigger("name: login"),
      sealed("port") + trigger("name: login"),
      undefined,
    ],
    [
      "it names a key and no config",
      sealed("host") + trigger("key: host"),
      sealed("port") + trigger("key: host"),
      undefined,
    ],
    [
      "the values of a release name it",
      sealed("host") + release("env: { secretKeyRef: { name: login, key: host } }"),
      sealed("port") + release("env: { secretKeyRef: { name: login, key: host } }"),
      told("HelmRelease web", "host", "Secret login", MADE("SealedSecret")),
    ],
    [
      "a release of another namespace names it",
      sealed("host") + release("env: { secretKeyRef: { name: login, key: host } }", "x"),
      sealed("port") + release("env: { secretKeyRef: { name: login, key: host } }", "x"),
      undefined,
    ],
  ])("%s", (_, base, head, message) => {
    expect(messages("named-by-others", base, head)).toEqual(message === undefined ? [] : [message]);
  });

  it.each<readonly [type: string, spec: string, keys: string]>([
    ["notification.toolkit.fluxcd.io/v1 Receiver", "secretRef: { name: login }", "token"],
    ["traefik.io/v1alpha1 TLSStore", "defaultCertificate: { secretName: login }", "tls.crt tls.key"],
    ["postgresql.cnpg.io/v1 Cluster", "superuserSecret: { name: login }", "username password"],
    [
      "postgresql.cnpg.io/v1 Cluster",
      "bootstrap: { initdb: { secret: { name: login } } }",
      "username password",
    ],
    [
      "postgresql.cnpg.io/v1 Cluster",
      "managed: { roles: [{ name: a, passwordSecret: { name: login } }] }",
      "username password",
    ],
    [
      "gateway.networking.k8s.io/v1 Gateway",
      "listeners: [{ tls: { certificateRefs: [{ name: login }] } }]",
      "tls.crt tls.key",
    ],
    ["cert-manager.io/v1 Issuer", "ca: { secretName: login }", "tls.crt tls.key"],
    [
      "volsync.backube/v1alpha1 ReplicationSource",
      "restic: { repository: login }",
      "RESTIC_REPOSITORY RESTIC_PASSWORD",
    ],
  ])("that a %s needs by its kind, for %s", (type, spec, keys) => {
    const it = manifest(type, `spec: { ${spec} }`, "name: db, namespace: shop");
    const [first = "", second = ""] = keys.split(" ");
    const both = external(`${item(first)}, ${item(second)}`);
    const message = `${type.split(" ")[1] ?? ""} db needs key ${first} of Secret login, which ${MADE("ExternalSecret")}.`;
    expect(messages("named-by-others", both + it, external(item(second)) + it)).toEqual([message]);
    expect(messages("named-by-others", both, external(item(second)) + it)).toEqual([message]);
    expect(messages("named-by-others", external(item(second)), both + it)).toEqual([]);
    expect(messages("named-by-others", both + it, both + it)).toEqual([]);
  });

  it("is made by another deployable, and read by pods too", async () => {
    const pods = manifest(
      "apps/v1 Deployment",
      "spec: { template: { spec: { containers: [{ name: a, image: a, env: [{ name: H, valueFrom: { secretKeyRef: { name: login, key: host } } }] }] } } }",
      "name: web, namespace: shop",
    );
    const of = (key: string) => ({
      "a/kustomization.yaml": "resources: [all.yaml]\n",
      "a/all.yaml": trigger() + pods,
      "b/kustomization.yaml": "resources: [all.yaml]\n",
      "b/all.yaml": external(item(key)),
    });
    const { findings } = await forecastTrees(of("host"), of("port"));
    const found = findings.filter(({ message }) => message.includes("key host"));
    expect(found.map(({ check, severity, message }) => `${check} ${severity}: ${message}`)).toEqual([
      `missing-config-reference error: \`spec.template.spec.containers[a].env[H].valueFrom.secretKeyRef.name\` needs key host of Secret login, which another deployable held and this change removes.`,
      `named-by-others warning: ${BY_QUEUE} names key host of login, which another deployable held and this change removes.`,
    ]);
  });
});
