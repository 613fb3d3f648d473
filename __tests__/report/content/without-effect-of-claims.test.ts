import { expect, it } from "vitest";
import { formatComment } from "../../../src/report/comment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const claim = (name: string, size: string) => ({
  "shop/kustomization.yaml": "resources: [claim.yaml]\n",
  "shop/claim.yaml": `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name}, namespace: shop }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } } }\n`,
});

it.each([
  ["that is refused", claim("data", "5Gi"), "cannot become smaller"],
  [
    "that is deleted",
    claim("files", "10Gi"),
    "### 🔴 `PersistentVolumeClaim data` is deleted, with what it holds, if your GitOps tool prunes\n",
  ],
])("a claim %s is not said to have no visible effect", async (_, head, told) => {
  const { markdown } = formatComment(await forecastTrees(claim("data", "10Gi"), head), { marker: "x" });
  expect(markdown).toContain(told);
  expect(markdown).not.toContain("without a visible effect");
});
