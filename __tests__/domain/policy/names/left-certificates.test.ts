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
