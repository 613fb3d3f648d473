import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const certificate = (secret: string, namespace = "n") =>
  manifest(
    "cert-manager.io/v1 Certificate",
    `spec: { secretName: ${secret}, dnsNames: [a.x.y] }`,
    `name: ${secret}, namespace: ${namespace}`,
  );
const serving =
  (type: string, spec: string) =>
  (secret: string, marks = "") =>
    manifest(type, `spec: { ${spec.replace("SECRET", secret)} }`, `name: web, namespace: n${marks}`);
const ingress = serving("networking.k8s.io/v1 Ingress", "tls: [{ secretName: SECRET }]");
const gateway = serving(
  "gateway.networking.k8s.io/v1 Gateway",
  "listeners: [{ name: a, tls: { certificateRefs: [{ name: SECRET }] } }]",
);
const istio = serving("networking.istio.io/v1 Gateway", "servers: [{ tls: { credentialName: SECRET } }]");
const told = (kind: string) => [
  `${kind} web takes its certificate of Secret new, which nothing in this repository makes, and no longer of old: who calls it by https may be refused.`,
];
const made = certificate("old");

it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
  ["an Ingress", made + ingress("old"), made + ingress("new"), told("Ingress")],
  ["a Gateway", made + gateway("old"), made + gateway("new"), told("Gateway")],
  [
    "a Gateway of Istio, whose Secret is where its proxies are",
    certificate("old", "istio") + istio("old"),
    certificate("old", "istio") + istio("new"),
    told("Gateway"),
  ],
  [
    "an IngressRoute",
    made + serving("traefik.io/v1alpha1 IngressRoute", "tls: { secretName: SECRET }")("old"),
    made + serving("traefik.io/v1alpha1 IngressRoute", "tls: { secretName: SECRET }")("new"),
    told("IngressRoute"),
  ],
  ["what is made of both", made + ingress("old"), made + certificate("new") + ingress("new"), []],
  [
    "what something else may make",
    made + ingress("old"),
    made + manifest("x.io/v1 Own", "spec: { secretName: new }", "name: x, namespace: n") + ingress("new"),
    [],
  ],
  ["what nobody knew before", ingress("old"), ingress("new"), []],
  ["one more", made + ingress("old"), made + ingress("old }, { secretName: new"), []],
  [
    "what cert-manager makes of it",
    made + ingress("old"),
    made + ingress("new", ", annotations: { cert-manager.io/issuer: a }"),
    [],
  ],
  [
    "a workload of that name",
    made + serving("x.io/v1 Thing", "secretName: SECRET")("old"),
    made + serving("x.io/v1 Thing", "secretName: SECRET")("new"),
    [],
  ],
])("the Secret of a certificate that is left for one that nothing makes: %s", (_, base, head, said) => {
  const found = messages("lost-traffic", base, head).filter((message) => message.includes("certificate of"));
  expect(found).toEqual(said);
});

it("is not told where not all was seen", () => {
  const unsure = messages("lost-traffic", made + ingress("old"), made + ingress("new"), {
    headIncomplete: true,
  });
  expect(unsure).toEqual([]);
});

const issued = (tls: string, name = "web") =>
  manifest(
    "networking.k8s.io/v1 Ingress",
    `spec: { tls: [${tls}] }`,
    `name: ${name}, namespace: n, annotations: { cert-manager.io/cluster-issuer: le }`,
  );
const entry = (secret: string, ...hosts: readonly string[]) =>
  `{ hosts: [${hosts.join()}], secretName: ${secret} }`;
const listening = (secret: string) =>
  manifest(
    "gateway.networking.k8s.io/v1 Gateway",
    `spec: { listeners: [{ name: a, hostname: a.x.y, tls: { certificateRefs: [{ name: ${secret} }] } }] }`,
    "name: web, namespace: n, annotations: { cert-manager.io/issuer: le }",
  );
const yet = (kind: string) => [
  `${kind} web takes the certificate of a.x.y of Secret new from now on, for which cert-manager has one made only then: until that is done, who calls by https is refused.`,
];

it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
  ["an Ingress", issued(entry("old", "a.x.y")), issued(entry("new", "a.x.y")), yet("Ingress")],
  ["a Gateway", listening("old"), listening("new"), yet("Gateway")],
  ["a new host", issued(entry("old", "a.x.y")), issued(entry("new", "b.x.y")), []],
  ["one more host", issued(entry("old", "a.x.y")), issued(entry("old", "a.x.y", "b.x.y")), []],
  [
    "both",
    issued(entry("old", "a.x.y")),
    issued(`${entry("old", "a.x.y")}, ${entry("new", "a.x.y")}`),
    yet("Ingress"),
  ],
  [
    "the other one of both",
    issued(`${entry("old", "a.x.y")}, ${entry("new", "a.x.y")}`),
    issued(entry("new", "a.x.y")),
    [],
  ],
  [
    "what another one serves with",
    issued(entry("old", "a.x.y")) + issued(entry("new", "b.x.y"), "more"),
    issued(entry("new", "a.x.y")),
    [],
  ],
  [
    "what is made besides",
    issued(entry("old", "a.x.y")),
    issued(entry("new", "a.x.y")) + certificate("new"),
    [],
  ],
])("a certificate that is yet to be made: %s", (_, base, head, said) => {
  expect(messages("lost-traffic", base, head).filter((each) => each.includes("cert-manager"))).toEqual(said);
});
