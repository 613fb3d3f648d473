import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";
import { HERE } from "../slip-fixture.ts";

const pods = (name: string, label = name) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: ${label} } }, template: { metadata: { labels: { app: ${label} } }, spec: { containers: [{ name: a, image: a }] } } }`,
    HERE(name),
  );
const service = (name: string, label: string) =>
  manifest("v1 Service", `spec: { selector: { app: ${label} }, ports: [{ port: 80 }] }`, HERE(name));
const WEB = pods("web") + service("web", "web");
const STRANGE =
  "warning: Service api sends to Deployment web, and not to Deployment api, which has its name.";

it.each<readonly [string, head: string, readonly string[]]>([
  ["a copy whose selector was left", pods("api") + service("api", "web"), [STRANGE]],
  ["one that sends to its own", pods("api") + service("api", "api"), []],
  ["another name for the same pods", service("www", "web"), []],
  [
    "one that sends nowhere",
    pods("api") + service("api", "none"),
    [
      "warning: Service api sends to no pods that are seen here, and not to Deployment api, which has its name.",
    ],
  ],
  ["one that sends to a role", pods("api") + service("api", "api, role: primary"), []],
  [
    "one of pods that an operator labels",
    pods("api").replace("apps/v1", "example.com/v1").replace("Deployment", "Db") + service("api", "none"),
    [],
  ],
  ["pods of one label", pods("api", "web") + service("api", "web"), []],
])("a Service that comes: %s", (_, head, expected) => {
  const strange = (base: string, after: string) =>
    told("lost-traffic", base, after).filter((text) => text.includes("which has its name"));
  expect(strange(WEB, WEB + head)).toEqual(expected);
  expect(strange(WEB + head, WEB + head)).toEqual([]);
});

it.each<readonly [string, head: string, has: string | undefined]>([
  ["a prefix", pods("worker") + service("jobs", "dev-worker"), "worker"],
  ["no prefix that the pods have", pods("worker", "dev-worker") + service("jobs", "worker"), "dev-worker"],
  ["a suffix", pods("worker") + service("jobs", "worker-v2"), "worker"],
  ["others", pods("worker") + service("jobs", "dev-runner"), undefined],
  ["another word in one", pods("worker") + service("jobs", "coworker"), undefined],
  ["a label more", pods("worker") + service("jobs", "worker, tier: dev-worker"), undefined],
  ["pods that are here", pods("worker") + pods("w", "dev-worker") + service("jobs", "dev-worker"), undefined],
])("a Service that comes and almost selects pods, by %s", (_, head, has) => {
  const almost = (base: string) =>
    told("lost-traffic", base, WEB + head).flatMap(
      (text) => /and those of .* have (\S+)\.$/.exec(text)?.[1] ?? [],
    );
  expect(almost(WEB)).toEqual(has === undefined ? [] : [has]);
  expect(almost(WEB + head)).toEqual([]);
});

const DATABASE = manifest("postgresql.cnpg.io/v1 Cluster", "spec: { instances: 3 }", HERE("pg"));
const UNSEEN =
  "warning: Service db no longer selects the pods of Cluster pg, nor others that are seen here: whoever calls it gets no answer where there are none.";

const NOBODYS =
  "warning: Service db selects other pods from now on, and neither they nor the former ones are in this build: whoever calls it gets no answer where there are none.";

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  ["others that are not here", service("db", "pg"), service("db", "pgx"), [UNSEEN]],
  ["the same", service("db", "pg"), service("db", "pg"), []],
  ["the same by another label", service("db", "pg"), service("db", "pg").replace("app:", "cluster:"), []],
  ["some that are here", service("db", "pg"), service("db", "web"), []],
  ["others than those of nobody here", service("db", "a"), service("db", "b"), [NOBODYS]],
  ["fewer of nobody here", service("db", "a"), service("db", "a, tier: b"), [NOBODYS]],
  ["nothing by itself", service("db", "a"), service("db", "a").replace(/selector: \S+ \S+ \S+ \S+,/, ""), []],
  [
    "by another name",
    service("db", "a"),
    service("db", "b").replace("ports", "type: ExternalName, ports"),
    [],
  ],
])("a Service that selects %s", (_, base, head, expected) => {
  const found = told("lost-traffic", WEB + DATABASE + base, WEB + DATABASE + head);
  expect(found.filter((text) => /nor others|former ones/.test(text))).toEqual(expected);
});

it.each<readonly [string, label: string, was: string, is: string, readonly string[]]>([
  [
    "moves",
    "a",
    "port: 389, targetPort: 3389",
    "port: 389, targetPort: 3399",
    [
      "warning: Service db sends to the port 3399 of its pods from now on, which are not in this build, and to 3389 before: where they do not listen there, nobody answers.",
    ],
  ],
  [
    "comes to another",
    "a",
    "port: 80",
    "port: 80, targetPort: http",
    [
      "warning: Service db sends to the port http of its pods from now on, which are not in this build, and to 80 before: where they do not listen there, nobody answers.",
    ],
  ],
  ["is written", "a", "port: 80", "port: 80, targetPort: 80, protocol: TCP", []],
  ["comes beside", "a", "port: 80", "port: 80 }, { port: 81, targetPort: 8", []],
  ["of pods in sight moves", "web", "port: 80", "port: 80, targetPort: 81", []],
])("the target port of a Service of pods that nobody here sees: %s", (_, label, was, is, expected) => {
  const at = (ports: string) => WEB + service("db", label).replace("port: 80", ports);
  const found = told("lost-traffic", at(was), at(is));
  expect(found.filter((text) => text.includes("not in this build"))).toEqual(expected);
});

it("a Service that no longer selects the pods of a release that goes to its namespace", () => {
  const release = manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    "spec: { targetNamespace: shop, releaseName: pg }",
    "name: db, namespace: flux",
  );
  const found = told("lost-traffic", release + service("db", "pg"), release + service("db", "pgx"));
  expect(found).toEqual([UNSEEN.replace("Cluster pg", "HelmRelease db")]);
});

const route = (name: string, parent: string) =>
  manifest(
    "gateway.networking.k8s.io/v1 HTTPRoute",
    `spec: { hostnames: [${name}.io], parentRefs: [{ ${parent} }], rules: [{ filters: [{ type: RequestRedirect, requestRedirect: { hostname: b.io } }] }] }`,
    HERE(name),
  );
const gateway = (name: string) =>
  manifest(
    "gateway.networking.k8s.io/v1 Gateway",
    "spec: { listeners: [] }",
    `name: ${name}, namespace: infra`,
  );
const MAIN = "name: external, namespace: infra";

it.each<readonly [string, head: string, readonly string[]]>([
  [
    "a letter off",
    route("b", "name: externl, namespace: infra"),
    [
      "warning: HTTPRoute b names Gateway infra/externl, which no other here does. Did you mean infra/external?",
    ],
  ],
  [
    "in a namespace that is",
    route("b", "name: external, namespace: infar"),
    [
      "warning: HTTPRoute b names Gateway infar/external, which no other here does. Did you mean infra/external?",
    ],
  ],
  ["the same", route("b", MAIN), []],
  ["another one", route("b", "name: internal, namespace: infra"), []],
  ["one that comes too", route("b", "name: externl, namespace: infra") + gateway("externl"), []],
  ["a Service of a mesh", route("b", "name: externl, namespace: infra, kind: Service, group: ''"), []],
])("a route that comes and names a Gateway %s", (_, head, expected) => {
  const base = route("a", MAIN);
  const named = told("misspelt-name", base, base + head).filter((text) => text.includes("no other here"));
  expect(named).toEqual(expected);
});
