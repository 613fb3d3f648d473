import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const declared = (spec: string, apiVersion = "kustomize.toolkit.fluxcd.io/v1") => `apiVersion: ${apiVersion}
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { interval: 1h, prune: true, path: ./apps, sourceRef: { kind: GitRepository, name: flux-system }${spec} }
`;
const source = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 1m, url: https://example.com/a/b }
`;
const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }\n";

// Whoever bootstrapped the cluster applies it; nothing in the repository shows who.
it.each([
  ["a field that its definition refuses", declared(", retryInterval: 2mx"), "spec.retryInterval"],
  ["a version that nobody serves", declared("", "kustomize.toolkit.fluxcd.io/v9"), "apiVersion"],
  ["a field that it takes", declared(", retryInterval: 2m"), undefined],
])("of a root that nothing here applies: %s", async (_, head, told) => {
  const files = { "apps/a.yaml": config, "clusters/prod/source.yaml": source };
  const { findings, summary } = await forecastTrees(
    { ...files, "clusters/prod/apps.yaml": declared("") },
    { ...files, "clusters/prod/apps.yaml": head },
  );
  const messages = findings.map(({ message }) => message);
  expect([messages.some((message) => told !== undefined && message.includes(told)), summary.level]).toEqual(
    told === undefined ? [false, "calm"] : [true, "caution"],
  );
});
