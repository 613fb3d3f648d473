import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: caches.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Cache, plural: caches }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { size: { type: integer } } } } } } }]
`;
const cache = (size: string) => `apiVersion: example.com/v1
kind: Cache
metadata: { name: web, namespace: shop }
spec: { size: ${size} }
`;
const files = (size: string, definitions: Readonly<Record<string, string>>) => ({
  "apps/web/kustomization.yaml": "resources: [cache.yaml]\n",
  "apps/web/cache.yaml": cache(size),
  ...definitions,
});

async function refusals(size: string, definitions: Readonly<Record<string, string>>) {
  const { findings } = await forecastTrees(files("1", definitions), files(size, definitions));
  return findings.filter(({ check }) => check === "apply-fails").map(({ message }) => message);
}

describe("a custom resource whose definition is not in its build", () => {
  it.each([
    [
      "of another deployable",
      { "crds/kustomization.yaml": "resources: [c.yaml]\n", "crds/c.yaml": CRD },
      "crds/c.yaml",
    ],
    ["in a file that nobody applies", { "docs/all.yaml": `a: b\n---\n${CRD}` }, "docs/all.yaml"],
    ["of several clusters", { "a/crds.yaml": CRD, "b/crds.yaml": CRD }, "a/crds.yaml"],
  ])("is judged by the one %s", async (_, definitions, file) => {
    expect(await refusals("big", definitions)).toEqual([
      `Cache web: spec.size must be a whole number (by the definition of ${file}).`,
    ]);
    expect(await refusals("2", definitions)).toEqual([]);
  });

  it.each([
    ["there is none", {}],
    ["it is a template of a chart", { "c/templates/c.yaml": `{{ if .Values.crds }}\n${CRD}{{ end }}\n` }],
    ["it is of another kind", { "crds.yaml": CRD.replaceAll("Cache", "Cachet") }],
  ])("is not judged where %s", async (_, definitions) => {
    expect(await refusals("big", definitions)).toEqual([]);
  });
});
