import { expect, it } from "vitest";
import { findings, manifest, messages } from "../check-fixture.ts";
import { SERVED } from "../served-fixture.ts";

const route = (parents: string, port = 80) =>
  `${SERVED}---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: r }\nspec: { parentRefs: [${parents}], hostnames: [a.io], rules: [{ backendRefs: [{ name: web, port: ${String(port)} }] }] }\n`;
const ingress = (port: string, service = "web") =>
  `${SERVED}---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i }\nspec: { rules: [{ host: a.io, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${service}, port: { ${port} } } } }] } }] }\n`;
const MOVED = "HTTPRoute r is no longer at gw, but at gw2: whoever comes by what it leaves gets no answer.";
const PORT = "leads to port 81 of Service web, which has no such port: nobody answers there.";

it.each([
  ["another gateway", route("{ name: gw }"), route("{ name: gw2 }"), [MOVED]],
  ["one gateway more", route("{ name: gw }"), route("{ name: gw }, { name: gw2 }"), []],
  ["a default that is written", route("{ name: gw }"), route("{ name: gw, kind: Gateway }"), []],
  ["no section any more", route("{ name: gw, sectionName: a }"), route("{ name: gw }"), []],
  [
    "another section",
    route("{ name: gw }"),
    route("{ name: gw, sectionName: b }"),
    ["HTTPRoute r is no longer at gw, but at gw/b: whoever comes by what it leaves gets no answer."],
  ],
  ["a wrong port of a route", route("{ name: gw }"), route("{ name: gw }", 81), [`HTTPRoute r ${PORT}`]],
  ["a wrong port", ingress("number: 80"), ingress("number: 81"), [`Ingress i ${PORT}`]],
  ["a new Ingress with a wrong port", SERVED, ingress("number: 81"), [`Ingress i ${PORT}`]],
  ["a port by its name", ingress("number: 80"), ingress("name: http"), []],
  ["a Service that is not in the build", SERVED, ingress("number: 81", "other"), []],
  ["what was so before", ingress("number: 81"), ingress("number: 81").replace("a.io", "a.io "), []],
] as const)("%s", (_, base, head, expected) => {
  expect(findings("lost-traffic", [base, head]).map(({ message }) => message)).toEqual(expected);
});

const of = (type: string, spec: string) => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `${SERVED}---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: r }\nspec: ${spec}\n`;
};
const HTTP = "gateway.networking.k8s.io/v1 HTTPRoute";
const http = (rule: string) => `{ hostnames: [a.io], rules: [${rule}] }`;
const TRAEFIK = "traefik.io/v1alpha1 IngressRoute";
const traefik = (match: string, entry = "websecure", port = "80") =>
  `{ entryPoints: [${entry}], routes: [{ match: '${match}', services: [{ name: web, port: ${port} }] }] }`;
const ISTIO = "networking.istio.io/v1 VirtualService";
const istio = (host: string, gateway = "gw", prefix = "/") =>
  `{ hosts: [${host}], gateways: [${gateway}], http: [{ match: [{ uri: { prefix: ${prefix} } }], route: [{ destination: { host: web, port: { number: 80 } } }] }] }`;
const GONE = "changes, and nothing in this build serves a.io any more.";

