import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const certificate = (names: string, name = "c") =>
  manifest(
    "cert-manager.io/v1 Certificate",
    `spec: { secretName: ${name}, dnsNames: [${names}] }`,
    `name: ${name}, namespace: n`,
  );
const service = (name: string) => manifest("v1 Service", "spec: {}", `name: ${name}, namespace: n`);
const route = (...hosts: readonly string[]) =>
  manifest(
    "gateway.networking.k8s.io/v1 HTTPRoute",
    `spec: { hostnames: [${hosts.join()}] }`,
    "name: r, namespace: n",
  );
const ingress = manifest(
  "networking.k8s.io/v1 Ingress",
  "spec: { tls: [{ hosts: [b.x.y], secretName: c }], rules: [{ host: b.x.y }] }",
  "name: web, namespace: n",
);
const bare = ingress.replace("tls: [{ hosts: [b.x.y], secretName: c }], ", "");
const webhook = (to: string, from = "n/c", namespace = "n") =>
  manifest(
    "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration",
    `webhooks: [{ name: a.x.y, clientConfig: { service: { name: ${to}, namespace: ${namespace} } } }]`,
    `name: v, annotations: { cert-manager.io/inject-ca-from: ${from} }`,
  );
const definition = (to: string) =>
  manifest(
    "apiextensions.k8s.io/v1 CustomResourceDefinition",
    `spec: { conversion: { webhook: { clientConfig: { service: { name: ${to}, namespace: n } } } } }`,
    "name: as.x.y, annotations: { cert-manager.io/inject-ca-from: n/c }",
  );
const api = (to: string) =>
  manifest(
    "apiregistration.k8s.io/v1 APIService",
    `spec: { service: { name: ${to}, namespace: n } }`,
    "name: v1.x.y, annotations: { cert-manager.io/inject-ca-from: n/c }",
  );
const lost = (names: string) => [
  `Certificate c is for ${names} no longer: who calls by that name refuses its next certificate.`,
];
const refused = (kind: string, name: string, host: string) =>
  `${kind} ${name} calls ${host}, for which the certificate that it trusts is not: the API server refuses it.`;
const OF_WEBHOOK = refused("ValidatingWebhookConfiguration", "v", "b.n.svc");
const A = certificate("a.n.svc");

it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
  ["one of many names", certificate("x.y, '*.x.y'"), certificate("x.y"), lost("*.x.y")],
  [
    "one of many names, which another one has",
    certificate("x.y, '*.x.y'") + certificate("'*.x.y'", "d"),
    certificate("x.y") + certificate("'*.x.y'", "d"),
    [],
  ],
  [
    "of a Service that stays",
    certificate("a, b.n.svc") + service("b"),
    certificate("a") + service("b"),
    lost("b.n.svc"),
  ],
  [
    "of an Ingress that names no Secret",
    certificate("a, b.x.y") + bare,
    certificate("a") + bare,
    lost("b.x.y"),
  ],
  ["that nobody is seen to use", certificate("a.x.y, b.x.y"), certificate("a.x.y"), []],
  [
    "of a route",
    certificate("a.x.y, b.x.y") + route("b.x.y"),
    certificate("a.x.y") + route("b.x.y"),
    lost("b.x.y"),
  ],
  [
    "that a wildcard covers",
    certificate("a.x.y, b.x.y") + route("b.x.y"),
    certificate('"*.x.y"') + route("b.x.y"),
    [],
  ],
  [
    "that another one has",
    certificate("a, b.x.y"),
    certificate("a") + certificate("b.x.y", "d") + route("b.x.y"),
    [],
  ],
  ["whose Service goes too", certificate("a, '*.b.n.svc'") + service("b"), certificate("a"), []],
  ["whose route goes too", certificate("a, b.x.y") + route("a", "b.x.y"), certificate("a") + route("a"), []],
  ["of a webhook", certificate("a.n.svc, b.n.svc") + webhook("b"), A + webhook("b"), [OF_WEBHOOK]],
  ["a webhook that goes to another Service", A + webhook("a"), A + webhook("b"), [OF_WEBHOOK]],
  ["one that comes", A, A + webhook("b"), [OF_WEBHOOK]],
  ["another namespace", A + webhook("a"), A + webhook("a", "n/c", "m"), [OF_WEBHOOK.replace("b.n", "a.m")]],
  ["a certificate of another build", A + webhook("a"), A + webhook("b", "m/c"), []],
  ["as it was before", A + webhook("b"), A + webhook("b") + service("z"), []],
  [
    "what is filled in later",
    certificate("$(A).n.svc") + webhook("a"),
    certificate("$(A).n.svc") + webhook("b"),
    [],
  ],
  [
    "a definition",
    A + definition("a"),
    A + definition("b"),
    [refused("CustomResourceDefinition", "as.x.y", "b.n.svc")],
  ],
  ["an API", A + api("a"), A + api("b"), [refused("APIService", "v1.x.y", "b.n.svc")]],
])("%s", (_, base, head, said) => {
  const found = messages("lost-traffic", base, head).filter((message) => message.includes("certificate"));
  expect(found).toEqual(said);
});

it("tells once of a host that an Ingress serves", () => {
  const found = messages("lost-traffic", certificate("a, b.x.y") + ingress, certificate("a") + ingress);
  expect(found).toEqual([expect.stringMatching(/^Ingress web serves b\.x\.y/)]);
});
