import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const kafka = (version: string, label = "a") => `
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: { name: web, labels: { x: ${label} } }
spec: { kafka: { version: ${version} } }`;

it("does nobody knows what with a changed spec", () => {
  expect(forecast(kafka("4.0.0"), kafka("4.1.0")).workloads).toMatchObject([
    {
      effect: "unknown",
      reason: "What restarts was not analysed: an operator runs the pods of this Kafka.",
    },
  ]);
});

it.each([
  ["postgresql.cnpg.io/v1", "Cluster", "cnpg.io/hibernation", "unknown"],
  ["kafka.strimzi.io/v1", "Kafka", "strimzi.io/pause-reconciliation", "unknown"],
  ["kafka.strimzi.io/v1", "Kafka", "argocd.argoproj.io/sync-wave", undefined],
  ["kafka.strimzi.io/v1", "Kafka", "example.com/note", undefined],
  ["helm.toolkit.fluxcd.io/v2", "HelmRelease", "kustomize.toolkit.fluxcd.io/prune", undefined],
  ["acme.io/v1", "Widget", "ops.acme.io/mode", "unknown"],
  ["acme.io/v1", "Widget", "io/mode", undefined],
  ["acme.io/v1", "Widget", "example.com/restartedAt", "unknown"],
])("%s %s is steered by %s: %s", (apiVersion, kind, annotation, effect) => {
  const at = (annotations: string) =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, annotations: ${annotations} }\nspec: { a: 1 }\n`;
  const marked = at(`{ ${annotation}: "on" }`);
  expect(forecast(at("{}"), marked).workloads.map((each) => each.effect)).toEqual(
    effect === undefined ? [] : [effect],
  );
});

it("does nothing where only labels change", () => {
  expect(forecast(kafka("4.0.0"), kafka("4.0.0", "b")).workloads).toEqual([]);
});