it.each([
  [TRAEFIK, traefik("Host(`a.io`)"), traefik("Host(`b.io`)"), `IngressRoute r ${GONE}`],
  [TRAEFIK, traefik("Host(`a.io`, `b.io`)"), traefik("Host(`b.io`)"), `IngressRoute r ${GONE}`],
  [
    TRAEFIK,
    traefik("Host(`a.io`)"),
    traefik("Host(`a.io`)", "web"),
    "IngressRoute r is no longer at the entry point websecure: whoever comes by what it leaves gets no answer.",
  ],
  [
    TRAEFIK,
    traefik("Host(`a.io`)"),
    traefik("Host(`a.io`)", "websecure", "81"),
    "IngressRoute r leads to port 81 of Service web, which has no such port: nobody answers there.",
  ],
  [
    TRAEFIK,
    traefik("Host(`a.io`)"),
    traefik("Host(`a.io`) && PathPrefix(`/b`)"),
    "IngressRoute r no longer takes all of what its `match` asked for: whoever asks for the rest gets no answer, or another one's.",
  ],
  [
    "traefik.io/v1alpha1 IngressRouteTCP",
    traefik("HostSNI(`a.io`)"),
    traefik("HostSNI(`b.io`)"),
    `IngressRouteTCP r ${GONE}`,
  ],
  [ISTIO, istio("a.io"), istio("b.io"), `VirtualService r ${GONE}`],
  [
    ISTIO,
    istio("a.io"),
    istio("a.io", "other"),
    "VirtualService r is no longer at the gateway gw: whoever comes by what it leaves gets no answer.",
  ],
  [
    ISTIO,
    istio("a.io"),
    istio("a.io", "gw", "/b"),
    "VirtualService r no longer takes all of what its `match` asked for: whoever asks for the rest gets no answer, or another one's.",
  ],
  [
    "projectcontour.io/v1 HTTPProxy",
    "{ virtualhost: { fqdn: a.io }, routes: [{ services: [{ name: web, port: 80 }] }] }",
    "{ virtualhost: { fqdn: b.io }, routes: [{ services: [{ name: web, port: 80 }] }] }",
    `HTTPProxy r ${GONE}`,
  ],
  [
    "route.openshift.io/v1 Route",
    "{ host: a.io, to: { kind: Service, name: web } }",
    "{ host: b.io, to: { kind: Service, name: web } }",
    `Route r ${GONE}`,
  ],
  [
    "getambassador.io/v3alpha1 Mapping",
    "{ hostname: a.io, prefix: /, service: 'web:80' }",
    "{ hostname: b.io, prefix: /, service: 'web:80' }",
    `Mapping r ${GONE}`,
  ],
  [
    "k8s.nginx.org/v1 VirtualServer",
    "{ host: a.io, upstreams: [{ name: u, service: web, port: 80 }] }",
    "{ host: b.io, upstreams: [{ name: u, service: web, port: 80 }] }",
    `VirtualServer r ${GONE}`,
  ],
  [
    "gateway.networking.k8s.io/v1alpha2 TLSRoute",
    http("{ backendRefs: [{ name: web, port: 80 }] }"),
    http("{ backendRefs: [{ name: web, port: 80 }] }").replace("a.io", "b.io"),
    `TLSRoute r ${GONE}`,
  ],
  [
    HTTP,
    http("{ backendRefs: [{ name: web, port: 80, weight: 1 }] }"),
    http("{ backendRefs: [{ name: web, port: 80, weight: 0 }] }"),
    "HTTPRoute r no longer leads to Service web, whose pods stay.",
  ],
  [
    HTTP,
    http("{ backendRefs: [{ name: web, port: 80 }] }"),
    http("{ matches: [{ path: { value: /api } }], backendRefs: [{ name: web, port: 80 }] }"),
    "HTTPRoute r no longer takes all of / (PathPrefix): whoever asks for the rest gets no answer, or another one's.",
  ],
  [
    HTTP,
    http("{ matches: [{ path: { value: / } }], backendRefs: [{ name: web, port: 80 }] }"),
    http("{ matches: [{ path: { value: / }, method: POST }], backendRefs: [{ name: web, port: 80 }] }"),
    "HTTPRoute r no longer takes all of / (PathPrefix): whoever asks for the rest gets no answer, or another one's.",
  ],
  [
    HTTP,
    http("{ matches: [{ path: { value: /api } }], backendRefs: [{ name: web, port: 80 }] }"),
    http("{ backendRefs: [{ name: web, port: 80 }] }"),
    null,
  ],
  [
    HTTP,
    http("{ matches: [{ path: { value: /api/v1, type: Exact } }], backendRefs: [{ name: web, port: 80 }] }"),
    http("{ matches: [{ path: { value: /api/ } }], backendRefs: [{ name: web, port: 80 }] }"),
    null,
  ],
])("%s %s", (type, before, after, expected) => {
  const told = findings("lost-traffic", [of(type, before), of(type, after)]).map(({ message }) => message);
  expect(told).toEqual(expected === null ? [] : [expected]);
});

it("tells of an Ingress that leads to the name of a port which its Service loses", () => {
  const before = ingress("name: http");
  expect(
    findings("lost-traffic", [before, before.replace("{ name: http, port", "{ name: web, port")]).map(
      ({ message }) => message,
    ),
  ).toEqual(["Ingress i leads to port http of Service web, which has no such port: nobody answers there."]);
});

it.each([
  ["Prefix, /", "Exact, /", 1],
  ["Prefix, /", "Prefix, /api", 1],
  ["Prefix, /api", "Prefix, /", 0],
])("an Ingress of %s becomes one of %s", (before, after, expected) => {
  const at = (text: string) => {
    const [type = "", path = ""] = text.split(", ");
    return ingress("number: 80").replace("path: /, pathType: Prefix", `path: ${path}, pathType: ${type}`);
  };
  expect(findings("lost-traffic", [at(before), at(after)])).toHaveLength(expected);
});

it.each([
  ["app: web", "app: wob", 1],
  ["app: web", "app: web", 0],
  ["app: wob", "app: other", 0],
])("a subset of Istio with %s gets %s", (before, after, expected) => {
  const rule = (labels: string, tls = "SIMPLE") =>
    of(
      "networking.istio.io/v1 DestinationRule",
      `{ host: web, subsets: [{ name: v1, labels: { ${labels} } }], trafficPolicy: { tls: { mode: ${tls} } } }`,
    );
  expect(findings("lost-traffic", [rule(before), rule(after, "ISTIO_MUTUAL")])).toHaveLength(expected);
});

