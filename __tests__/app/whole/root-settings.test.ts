import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const declared = (more: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { interval: 1h, prune: true, path: ./apps, sourceRef: { kind: GitRepository, name: flux-system }${more} }
`;
const files = (more: string) => ({
  "apps/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }\n",
  "clusters/prod/apps.yaml": declared(more),
});
const account = ", serviceAccountName: team";

// Whoever bootstrapped the cluster applies it; nothing in the repository shows who.
it.each([
  ["is suspended", "", ", suspend: true", "Kustomization apps is suspended"],
  ["gets an account", "", account, "Kustomization apps gets serviceAccountName"],
  ["waits longer", "", ", timeout: 5m", undefined],
])("a root that nothing here applies %s", async (_, before, after, told) => {
  const { findings } = await forecastTrees(files(before), files(after));
  const settings = findings.filter(({ check }) => check === "flux-settings");
  expect(settings.map(({ message }) => message.split(/:| \(/)[0])).toEqual(told === undefined ? [] : [told]);
  for (const { file, deployable } of settings)
    expect([file, deployable]).toEqual(["clusters/prod/apps.yaml", null]);
});

it("a root that nothing here applies gets hardly any time", async () => {
  const { findings } = await forecastTrees(files(", wait: true"), files(", wait: true, timeout: 1s"));
  const blocked = findings.filter(({ check }) => check === "blocked-delivery");
  expect(blocked.map(({ severity, file, deployable }) => [severity, file, deployable])).toEqual([
    ["error", "clusters/prod/apps.yaml", null],
  ]);
});

it("is told once where something applies it", async () => {
  const applied = (more: string) => ({
    ...files(more),
    "clusters/prod/kustomization.yaml": "resources: [apps.yaml]\n",
  });
  const { findings } = await forecastTrees(applied(""), applied(account));
  const settings = findings.filter(({ check }) => check === "flux-settings");
  expect(settings.map(({ deployable }) => deployable)).toEqual(["overlay:clusters/prod"]);
});

it("no longer waits for what another file's depends on", async () => {
  const others = (directory: string) => ({
    [`clusters/${directory}/web.yaml`]: declared(", dependsOn: [{ name: apps }]").replace(
      "name: apps",
      "name: web",
    ),
  });
  const told = async (directory: string) => {
    const [base, head] = [", wait: true", ""].map((more) => ({ ...files(more), ...others(directory) }));
    const { findings } = await forecastTrees(base ?? {}, head ?? {});
    return findings.filter(({ check }) => check === "flux-settings").map(({ message }) => message);
  };
  expect(await told("prod")).toEqual([
    "Kustomization apps no longer waits until what it applies is ready (`wait`, `healthChecks`), and web depends on it: Flux goes on there whether that runs or not.",
  ]);
  expect(await told("test")).toEqual([]);
});
