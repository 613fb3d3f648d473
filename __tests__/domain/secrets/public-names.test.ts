import { expect, it } from "vitest";
import { createSecretCollector } from "../../../src/domain/secrets/collect.ts";
import { maskSentence } from "../../../src/domain/secrets/gate.ts";
import { createSecretMask } from "../../../src/domain/secrets/mask.ts";
import { memoryTree } from "../../support/memory-tree.ts";

/** What is left of `message` when the values of these files are taken out. */
function scrubbed(files: Parameters<typeof memoryTree>[0], message: string): string {
  const tree = memoryTree(files);
  const { values, names } = createSecretCollector()(tree, tree.paths());
  return maskSentence(message, createSecretMask(values, names));
}

it("a kind is public, whatever Secret holds it too, and no kind that only a Secret names", () => {
  const secret = "---\nkind: Secret\nstringData: { a: Warehouse, b: { kind: Canary1 } }";
  const files = { "s.yaml": `kind: Warehouse\n${secret}` };
  expect(scrubbed(files, "of Warehouse and Canary1")).toBe("of Warehouse and •••");
});

it.each([
  ["configmap: { data: { A: eks-demo1 } }", "eks-demo1"],
  ["app: { configMap: { enabled: true, data: { A: eks-demo1 } } }", "eks-demo1"],
  ["configmap: { stringData: { A: eks-demo1 } }", "•••"],
  ["configmap: { secret: { data: { A: eks-demo1 } } }", "•••"],
  ["secret: { configmap: { A: a }, data: { A: eks-demo1 } }", "•••"],
  ["kind: Secret\nstringData: { configmap: { data: { A: eks-demo1 } } }", "•••"],
])("what a chart is given for a ConfigMap is no Secret's: %s", (values, shown) => {
  expect(scrubbed({ "values.yaml": values }, "of eks-demo1")).toBe(`of ${shown}`);
});

it("what an alias takes out of a Secret is no name", () => {
  const secret = "- kind: Secret\n  stringData: { a: &a Canary-1x }\n";
  const pod =
    "- kind: Pod\n  metadata: { name: &n web-canary-2 }\n  spec: { containers: [{ name: *a, image: *a }] }\n";
  const copy = "- kind: Secret\n  stringData: { a: web-canary-2 }\n";
  const files = { "s.yaml": `kind: List\nitems:\n${secret}${pod}${copy}` };
  expect(scrubbed(files, "of Canary-1x and web-canary-2")).toBe("of ••• and web-canary-2");
});
