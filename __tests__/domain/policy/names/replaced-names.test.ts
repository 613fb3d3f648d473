import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";
import { HERE } from "../slip-fixture.ts";

const auth = (name: string, type = "keda.sh/v1alpha1 TriggerAuthentication", metadata = HERE(name)) =>
  manifest(type, "spec: {}", metadata);
const scaler = (reference: string, type = "keda.sh/v1alpha1 ScaledObject") =>
  manifest(
    type,
    `spec: { scaleTargetRef: { name: web }, triggers: [{ type: prometheus, authenticationRef: ${reference} }] }`,
    HERE("s"),
  );
const hook = (service: string, kind = "ValidatingWebhookConfiguration") =>
  manifest(
    `admissionregistration.k8s.io/v1 ${kind}`,
    `webhooks: [{ name: a.acme.io, clientConfig: { service: ${service} }, rules: [] }]`,
    "name: hook",
  );
const SERVICE = manifest(
  "v1 Service",
  "spec: { selector: { app: a }, ports: [{ port: 443 }] }",
  HERE("admit"),
);
const AUTH = auth("login");
const GLOBAL = auth("login", "keda.sh/v1alpha1 ClusterTriggerAuthentication", "name: login");
const STORE = manifest("barmancloud.cnpg.io/v1 ObjectStore", "spec: {}", HERE("backups"));
const database = (
  store: string,
  rest = "plugins: [{ name: barman-cloud.cloudnative-pg.io, parameters: { barmanObjectName: STORE } }]",
) =>
  manifest(
    "postgresql.cnpg.io/v1 Cluster",
    `spec: { instances: 3, ${rest.replace("STORE", store)} }`,
    HERE("db"),
  );
const OTHER =
  "externalClusters: [{ name: old, plugin: { name: barman-cloud.cloudnative-pg.io, parameters: { barmanObjectName: STORE } } }]";

const missed = (who: string, what: string, meant: string) => [
  `warning: ${who} names ${what}, which is not in the build. Did you mean ${meant}?`,
];

// https://keda.sh/docs/latest/concepts/authentication/, https://github.com/hotosm/k8s-infra/commit/fc5745ed
it.each<readonly [string, string, string, readonly string[]]>([
  [
    "a scaler, another login",
    AUTH + scaler("{ name: login }"),
    AUTH + scaler("{ name: prometheus }"),
    missed("ScaledObject s", "TriggerAuthentication prometheus", "login"),
  ],
  [
    "a scaler, a slip of one",
    AUTH,
    AUTH + scaler("{ name: lgoin }"),
    missed("ScaledObject s", "TriggerAuthentication lgoin", "login"),
  ],
  [
    "a scaler of Jobs",
    AUTH + scaler("{ name: login }", "keda.sh/v1alpha1 ScaledJob"),
    AUTH + scaler("{ name: b }", "keda.sh/v1alpha1 ScaledJob"),
    missed("ScaledJob s", "TriggerAuthentication b", "login"),
  ],
  [
    "a scaler, one of all namespaces",
    GLOBAL + scaler("{ kind: ClusterTriggerAuthentication, name: login }"),
    GLOBAL + scaler("{ kind: ClusterTriggerAuthentication, name: b }"),
    missed("ScaledObject s", "ClusterTriggerAuthentication b", "login"),
  ],
  [
    "a webhook",
    SERVICE + hook("{ name: admit, namespace: shop }"),
    SERVICE + hook("{ name: webhook, namespace: shop }"),
    missed("ValidatingWebhookConfiguration hook", "Service webhook", "admit"),
  ],
  [
    "a webhook that changes objects, by its namespace",
    SERVICE + hook("{ name: admit, namespace: shop }", "MutatingWebhookConfiguration"),
    SERVICE + hook("{ name: admit, namespace: blog }", "MutatingWebhookConfiguration"),
    missed("MutatingWebhookConfiguration hook", "Service admit", "shop/admit"),
  ],
  [
    "a database, where its backups are",
    STORE + database("backups"),
    STORE + database("db"),
    missed("Cluster db", "ObjectStore db", "backups"),
  ],
  [
    "a database, where another one has them",
    STORE + database("backups", OTHER),
    STORE + database("db", OTHER),
    missed("Cluster db", "ObjectStore db", "backups"),
  ],
  [
    "what is there too",
    AUTH + auth("other") + scaler("{ name: login }"),
    AUTH + auth("other") + scaler("{ name: other }"),
    [],
  ],
  ["where the build never had it", scaler("{ name: login }"), scaler("{ name: other }"), []],
  ["where it is renamed", AUTH + scaler("{ name: login }"), auth("other") + scaler("{ name: other }"), []],
])("what the build does not hold, in place of what it holds, is told of %s", (_, base, head, expected) => {
  expect(told("misspelt-name", base, head)).toEqual(expected);
});
