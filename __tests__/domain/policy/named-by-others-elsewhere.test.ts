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
const ACCOUNT = manifest("v1 ServiceAccount", "", HERE("fetcher"));
const STORE = manifest(
  "external-secrets.io/v1 SecretStore",
  "spec: { provider: { vault: { auth: { kubernetes: { serviceAccountRef: { name: fetcher } } } } } }",
  HERE("vault"),
);

it.each([
  ["a release is told of what another one made alone", RELEASE, MAKER, "", 1],
  ["a release is not told of what its own build goes on making", RELEASE, MAKER, MAKER, 0],
  ["a store is told of the account that another one held alone", STORE, ACCOUNT, "", 1],
  ["a store is not told of the account of its own build", STORE, ACCOUNT, ACCOUNT, 0],
])("%s", async (_, naming, held, own, expected) => {
  const at = (others: string) => ({
    "a/kustomization.yaml": "resources: [all.yaml]\n",
    "a/all.yaml": naming + own,
    "b/kustomization.yaml": "resources: [all.yaml]\n",
    "b/all.yaml": manifest("v1 ConfigMap", "data: { a: b }", HERE("x")) + others,
  });
  const { findings } = await forecastTrees(at(held), at(""));
  expect(findings.filter(({ check }) => check === "named-by-others")).toHaveLength(expected);
});
