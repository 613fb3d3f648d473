import { describe, expect, it } from "vitest";
import { readRendering, splitRendering } from "../../../src/delivery/helm/output.ts";

describe("what helm prints", () => {
  it("has all objects of a file of crds/, which helm prints as it is", () => {
    const definition = (name: string) =>
      `---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: ${name}\n`;
    const text = [
      "---\n# Source: shop/crds/all.yaml\n",
      definition("baskets.example.com"),
      definition("orders.example.com"),
      "---\n# Source: shop/templates/sa.yaml\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\n",
    ].join("");
    const { manifests, problem } = readRendering(splitRendering(text), (template) => `shop/${template}`);

    expect(problem).toBeUndefined();
    expect(manifests.map(([{ template }, { object }]) => [template, object.metadata])).toEqual([
      ["crds/all.yaml", { name: "baskets.example.com" }],
      ["crds/all.yaml", { name: "orders.example.com" }],
      ["templates/sa.yaml", { name: "shop" }],
    ]);
  });
});
