import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const IN_FLUX = (name: string) => `name: ${name}, namespace: flux-system`;
const kustomization = (name: string, spec: string) =>
  manifest(
    "kustomize.toolkit.fluxcd.io/v1 Kustomization",
    `spec: { interval: 1h, prune: true, path: ./a, sourceRef: { kind: GitRepository, name: a }, ${spec} }`,
    IN_FLUX(name),
  );
const release = (name: string, spec: string) =>
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { interval: 1h, chartRef: { kind: OCIRepository, name: a }, ${spec} }`,
    IN_FLUX(name),
  );
const told = (kind: string, fields: string) => [
  `${kind} db no longer waits until what it applies is ready (${fields}), and shop depends on it: Flux goes on there whether that runs or not.`,
];
const TOLD = told("Kustomization", "`wait`, `healthChecks`");
const CHECKS = "healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: a, namespace: a }]";

it.each<readonly [was: string, is: string, dependency: string, readonly string[]]>([
  ["wait: true", "wait: false", "name: db", TOLD],
  ["wait: true", "retryInterval: 1m", "name: db, namespace: flux-system", TOLD],
  [CHECKS, "healthChecks: []", "name: db", TOLD],
  ["wait: true", CHECKS, "name: db", []],
  ["wait: true", "wait: false", "name: other", []],
  ["wait: true", "wait: false", "name: db, namespace: other", []],
  ["retryInterval: 1m", "wait: false", "name: db", []],
])("a Kustomization with %s, then %s", (was, is, dependency, expected) => {
  const shop = kustomization("shop", `dependsOn: [{ ${dependency} }]`);
  expect(messages("flux-settings", kustomization("db", was) + shop, kustomization("db", is) + shop)).toEqual(
    expected,
  );
});

it("is told of a release too", () => {
  const shop = release("shop", "dependsOn: [{ name: db }]");
  const [waits, not] = ["timeout: 5m", "upgrade: { disableWait: true }"].map(
    (spec) => release("db", spec) + shop,
  );
  expect(messages("flux-settings", waits ?? "", not ?? "")).toEqual(told("HelmRelease", "`disableWait`"));
  expect(messages("flux-settings", not ?? "", waits ?? "")).toEqual([]);
});
