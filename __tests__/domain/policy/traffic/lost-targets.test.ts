import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const web = (containers: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [${containers}] } } }`,
  );
const at = (name: string, ...ports: readonly (number | string)[]) =>
  `{ name: ${name}, image: a, ports: [${ports.map((port) => (typeof port === "number" ? `{ containerPort: ${String(port)} }` : `{ name: ${port}, containerPort: 1 }`)).join(", ")}] }`;
const told = (name: string, arg: string) =>
  `{ name: ${name}, image: a, args: ["${arg}"], ports: [{ containerPort: 9443 }] }`;
const bare = (name: string) => `{ name: ${name}, image: a }`;
const service = (port: string) =>
  manifest("v1 Service", `spec: { selector: { app: web }, ports: [{ ${port} }] }`);
const lost = (port: string, then = "nobody may answer there") =>
  `Service web sends to the port ${port}, which no container of Deployment web has any more: ${then}.`;

const init = (rest = "") => `] , initContainers: [${at("i", "http").replace("image: a", `image: a${rest}`)}`;
const dns = (name: string) =>
  web(
    `{ name: a, image: a, ports: [{ name: ${name}, containerPort: 53, protocol: UDP }, { name: dns-tcp, containerPort: 53 }] }`,
  ) + service("port: 53, protocol: UDP, targetPort: dns }, { port: 53, targetPort: dns-tcp");
const numbered = (protocols: readonly string[]) =>
  web(
    `{ name: a, image: a, ports: [{ containerPort: 80 }, ${protocols.map((protocol) => `{ containerPort: 53, protocol: ${protocol} }`).join(", ")}] }`,
  ) + service("port: 53, protocol: UDP }, { port: 53, protocol: TCP");

describe("a Service that sends to a port which no container declares any more", () => {
  it.each<readonly [string, base: string, head: string, readonly string[]]>([
    [
      "another number",
      web(at("a", 80)) + service("port: 80"),
      web(at("a", 8080)) + service("port: 80"),
      [lost("80")],
    ],
    [
      "by its target port",
      web(at("a", 80)) + service("port: 1, targetPort: 80"),
      web(at("a", 8080)) + service("port: 1, targetPort: 80"),
      [lost("80")],
    ],
    [
      "one of several",
      web(at("a", 80, 81)) + service("port: 80"),
      web(at("a", 81)) + service("port: 80"),
      [lost("80")],
    ],
    [
      "with its container",
      web(at("a") + ", " + at("b", 8443)) + service("port: 8443"),
      web(at("a")) + service("port: 8443"),
      [lost("8443")],
    ],
    [
      "with its container, while another one is told of it as before",
      web(told("a", "--to=x:8443") + ", " + at("b", 8443)) + service("port: 8443"),
      web(told("a", "--to=x:8443")) + service("port: 8443"),
      [lost("8443")],
    ],
    [
      "with its container, while another one is told to listen there for itself alone",
      web(told("a", "--metrics=:8080") + ", " + at("b", 8443)) + service("port: 8443"),
      web(told("a", "--metrics=127.0.0.1:8443")) + service("port: 8443"),
      [lost("8443")],
    ],
    [
      "with its container, while another one is told of a longer number",
      web(told("a", "--metrics=:8080") + ", " + at("b", 8443)) + service("port: 8443"),
      web(told("a", "--metrics=:18443")) + service("port: 8443"),
      [lost("8443")],
    ],
    [
      "the Service's own",
      web(at("a", 80)) + service("port: 1, targetPort: 80"),
      web(at("a", 80)) + service("port: 1, targetPort: 81"),
      [lost("81")],
    ],
    [
      "a name",
      web(at("a", "http")) + service("port: 1, targetPort: http"),
      web(at("a", "web")) + service("port: 1, targetPort: http"),
      [lost("http", "nobody answers there")],
    ],
    [
      "a name, where nothing is declared any more",
      web(at("a", "http")) + service("port: 1, targetPort: http"),
      web(bare("a")) + service("port: 1, targetPort: http"),
      [lost("http", "nobody answers there")],
    ],
    [
      "the Service's own, beside what declares nothing",
      web(`${at("a", 80)}, ${bare("b")}`) + service("port: 1, targetPort: 80"),
      web(`${at("a", 80)}, ${bare("b")}`) + service("port: 1, targetPort: 81"),
      [lost("81")],
    ],
    ["of one of two protocols", dns("dns"), dns("dns-udp"), [lost("dns/UDP", "nobody answers there")]],
    ["of both protocols", numbered(["UDP", "TCP"]), numbered([]), [lost("53"), lost("53/UDP")]],
    ["a number of one of two protocols", numbered(["UDP", "TCP"]), numbered(["TCP"]), [lost("53/UDP")]],
    [
      "that only an init container has",
      web(at("a", "http")) + service("port: 80, targetPort: http"),
      web(bare("a") + init()) + service("port: 80, targetPort: http"),
      [lost("http", "nobody answers there")],
    ],
    // https://book.kubebuilder.io/cronjob-tutorial/running-webhook: the patch of the webhook is left out.
    [
      "with what else the container had for it",
      web(told("a", "--cert-path=/certs")) + service("port: 443, targetPort: 9443"),
      web(bare("a")) + service("port: 443, targetPort: 9443"),
      [lost("9443")],
    ],
    [
      "a name, by another port of the Service",
      web(at("a", "http")) + service("port: 1, targetPort: http"),
      web(at("a", "http")) + service("port: 1, targetPort: http }, { port: 2, targetPort: web"),
      [lost("web", "nobody answers there")],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(messages("lost-traffic", base, head)).toEqual(expected);
  });

  it.each<readonly [string, base: string, head: string]>([
    [
      "both go together, with an image that may listen there",
      web(at("a", 80)) + service("port: 80"),
      web(at("a", 8080).replace("image: a", "image: b")) + service("port: 80, targetPort: 8080"),
    ],
    [
      "nothing is declared any more",
      web(at("a", 80)) + service("port: 80"),
      web(bare("a")) + service("port: 80"),
    ],
    // https://book.kubebuilder.io/reference/metrics: the sidecar goes, and the program listens there itself.
    [
      "another container is told of it now",
      web(told("a", "--metrics=127.0.0.1:8080") + ", " + at("b", 8443)) + service("port: 8443"),
      web(told("a", "--metrics=:8443")) + service("port: 8443"),
    ],
    ["nothing was declared", web(bare("a")) + service("port: 80"), web(at("a", 81)) + service("port: 80")],
    [
      "a sidecar has it now",
      web(at("a", "http")) + service("port: 80, targetPort: http"),
      web(bare("a") + init(", restartPolicy: Always")) + service("port: 80, targetPort: http"),
    ],
    [
      "another container has it now",
      web(at("a", 80)) + service("port: 80"),
      web(`${at("a", 81)}, ${at("b", 80)}`) + service("port: 80"),
    ],
    [
      "a port gets a name",
      web(at("a", 80)) + service("port: 80"),
      web("{ name: a, image: a, ports: [{ name: x, containerPort: 80 }] }") + service("port: 80"),
    ],
    [
      "the Service moves where nothing is declared",
      web(bare("a")) + service("port: 80"),
      web(bare("a")) + service("port: 80, targetPort: 81"),
    ],
    [
      "the Service has another port, of a number that none declares",
      web(at("a", 80)) + service("port: 80"),
      web(at("a", 80)) + service("port: 80 }, { port: 81"),
    ],
    [
      "the Service is new, and asks by name",
      web(at("a", 80)),
      web(at("a", 80)) + service("port: 1, targetPort: x"),
    ],
    [
      "it never was",
      web(at("a", 80)) + service("port: 1, targetPort: 81"),
      web(at("a", 82)) + service("port: 1, targetPort: 81"),
    ],
    [
      "both the Service and what is declared go",
      web(at("a", 80)) + service("port: 1, targetPort: 80"),
      web(bare("a")) + service("port: 1, targetPort: 81"),
    ],
    ["the Service is new", web(at("a", 80)), web(at("a", 80)) + service("port: 81")],
  ])("but not where %s", (_, base, head) => {
    expect(messages("lost-traffic", base, head)).toEqual([]);
  });
});

it.each<
  readonly [string, containers: readonly string[], ports: readonly [string, string], readonly string[]]
>([
  ["another that they had", [at("a", 80, 81)], ["80", "81"], ["81 of Deployment web from now on, and to 80"]],
  ["one that comes", [at("a", 80), at("a", 80, 81)], ["80", "81"], []],
  ["that of a sidecar that comes", [at("a", 80), `${at("a", 80)}, ${at("b", 81)}`], ["80", "81"], []],
  ["the same one by its name", [at("a", "http")], ["1", "http"], []],
])("a Service that stays and turns to %s", (_, [was = "", is = was], [from, to], expected) => {
  const found = messages(
    "lost-traffic",
    web(was) + service(`port: 8, targetPort: ${from}`),
    web(is) + service(`port: 8, targetPort: ${to}`),
  );
  expect(found).toEqual(
    expected.map(
      (ports) =>
        `Service web sends to the port ${ports} before, which that has still: another program, or another part of it, answers.`,
    ),
  );
});
