import { expect, it } from "vitest";
import { backendsOf } from "../../../../src/domain/policy/traffic/backends.ts";
import { manifestsOf } from "../../forecast-of.ts";

const led = (spec: string) =>
  manifestsOf(`spec: ${spec}`).flatMap(({ object }) =>
    backendsOf(object).map(
      ({ kind, name, namespace, port }) =>
        `${kind} ${namespace === undefined ? "" : `${namespace}/`}${name} ${port === undefined ? "-" : JSON.stringify(port)}`,
    ),
  );

it.each<readonly [string, string, readonly string[]]>([
  [
    "Ingress",
    "{ defaultBackend: { service: { name: web, port: { number: 80 } } }, rules: [{ http: { paths: [{ backend: { service: { name: api, port: { name: http } } } }] } }] }",
    ["Service web 80", 'Service api "http"'],
  ],
  ["Ingress without a port", "{ defaultBackend: { service: { name: web } } }", ["Service web -"]],
  [
    "HTTPRoute",
    "{ rules: [{ backendRefs: [{ name: web, port: 80 }, { name: api, namespace: shop, port: 81, weight: 1 }, { name: old, port: 82, weight: 0 }, { port: 83 }] }] }",
    ["Service web 80", "Service shop/api 81"],
  ],
  [
    "HTTPRoute to another kind",
    "{ rules: [{ backendRefs: [{ kind: ServiceImport, name: web, port: 80 }] }] }",
    ["ServiceImport web 80"],
  ],
  [
    "IngressRoute",
    "{ routes: [{ services: [{ kind: TraefikService, name: split }, { name: web, port: http }] }] }",
    ["TraefikService split -", 'Service web "http"'],
  ],
  [
    "Route",
    "{ to: { kind: Service, name: web, weight: 1 }, alternateBackends: [{ kind: Service, name: api }, { kind: Service, name: old, weight: 0 }, { kind: Other, name: x }] }",
    ["Service web -", "Service api -"],
  ],
  [
    "Route to a port by its name",
    "{ to: { kind: Service, name: web }, port: { targetPort: http }, alternateBackends: [{ kind: Service, name: api }] }",
    ['Service web "http"', 'Service api "http"'],
  ],
  [
    "Route to a port of the pods",
    "{ to: { kind: Service, name: web }, port: { targetPort: 8080 } }",
    ["Service web -"],
  ],
  [
    "Route that leaves its kind empty, or out",
    "{ to: { kind: '', name: web }, port: { targetPort: http }, alternateBackends: [{ name: api }] }",
    ['Service web "http"', 'Service api "http"'],
  ],
  ["Route to no Service", "{ to: { kind: Other, name: web } }", []],
  [
    "VirtualService",
    "{ http: [{ route: [{ destination: { host: web.shop.svc.cluster.local, port: { number: 80 } }, weight: 90 }, { destination: { host: api }, weight: 10 }, { destination: { host: old }, weight: 0 }] }] }",
    ["Service shop/web 80", "Service api -"],
  ],
  [
    "VirtualService to names of two and of three parts",
    "{ http: [{ route: [{ destination: { host: web.shop } }, { destination: { host: web.shop.svc } }, { destination: { host: api.example.com } }, { destination: {} }] }] }",
    ["Service shop/web -", "Service shop/web -"],
  ],
  ["Mapping", "{ prefix: /, service: 'http://web.shop:8080' }", ["Service shop/web 8080"]],
  ["Mapping by another scheme", "{ prefix: /, service: 'mongo-srv://web' }", []],
  ["Mapping without a scheme", "{ prefix: /, service: web }", ["Service web -"]],
  ["Mapping to a host", "{ prefix: /, service: 'https://a.example.com:443' }", []],
  [
    "ApisixRoute",
    "{ http: [{ backends: [{ serviceName: web, servicePort: 80 }, { serviceName: old, servicePort: 81, weight: 0 }, { serviceName: api, servicePort: http }] }] }",
    ["Service web 80", 'Service api "http"'],
  ],
  ["nothing", "{ rules: [{ filters: [{ type: RequestRedirect }] }] }", []],
  ["texts", "[web, api]", []],
])("%s %s", (_, spec, expected) => {
  expect(led(spec)).toEqual(expected);
});
