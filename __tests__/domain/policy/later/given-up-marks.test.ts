import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const marked = (type: string, annotations: string) =>
  manifest(type, "spec: {}", `name: web, namespace: shop, annotations: { ${annotations} }`);
const GATEWAY = "gateway.networking.k8s.io/v1";
const DNS = "external-dns.alpha.kubernetes.io";
const NGINX = "nginx.ingress.kubernetes.io";
const OPENED = "its balancer may be recreated, and be open to others than before";
const CHECKED = "its balancer sends nothing to pods that do not answer that";
const FILLED = "it is filled from elsewhere from now on, or not at all";
const COPIES = "copies of it in other namespaces go, or stay as they are";
const [NAMES, CERTIFICATE, LET_IN, PASSED_ON, MOVERS, TRUSTED, WRITTEN] = [
  "the names of its hosts lead elsewhere, or go from the DNS",
  "another authority makes the next certificate of its hosts, or nobody does",
  "others are let in by it than before",
  "its requests are passed on otherwise than before",
  "backups of volumes in it run with fewer rights, and may fail",
  "whom the API server trusts there is no longer kept up to date, or is another one",
  "other images are written into it from now on, or none",
];

it.each<readonly [type: string, mark: string, missed: string, isToldWhenItComes: boolean]>([
  ["networking.k8s.io/v1 Ingress", `${DNS}/hostname`, NAMES, false],
  ["networking.k8s.io/v1 Ingress", `${DNS}/target`, NAMES, false],
  [`${GATEWAY} Gateway`, `${DNS}/target`, NAMES, false],
  [`${GATEWAY} HTTPRoute`, `${DNS}/hostname`, NAMES, false],
  [`${GATEWAY} Gateway`, "cert-manager.io/cluster-issuer", CERTIFICATE, false],
  [`${GATEWAY} Gateway`, "cert-manager.io/issuer", CERTIFICATE, false],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/auth-url`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/auth-type`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/auth-secret`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/auth-tls-secret`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/enable-global-auth`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/whitelist-source-range`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/allowlist-source-range`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/auth-tls-verify-client`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/satisfy`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/auth-signin`, PASSED_ON, true],
  ["networking.k8s.io/v1 Ingress", "alb.ingress.kubernetes.io/inbound-cidrs", LET_IN, true],
  ["networking.k8s.io/v1 Ingress", "alb.ingress.kubernetes.io/auth-type", LET_IN, true],
  ["networking.k8s.io/v1 Ingress", "alb.ingress.kubernetes.io/wafv2-acl-arn", LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/denylist-source-range`, LET_IN, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/backend-protocol`, PASSED_ON, true],
  ["route.openshift.io/v1 Route", "haproxy.router.openshift.io/ip_whitelist", LET_IN, true],
  ["route.openshift.io/v1 Route", "haproxy.router.openshift.io/ip_allowlist", LET_IN, true],
  ["route.openshift.io/v1 Route", "haproxy.router.openshift.io/rewrite-target", PASSED_ON, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/configuration-snippet`, PASSED_ON, true],
  ["networking.k8s.io/v1 Ingress", `${NGINX}/rewrite-target`, PASSED_ON, true],
  [
    "networking.k8s.io/v1 Ingress",
    "traefik.ingress.kubernetes.io/router.middlewares",
    "its requests pass through other middlewares, or through none that asks for a login",
    false,
  ],
  [
    "networking.k8s.io/v1 Ingress",
    "traefik.ingress.kubernetes.io/router.entrypoints",
    "its requests come in at other ports than before",
    true,
  ],
  [
    "networking.k8s.io/v1 Ingress",
    "traefik.ingress.kubernetes.io/router.tls",
    "its hosts may no longer be answered by HTTPS, or with another certificate",
    false,
  ],
  [
    "v1 Service",
    "traefik.ingress.kubernetes.io/service.serverstransport",
    "Traefik calls its pods otherwise than before",
    true,
  ],
  ["v1 Secret", "reflector.v1.k8s.emberstack.com/reflects", FILLED, false],
  ["v1 ConfigMap", "replicator.v1.mittwald.de/replicate-from", FILLED, false],
  ["v1 Secret", "replicator.v1.mittwald.de/replicate-to", COPIES, false],
  ["networking.k8s.io/v1 Ingress", "alb.ingress.kubernetes.io/scheme", OPENED, true],
  ["v1 Service", "service.beta.kubernetes.io/aws-load-balancer-internal", OPENED, true],
  ["v1 Service", "networking.gke.io/load-balancer-type", OPENED, true],
  ["networking.k8s.io/v1 Ingress", "alb.ingress.kubernetes.io/healthcheck-path", CHECKED, true],
  ["v1 Service", "alb.ingress.kubernetes.io/success-codes", CHECKED, true],
  ["v1 Service", "service.beta.kubernetes.io/aws-load-balancer-healthcheck-port", CHECKED, true],
  ["v1 Service", "prometheus.io/scrape", "the metrics of its pods may not be collected any more", false],
  ["apiregistration.k8s.io/v1 APIService", "cert-manager.io/inject-ca-from", TRUSTED, false],
  [
    "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration",
    "cert-manager.io/inject-ca-from",
    TRUSTED,
    false,
  ],
  [
    "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
    "cert-manager.io/inject-ca-from",
    TRUSTED,
    false,
  ],
  [
    "apiextensions.k8s.io/v1 CustomResourceDefinition",
    "service.beta.openshift.io/inject-cabundle",
    TRUSTED,
    false,
  ],
  ["apps/v1 Deployment", "image.openshift.io/triggers", WRITTEN, false],
  ["apps/v1 StatefulSet", "keel.sh/policy", WRITTEN, false],
  ["v1 Namespace", "volsync.backube/privileged-movers", MOVERS, false],
])("a %s loses the mark %s", (type, mark, missed, isToldWhenItComes) => {
  const of = (before: string, after: string) =>
    messages("removed-object", marked(type, before), marked(type, after));
  const TOLD = [`${type.slice(type.indexOf(" ") + 1)} web changes ${mark}: ${missed}.`];
  expect(of(`${mark}: a`, "other: b")).toEqual(TOLD);
  expect(of(`${mark}: a`, `${mark}: b`)).toEqual(TOLD);
  expect(of(`${mark}: a`, `${mark}: a, other: b`)).toEqual([]);
  expect(of("other: b", `${mark}: a`)).toEqual(isToldWhenItComes ? TOLD : []);
});

it.each([
  [`${NGINX}/auth-tls-verify-client`, "on", "off"],
  [`${NGINX}/satisfy`, "all", "any"],
  ["alb.ingress.kubernetes.io/inbound-cidrs", "0.0.0.0/0", "10.0.0.0/8"],
  ["alb.ingress.kubernetes.io/auth-type", "none", "oidc"],
])("%s: %s is what counts without it, and %s is not", (mark, usual, other) => {
  const of = (before: string, after: string) =>
    messages(
      "removed-object",
      marked("networking.k8s.io/v1 Ingress", before),
      marked("networking.k8s.io/v1 Ingress", after),
    );
  expect(of(`${mark}: '${usual}'`, "a: b")).toEqual([]);
  expect(of("a: b", `${mark}: '${usual}'`)).toEqual([]);
  expect(of(`${mark}: '${usual}'`, `${mark}: '${other}'`)).toHaveLength(1);
});

const REFLECTOR = "reflector.v1.k8s.emberstack.com";
/** Where the annotations stand that the Secret has, which an operator makes of it. */
const MADE: Readonly<Record<string, (annotations: string) => string>> = {
  "v1 Secret": (annotations) => marked("v1 Secret", annotations),
  "cert-manager.io/v1 Certificate": (annotations) =>
    manifest(
      "cert-manager.io/v1 Certificate",
      `spec: { secretTemplate: { annotations: { ${annotations} } } }`,
    ),
  "bitnami.com/v1alpha1 SealedSecret": (annotations) =>
    manifest(
      "bitnami.com/v1alpha1 SealedSecret",
      `spec: { template: { metadata: { annotations: { ${annotations} } } } }`,
    ),
  "external-secrets.io/v1 ExternalSecret": (annotations) =>
    manifest(
      "external-secrets.io/v1 ExternalSecret",
      `spec: { target: { template: { metadata: { annotations: { ${annotations} } } } } }`,
    ),
};

describe.each(Object.entries(MADE))("a %s that is copied into other namespaces", (type, at) => {
  it.each<readonly [mark: string, before: string, after: string, isTold: boolean]>([
    ["reflection-allowed", "true", "false", true],
    ["reflection-allowed", "false", "true", false],
    ["reflection-auto-enabled", "true", "", true],
    ["reflection-auto-enabled", "", "true", false],
    ["reflection-auto-enabled", "false", "", false],
    ["reflection-allowed-namespaces", "a,b", "a, b, c", false],
    ["reflection-allowed-namespaces", "a,b", "a", true],
    ["reflection-allowed-namespaces", "a,b", "", false],
    ["reflection-auto-namespaces", "", "a", true],
    ["reflection-auto-namespaces", "a", "team-.*", false],
    ["reflection-auto-namespaces", "team-.*", "a", true],
  ])("%s: %s, and then %s", (mark, before, after, isTold) => {
    const [base, head] = [before, after].map((value) =>
      at(value === "" ? "a: b" : `${REFLECTOR}/${mark}: '${value}'`),
    );
    expect(messages("removed-object", base ?? "", head ?? "")).toEqual(
      isTold ? [`${type.slice(type.indexOf(" ") + 1)} web changes ${REFLECTOR}/${mark}: ${COPIES}.`] : [],
    );
  });
});

const ALB = "alb.ingress.kubernetes.io";
const BODY = `${NGINX}/proxy-body-size`;
const OTHERWISE = "its hosts get another balancer or address, to which their names have to lead";
const OPEN = "its balancer may no longer have a certificate for its hosts, or not answer by HTTPS";
const REFUSED = "larger requests are refused (413), unless NGINX is told otherwise for all";
const NODES =
  "its balancer sends to pods in place of nodes, or to nodes, at which its Service has to have ports";
const SESSION = "clients no longer come to the pod that they had, where their session may be";

it.each<readonly [mark: string, before: string | undefined, after: string | undefined, missed?: string]>([
  [`${ALB}/group.name`, "a", "b", OTHERWISE],
  [`${ALB}/group.name`, undefined, "b", OTHERWISE],
  [`${ALB}/listen-ports`, '[{"HTTP": 80}, {"HTTPS": 443}]', '[{"HTTP": 80}]', OPEN],
  [`${ALB}/listen-ports`, '[{"HTTPS": 443}]', undefined],
  [`${ALB}/listen-ports`, '[{"HTTP": 80}]', '[{"HTTP": 80}, {"HTTPS": 443}]'],
  [`${ALB}/certificate-arn`, "arn:a", undefined, OPEN],
  [`${ALB}/certificate-arn`, "arn:a", "arn:b"],
  [`${ALB}/target-type`, "ip", "instance", NODES],
  [`${ALB}/target-type`, "instance", undefined],
  ["kubernetes.io/ingress.global-static-ip-name", "a", undefined, OTHERWISE],
  ["kubernetes.io/ingress.global-static-ip-name", undefined, "a"],
  ["networking.gke.io/managed-certificates", "a", undefined, OPEN],
  [BODY, "100m", "1m", REFUSED],
  [BODY, "100m", undefined, REFUSED],
  [BODY, "0", "1g", REFUSED],
  [BODY, "1g", "2048k", REFUSED],
  [BODY, "1m", undefined],
  [BODY, "1024k", "1g"],
  [BODY, undefined, "8m"],
  [BODY, "8m", "0"],
  [`${NGINX}/affinity`, "cookie", undefined, SESSION],
  [`${NGINX}/affinity`, undefined, "cookie"],
])("an Ingress with %s: %s, and then %s", (mark, before, after, missed) => {
  const at = (value: string | undefined) =>
    marked("networking.k8s.io/v1 Ingress", value === undefined ? "a: b" : `${mark}: '${value}'`);
  expect(messages("removed-object", at(before), at(after))).toEqual(
    missed === undefined ? [] : [`Ingress web changes ${mark}: ${missed}.`],
  );
});

it("a balancer of AWS loses its certificate", () => {
  const mark = "service.beta.kubernetes.io/aws-load-balancer-ssl-cert";
  expect(
    messages("removed-object", marked("v1 Service", `${mark}: a`), marked("v1 Service", "a: b")),
  ).toEqual([`Service web changes ${mark}: ${OPEN}.`]);
});

describe("what nobody depends on, and by which others are reached", () => {
  const of = (type: string, before: string, after: string) =>
    messages("removed-object", manifest(type, `spec: { ${before} }`), manifest(type, `spec: { ${after} }`));
  const named = (...names: readonly string[]) =>
    `endpoints: [${names.map((name) => `{ dnsName: ${name}, targets: [1.2.3.4] }`).join(", ")}]`;
  const ENDPOINT = "externaldns.k8s.io/v1alpha1 DNSEndpoint";
  const LEADS = ["DNSEndpoint web changes endpoints: a name leads elsewhere, or goes from the DNS."];

  it("has a name less, or one that leads elsewhere", () => {
    expect(of(ENDPOINT, named("a.com", "b.com"), named("a.com"))).toEqual(LEADS);
    expect(of(ENDPOINT, named("a.com"), named("a.com").replace("1.2.3.4", "1.2.3.5"))).toEqual(LEADS);
    const more = named("a.com").replace("[1.2.3.4]", "[1.2.3.5, 1.2.3.4], recordTTL: 60");
    expect(of(ENDPOINT, named("a.com"), more)).toEqual([]);
  });

  it("has a host less", () => {
    expect(of("networking.istio.io/v1 ServiceEntry", "hosts: [a.com, b.com]", "hosts: [a.com]")).toEqual([
      "ServiceEntry web changes hosts: pods of the mesh may no longer reach a host that goes from it.",
    ]);
  });

  it.each([
    ["networking.istio.io/v1 ServiceEntry", "pods of the mesh may no longer reach its hosts."],
    [ENDPOINT, "its names go from the DNS."],
  ])("goes: %s", (type, missed) => {
    const other = manifest("v1 Service", "spec: {}", "name: other");
    expect(messages("removed-object", other + manifest(type, "spec: {}"), other)).toEqual([
      `${type.split(" ")[1] ?? ""} web is removed: ${missed}`,
    ]);
  });
});

it("a health check that is written as it is without is the same", () => {
  const at = (path: string) =>
    marked("networking.k8s.io/v1 Ingress", `"alb.ingress.kubernetes.io/healthcheck-path": ${path}`);
  expect(messages("removed-object", marked("networking.k8s.io/v1 Ingress", ""), at("/"))).toEqual([]);
  expect(messages("removed-object", at("/"), at("/healthz"))).toEqual([
    `Ingress web changes alb.ingress.kubernetes.io/healthcheck-path: ${CHECKED}.`,
  ]);
});

it.each([
  ["true", undefined, true],
  ["true", "false", true],
  ["false", undefined, false],
  [undefined, "true", false],
])("a ClusterRole that adds to the role view: %s, and then %s", (before, after, isTold) => {
  const mark = "rbac.authorization.k8s.io/aggregate-to-view";
  const at = (value: string | undefined) =>
    manifest(
      "rbac.authorization.k8s.io/v1 ClusterRole",
      "rules: []",
      `name: web, labels: { a: b${value === undefined ? "" : `, ${mark}: "${value}"`} }`,
    );
  expect(messages("removed-object", at(before), at(after))).toEqual(
    isTold
      ? [`ClusterRole web changes ${mark}: whoever has the role view loses the rights that it adds to that.`]
      : [],
  );
});
