import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const TRAEFIK = "traefik.io/v1alpha1";
const of = (base: string, head: string) => messages("lost-traffic", base, head);

/** Each with a route that goes on naming it. */
const COMPANIONS: readonly (readonly [companion: string, route: string, spec: string])[] = [
  [`${TRAEFIK} Middleware`, `${TRAEFIK} IngressRoute`, "routes: [{ middlewares: [{ name: x }] }]"],
  [`${TRAEFIK} MiddlewareTCP`, `${TRAEFIK} IngressRouteTCP`, "routes: [{ middlewares: [{ name: x }] }]"],
  [`${TRAEFIK} TLSOption`, `${TRAEFIK} IngressRoute`, "tls: { options: { name: x } }"],
  [
    `${TRAEFIK} ServersTransport`,
    `${TRAEFIK} IngressRoute`,
    "routes: [{ services: [{ serversTransport: x }] }]",
  ],
  [
    `${TRAEFIK} TraefikService`,
    `${TRAEFIK} IngressRoute`,
    "routes: [{ services: [{ name: x, kind: TraefikService }] }]",
  ],
  [
    "traefik.containo.us/v1alpha1 Middleware",
    `${TRAEFIK} IngressRoute`,
    "routes: [{ middlewares: [{ name: x }] }]",
  ],
  ["networking.istio.io/v1 Gateway", "networking.istio.io/v1 VirtualService", "gateways: [mesh, x]"],
  ["networking.istio.io/v1 Gateway", "networking.istio.io/v1 VirtualService", "gateways: [infra/x]"],
  [
    "gateway.networking.k8s.io/v1 Gateway",
    "gateway.networking.k8s.io/v1 HTTPRoute",
    "parentRefs: [{ name: x, namespace: infra }]",
  ],
  [
    "gateway.envoyproxy.io/v1alpha1 HTTPRouteFilter",
    "gateway.networking.k8s.io/v1 HTTPRoute",
    "rules: [{ filters: [{ extensionRef: { name: x } }] }]",
  ],
  [
    `${TRAEFIK} Middleware`,
    "gateway.networking.k8s.io/v1 HTTPRoute",
    "rules: [{ filters: [{ extensionRef: { name: x } }] }]",
  ],
  ["k8s.nginx.org/v1 Policy", "k8s.nginx.org/v1 VirtualServer", "policies: [{ name: x }]"],
  ["networking.k8s.io/v1 IngressClass", "networking.k8s.io/v1 Ingress", "ingressClassName: x"],
];

it.each(COMPANIONS)("a %s goes that a %s with { %s } names", (type, routeType, spec) => {
  const kind = (text: string) => text.slice(text.indexOf(" ") + 1);
  const cluster = type.endsWith("IngressClass");
  const gone = manifest(type, "spec: {}", cluster ? "name: x" : "name: x, namespace: infra");
  const route = manifest(routeType, `spec: { ${spec} }`, "name: r, namespace: infra");
  const TOLD = `${kind(type)} x is removed, which ${kind(routeType)} r names: its controller serves that no longer, or otherwise.`;
  expect(of(gone + route, route)).toEqual([TOLD]);
  // What only leads on is told by what it leads to.
  const changes = /(Middleware|MiddlewareTCP|TLSOption|ServersTransport|Policy)$/.test(type);
  expect(of(gone + route, gone.replace("spec: {}", "spec: { a: b }") + route)).toEqual(
    changes ? [TOLD.replace("is removed", "changes")] : [],
  );
  const other = route.replaceAll(/\bx\b(?=[,\] }])/g, "y");
  expect(of(gone + other, other)).toEqual([]);
});

it.each([
  ["networking.istio.io/v1", "gateways: [x]", "VirtualService", true],
  ["gateway.networking.k8s.io/v1", "parentRefs: [{ name: x }]", "HTTPRoute", false],
])("a Gateway of %s is for other proxies", (api, spec, kind, isTold) => {
  const gateway = (app: string) =>
    manifest(`${api} Gateway`, `spec: { selector: { app: ${app} } }`, "name: x, namespace: infra");
  const route = manifest(`${api} ${kind}`, `spec: { ${spec} }`, "name: r, namespace: infra");
  expect(of(gateway("a") + route, gateway("b") + route)).toEqual(
    isTold
      ? [
          "Gateway x selects other proxies, or none, which VirtualService r names: its controller serves that no longer, or otherwise.",
        ]
      : [],
  );
  expect(of(gateway("a"), gateway("b"))).toEqual([]);
});

