import { expect, it } from "vitest";
import { formatComment } from "../../../src/report/comment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string, prune: boolean) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./web, prune: ${String(prune)}, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const files = (name: string, prune: boolean) => ({
  "clusters/p/web.yaml": kustomization(name, prune),
  "web/web.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: a }] } } }\n`,
});

it.each([
  [false, "Nothing prunes it where it leaves, so that the second goes on with what is there."],
  [true, "Where the first is pruned before the second is applied, it is deleted and made anew"],
])("a workload that moves, where pruning is %s", async (prune, told) => {
  const forecast = await forecastTrees(files("web", prune), files("shop", prune));
  const { markdown } = formatComment(forecast, { marker: "x" });
  expect(markdown).toContain(told);
  expect(markdown.includes("Nothing prunes it")).toBe(!prune);
});
