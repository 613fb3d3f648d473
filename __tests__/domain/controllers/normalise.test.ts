import { expect, it } from "vitest";
import { normaliseTemplate, withoutAlias } from "../../../src/domain/controllers/normalise.ts";
import { readSide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";

function templateOf(pod: string) {
  const text = `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { spec: { ${pod}containers: [{ name: a, image: a }] } } } }`;
  const [workload] = readSide(manifestsOf(text), "head").workloads.values();
  const [template] = workload?.templates ?? [];
  if (template === undefined) throw new Error("no template");
  return template;
}

it("keeps fields that Kubernetes does not have: a custom kind may have them", () => {
  expect(normaliseTemplate(templateOf("queue: a, "), "stored", false).spec).toMatchObject({ queue: "a" });
});

it("leaves out the alias of the account", () => {
  const template = templateOf("serviceAccount: a, ");
  expect(withoutAlias(template).spec).not.toHaveProperty("serviceAccount");
  expect(normaliseTemplate(template, "stored", false).spec).not.toHaveProperty("serviceAccount");
});