it.each<readonly [string, servers: string, lost: string | undefined]>([
  [
    "keeps its servers",
    "{ hosts: [b, a], port: { number: 443, name: x } }, { hosts: [a], port: { number: 80 } }",
    undefined,
  ],
  ["has no servers", "", "a:80, a:443, b:443"],
  ["loses a host", "{ hosts: [a], port: { number: 443 } }, { hosts: [a], port: { number: 80 } }", "b:443"],
  [
    "gets another port",
    "{ hosts: [a, b], port: { number: 443 } }, { hosts: [a], port: { number: 8080 } }",
    "a:80",
  ],
])("a Gateway of Istio %s", (_, servers, lost) => {
  const gateway = (list: string) =>
    manifest("networking.istio.io/v1 Gateway", `spec: { servers: [${list}] }`, "name: x, namespace: infra");
  const route = manifest(
    "networking.istio.io/v1 VirtualService",
    "spec: { gateways: [x] }",
    "name: r, namespace: infra",
  );
  const base = gateway("{ hosts: [a], port: { number: 80 } }, { hosts: [a, b], port: { number: 443 } }");
  expect(of(base + route, gateway(servers) + route)).toEqual(
    lost === undefined
      ? []
      : [
          `Gateway x is no longer there for ${lost}, which VirtualService r names: its controller serves that no longer, or otherwise.`,
        ],
  );
});

describe("an issuer whose solver goes", () => {
  const issuer = (kind: string, solver: string) =>
    manifest(
      `cert-manager.io/v1 ${kind}`,
      `spec: { acme: { server: https://acme.example, solvers: [{ http01: { ${solver} } }] } }`,
      kind === "Issuer" ? "name: le, namespace: shop" : "name: le",
    );
  const gateway = manifest("gateway.networking.k8s.io/v1 Gateway", "spec: {}", "name: x, namespace: infra");
  const ingressClass = manifest("networking.k8s.io/v1 IngressClass", "spec: {}", "name: x");
  const PARENT = "gatewayHTTPRoute: { parentRefs: [{ name: x, namespace: infra }] }";

  it.each<readonly [string, string, string, string, number]>([
    ["a Gateway", "ClusterIssuer", PARENT, gateway, 1],
    ["a Gateway of no namespace", "Issuer", PARENT.replace(", namespace: infra", ""), gateway, 0],
    ["a class", "Issuer", "ingress: { ingressClassName: x }", ingressClass, 1],
    ["another class", "ClusterIssuer", "ingress: { ingressClassName: y }", ingressClass, 0],
    ["a class by its annotation", "ClusterIssuer", "ingress: { class: x }", ingressClass, 0],
  ])("by %s", (_, kind, solver, gone, count) => {
    const stays = issuer(kind, solver);
    expect(of(gone + stays, stays)).toHaveLength(count);
  });

  it("issues nothing by it", () => {
    const stays = issuer("ClusterIssuer", PARENT);
    expect(of(gateway + stays, stays)).toEqual([
      "Gateway x is removed, which ClusterIssuer le names: no certificate is issued or renewed by that any more.",
    ]);
  });
});

