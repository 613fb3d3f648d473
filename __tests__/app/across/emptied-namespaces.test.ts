import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string, more = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true${more}, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const namespace = (name: string, mark = "") => `apiVersion: v1
kind: Namespace
metadata: { name: ${name}${mark} }
---
`;
const web = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: ${name} }
spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "a:1" }] } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: ${name} }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`;
const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: db, namespace: flux-system }
spec: { interval: 10m, targetNamespace: shop, chartRef: { kind: OCIRepository, name: db } }
`;

async function told(infra: readonly [string, string], apps: string, clusters = ["main", "main"]) {
  const files = (at: 0 | 1) => ({
    [`clusters/${clusters[0] ?? ""}/infra.yaml`]: flux("infra"),
    [`clusters/${clusters[1] ?? ""}/web.yaml`]: flux("web"),
    "apps/infra/all.yaml": infra[at],
    "apps/web/all.yaml": apps,
  });
  const { deployables } = await forecastTrees(files(0), files(1));
  return deployables.flatMap(({ otherObjects }) => otherObjects.flatMap(({ reason }) => reason ?? []));
}

const OTHER = namespace("other");
const GOES = [OTHER + namespace("shop"), OTHER] as const;
const ALONE = "Everything in it is deleted with it";
const ALSO = `${ALONE}, also what others go on delivering there: `;

it("a Namespace that goes takes what another deployable has in it", async () => {
  expect(await told(GOES, web("shop"))).toEqual([
    `${ALSO}Deployment web, PersistentVolumeClaim data of flux-system/web.`,
  ]);
});

it("and a release that goes there from another one", async () => {
  expect(await told(GOES, release)).toEqual([`${ALSO}HelmRelease db of flux-system/web.`]);
});

it.each([
  ["has nothing in it", GOES, web("other"), undefined, [`${ALONE}.`]],
  ["is of another cluster", GOES, web("shop"), ["main", "edge"], [`${ALONE}.`]],
  [
    "is in one that stays",
    [OTHER + namespace("shop"), namespace("shop")],
    web("shop"),
    undefined,
    [`${ALONE}.`],
  ],
  [
    "is in one that is kept",
    [OTHER + namespace("shop", `, annotations: { kustomize.toolkit.fluxcd.io/prune: disabled }`), OTHER],
    web("shop"),
    undefined,
    [],
  ],
] as const)("nothing is said of what %s", async (_, infra, apps, clusters, expected) => {
  expect(await told(infra, apps, clusters && [...clusters])).toEqual(expected);
});
