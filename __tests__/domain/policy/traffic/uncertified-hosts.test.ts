import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const HOSTS = "rules: [{ host: a.x.y }, { host: b.x.y }]";
const ingress = (tls: string, name = "web") =>
  manifest(
    "networking.k8s.io/v1 Ingress",
    `spec: { tls: [${tls}], ${HOSTS} }`,
    `name: ${name}, namespace: n`,
  );
const certificate = (spec: string, namespace = "n") =>
  manifest(
    "cert-manager.io/v1 Certificate",
    `spec: { secretName: s, ${spec} }`,
    `name: c, namespace: ${namespace}`,
  );
const told = (hosts: string) =>
  `Ingress web serves ${hosts}, for which no certificate is any more that it names: who calls it by https refuses what it has instead, unless that of its controller fits.`;

const BOTH = "{ hosts: [a.x.y, b.x.y], secretName: s }";
const A = "{ hosts: [a.x.y], secretName: s }";
const NAMES = "dnsNames: [a.x.y, b.x.y]";

it.each<readonly [what: string, base: string, head: string, hosts: string | undefined]>([
  ["its part for tls goes", ingress(BOTH), ingress(""), "a.x.y, b.x.y"],
  ["a host of it is misspelt", ingress(BOTH), ingress(BOTH.replace("a.x.y", "aa.x.y")), "a.x.y"],
  ["a host of it goes", ingress(BOTH), ingress(A), "b.x.y"],
  ["it had none", ingress(A), ingress(A.replace("s }", "t }")), undefined],
  ["the Secret is named no more", ingress(A), ingress("{ hosts: [a.x.y] }"), "a.x.y"],
  ["no Secret was named", ingress("{ hosts: [a.x.y] }"), ingress("{ hosts: [c.x.y] }"), undefined],
  ["all hosts stand for them", ingress(BOTH), ingress("{ secretName: s }"), undefined],
  ["a wildcard stands for them", ingress(BOTH), ingress('{ hosts: ["*.x.y"], secretName: s }'), undefined],
  [
    "a wildcard is of a name above",
    ingress(BOTH),
    ingress('{ hosts: ["*.y"], secretName: s }'),
    "a.x.y, b.x.y",
  ],
  ["another Ingress has it", ingress(BOTH), ingress("") + ingress(BOTH, "more"), undefined],
  [
    "the certificate leaves a host out",
    ingress(BOTH) + certificate(NAMES),
    ingress(BOTH) + certificate("dnsNames: [a.x.y]"),
    "b.x.y",
  ],
  [
    "the certificate has it as its common name",
    ingress(BOTH) + certificate(NAMES),
    ingress(BOTH) + certificate("dnsNames: [a.x.y], commonName: b.x.y"),
    undefined,
  ],
  [
    "the certificate has other names that nobody sees here",
    ingress(BOTH) + certificate(NAMES),
    ingress(BOTH) + certificate("literalSubject: CN=b"),
    undefined,
  ],
  [
    "the certificate is of another namespace",
    ingress(BOTH) + certificate(NAMES, "m"),
    ingress(BOTH) + certificate("dnsNames: [a.x.y]", "m"),
    undefined,
  ],
  [
    "the certificate goes, which is told of itself",
    ingress(BOTH) + certificate(NAMES),
    ingress(BOTH),
    undefined,
  ],
  ["the host goes too", ingress(BOTH), ingress(A).replace(", { host: b.x.y }", ""), undefined],
  ["the Ingress is new", certificate(NAMES), ingress(A) + certificate("dnsNames: [z.y]"), undefined],
])("an Ingress whose hosts stay: %s", (_, base, head, hosts) => {
  const found = messages("lost-traffic", base, head).filter((message) => message.includes("certificate"));
  expect(found).toEqual(hosts === undefined ? [] : [told(hosts)]);
});

const gateway = (hostname: string) =>
  manifest(
    "gateway.networking.k8s.io/v1 Gateway",
    `spec: { listeners: [{ hostname: "${hostname}", tls: { certificateRefs: [{ name: s }] } }] }`,
    "name: web, namespace: n",
  );

it.each<readonly [what: string, base: string, head: string, hosts: string | undefined]>([
  ["leaves its host out", "dnsNames: [a.x.y, z]", "dnsNames: [z]", "a.x.y"],
  ["has it by a wildcard", "dnsNames: [a.x.y]", 'dnsNames: ["*.x.y"]', undefined],
  ["leaves another one out", "dnsNames: [a.x.y, z]", "dnsNames: [a.x.y]", undefined],
])("the certificate of a Gateway %s", (_, base, head, hosts) => {
  const of = (spec: string) => gateway("a.x.y") + certificate(spec);
  expect(messages("lost-traffic", of(base), of(head))).toEqual(
    hosts === undefined ? [] : [told(hosts).replace("Ingress", "Gateway")],
  );
});
