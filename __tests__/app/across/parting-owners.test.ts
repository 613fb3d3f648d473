import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string, more = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, targetNamespace: shop${more}, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const objects = (image: string, value: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "${image}" }] } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { key: ${value} }
`;

interface Side {
  readonly image: string;
  readonly value?: string;
  /** What the second Kustomization sets. */
  readonly pinned: string;
}

async function told(base: Side, head: Side, clusters: readonly [string, string] = ["main", "main"]) {
  const files = ({ image, value = "1", pinned }: Side) => ({
    [`clusters/${clusters[0]}/web.yaml`]: flux("web"),
    [`clusters/${clusters[1]}/all.yaml`]: flux("all", `, images: [{ name: a, newTag: "${pinned}" }]`),
    "apps/web/kustomization.yaml": "resources: [../base]\n",
    "apps/all/kustomization.yaml": "resources: [../base]\n",
    "apps/base/kustomization.yaml": "resources: [all.yaml]\n",
    "apps/base/all.yaml": objects(image, value),
  });
  const { findings } = await forecastTrees(files(base), files(head));
  return findings.flatMap(({ check, deployable, message }) =>
    check === "two-owners" ? [`${deployable ?? ""} ${message}`] : [],
  );
}

const SAME = { image: "a:1", pinned: "1" };

it.each<readonly [string, Side, readonly string[]]>([
  [
    "one keeps what the other changes",
    { image: "a:2", pinned: "1" },
    [
      "flux:flux-system/web@clusters/main flux-system/all delivers Deployment web too, so far alike, and otherwise from now on: the two overwrite each other, again and again, and pods restart each time.",
    ],
  ],
  ["both change alike", { image: "a:2", pinned: "2" }, []],
  ["both change another object alike", { ...SAME, value: "2" }, []],
])("of two that deliver the same objects, %s", async (_, head, expected) => {
  expect(await told(SAME, head)).toEqual(expected);
});

it("nothing is said of two that differed before, or go to two clusters", async () => {
  expect(await told({ image: "a:1", pinned: "0" }, { image: "a:2", pinned: "0" })).toEqual([]);
  expect(await told(SAME, { image: "a:2", pinned: "1" }, ["main", "edge"])).toEqual([]);
});
