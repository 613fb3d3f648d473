import { expect, it } from "vitest";
import { validateObject } from "../../src/kubernetes/validate/object.ts";
import { manifestsOf } from "../domain/forecast-of.ts";

const GOOD = `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: x }
webhooks:
  - name: pods.acme.io
    sideEffects: None
    admissionReviewVersions: [v1]
    clientConfig: { service: { name: a, namespace: b } }
    rules: [{ operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods] }]
`;

it.each([
  ["", "", []],
  [
    "sideEffects: None",
    "sideEffects: Some",
    ["webhooks[pods.acme.io].sideEffects must be None or NoneOnDryRun"],
  ],
  ["    sideEffects: None\n", "", ["webhooks[pods.acme.io].sideEffects must be None or NoneOnDryRun"]],
  [
    "[v1]\n    client",
    "[v2]\n    client",
    ["webhooks[pods.acme.io].admissionReviewVersions must have v1 or v1beta1"],
  ],
  ["pods.acme.io", "acme.io", ["webhooks[acme.io].name must be a domain name of three parts or more"]],
  [
    "{ service: { name: a, namespace: b } }",
    "{}",
    ["webhooks[pods.acme.io].clientConfig must have a url or a service, and not both"],
  ],
  ["{ service: { name: a, namespace: b } }", '{ url: "https://x" }', []],
  [
    "{ service: { name: a, namespace: b } }",
    '{ url: "http://x" }',
    ["webhooks[pods.acme.io].clientConfig.url must begin with https://"],
  ],
  [", resources: [pods]", "", ["webhooks[pods.acme.io].rules[0].resources must have one"]],
])("%j for %j: %j", (part, other, expected) => {
  const [manifest] = manifestsOf(GOOD.replace(part, other));
  expect(validateObject(manifest?.object ?? {}).map(({ message }) => message)).toEqual(expected);
});

it("has a name of its own for each webhook", () => {
  const [head = "", hook = ""] = GOOD.split("webhooks:\n");
  const [manifest] = manifestsOf(`${head}webhooks:\n${hook}${hook}`);
  expect(validateObject(manifest?.object ?? {}).map(({ path }) => path)).toEqual([
    "webhooks[pods.acme.io].name",
  ]);
});
