import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const of = (base: string, head: string, prunes?: boolean) =>
  messages("lost-traffic", base, head, prunes === undefined ? {} : { prunes });
const API = "gateway.networking.k8s.io";
const route = (name: string) => manifest(`${API}/v1 HTTPRoute`, "spec: {}", `name: ${name}, namespace: shop`);
const target = (name: string, kind = "HTTPRoute", group = API) =>
  `{ group: "${group}", kind: ${kind}, name: ${name} }`;
const policy = (spec: string, type = "gateway.envoyproxy.io/v1alpha1 SecurityPolicy") =>
  manifest(type, `spec: { ${spec} }`, "name: login, namespace: shop");
const login = (...names: readonly string[]) =>
  policy(`jwt: {}, targetRefs: [${names.map((name) => target(name)).join(", ")}]`);

const TOLD = (what: string, names = "HTTPRoute web", kind = "SecurityPolicy") => [
  `${kind} login ${what}: who comes by ${names} is let in or passed on otherwise at once.`,
];
const LEFT = [
  "SecurityPolicy login is for HTTPRoute web, which goes: what takes its place is served without it.",
];
const [WEB, API_ROUTE] = [route("web"), route("api")];

const GATEWAY_OWN = manifest(
  `${API}/v1 Gateway`,
  "spec: {}",
  "name: own, namespace: shop, labels: { a: own }",
);
const SELECTING = (mode: string) =>
  policy(`jwt: { mode: ${mode} }, targetSelectors: [{ kind: Gateway, matchLabels: { a: own } }]`);
const SELECTED = (what: string) => TOLD(what, "each Gateway that it selects");

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  ["goes", WEB + login("web"), WEB, TOLD("is removed")],
  ["goes with its route", WEB + API_ROUTE + login("web"), API_ROUTE, []],
  ["goes with all", WEB + login("web"), "{}", []],
  ["goes from a route of another build", WEB + login("other"), WEB, TOLD("is removed", "HTTPRoute other")],
  [
    "is for less",
    WEB + API_ROUTE + login("web", "api"),
    WEB + API_ROUTE + login("api"),
    TOLD("no longer names HTTPRoute web"),
  ],
  ["is for more", WEB + API_ROUTE + login("web"), WEB + API_ROUTE + login("web", "api"), TOLD("changes")],
  ["changes", WEB + login("web"), WEB + login("web").replace("jwt: {}", "jwt: { a: b }"), TOLD("changes")],
  ["changes, and selects", GATEWAY_OWN + SELECTING("a"), GATEWAY_OWN + SELECTING("b"), SELECTED("changes")],
  ["comes, and selects", GATEWAY_OWN, GATEWAY_OWN + SELECTING("a"), SELECTED("is new")],
  [
    "comes, and selects others",
    GATEWAY_OWN.replace("a: own", "a: x"),
    GATEWAY_OWN.replace("a: own", "a: x") + SELECTING("a"),
    [],
  ],
  [
    "gets a label",
    WEB + login("web"),
    WEB + login("web").replace("name: login", "labels: { a: b }, name: login"),
    [],
  ],
  ["comes", WEB, WEB + login("web"), TOLD("is new")],
  ["comes with its route", API_ROUTE, API_ROUTE + WEB + login("web"), []],
  ["stays, and its route gets another name", WEB + login("web"), route("shop") + login("web"), LEFT],
  [
    "stays, and its route goes on",
    WEB + login("web"),
    WEB.replace("spec: {}", "spec: { a: b }") + login("web"),
    [],
  ],
  ["is moved to the new name of its route", WEB + login("web"), route("shop") + login("shop"), []],
])("a policy of a route %s", (_, base, head, expected) => {
  expect(of(base, head)).toEqual(expected);
});

it.each<readonly [type: string, spec: string, told: string | undefined]>([
  ["kuadrant.io/v1 AuthPolicy", `targetRef: ${target("web")}`, "HTTPRoute web"],
  [
    "gateway.envoyproxy.io/v1alpha1 EnvoyPatchPolicy",
    `targetRef: ${target("prow", "GatewayClass")}`,
    "GatewayClass prow",
  ],
  [`${API}/v1 BackendTLSPolicy`, `targetRefs: [${target("web", "Service", "")}]`, "Service web"],
  // Told as what selects pods.
  ["security.istio.io/v1 AuthorizationPolicy", `targetRefs: [${target("web")}]`, undefined],
  ["example.com/v1 Scaler", `targetRef: ${target("web")}`, undefined],
  ["example.com/v1 RetryPolicy", "attempts: 3", undefined],
])("%s { %s } is for %s", (type, spec, told) => {
  const kind = type.slice(type.indexOf(" ") + 1);
  const found = of(WEB + policy(spec, type), WEB).filter((text) => text.includes("who comes by"));
  expect(found).toEqual(told === undefined ? [] : TOLD("is removed", told, kind));
});

it("stays where nothing is pruned", () => {
  expect(of(WEB + login("web"), API_ROUTE, false)).toEqual([]);
  expect(of(WEB + login("web"), API_ROUTE + login("web"), false)).toEqual([]);
});

it("is for a route of another namespace", () => {
  const other = WEB.replace("namespace: shop", "namespace: infra");
  const far = login("web").replace("name: web }", "name: web, namespace: infra }");
  expect(of(other + login("web"), API_ROUTE + login("web"))).toEqual([]);
  expect(of(other + far, API_ROUTE + far)).toEqual(LEFT);
});
