import { describe, expect, it } from "vitest";
import { NOTHING_ELSEWHERE } from "../../../../src/domain/elsewhere.ts";
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

const MADE = manifest(
  "external-secrets.io/v1 ExternalSecret",
  "spec: { target: { name: token }, data: [{ secretKey: a, remoteRef: { key: b } }] }",
  HERE("es"),
);
const issuer = (reference: string) =>
  manifest(
    "cert-manager.io/v1 Issuer",
    `spec: { acme: { solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: ${reference} } } }] } }`,
    HERE("le"),
  );
const CERTIFICATE = manifest("cert-manager.io/v1 Certificate", "spec: { secretName: tls }", HERE("tls"));
const PROXY = manifest("gateway.envoyproxy.io/v1alpha1 EnvoyProxy", "spec: {}", HERE("edge"));
const proxied = (kind: string, name: string, spec = "parametersRef: PARAMETERS") =>
  manifest(
    `gateway.networking.k8s.io/v1 ${kind}`,
    `spec: { ${spec.replace("PARAMETERS", `{ group: gateway.envoyproxy.io, kind: EnvoyProxy, name: ${name}, namespace: shop }`)} }`,
    HERE("g"),
  );
const OF_GATEWAY = "infrastructure: { parametersRef: PARAMETERS }";
const injected = (certificate: string) =>
  `name: hook, annotations: { cert-manager.io/inject-ca-from: ${certificate} }`;
const STRIP = manifest("traefik.io/v1alpha1 Middleware", "spec: {}", HERE("strip"));
const route = (namespace: string) =>
  manifest(
    "traefik.io/v1alpha1 IngressRoute",
    `spec: { routes: [{ match: Host(\`a.io\`), kind: Rule, services: [], middlewares: [{ name: strip, namespace: ${namespace} }] }] }`,
    HERE("r"),
  );

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
    "an issuer",
    MADE + issuer("{ name: token, key: a }"),
    MADE + issuer("{ name: key, key: a }"),
    missed("Issuer le", "Secret key", "token"),
  ],
  [
    "an issuer, one of another namespace",
    MADE + issuer("{ name: token }"),
    MADE + issuer("{ name: key, namespace: b }"),
    [],
  ],
  ["an issuer, what nothing makes", issuer("{ name: token }"), issuer("{ name: key }"), []],
  [
    "a webhook, by its certificate",
    CERTIFICATE + hook("{ name: a, namespace: a }").replace("name: hook", injected("shop/tls")),
    CERTIFICATE + hook("{ name: a, namespace: a }").replace("name: hook", injected("shop/hook")),
    missed("ValidatingWebhookConfiguration hook", "Certificate hook", "tls"),
  ],
  [
    "a class of gateways, its parameters",
    PROXY + proxied("GatewayClass", "edge"),
    PROXY + proxied("GatewayClass", "proxy"),
    missed("GatewayClass g", "EnvoyProxy proxy", "edge"),
  ],
  [
    "a gateway, its parameters",
    PROXY + proxied("Gateway", "edge", OF_GATEWAY),
    PROXY + proxied("Gateway", "proxy", OF_GATEWAY),
    missed("Gateway g", "EnvoyProxy proxy", "edge"),
  ],
  [
    "a route, by a namespace alone",
    STRIP + route("shop"),
    STRIP + route("blog"),
    missed("IngressRoute r", "Middleware strip", "shop/strip"),
  ],
  ["a route, what moves", STRIP + route("shop"), STRIP.replace("shop", "blog") + route("blog"), []],
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

describe("a letter off from what base named, wherever that is", () => {
  const secret = (store: string, name = "es") =>
    manifest(
      "external-secrets.io/v1 ExternalSecret",
      `spec: { secretStoreRef: { kind: ClusterSecretStore, name: ${store} }, data: [{ secretKey: a, remoteRef: { key: b } }] }`,
      HERE(name),
    );
  const pushed = (store: string) =>
    manifest(
      "external-secrets.io/v1alpha1 PushSecret",
      `spec: { secretStoreRefs: [{ name: ${store} }], selector: { secret: { name: a } }, data: [] }`,
      HERE("p"),
    );
  const certificate = (issuer: string) =>
    manifest(
      "cert-manager.io/v1 Certificate",
      `spec: { secretName: a, dnsNames: [a.io], issuerRef: { name: ${issuer} } }`,
      HERE("c"),
    );
  const gateway = (of: string) =>
    manifest("gateway.networking.k8s.io/v1 Gateway", `spec: { gatewayClassName: ${of} }`, HERE("g"));

  it.each<readonly [string, string, string, string, string, string]>([
    [
      "a store",
      secret("onepassword"),
      secret("onepasword"),
      "ExternalSecret es",
      "ClusterSecretStore onepasword",
      "onepassword",
    ],
    [
      "a store, of a new one",
      secret("onepassword"),
      secret("onepassword") + secret("onepasword", "new"),
      "ExternalSecret new",
      "ClusterSecretStore onepasword",
      "onepassword",
    ],
    [
      "a store to push to",
      pushed("onepassword"),
      pushed("onepasword"),
      "PushSecret p",
      "SecretStore onepasword",
      "onepassword",
    ],
    [
      "an issuer",
      certificate("letsencrypt"),
      certificate("letsencypt"),
      "Certificate c",
      "Issuer letsencypt",
      "letsencrypt",
    ],
    ["a class", gateway("cilium"), gateway("cilum"), "Gateway g", "GatewayClass cilum", "cilium"],
    [
      "a part of a route",
      route("shop"),
      route("shop").replace("name: strip", "name: srip"),
      "IngressRoute r",
      "Middleware srip",
      "strip",
    ],
  ])("%s", (_, base, head, who, what, meant) => {
    expect(told("misspelt-name", base, head)).toEqual(missed(who, what, meant));
  });

  it.each<readonly [string, string, string]>([
    [
      "what others named too",
      secret("onepassword") + secret("onepasword", "b"),
      secret("onepasword") + secret("onepasword", "b"),
    ],
    ["another word", secret("onepassword"), secret("bitwarden")],
    ["one of a family", secret("vault-1"), secret("vault-2")],
    [
      "of another kind",
      secret("onepassword"),
      secret("onepasword").replace("ClusterSecretStore", "SecretStore"),
    ],
  ])("but not %s", (_, base, head) => {
    expect(told("misspelt-name", base, head)).toEqual([]);
  });

  it("but not what another deployable has", () => {
    const come = [
      { group: "external-secrets.io", kind: "ClusterSecretStore", name: "onepasword", namespace: null },
    ];
    expect(
      told("misspelt-name", secret("onepassword"), secret("onepasword"), {
        elsewhere: { ...NOTHING_ELSEWHERE, come },
      }),
    ).toEqual([]);
  });
});
