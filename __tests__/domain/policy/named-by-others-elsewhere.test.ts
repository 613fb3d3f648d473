import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { HERE } from "./slip-fixture.ts";
import { manifest } from "./check-fixture.ts";

const MAKER = manifest("external-secrets.io/v1 ExternalSecret", "spec: { data: [] }", HERE("login"));
const RELEASE = manifest(
  "helm.toolkit.fluxcd.io/v2 HelmRelease",
  "spec: { interval: 1h, values: { auth: { existingSecret: login } } }",
  HERE("web"),
);

it.each([
  ["is told of what another one made alone", "", 1],
  ["is not told of what its own build goes on making", MAKER, 0],
])("a release %s", async (_, own, expected) => {
  const at = (others: string) => ({
    "a/kustomization.yaml": "resources: [all.yaml]\n",
    "a/all.yaml": RELEASE + own,
    "b/kustomization.yaml": "resources: [all.yaml]\n",
    "b/all.yaml": manifest("v1 ConfigMap", "data: { a: b }", HERE("x")) + others,
  });
  const { findings } = await forecastTrees(at(MAKER), at(""));
  expect(findings.filter(({ check }) => check === "named-by-others")).toHaveLength(expected);
});
