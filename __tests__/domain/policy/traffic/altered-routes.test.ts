import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const pods = (name: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: a, image: a }] } } }`,
    `name: ${name}, namespace: shop`,
  ) +
  manifest(
    "v1 Service",
    `spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }`,
    `name: ${name}, namespace: shop`,
  );
const BOTH = pods("web") + pods("api");
const route = (type: string, spec: string) => BOTH + manifest(type, `spec: { ${spec} }`);
const backend = (name: string, weight = 1) => `{ name: ${name}, port: 80, weight: ${weight} }`;
const rule = (path: string, backends: string, filters = "") =>
  `{ matches: [{ path: { type: PathPrefix, value: ${path} } }], filters: [${filters}], backendRefs: [${backends}] }`;
const http = (...rules: readonly string[]) =>
  route("gateway.networking.k8s.io/v1 HTTPRoute", `hostnames: [a.io], rules: [${rules.join(", ")}]`);
const REWRITE = (to: string) =>
  `{ type: URLRewrite, urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: ${to} } } }`;
const REDIRECT = "{ type: RequestRedirect, requestRedirect: { hostname: b.io } }";
const HEADER = "{ type: ResponseHeaderModifier, responseHeaderModifier: { remove: [a] } }";
const istio = (fields: string, host = "web") =>
  route(
    "networking.istio.io/v1 VirtualService",
    `hosts: [a.io], http: [{ match: [{ uri: { prefix: /a } }], ${fields}route: [{ destination: { host: ${host} } }] }]`,
  );
const contour = (to: string) =>
  route(
    "projectcontour.io/v1 HTTPProxy",
    `virtualhost: { fqdn: a.io }, routes: [{ conditions: [{ prefix: /a }], pathRewritePolicy: { replacePrefix: [{ replacement: ${to} }] }, services: [{ name: web, port: 80 }] }]`,
  );
const ingress = (...hosts: readonly (readonly [host: string, service: string])[]) =>
  route(
    "networking.k8s.io/v1 Ingress",
    `rules: [${hosts.map(([host, name]) => `{ host: ${host}, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] } }`).join(", ")}]`,
  );
const changes = (fields: string, kind = "HTTPRoute", match = "/a (PathPrefix)") => [
  `${kind} web changes its ${fields} for ${match}: its requests are passed on otherwise than before.`,
];

describe("a route that takes what it did", () => {
  it.each<readonly [string, base: string, head: string, readonly string[]]>([
    [
      "and rewrites it otherwise",
      http(rule("/a", backend("web"), REWRITE("/"))),
      http(rule("/a", backend("web"), REWRITE("/b"))),
      changes("URLRewrite"),
    ],
    [
      "and rewrites it no more",
      http(rule("/a", backend("web"), REWRITE("/"))),
      http(rule("/a", backend("web"))),
      changes("URLRewrite"),
    ],
    [
      "and redirects it",
      http(rule("/a", backend("web")), rule("/b", backend("web"))),
      http(rule("/a", backend("web"), REDIRECT), rule("/b", backend("web"), REDIRECT)),
      changes("RequestRedirect", "HTTPRoute", "/a (PathPrefix), /b (PathPrefix)"),
    ],
    [
      "and changes only headers",
      http(rule("/a", backend("web"))),
      http(rule("/a", backend("web"), HEADER)),
      [],
    ],
    [
      "by rules in another order",
      http(rule("/a", backend("web"), REWRITE("/")), rule("/b", backend("api"))),
      http(rule("/b", backend("api")), rule("/a", backend("web"), REWRITE("/"))),
      [],
    ],
    [
      "and more",
      http(rule("/a", backend("web"))),
      http(rule("/a", backend("web")), rule("/b", backend("web"), REWRITE("/"))),
      [],
    ],
    [
      "and leads elsewhere, where others still come to that",
      http(rule("/a", `${backend("web")}, ${backend("api")}`), rule("/b", backend("web"))),
      http(rule("/a", `${backend("web", 0)}, ${backend("api")}`), rule("/b", backend("web"))),
      ["HTTPRoute web no longer leads to web for /a (PathPrefix): whoever asks for that comes to api."],
    ],
    [
      "and gives another weight",
      http(rule("/a", `${backend("web")}, ${backend("api")}`)),
      http(rule("/a", `${backend("web", 9)}, ${backend("api")}`)),
      [],
    ],
    [
      "(of Istio) and rewrites and delays it",
      istio("rewrite: { uri: / }, "),
      istio("rewrite: { uri: /b }, fault: { delay: { fixedDelay: 5s } }, "),
      changes("fault, rewrite", "VirtualService", "what its `match` asked for"),
    ],
    ["(of Istio) with a time-out", istio(""), istio("timeout: 5s, "), []],
    [
      "(of Contour) and rewrites it otherwise",
      contour("/"),
      contour("/b"),
      changes("pathRewritePolicy", "HTTPProxy", "what its `conditions` asked for"),
    ],
    [
      "(an Ingress) by hosts in another order",
      ingress(["a.io", "web"], ["b.io", "api"]),
      ingress(["b.io", "api"], ["a.io", "web"]),
      [],
    ],
    [
      "(an Ingress) and turns its hosts",
      ingress(["a.io", "web"], ["b.io", "api"]),
      ingress(["a.io", "api"], ["b.io", "web"]),
      [
        "Ingress web no longer leads to api for b.io/ (PathPrefix): whoever asks for that comes to web.",
        "Ingress web no longer leads to web for a.io/ (PathPrefix): whoever asks for that comes to api.",
      ],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(messages("lost-traffic", base, base)).toEqual([]);
    expect(messages("lost-traffic", base, head)).toEqual(expected);
  });
});
