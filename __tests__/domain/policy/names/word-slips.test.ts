import { describe, expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";
import { HERE } from "../slip-fixture.ts";

const account = manifest("v1 ServiceAccount", "", HERE("storefront"));
const pods = (fields: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [{ name: web, image: a, ${fields} }] } } }`,
    HERE("web"),
  );
const rule = (expr: string) =>
  manifest(
    "monitoring.coreos.com/v1 PrometheusRule",
    `spec: { groups: [{ name: a, rules: [{ alert: Down, expr: ${JSON.stringify(expr)} }] }] }`,
    HERE("rules"),
  );
const config = (text: string) =>
  manifest("v1 ConfigMap", `data: { app.conf: ${JSON.stringify(text)} }`, HERE("settings"));
const SLIP = (who: string, where: string) =>
  `warning: ${who} has a word in ${where} that is a letter or two off from storefront, which it was and which is there as before: see that it is no slip.`;
const slips = (before: string, after: string, more = account) =>
  told("misspelt-name", before + more, after + more);

it.each<readonly [what: string, of: (text: string) => string, who: string, where: string]>([
  ["an argument", (text) => pods(`args: [--account=${text}]`), "Deployment web", "args[0] of container web"],
  ["a command", (text) => pods(`command: [run, ${text}]`), "Deployment web", "command[1] of container web"],
  [
    "a variable",
    (text) => pods(`env: [{ name: WHO, value: ${text} }]`),
    "Deployment web",
    "variable WHO of container web",
  ],
  ["a rule", (text) => rule(`up{job="${text}"} == 0`), "PrometheusRule rules", "the expression of Down"],
  ["a config", (text) => config(`who=${text}\nlevel=a`), "ConfigMap settings", "key app.conf"],
])("%s", (_, of, who, where) => {
  expect(slips(of("storefront"), of("storefrot"))).toEqual([SLIP(who, where)]);
  // As a part of a longer word it is another one.
  expect(slips(of("storefront-a"), of("storefrot-a"))).toEqual([]);
  expect(slips(of("storefront"), of("warehouse"))).toEqual([]);
  expect(slips(of("storefrot"), of("storefront"))).toEqual([]);
});

it.each([
  ["behind what is two code units", "🚀 ~~ who=storefront\n", "🚀 ~~ who=storefrot\n"],
  ["in many places", "storefront\n".repeat(5), "storefrot\n".repeat(5)],
  ["by its last letter", "who=2storefront1x:1", "who=2storefront1:1"],
])("in a config alone, %s", (_, before, after) => {
  const name = before.includes("1x") ? "2storefront1x" : "storefront";
  const more = manifest("v1 ServiceAccount", "", HERE(name));
  expect(slips(config(before), config(after), more)).toHaveLength(1);
});

describe("a word is another one", () => {
  const of = (text: string) => pods(`args: ["--account=${text}"]`);
  it("where nothing has that name", () => {
    expect(slips(of("storefront"), of("storefrot"), "")).toEqual([]);
  });
  it("where something has the new one too", () => {
    const both = account + manifest("v1 ServiceAccount", "", HERE("storefronts"));
    expect(slips(of("storefront"), of("storefronts"), both)).toEqual([]);
  });
  it("where more of the text changes", () => {
    expect(slips(of("storefront --a"), of("storefrot --b"))).toEqual([]);
    expect(slips(of("storefront storefront"), of("storefrot storefrot"))).toHaveLength(1);
  });
  it("where the object goes", () => {
    expect(told("misspelt-name", of("storefront") + account, of("storefrot"))).toEqual([]);
  });
});

it("is the namespace of a host, of whose Services nobody here knows", () => {
  const of = (namespace: string) => pods(`env: [{ name: URL, value: "jdbc:db.${namespace}.svc:5432/a" }]`);
  expect(slips(of("storefront"), of("storefrunt"))).toEqual([
    SLIP("Deployment web", "variable URL of container web"),
  ]);
});

describe("a variable of a Kustomization", () => {
  const of = (variables: string, name = "web") =>
    manifest(
      "kustomize.toolkit.fluxcd.io/v1 Kustomization",
      `spec: { interval: 1h, path: ./a, prune: true, sourceRef: { kind: GitRepository, name: a }, postBuild: { substitute: { ${variables} } } }`,
      HERE(name),
    );
  const other = of("APP: db, CAPACITY: 5Gi", "db");
  it.each<readonly [what: string, head: string, more: string, isTold: boolean]>([
    ["that is a letter off", "APP: web, CAPACTY: 1Gi", other, true],
    ["that others give too", "APP: web, CAPACTY: 1Gi", other + of("CAPACTY: 1Gi", "c"), false],
    ["that nobody else gives", "APP: web, CAPACTY: 1Gi", "", false],
    ["that comes beside", "APP: web, CAPACITY: 1Gi, CAPACTY: 1Gi", other, false],
    ["of another name", "APP: web, SIZE: 1Gi", other, false],
  ])("%s", (_, head, more, isTold) => {
    expect(told("misspelt-name", of("APP: web, CAPACITY: 1Gi") + more, of(head) + more)).toEqual(
      isTold
        ? [
            "warning: Kustomization web gives the variable CAPACTY, and no longer CAPACITY, which others give: what names that gets its default, or nothing.",
          ]
        : [],
    );
  });
});
