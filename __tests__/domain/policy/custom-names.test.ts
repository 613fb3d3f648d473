import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const overlay = (...objects: readonly string[]) => ({
  "web/kustomization.yaml": "resources: [all.yaml]\n",
  "web/all.yaml": objects.join("---\n"),
});
const object = (kind: string, metadata: string, apiVersion = "example.com/v1") =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\n`;

// https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
it.each<readonly [string, string, string, boolean]>([
  ["a name with capitals", object("Cache", "{ name: a }"), object("Cache", "{ name: A_b }"), true],
  ["a name with dots", object("Cache", "{ name: a }"), object("Cache", "{ name: 1.b }"), false],
  [
    "a kind called like one of Kubernetes",
    object("Service", "{ name: a }", "serving.knative.dev/v1"),
    object("Service", "{ name: a.b }", "serving.knative.dev/v1"),
    false,
  ],
  ["a label", object("Cache", "{ name: a }"), object("Cache", "{ name: a, labels: { a: b c } }"), true],
  [
    "a label that was there",
    object("Cache", "{ name: a, labels: { a: b c } }"),
    object("Cache", "{ name: a, labels: { a: b c, d: e } }"),
    false,
  ],
  [
    "a finalizer without a prefix",
    object("Cache", "{ name: a }"),
    object("Cache", "{ name: a, finalizers: [resources-finalizer.argocd.argoproj.io] }"),
    false,
  ],
  // Tried with an API server 1.36.3: `.metadata.labels.a: expected string`, `.metadata.lables: field not declared in schema`.
  [
    "a label that is a number",
    object("Cache", "{ name: a }"),
    object("Cache", "{ name: a, labels: { a: 1 } }"),
    true,
  ],
  [
    "a field that none has",
    object("Cache", "{ name: a }"),
    object("Cache", "{ name: a, lables: { a: b } }"),
    true,
  ],
  [
    "finalizers that are no list",
    object("Cache", "{ name: a }"),
    object("Cache", "{ name: a, finalizers: b }"),
    true,
  ],
  [
    "a time that the cluster fills in",
    object("Cache", "{ name: a }"),
    object("Cache", "{ name: a, creationTimestamp: null, generateName: null }"),
    false,
  ],
  ["a name that Flux fills in", object("Cache", "{ name: a }"), object("Cache", '{ name: "${A}_b" }'), false],
  [
    "a Kustomization of Flux",
    object("Cache", "{ name: a }"),
    object("Kustomization", "{ name: Web }", "kustomize.toolkit.fluxcd.io/v1"),
    true,
  ],
])("judges %s of a custom resource", async (_, base, head, isRefused) => {
  const { findings } = await forecastTrees(overlay(base), overlay(head));
  const told = findings.filter(
    ({ check, message }) => check === "apply-fails" && message.includes("metadata"),
  );
  expect(told.length > 0).toBe(isRefused);
});
