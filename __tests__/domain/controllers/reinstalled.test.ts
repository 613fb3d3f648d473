import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const release = (spec: string) =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: shop }\nspec: { interval: 1h, ${spec} }\n`;
const chart = (name: string, kind = "HelmRepository") =>
  `chart: { spec: { chart: ${name}, sourceRef: { kind: ${kind}, name: r } } }`;

it.each([
  ["", "releaseName: other", "releaseName web → other"],
  ["", "storageNamespace: other", "storageNamespace shop → other"],
  ["", "targetNamespace: other", "releaseName web → other-web, targetNamespace shop → other"],
  ["releaseName: a", "releaseName: a, targetNamespace: b", "targetNamespace shop → b"],
  [chart("a"), chart("b"), "chart a → b"],
])("a release is uninstalled: %s to %s", (base, head, fields) => {
  const [found] = forecast(release(base), release(head)).workloads;
  expect([found?.effect, found?.reason]).toEqual([
    "recreate",
    `Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${fields}.`,
  ]);
});

it.each([
  ["", "values: { a: 1 }", "unknown"],
  ["", "releaseName: web, storageNamespace: shop, values: { a: 1 }", "unknown"],
  [chart("./a", "GitRepository"), chart("./b", "GitRepository"), "unknown"],
  [chart("a"), chart("./a", "GitRepository"), "unknown"],
  [chart("./a", "GitRepository"), chart("a"), "unknown"],
  ["", "releaseName: other, suspend: true", "none"],
  [chart("a"), `${chart("b")}, upgrade: { chartNameChangeStrategy: InPlaceUpdate }`, "unknown"],
])("and is not: %s to %s", (base, head, effect) => {
  expect(forecast(release(base), release(head)).workloads[0]?.effect).toBe(effect);
});

it("and is not, where it says the namespace that it is in anyway", () => {
  const inDefault = (spec: string) => release(spec).replace(", namespace: shop", "");
  const named = inDefault("releaseName: web, targetNamespace: default, storageNamespace: default");
  expect(forecast(inDefault(""), named).workloads[0]?.effect).toBe("unknown");
  expect(forecast(inDefault(""), inDefault("storageNamespace: other")).workloads[0]?.reason).toContain(
    "storageNamespace default → other.",
  );
});

it("and an Application that goes to another namespace is not uninstalled by Flux", () => {
  const application = (namespace: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\nspec: { project: a, destination: { server: a, namespace: ${namespace} }, source: { repoURL: "https://example.com", chart: a, targetRevision: "1" } }\n`;
  expect(forecast(application("a"), application("b")).workloads[0]?.effect).toBe("unknown");
});
