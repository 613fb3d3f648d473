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
  [true, "Where the first is pruned before the second is applied, it is deleted and recreated"],
])("a workload that moves, where pruning is %s", async (prune, told) => {
  const forecast = await forecastTrees(files("web", prune), files("shop", prune));
  const { markdown } = formatComment(forecast, { marker: "x" });
  expect(markdown).toContain(told);
  expect(markdown.includes("Nothing prunes it")).toBe(!prune);
});

it("of several that move what is so of each is said once", async () => {
  const all = (suffix: string) =>
    Object.fromEntries(
      ["web", "api"].flatMap((name) => [
        [`clusters/p/${name}.yaml`, kustomization(`${name}${suffix}`, true).replace("./web", `./${name}`)],
        [`${name}/${name}.yaml`, files("web", true)["web/web.yaml"].replace("name: web", `name: ${name}`)],
      ]),
    );
  const { markdown } = formatComment(await forecastTrees(all(""), all("-next")), { marker: "x" });
  expect(markdown.split("\n").filter((line) => / moves from |^All are/.test(line))).toEqual([
    "- `api` moves from Flux Kustomization `api` of `clusters/p` to Flux Kustomization `api-next` of `clusters/p`",
    "- `web` moves from Flux Kustomization `web` of `clusters/p` to Flux Kustomization `web-next` of `clusters/p`",
    "All are compared as the same objects. Where what they leave is pruned before what they enter is applied, they are deleted and recreated: keep them from being pruned until they have moved.",
  ]);
});
