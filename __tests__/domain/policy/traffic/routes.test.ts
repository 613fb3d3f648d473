import { describe, expect, it } from "vitest";
import {
  classOfRoute,
  hostsOf,
  isRoute,
  lostEntries,
  matchesOf,
  matchText,
  takesAll,
} from "../../../../src/domain/policy/traffic/routes.ts";
import { objectOf } from "../check-fixture.ts";

const INGRESS = "networking.k8s.io/v1 Ingress";
const HTTP_ROUTE = "gateway.networking.k8s.io/v1 HTTPRoute";
const TRAEFIK = "traefik.io/v1alpha1 IngressRoute";
const VIRTUAL_SERVICE = "networking.istio.io/v1 VirtualService";

describe("the host names of a route", () => {
  it.each<readonly [type: string, spec: string, hosts: readonly string[]]>([
    [INGRESS, "{ rules: [{ host: a.io }, { host: b.io }, { host: a.io }, { http: {} }] }", ["a.io", "b.io"]],
    [HTTP_ROUTE, "{ hostnames: [a.io, 5] }", ["a.io"]],
    [HTTP_ROUTE, "{ rules: [] }", []],
    [TRAEFIK, "{ routes: [{ match: 'Host(`a.io`, `b.io`) && PathPrefix(`/x`)' }] }", ["a.io", "b.io"]],
    [TRAEFIK, "{ routes: [{ match: 'Host(\"a.io\") || HostRegexp(`.*`)' }] }", ["a.io"]],
    [TRAEFIK, "{ routes: [{ match: 'PathPrefix(`/x`)' }] }", []],
    ["traefik.io/v1alpha1 IngressRouteTCP", "{ routes: [{ match: HostSNI(`a.io`) }] }", ["a.io"]],
    ["traefik.containo.us/v1alpha1 IngressRoute", "{ routes: [{ match: Host(`a.io`) }] }", ["a.io"]],
    [VIRTUAL_SERVICE, "{ hosts: [a.io] }", ["a.io"]],
    ["projectcontour.io/v1 HTTPProxy", "{ virtualhost: { fqdn: a.io } }", ["a.io"]],
    ["route.openshift.io/v1 Route", "{ host: a.io }", ["a.io"]],
    ["getambassador.io/v3alpha1 Mapping", "{ hostname: a.io, host: b.io }", ["a.io", "b.io"]],
    ["getambassador.io/v3alpha1 TCPMapping", "{ host: a.io }", ["a.io"]],
    ["configuration.konghq.com/v1beta1 TCPIngress", "{ rules: [{ host: a.io }] }", ["a.io"]],
    ["k8s.nginx.org/v1 VirtualServer", "{ host: a.io }", ["a.io"]],
    [
      "apisix.apache.org/v2 ApisixRoute",
      "{ http: [{ match: { hosts: [a.io] } }], stream: [{ match: { host: b.io } }] }",
      ["a.io", "b.io"],
    ],
    ["v1 Service", "{ host: a.io }", []],
  ])("of a %s with %s", (type, spec, hosts) => {
    expect(hostsOf(objectOf(type, `spec: ${spec}`))).toEqual(hosts);
  });
});

it.each([
  [INGRESS, true],
  ["gateway.networking.k8s.io/v1alpha2 UDPRoute", true],
  ["gateway.networking.k8s.io/v1 Gateway", false],
  ["v1 Service", false],
  // No route, though every object of JavaScript has a member of this name.
  ["constructor/v1 name", false],
])("%s is a route: %j", (type, expected) => {
  expect(isRoute(objectOf(type))).toBe(expected);
});

it.each([
  ["spec: { ingressClassName: nginx }", "name: web", "nginx"],
  ["spec: {}", "name: web, annotations: { kubernetes.io/ingress.class: traefik }", "traefik"],
  [
    "spec: { ingressClassName: nginx }",
    "name: web, annotations: { kubernetes.io/ingress.class: traefik }",
    "nginx",
  ],
  ["spec: {}", "name: web, annotations: { a: b }", undefined],
])("%s, %s: the class is %s", (spec, metadata, expected) => {
  expect(classOfRoute(objectOf(INGRESS, spec, metadata))).toBe(expected);
});

