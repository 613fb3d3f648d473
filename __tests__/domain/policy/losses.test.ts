import { expect, it } from "vitest";
import { changedObjects, workloadNames } from "../../../src/domain/policy/losses.ts";
import { readSide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";
import { manifest, told } from "./check-fixture.ts";

const named = (...names: readonly string[]) => {
  const text = names.map((name) => manifest("apps/v1 Deployment", "spec: {}", `name: ${name}`)).join("");
  return workloadNames([...readSide(manifestsOf(text), "head").workloads.values()]);
};

it.each([
  [["a"], "Deployment a"],
  [["a", "b", "c"], "Deployment a, Deployment b, Deployment c"],
  [["a", "b", "c", "d", "e"], "Deployment a, Deployment b, Deployment c and 2 more"],
])("names %j as %s", (names, expected) => {
  expect(named(...names)).toBe(expected);
});

const web = manifest(
  "apps/v1 Deployment",
  "spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } }",
);
const policy = (rules: string, annotations = "") =>
  manifest(
    "networking.k8s.io/v1 NetworkPolicy",
    `spec: { podSelector: {}, ingress: [${rules}] }`,
    `name: only, namespace: shop, annotations: { ${annotations} }`,
  );
const service = (ports: string, annotations = "") =>
  manifest(
    "v1 Service",
    `spec: { selector: { app: web }, ports: [${ports}] }`,
    `name: web, namespace: shop, annotations: { ${annotations} }`,
  );
const [ONE, TWO] = [service("{ port: 80 }"), service("{ port: 80 }, { port: 443 }")];

it.each([
  [{}, 1, 1],
  [{ prunes: true }, 1, 1],
  [{ prunes: null }, 1, 1],
  [{ prunes: false }, 0, 1],
  [{ baseIncomplete: true }, 0, 0],
  [{ headIncomplete: true }, 0, 0],
])("what goes is lost, and what gives less, with %o: %i, %i", (rest, gone, less) => {
  expect(told("lost-traffic", web + TWO, web, rest)).toHaveLength(gone);
  expect(told("lost-traffic", web + TWO, web + ONE, rest)).toHaveLength(less);
});

it.each([
  ["kustomize.toolkit.fluxcd.io/prune: disabled", 0],
  ["argocd.argoproj.io/sync-options: Prune=false", 0],
  ["a: b", 1],
])("what is kept by %s is not lost", (annotation, expected) => {
  expect(told("lost-traffic", web + service("{ port: 80 }", annotation), web)).toHaveLength(expected);
});

it("what Flux keeps by a label is not lost either", () => {
  const mark = "labels: { kustomize.toolkit.fluxcd.io/prune: Disabled }, annotations";
  const kept = service("{ port: 80 }").replace("annotations", mark);
  expect(told("lost-traffic", web + kept, web)).toEqual([]);
});

it("what stays as it was has not changed", () => {
  const [base, other, head] = [ONE, TWO, ONE].map((text) => readSide(manifestsOf(web + text), "head"));
  if (base === undefined || other === undefined || head === undefined) throw new Error("no sides");
  expect(changedObjects({ base, head }, () => true)).toEqual([]);
  expect(changedObjects({ base, head: other }, () => true).map(({ before }) => before.kind)).toEqual([
    "Service",
  ]);
  expect(changedObjects({ base, head: other }, ({ kind }) => kind === "Deployment")).toEqual([]);
});

it("what stays as it was is not lost", () => {
  expect(told("lost-traffic", web + policy("{}") + ONE, web + policy("{}") + ONE)).toEqual([]);
  expect(told("lost-traffic", web + policy("{}"), web + policy(""))).toHaveLength(1);
});
