import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const kustomization = (spec: string) =>
  manifest(
    "kustomize.toolkit.fluxcd.io/v1 Kustomization",
    `spec: { interval: 1m, path: a, ${spec} }`,
    "name: web, namespace: flux",
  );
const release = (spec: string) =>
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { interval: 1m, ${spec} }`,
    "name: web, namespace: flux",
  );
const health = (text: string, field = "current") =>
  `healthCheckExprs: [{ apiVersion: a/v1, kind: A, ${field}: ${JSON.stringify(text)} }]`;
const ready = (text: string) => `dependsOn: [{ name: db, readyExpr: ${JSON.stringify(text)} }]`;

it.each<readonly [string, string, string, string | undefined]>([
  [
    "health",
    kustomization(""),
    kustomization(health("status.x ==")),
    "Kustomization web has something in spec.healthCheckExprs",
  ],
  [
    "health, where there was another one",
    kustomization(health("true")),
    kustomization(health("status.x y")),
    "Kustomization web has something in spec.healthCheckExprs",
  ],
  [
    "failure",
    kustomization(""),
    kustomization(health("status.x ==", "failed")),
    "Kustomization web has something in spec.healthCheckExprs",
  ],
  [
    "progress",
    kustomization(""),
    kustomization(health("status.x ==", "inProgress")),
    "Kustomization web has something in spec.healthCheckExprs",
  ],
  ["nothing", kustomization(""), kustomization(health("")), undefined],
  [
    "another controller's kind",
    "",
    manifest("example.com/v1 Kustomization", `spec: { ${ready("self.x ==")} }`),
    undefined,
  ],
  [
    "readiness",
    kustomization(ready("true")),
    kustomization(ready("self.x ==")),
    "Kustomization web has something in spec.dependsOn",
  ],
  [
    "readiness of a release",
    release(ready("true")),
    release(ready("(self.x")),
    "HelmRelease web has something in spec.dependsOn",
  ],
  ["health that can be read", kustomization(""), kustomization(health("status.x == 'a'")), undefined],
  ["health with a variable", kustomization(""), kustomization(health("status.x == ${X}")), undefined],
  [
    "health that could not be read before",
    kustomization(health("a b")),
    kustomization(`${health("a b")}, prune: true`),
    undefined,
  ],
])("an expression of %s", (_, base, head, expected) => {
  const found = told("blocked-delivery", base, head).filter((each) => each.includes("CEL"));
  expect(found).toEqual(
    expected === undefined
      ? []
      : [`error: The ${expected} that is no expression of CEL: Flux applies nothing of it.`],
  );
});
