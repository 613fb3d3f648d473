import { describe, expect, it } from "vitest";
import { parameterOf, placeOf } from "../../../src/domain/policy/check.ts";
import { located, switchedOn } from "./check-fixture.ts";

describe("a parameter of a check", () => {
  const parameters = [
    { name: "limit", what: "", type: "count", default: 5 },
    { name: "share", what: "", type: "share", default: 0.5 },
  ] as const;
  const check = { id: "few-pods-stay", parameters } as const;
  const settings = switchedOn("few-pods-stay", { share: 0.8 });

  it.each([
    [{}, check, "share", 0.5],
    [{}, check, "limit", 5],
    [{}, check, "other", 0],
    [{}, { id: "few-pods-stay" } as const, "share", 0],
    [{ settings }, check, "share", 0.8],
    [{ settings }, check, "limit", 5],
    [{ settings }, { ...check, id: "many-restarts" } as const, "share", 0.5],
    [{ settings: switchedOn("few-pods-stay", { share: 0 }) }, check, "share", 0],
  ])("is what the policy says, or its default: %#", (context, of, name, expected) => {
    expect(parameterOf(context, of, name)).toBe(expected);
  });
});

it.each([
  [undefined, {}],
  [{}, {}],
  [{ file: "web.yaml" }, { file: "web.yaml" }],
  [
    { file: "web.yaml", line: 3 },
    { file: "web.yaml", line: 3 },
  ],
])("a place of %j is %j", (location, expected) => {
  expect(placeOf(location)).toStrictEqual(expected);
});

const web = (strategy: string, container = "image: a") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { strategy: { type: ${strategy} }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, ${container} }] } } }\n`;
const place = { file: "Deployment.yaml", line: 7 };

it("what is found of a workload names it, and where it stands", () => {
  const [found] = located("recreate-strategy", web("Recreate"), web("Recreate", "image: b"));
  expect(found).toStrictEqual({
    check: "recreate-strategy",
    severity: "warning",
    deployable: "overlay:overlays/prod",
    workload: { apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: null },
    message: found?.message,
    remediation: found?.remediation,
    isNew: false,
    unsafe: true,
    ...place,
  });
});

it("what is found of another object names its file", () => {
  const argocd = (data: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm }\ndata: { ${data} }\n`;
  const [found] = located("argocd-settings", argocd(""), argocd("kustomize.buildOptions: a"));
  expect(found).toStrictEqual({
    check: "argocd-settings",
    severity: "warning",
    deployable: "overlay:overlays/prod",
    workload: null,
    object: { apiVersion: "v1", kind: "ConfigMap", name: "argocd-cm", namespace: null },
    message: found?.message,
    remediation: found?.remediation,
    isNew: true,
    unsafe: false,
    ...{ file: "ConfigMap.yaml", line: 7 },
  });
});
