import { expect, it } from "vitest";
import { told } from "./check-fixture.ts";

const app = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec: { template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: app, image: a }] } } }
---
`;
const service = (name: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: shop }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }] }\n---\n`;
const web = app("web") + service("web");
const rule = (services: readonly string[], matches = "") =>
  `{ ${matches}backendRefs: [${services.map((name) => `{ name: ${name}, port: 80 }`).join(", ")}] }`;

interface Route {
  readonly parents?: string;
  readonly hosts?: string;
  readonly services?: readonly string[];
  readonly rules?: string;
}

const route = ({
  parents = "{ name: gw }",
  hosts = "a.io",
  services = ["web"],
  rules = rule(services),
}: Route) =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: r, namespace: shop }\nspec: { parentRefs: [${parents}], hostnames: [${hosts}], rules: [${rules}] }\n---\n`;
const UNSERVED = "and nothing in this build serves a.io any more.";
const CHANGES = `HTTPRoute r changes, ${UNSERVED}`;
const REMOVED = `HTTPRoute r is removed, ${UNSERVED}`;

it.each([
  ["its only one", web + route({}), web + route({ hosts: "b.io" }), [CHANGES]],
  [
    "two",
    web + route({ hosts: "a.io, b.io" }),
    web + route({ hosts: "c.io" }),
    ["HTTPRoute r changes, and nothing in this build serves a.io, b.io any more."],
  ],
  [
    "one that something else names which is no route",
    web + route({}),
    `${web}apiVersion: example.com/v1\nkind: HTTPRoute\nmetadata: { name: x }\nspec: { hostnames: [a.io] }\n`,
    [REMOVED],
  ],
  [
    "one of two Services, of which one has pods",
    web + service("none") + route({ services: ["web", "none"] }),
    web + service("none") + route({ services: ["web", "none"], hosts: "b.io" }),
    [CHANGES],
  ],
  [
    "one of a Service without pods",
    web + service("none") + route({ services: ["none"] }),
    web + service("none") + route({ services: ["none"], hosts: "b.io" }),
    [],
  ],
  [
    "one of Services elsewhere",
    web + route({ services: ["far"] }),
    web + route({ services: ["far"], hosts: "b.io" }),
    [CHANGES],
  ],
  [
    "one of Services elsewhere and without pods",
    web + service("none") + route({ services: ["far", "none"] }),
    web + service("none") + route({ services: ["far", "none"], hosts: "b.io" }),
    [],
  ],
  ["one that led nowhere", web + route({ services: [] }), web + route({ services: [], hosts: "b.io" }), []],
  [
    "one of Services elsewhere, where a workload goes too",
    web + app("api") + route({ services: ["far"] }),
    web + route({ services: ["far"], hosts: "b.io" }),
    [CHANGES],
  ],
  ["a route to Services elsewhere", web + route({ services: ["far"] }), web, [REMOVED]],
  ["a route to Services elsewhere and a workload", web + app("api") + route({ services: ["far"] }), web, []],
  ["everything, which is routes alone", route({ services: ["far"] }), "", [REMOVED]],
  ["everything, with a workload", web + route({ services: ["far"] }), "", []],
  [
    "everything, with a release",
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: r, namespace: shop }\nspec: {}\n---\n${route({ services: ["far"] })}`,
    "",
    [],
  ],
])("a route loses the host of %s", (_, base, head, expected) => {
  expect(told("lost-traffic", base, head)).toEqual(expected.map((message) => `warning: ${message}`));
});

it("a route loses the host of a Service without pods, where nobody says a namespace", () => {
  const all = (hosts: string) =>
    (web + service("none") + route({ services: ["none"], hosts })).replaceAll(", namespace: shop", "");
  expect(told("lost-traffic", all("a.io"), all("b.io"))).toEqual([]);
});

const left = (from: string, to: string) =>
  `HTTPRoute r is no longer at ${from}, but at ${to}: whoever comes by what it leaves gets no answer.`;

it.each([
  ["{ name: gw }, { name: gw2 }", "{ name: gw3 }", left("gw, gw2", "gw3")],
  ["{ name: gw }", "", left("gw", "nothing")],
  ["{ name: gw, namespace: a }", "{ name: gw, namespace: b }", left("a/gw", "b/gw")],
  ["{ name: gw, port: 80 }", "{ name: gw, port: 81 }", left("gw:80", "gw:81")],
  [
    "{ name: gw, sectionName: a, port: 80 }",
    "{ name: gw, sectionName: a, port: 81 }",
    left("gw/a:80", "gw/a:81"),
  ],
  ["{ name: gw, sectionName: a, port: 80 }", "{ name: gw, sectionName: a, port: 80, kind: Gateway }", null],
  ["{ name: gw, sectionName: a }", "{ name: gw, port: 80 }", left("gw/a", "gw:80")],
])("a route at %s is at %s from now on", (before, after, expected) => {
  const found = told("lost-traffic", web + route({ parents: before }), web + route({ parents: after }));
  expect(found).toEqual(expected === null ? [] : [`warning: ${expected}`]);
});

