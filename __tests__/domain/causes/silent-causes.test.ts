import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const object = (type: string, spec: string): string => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: web, namespace: shop }, spec: ${spec} }`;
};
const RELEASE = "helm.toolkit.fluxcd.io/v2 HelmRelease";
const KUSTOMIZATION = "kustomize.toolkit.fluxcd.io/v1 Kustomization";
const APPLICATION = "argoproj.io/v1alpha1 Application";

it.each([
  [RELEASE, "{ timeout: 5m, values: { a: 1 } }", "{ timeout: 9m, values: { a: 2 } }", ["spec.values.a"]],
  [RELEASE, "{ values: { a: 1 } }", "{ upgrade: { crds: Skip }, values: { a: 2 } }", ["spec.values.a"]],
  [KUSTOMIZATION, "{ wait: true, path: a }", "{ wait: false, path: b }", ["spec.path"]],
  [
    APPLICATION,
    "{ project: a, source: { path: a } }",
    "{ project: b, source: { path: b } }",
    ["spec.source.path"],
  ],
])("of a %s from %s to %s only what it deploys by is a cause", (type, base, head, expected) => {
  const { workloads } = forecast(object(type, base), object(type, head));
  expect(workloads.flatMap(({ causes }) => causes.map(({ path }) => path))).toEqual(expected);
});
