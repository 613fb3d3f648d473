import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

const TEMPLATE = "template: { spec: { containers: [{ name: a, image: a }] } }";
const BAD = "name: web, namespace: shop, labels: { 'a b': c }";

/** The metadata of whatever kind has the same rules: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
it.each<readonly [type: string, fields: string, told: string]>([
  [
    "networking.k8s.io/v1 Ingress",
    "spec: { defaultBackend: { service: { name: a, port: { number: 80 } } } }",
    "Ingress web: ",
  ],
  ["v1 ConfigMap", "data: {}", "ConfigMap web: "],
  ["example.com/v1 Thing", "spec: {}", "Thing web: "],
  ["argoproj.io/v1alpha1 Rollout", `spec: { ${TEMPLATE} }`, "Rollout web: "],
  ["serving.knative.dev/v1 Service", `spec: { ${TEMPLATE} }`, "Service web: "],
  ["apps/v1 Deployment", `spec: { ${TEMPLATE} }`, ""],
])("a label that Kubernetes refuses is told once of a %s", (type, fields, told) => {
  const found = messages("apply-fails", manifest(type, fields), manifest(type, fields, BAD));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${told}metadata.labels[a b] has a key that Kubernetes refuses`);
  expect(messages("apply-fails", manifest(type, fields, BAD), manifest(type, fields, BAD))).toEqual([]);
});