const path = (value: string) => `matches: [{ path: { value: ${value} } }], `;
const LESS = "whoever asks for the rest gets no answer, or another one's.";

it.each([
  [
    "of two rules one",
    [rule(["web"], path("/a")), rule(["web"], path("/b"))],
    [rule(["web"], path("/b")), rule(["web"], path("/a/b"))],
    [`HTTPRoute r no longer takes all of /a (PathPrefix): ${LESS}`],
  ],
  [
    "both",
    [rule(["web"], path("/b")), rule(["web"], path("/a"))],
    [rule(["web"], path("/c"))],
    [`HTTPRoute r no longer takes all of /a (PathPrefix), /b (PathPrefix): ${LESS}`],
  ],
  [
    "none, where one of two takes all",
    [rule(["web"], path("/a/b"))],
    [rule(["web"], path("/a")), rule(["web"], path("/c"))],
    [],
  ],
  [
    "a rule, and another one takes that elsewhere",
    [rule(["api"], path("/a")), rule(["web"])],
    [rule(["api"], path("/b")), rule(["web"])],
    [
      "HTTPRoute r has no rule of its own for /a (PathPrefix) any more: whoever asks for that comes to web, and no longer to api.",
    ],
  ],
  [
    "a rule, and another one takes that to the same",
    [rule(["api"], path("/a")), rule(["web", "api"])],
    [rule(["api"], path("/b")), rule(["web", "api"])],
    [],
  ],
  [
    "the Services that both led to",
    [rule(["web", "api"])],
    [rule(["none"])],
    ["HTTPRoute r no longer leads to Service web, api, whose pods stay."],
  ],
])("a route loses %s", (_, before, after, expected) => {
  const all = web + app("api") + service("api") + service("none");
  const [base, head] = [before, after].map((rules) => all + route({ rules: rules.join(", ") }));
  expect(told("lost-traffic", base ?? "", head ?? "")).toEqual(
    expected.map((message) => `warning: ${message}`),
  );
});

it("an Ingress loses its class", () => {
  const ingress = (spec: string) =>
    `${web}apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i, namespace: shop }\nspec: { ${spec} rules: [{ host: a.io, http: { paths: [{ path: /, backend: { service: { name: web, port: { number: 80 } } } }] } }] }\n`;
  expect(told("lost-traffic", ingress("ingressClassName: nginx,"), ingress(""))).toEqual([
    "warning: Ingress i goes to the ingress class by default: another controller serves its hosts, if one does.",
  ]);
});

it("a route of Traefik leaves two entry points", () => {
  const traefik = (entries: string) =>
    `${web}apiVersion: traefik.io/v1alpha1\nkind: IngressRoute\nmetadata: { name: i, namespace: shop }\nspec: { entryPoints: [${entries}], routes: [{ match: Host(\`a.io\`), services: [{ name: web, port: 80 }] }] }\n`;
  expect(told("lost-traffic", traefik("web, admin"), traefik("websecure"))).toEqual([
    "warning: IngressRoute i is no longer at the entry point web, the entry point admin: whoever comes by what it leaves gets no answer.",
  ]);
});

const both = `${web}${app("api")}${service("api")}${route({})}`;
const second = (hosts: string, services: readonly string[] = ["api"]) =>
  route({ hosts, services }).replace("name: r,", "name: s,");
const UNLED =
  "and what else serves a.io does not lead to where it did: whoever comes for that gets no answer, or another one's.";

it.each([
  ["goes", second("a.io"), "", [`HTTPRoute s is removed, ${UNLED}`]],
  ["goes to another host", second("a.io"), second("b.io"), [`HTTPRoute s changes, ${UNLED}`]],
  ["goes, and led where the other one does", second("a.io", ["web"]), "", []],
  ["goes, and one comes for it", second("a.io"), second("a.io", ["new"]).replace("name: s,", "name: t,"), []],
])("a route with the host of another one %s", (_, before, after, expected) => {
  expect(told("lost-traffic", both + before, both + after)).toEqual(
    expected.map((message) => `warning: ${message}`),
  );
});