describe("a middleware of Traefik", () => {
  const gone = manifest(`${TRAEFIK} Middleware`, "spec: {}", "name: x, namespace: infra");
  const named = (text: string, namespace: string, annotations = "") =>
    manifest(
      `${TRAEFIK} IngressRoute`,
      `spec: { routes: [{ middlewares: ${text} }] }`,
      `name: r, namespace: ${namespace}, annotations: { ${annotations} }`,
    );
  const ANNOTATION = "traefik.ingress.kubernetes.io/router.middlewares";
  it.each<readonly [string, string, number]>([
    ["by name, from its namespace", named("[{ name: x }]", "infra"), 1],
    ["by name, from another one", named("[{ name: x }]", "shop"), 0],
    ["with its namespace", named("[{ name: x, namespace: infra }]", "shop"), 1],
    ["with another namespace", named("[{ name: x, namespace: other }]", "infra"), 0],
    ["without a name", named("[{ namespace: infra }]", "infra"), 0],
    ["not in a list", named("{ name: x }", "infra"), 1],
    ["in an annotation", named("[]", "shop", `${ANNOTATION}: "a-b@kubernetescrd, infra-x@kubernetescrd"`), 1],
    ["in an annotation of another name", named("[]", "shop", `${ANNOTATION}: infra-xy@kubernetescrd`), 0],
    ["in an annotation that is no text", named("[]", "shop", `${ANNOTATION}: 5`), 0],
  ])("is named %s", (_, route, count) => {
    expect(of(gone + route, route)).toHaveLength(count);
  });

  it("in no namespace is Traefik's in `default`", () => {
    const loose = manifest(`${TRAEFIK} Middleware`, "spec: {}", "name: x");
    const route = named("[]", "shop", `${ANNOTATION}: default-x@kubernetescrd`);
    expect(of(loose + route, route)).toHaveLength(1);
  });

  it("is named by a Service that Traefik calls by it", () => {
    const transport = manifest(`${TRAEFIK} ServersTransport`, "spec: {}", "name: x, namespace: infra");
    const service = manifest(
      "v1 Service",
      "spec: {}",
      "name: s, namespace: infra, annotations: { traefik.ingress.kubernetes.io/service.serverstransport: infra-x@kubernetescrd }",
    );
    expect(of(transport + service, service)).toEqual([
      "ServersTransport x is removed, which Service s names: its controller serves that no longer, or otherwise.",
    ]);
  });

  it("is named by routes only", () => {
    const thing = manifest(
      "example.com/v1 Thing",
      "spec: { middlewares: [{ name: x }] }",
      "name: t, namespace: infra",
    );
    const route = named("[]", "infra");
    expect(of(gone + route + thing, route + thing)).toEqual([]);
  });

  it("of another group is none", () => {
    const route = named("[{ name: x }]", "infra");
    const other = manifest("example.com/v1 Middleware", "spec: {}", "name: x, namespace: infra");
    expect(of(other + route, route)).toEqual([]);
  });
});

it.each<readonly [type: string, before: string, after: string, expected: string | undefined]>([
  [
    `${TRAEFIK} IngressRoute`,
    "routes: [{ middlewares: [{ name: login }, { name: limit }] }]",
    "routes: [{ middlewares: [{ name: limit }] }]",
    "Middleware login",
  ],
  [
    `${TRAEFIK} IngressRoute`,
    "routes: [{ middlewares: [{ name: login, namespace: infra }] }]",
    "routes: [{ match: a }]",
    "Middleware login",
  ],
  ["k8s.nginx.org/v1 VirtualServer", "policies: [{ name: jwt }]", "policies: []", "Policy jwt"],
  [
    `${TRAEFIK} IngressRoute`,
    "routes: [{ middlewares: [{ name: login }] }]",
    "routes: [{ middlewares: [{ name: sso }] }]",
    undefined,
  ],
  [`${TRAEFIK} IngressRoute`, "routes: []", "routes: [{ middlewares: [{ name: login }] }]", undefined],
])("a %s that names { %s }, and then { %s }", (type, before, after, expected) => {
  const route = (spec: string) => manifest(type, `spec: { ${spec} }`, "name: web, namespace: shop");
  const found = of(route(before), route(after)).filter((message) => message.includes("no longer names"));
  const kind = type.slice(type.indexOf(" ") + 1);
  expect(found).toEqual(
    expected === undefined
      ? []
      : [
          `${kind} web no longer names ${expected}: its requests pass without that, which may have asked for a login.`,
        ],
  );
});

it.each<readonly [head: string, isTold: boolean]>([
  ["{ name: sign-on }", true],
  ["{ name: login }, { name: sign-on }", false],
  ["{ name: other }", false],
])("a route that names %s in place of a middleware of the build", (names, isTold) => {
  const at = (name: string) =>
    manifest(`${TRAEFIK} Middleware`, "spec: {}", `name: ${name}, namespace: shop`);
  const route = (middlewares: string) =>
    manifest(
      `${TRAEFIK} IngressRoute`,
      `spec: { routes: [{ middlewares: [${middlewares}] }] }`,
      "name: web, namespace: shop",
    );
  const both = at("login") + at("other");
  expect(of(both + route("{ name: login }"), both + route(names))).toEqual(
    isTold
      ? [
          "IngressRoute web names Middleware sign-on from now on, in place of Middleware login, and the build does not hold that: where nothing else brings it, its controller drops the route.",
        ]
      : [],
  );
});
