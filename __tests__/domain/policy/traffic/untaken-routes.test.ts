import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const API = "gateway.networking.k8s.io/v1";
const gateway = (...listeners: readonly string[]) =>
  manifest(
    `${API} Gateway`,
    `spec: { gatewayClassName: envoy, listeners: [${listeners.join(", ")}] }`,
    "name: public, namespace: edge",
  );
const listener = (name: string, rest: string, port = 443, protocol = "HTTPS") =>
  `{ name: ${name}, port: ${port}, protocol: ${protocol}, ${rest} }`;
const ALL = "allowedRoutes: { namespaces: { from: All } }";
const HTTPS = listener("https", `hostname: "*.acme.io", ${ALL}`);
const HTTP = listener("http", ALL, 80, "HTTP");
const route = (parent = "sectionName: https", hosts = "www.acme.io", kind = "HTTPRoute") =>
  manifest(
    `${API} ${kind}`,
    `spec: { hostnames: [${hosts}], parentRefs: [{ name: public, namespace: edge, ${parent} }] }`,
    "name: web, namespace: shop",
  );
const namespace = manifest("v1 Namespace", "", "name: shop, labels: { expose: public }");

describe("a Gateway that changes: routes that ask for the same as before", () => {
  const SAID = (ends: string, kind = "HTTPRoute") => [
    `Gateway public no longer takes ${kind} web (${ends}): whoever comes that way gets no answer.`,
  ];
  const WWW = SAID("www.acme.io:443");
  const select = (value: string) =>
    listener(
      "https",
      `allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { expose: ${value} } } } }`,
    );

  it.each<readonly [string, string, readonly string[], readonly string[], readonly string[]]>([
    ["with another name of its listener", route(), [HTTPS], [HTTPS.replace("https", "tls")], WWW],
    ["without its listener", route(), [HTTP, HTTPS], [HTTP], WWW],
    ["at another port", route(), [HTTPS], [HTTPS.replace("443", "8443")], WWW],
    ["with fewer hosts", route(), [HTTPS], [HTTPS.replace("*.acme", "*.shop.acme")], WWW],
    ["with a host of it", route(), [HTTPS], [HTTPS.replace("*.acme", "www.acme")], []],
    ["with any host", route(), [HTTPS], [listener("https", ALL)], []],
    ["of which a wildcard keeps a part", route("", '"*.acme.io"'), [HTTPS], [HTTPS.replace("*", "a")], []],
    ["for its own namespace", route(), [HTTPS], [HTTPS.replace("All", "Same")], WWW],
    ["for no namespace", route(), [HTTPS], [HTTPS.replace("All", "None")], WWW],
    ["for namespaces with its label", route() + namespace, [HTTPS], [select("public")], []],
    ["for namespaces with another label", route() + namespace, [HTTPS], [select("admin")], WWW],
    ["for namespaces whose labels are not here", route(), [HTTPS], [select("admin")], []],
    [
      "for another kind",
      route(),
      [HTTPS],
      [HTTPS.replace("allowedRoutes: {", "allowedRoutes: { kinds: [{ kind: GRPCRoute }],")],
      WWW,
    ],
    ["of another protocol", route(), [HTTPS], [HTTPS.replace("HTTPS", "TLS")], WWW],
    [
      "of TLS that is ended",
      route("", "www.acme.io", "TLSRoute"),
      [HTTPS.replace("HTTPS", "TLS")],
      [HTTPS],
      SAID("www.acme.io:443", "TLSRoute"),
    ],
    ["at one of two ports", route("port: 80", ""), [HTTP, HTTPS], [HTTPS], SAID("port 80")],
    ["with another order", route(), [HTTP, HTTPS], [HTTPS, HTTP], []],
    ["that never took it", route("sectionName: tls"), [HTTPS], [HTTP], []],
  ])("%s", (_, routes, base, head, told) => {
    expect(messages("lost-traffic", routes + gateway(...base), routes + gateway(...head))).toEqual(told);
  });
});

describe("a route that comes or changes", () => {
  const SAID = (hosts: string, at: string) =>
    `No listener takes HTTPRoute web${hosts} at ${at}: nobody reaches it there.`;
  const NONE = manifest("v1 ConfigMap", "data: {}", "name: other, namespace: shop");
  it.each<readonly [string, string, string, readonly string[]]>([
    ["to a listener that is there", NONE, route(), []],
    [
      "to none that is there",
      NONE,
      route("sectionName: tls"),
      [SAID(" (www.acme.io)", "Gateway public, listener tls")],
    ],
    ["with a host that none takes", NONE, route("", "acme.com"), [SAID(" (acme.com)", "Gateway public")]],
    [
      "with one more host, which none takes",
      route(),
      route("sectionName: https", "www.acme.io, acme.com"),
      [SAID(" (www.acme.io, acme.com)", "acme.com")],
    ],
    ["and was not taken before", route("port: 8443"), route("port: 8443", "acme.com"), []],
    ["to a Gateway that is not here", NONE, route().replace("name: public", "name: inner"), []],
    ["to a Service, for a mesh", NONE, route("kind: Service, group: ''"), []],
  ])("%s", (_, base, head, told) => {
    const there = gateway(HTTPS);
    expect(messages("lost-traffic", there + base, there + head)).toEqual(told);
  });

  it("goes along with its listener", () => {
    const head = gateway(HTTPS.replace("https", "tls")) + route("sectionName: tls");
    expect(
      messages("lost-traffic", gateway(HTTPS) + route(), head).filter((text) =>
        text.startsWith("No listener"),
      ),
    ).toEqual([]);
  });
});