it("a grant by which routes lead into a namespace goes", () => {
  const grant = of(
    "gateway.networking.k8s.io/v1beta1 ReferenceGrant",
    "{ from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: a }], to: [{ group: '', kind: Service }] }",
  );
  expect(findings("lost-traffic", [grant, SERVED])).toHaveLength(1);
  expect(findings("lost-traffic", [SERVED, grant])).toEqual([]);
});

it("a route to a Service that the build does not hold loses a host name, unless its workload goes too", () => {
  const out = (host: string) => ingress("number: 80", "other").replace("a.io", host);
  expect(findings("lost-traffic", [out("a.io"), out("b.io")])).toHaveLength(1);
  expect(findings("lost-traffic", [out("a.io"), SERVED])).toHaveLength(1);
  const service = SERVED.slice(SERVED.indexOf("---"));
  expect(findings("lost-traffic", [out("a.io"), service])).toEqual([]);
});

it.each([
  [
    "the class of an Ingress",
    "networking.k8s.io/v1 IngressClass",
    "networking.k8s.io/v1 Ingress",
    "{ ingressClassName: x }",
    1,
  ],
  [
    "a middleware",
    "traefik.io/v1alpha1 Middleware",
    "traefik.io/v1alpha1 IngressRoute",
    "{ routes: [{ middlewares: [{ name: x }] }] }",
    1,
  ],
  [
    "a middleware of another namespace",
    "traefik.io/v1alpha1 Middleware",
    "traefik.io/v1alpha1 IngressRoute",
    "{ routes: [{ middlewares: [{ name: x, namespace: other }] }] }",
    0,
  ],
  [
    "a gateway",
    "networking.istio.io/v1 Gateway",
    "networking.istio.io/v1 VirtualService",
    "{ gateways: [x] }",
    1,
  ],
  [
    "a gateway that nobody names",
    "networking.istio.io/v1 Gateway",
    "networking.istio.io/v1 VirtualService",
    "{ gateways: [y] }",
    0,
  ],
])("%s goes that a route names", (_, gone, type, spec, expected) => {
  const route = of(type, spec);
  const other = of(gone, "{}").slice(SERVED.length).replace("name: r", "name: x");
  expect(findings("lost-traffic", [route + other, route])).toHaveLength(expected);
});

it("a middleware goes that an annotation names", () => {
  const annotated = ingress("number: 80").replace(
    "metadata: { name: i }",
    "metadata: { name: i, namespace: shop, annotations: { traefik.ingress.kubernetes.io/router.middlewares: 'shop-x@kubernetescrd,a-b@file' } }",
  );
  const middleware =
    "---\napiVersion: traefik.io/v1alpha1\nkind: Middleware\nmetadata: { name: x, namespace: shop }\n";
  expect(findings("lost-traffic", [annotated + middleware, annotated])).toHaveLength(1);
});

it("a rule goes whose subset a route leads to", () => {
  const route = of(
    ISTIO,
    "{ hosts: [a.io], http: [{ route: [{ destination: { host: web, subset: v1 } }] }] }",
  );
  const rule = of(
    "networking.istio.io/v1 DestinationRule",
    "{ host: web, subsets: [{ name: v1, labels: { app: web } }] }",
  ).slice(SERVED.length);
  expect(findings("lost-traffic", [route + rule, route])).toHaveLength(1);
});

it("a Service that is another name gets another one", () => {
  const service = (name: string) =>
    `apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { type: ExternalName, externalName: ${name} }\n`;
  expect(findings("lost-traffic", [service("a.io"), service("b.io")])).toHaveLength(1);
});

it("a route that leads to no Service, and redirects, leaves its gateway", () => {
  const redirect = (parent: string, filter = "RequestRedirect") =>
    manifest(
      "gateway.networking.k8s.io/v1 HTTPRoute",
      `spec: { parentRefs: [{ name: ${parent} }], hostnames: [a.example.com], rules: [{ filters: [{ type: ${filter} }] }] }`,
    );
  expect(messages("lost-traffic", redirect("outer"), redirect("inner"))).toEqual([
    "HTTPRoute web is no longer at outer, but at inner: whoever comes by what it leaves gets no answer.",
  ]);
  expect(messages("lost-traffic", redirect("outer"), redirect("outer", "URLRewrite"))).toEqual([
    "HTTPRoute web changes its RequestRedirect, URLRewrite for / (PathPrefix): its requests are passed on otherwise than before.",
  ]);
  expect(
    messages("lost-traffic", redirect("outer") + manifest("v1 ConfigMap"), manifest("v1 ConfigMap")),
  ).toEqual([]);
});

it("takes a path of an Ingress to another Service, where the one of its own goes", () => {
  const ingress = (own: string) =>
    `---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: r, namespace: shop }\nspec: { rules: [{ host: a.io, http: { paths: [${own}, { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }\n`;
  const own = (path: string) =>
    ingress(`{ path: ${path}, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }`);
  expect(messages("lost-traffic", own("/hook"), own("/hok"))).toEqual([
    "Ingress r has no rule of its own for a.io/hook (PathPrefix) any more: whoever asks for that comes to web, and no longer to api.",
  ]);
});
