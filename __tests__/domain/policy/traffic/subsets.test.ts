import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const ISTIO = "networking.istio.io/v1";
const web = (version: string, metadata = "name: web, namespace: shop") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { app: web, version: ${version} } }, spec: { containers: [{ name: web, image: nginx }] } } }`,
    metadata,
  );
const rule = (subsets: string, host = "web", namespace = "shop") =>
  manifest(
    `${ISTIO} DestinationRule`,
    `spec: { host: ${host}, subsets: [${subsets}] }`,
    `name: web, namespace: ${namespace}`,
  );
const subset = (name: string, version: string) => `{ name: ${name}, labels: { version: ${version} } }`;
const of = (base: string, head: string, rest = {}) => messages("lost-traffic", base, head, rest);
const LOST = (names: string) => [
  `The subset ${names} of DestinationRule web has no pods any more: whoever is led to it gets no answer.`,
];

const SERVICE = manifest("v1 Service", "spec: { selector: { app: web } }");

describe("a subset", () => {
  const v1 = rule(subset("v1", "one"));
  it.each<readonly [string, string, string, readonly string[]]>([
    ["whose pods get other labels", web("one") + v1, web("two") + v1, LOST("v1")],
    ["that asks for other labels", web("one") + v1, web("one") + rule(subset("v1", "two")), LOST("v1")],
    ["that is left out", web("one") + v1, web("one") + rule(""), LOST("v1")],
    ["that gets another name", web("one") + v1, web("one") + rule(subset("v2", "one")), LOST("v1")],
    [
      "beside another one",
      web("one") + rule(`${subset("v1", "one")}, ${subset("v1b", "one")}`),
      web("two") + rule(`${subset("v1", "one")}, ${subset("v1b", "one")}`),
      LOST("v1, v1b"),
    ],
    ["that follows the labels", web("one") + v1, web("two") + rule(subset("v1", "two")), []],
    ["that had no pods", web("zero") + v1, web("two") + v1, []],
    ["whose pods go", web("one") + v1, v1, []],
    ["without labels", web("one") + rule("{ name: v1 }"), web("two") + rule("{ name: v1 }"), []],
    [
      "of another namespace",
      web("one") + rule(subset("v1", "one"), "web", "other"),
      web("two") + rule(subset("v1", "one"), "web", "other"),
      [],
    ],
    [
      "without labels, which is left out",
      web("one") + rule("{ name: v1 }"),
      web("one") + rule(""),
      LOST("v1"),
    ],
    ["that asks for all", web("one") + v1, web("one") + rule("{ name: v1 }"), []],
    [
      "of another namespace, by a whole host",
      web("one") + rule(subset("v1", "one"), "web.shop.svc.cluster.local", "mesh"),
      web("two") + rule(subset("v1", "one"), "web.shop.svc.cluster.local", "mesh"),
      LOST("v1"),
    ],
    ...["web", "web.shop", "web.shop.svc.cluster.local"].map(
      (host): [string, string, string, readonly string[]] => {
        const others =
          web("one", "name: api, namespace: shop").replace("app: web", "app: api") +
          SERVICE +
          rule(subset("v1", "one"), host);
        return [
          `whose labels pods of others have too, by ${host}`,
          web("one") + others,
          web("two") + others,
          LOST("v1"),
        ];
      },
    ),
    [
      "of all hosts of a domain",
      web("one") + rule(subset("v1", "one"), '"*.local"'),
      web("two") + rule(subset("v1", "one"), '"*.local"'),
      LOST("v1"),
    ],
    [
      "of a host outside",
      web("one") + rule(subset("v1", "one"), "web.example.com"),
      web("two") + rule(subset("v1", "one"), "web.example.com"),
      [],
    ],
    [
      "of another group",
      (web("one") + v1).replace(ISTIO, "example.com/v1"),
      (web("two") + v1).replace(ISTIO, "example.com/v1"),
      [],
    ],
  ])("%s", (_, base, head, told) => {
    expect(of(base, head)).toEqual(told);
  });

  it("is not told of where not all was seen", () => {
    expect(of(web("one") + v1, web("two") + v1, { headIncomplete: true })).toEqual([]);
    expect(of(web("one") + v1, web("two") + v1, { baseIncomplete: true })).toEqual([]);
  });
});

describe("a DestinationRule that goes", () => {
  const v1 = rule(subset("v1", "one"));
  const route = (destination: string) =>
    manifest(
      `${ISTIO} VirtualService`,
      `spec: { http: [{ route: [{ destination: { ${destination} } }] }] }`,
      "name: r, namespace: shop",
    );
  const TOLD = [
    "DestinationRule web is removed, and VirtualService r leads to a subset of it: whoever is led there gets no answer.",
  ];
  it.each<readonly [string, string, readonly string[]]>([
    ["to the subset", route("host: web, subset: v1"), TOLD],
    ["to another subset", route("host: web, subset: v2"), []],
    ["to no subset", route("host: web"), []],
    ["to another host", route("host: api, subset: v1"), []],
  ])("and a route leads %s", (_, leads, told) => {
    expect(of(v1 + leads, leads)).toEqual(told);
  });

  it("is told where one of several ways leads to one of its subsets", () => {
    const two = rule(`${subset("v0", "zero")}, ${subset("v1", "one")}`);
    const leads = route("host: web, subset: v1").replace(
      "route: [{",
      "route: [{ destination: { host: other } }, {",
    );
    expect(of(two + leads, leads)).toEqual(TOLD);
  });

  it("has subsets without a name, which nobody is led to", () => {
    const nameless = rule("{ labels: { version: one } }");
    const leads = route("host: web");
    expect(of(nameless + leads, leads)).toEqual([]);
  });

  it("stays where nothing is pruned", () => {
    const leads = route("host: web, subset: v1");
    expect(of(v1 + leads, leads, { prunes: false })).toEqual([]);
  });
});

describe("a route that begins to lead to a subset", () => {
  const routes = (...ways: readonly string[]) =>
    manifest(
      `${ISTIO} VirtualService`,
      `spec: { http: [{ route: [${ways.map((way) => `{ ${way} }`).join(", ")}] }] }`,
      "name: r, namespace: shop",
    );
  const to = (name: string, weight = "", host = "web") =>
    `destination: { host: ${host}, subset: ${name} }${weight && `, weight: ${weight}`}`;
  const both = rule(`${subset("v1", "one")}, ${subset("v2", "two")}`);
  const idle = web("two", "name: web2, namespace: shop").replace("spec: {", "spec: { replicas: 0,");
  const BEGINS = "VirtualService r leads to the subset v2 of web from now on, which";
  const NONE = [`${BEGINS} has no pods here: whoever is led there gets no answer.`];
  const UNDEFINED = [`${BEGINS} DestinationRule web does not define: whoever is led there gets no answer.`];
  it.each<readonly [string, string, string, readonly string[]]>([
    ["that nobody defines", rule(subset("v1", "one")), routes(to("v1", "90"), to("v2", "10")), UNDEFINED],
    ["without pods", both, routes(to("v1", "50"), to("v2", "50")), NONE],
    ["of which the pods are none", both + idle, routes(to("v1", "0"), to("v2", "100")), NONE],
    ["for nothing yet", both, routes(to("v1", "100"), to("v2", "0")), []],
    ["that has pods", both + web("two", "name: web2, namespace: shop"), routes(to("v2")), []],
    ["of a host outside", both, routes(to("v1"), to("v2", "", "example.com")), []],
    ["of a rule that is not here", "", routes(to("v2")), []],
  ])("%s", (_, rest, leads, told) => {
    const pods = SERVICE + web("one") + rest;
    expect(of(pods + routes(to("v1")), pods + leads)).toEqual(told);
  });

  it("is told by the whole name of its host", () => {
    const pods = SERVICE + web("one") + both;
    const leads = routes(to("v2", "", "web.shop.svc.cluster.local"));
    expect(of(pods + routes(to("v1")), pods + leads)).toHaveLength(1);
  });

  it("and did so before is not told again", () => {
    const pods = SERVICE + web("one") + both;
    expect(of(pods + routes(to("v2")), pods + routes(to("v2"), to("v1")))).toEqual([]);
  });
});