it.each<readonly [type: string, before: string, after: string, lost: readonly string[]]>([
  [TRAEFIK, "entryPoints: [web, websecure]", "entryPoints: [websecure]", ["the entry point web"]],
  [TRAEFIK, "entryPoints: [web]", "entryPoints: [web, websecure]", []],
  // Where none is written, all of them lead to it.
  [TRAEFIK, "entryPoints: [web]", "entryPoints: []", []],
  [TRAEFIK, "entryPoints: [web]", "routes: []", []],
  [TRAEFIK, "routes: []", "entryPoints: [web]", []],
  [VIRTUAL_SERVICE, "gateways: [a, b]", "gateways: [c]", ["the gateway a", "the gateway b"]],
  // Where none is written, the sidecars alone take it in.
  [VIRTUAL_SERVICE, "gateways: [a]", "http: []", ["the gateway a"]],
  [VIRTUAL_SERVICE, "gateways: [a, mesh]", "http: []", ["the gateway a"]],
  [VIRTUAL_SERVICE, "gateways: [mesh]", "http: []", []],
  [VIRTUAL_SERVICE, "http: []", "gateways: [a]", ["the gateway mesh"]],
  [HTTP_ROUTE, "gateways: [a]", "gateways: [b]", []],
])("%s: %s, then %s", (type, before, after, lost) => {
  const [old, now] = [before, after].map((spec) => objectOf(type, `spec: { ${spec} }`));
  if (old === undefined || now === undefined) throw new Error();
  expect(lostEntries(old, now)).toEqual(lost);
});

describe("what a route asks of a request", () => {
  const paths = "http: { paths: [{ path: /api, pathType: Exact }, { pathType: Prefix }, { path: /x }] }";
  it.each<readonly [type: string, spec: string, texts: readonly string[]]>([
    [INGRESS, `rules: [{ host: a.io, ${paths} }]`, ["a.io/api (Exact)", "a.io/ (PathPrefix)", "a.io/x ()"]],
    [INGRESS, "rules: [{ host: a.io }]", []],
    [HTTP_ROUTE, "rules: [{ matches: [{ path: { value: /a, type: Exact } }, text] }]", ["/a (Exact)"]],
    [HTTP_ROUTE, "rules: [{ matches: [{ method: GET, headers: [] }] }]", ["/ (PathPrefix, method, headers)"]],
    [HTTP_ROUTE, "rules: [{ backendRefs: [] }, text]", ["/ (PathPrefix)"]],
    [HTTP_ROUTE, "rules: []", []],
    [
      TRAEFIK,
      "routes: [{ kind: Rule, match: 'Host(`a.io`) && Path(`/x`)' }]",
      ["what its `match` asked for"],
    ],
    [VIRTUAL_SERVICE, "http: [{ match: [{ uri: { prefix: /a } }] }]", ["what its `match` asked for"]],
    [
      "projectcontour.io/v1 HTTPProxy",
      "routes: [{ conditions: [{ prefix: / }] }]",
      ["what its `conditions` asked for"],
    ],
    [
      "getambassador.io/v3alpha1 Mapping",
      "prefix: /a, method: GET, hostname: a.io",
      ["what its `method` asked for", "what its `prefix` asked for"],
    ],
    [
      "k8s.nginx.org/v1 VirtualServer",
      "routes: [{ path: /tea, action: { pass: tea } }]",
      ["what its `path` asked for"],
    ],
  ])("a %s with %s", (type, spec, texts) => {
    expect(matchesOf(objectOf(type, `spec: { ${spec} }`)).map(matchText)).toEqual(texts);
  });

  it("is the same for another host, which is told by itself", () => {
    const [before, after] = [
      "Host(`a.io`) && PathPrefix(`/x`)",
      "Host(`b.io`, `c.io`) && PathPrefix(`/x`)",
    ].map((match) => matchesOf(objectOf(TRAEFIK, `spec: { routes: [{ match: '${match}' }] }`)));
    expect(before).toEqual(after);
    expect(before).toEqual([{ rule: 'match: "Host() && PathPrefix(`/x`)"' }]);
  });
});

describe("a match takes all of another one", () => {
  const path = (value: string, type?: string) => ({ path: { value, ...(type !== undefined && { type }) } });
  it.each([
    [{}, {}, true],
    [{}, path("/"), true],
    [path("/"), {}, true],
    [path("/api"), path("/api"), true],
    [path("/api"), path("/api/"), true],
    [path("/api/"), path("/api"), true],
    [path("/api"), path("/api/v1"), true],
    [path("/api"), path("/apis"), false],
    [path("/api/v1"), path("/api"), false],
    [path("/"), path("/api", "Exact"), true],
    [path("/api", "Exact"), path("/api"), false],
    [path("/api", "Exact"), path("/api", "Exact"), true],
    [path("/api", "Exact"), path("/api/v1", "Exact"), false],
    [path("/"), path("/a.*", "RegularExpression"), false],
    [path("/a.*", "RegularExpression"), path("/a.*", "RegularExpression"), true],
    [path("/api", "PathPrefix"), path("/api"), true],
    [{ method: "GET" }, {}, false],
    [{}, { method: "GET" }, true],
    [{ method: "GET" }, { method: "GET" }, true],
    [{ method: "GET" }, { method: "POST" }, false],
    [{ ...path("/"), method: "GET" }, { ...path("/a"), method: "GET" }, true],
    [{ headers: [{ name: "env", value: "a" }] }, { headers: [{ value: "a", name: "env" }] }, true],
  ])("%j and %j: %j", (match, other, expected) => {
    expect(takesAll(match, other)).toBe(expected);
  });
});
