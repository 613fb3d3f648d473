import { describe, expect, it } from "vitest";
import type { CaseFiles } from "../../support/forecast-trees.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string, path: string, spec: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ${path}, ${spec}, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const argo = (sync: string, finalizers = "") => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd${finalizers} }
spec: { project: default, destination: { name: in-cluster, namespace: shop }, syncPolicy: { automated: ${sync} }, source: { repoURL: https://github.com/me/apps.git, path: web } }
`;
const deployment = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec: { selector: { matchLabels: { app: ${name} } }, template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: app, image: "nginx:1.27" }] } } }
`;
const claim = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`;

const WEB: CaseFiles = { "web/web.yaml": deployment("web") };
const API: CaseFiles = { ...WEB, "web/api.yaml": deployment("api"), "web/data.yaml": claim };
const byFlux = (spec: string, files = WEB): CaseFiles => ({
  "clusters/prod/web.yaml": flux("web", "./web", spec),
  "clusters/prod/flux.yaml": flux("flux", "./clusters/prod", "prune: true"),
  ...files,
});
const byArgo = (sync: string, finalizers = "", files = WEB): CaseFiles => ({
  "argocd/web.yaml": argo(sync, finalizers),
  ...files,
});

async function told(base: CaseFiles, head: CaseFiles) {
  const { deployables, findings, summary } = await forecastTrees(base, head);
  return {
    level: summary.level,
    effects: deployables
      .flatMap(({ workloads }) => workloads)
      .map(({ kind, name, effect, reason = "" }) => `${kind} ${name} ${effect}: ${reason}`),
    removed: findings.filter(({ check }) => check === "removed-object").map(({ message }) => message),
  };
}

const PRUNES_NOT = "none: It prunes nothing from now on: what later changes take away stays in the cluster.";
const ORPHANS = "none: What it has deployed stays in the cluster from now on when its declaration goes.";
const FINALIZED = ", finalizers: [resources-finalizer.argocd.argoproj.io]";

it.each<readonly [string, CaseFiles, CaseFiles, readonly string[]]>([
  ["Flux prunes no more", byFlux("prune: true"), byFlux("prune: false"), [`Kustomization web ${PRUNES_NOT}`]],
  [
    "Flux begins to prune, which has forgotten what it left behind",
    byFlux("prune: false"),
    byFlux("prune: true"),
    [
      "Kustomization web none: It prunes from now on: what later changes take away is deleted, and what earlier ones left behind stays.",
    ],
  ],
  [
    "Flux leaves all with the declaration",
    byFlux("prune: true"),
    byFlux("prune: true, deletionPolicy: Orphan"),
    [`Kustomization web ${ORPHANS}`],
  ],
  ["Flux is suspended", byFlux("prune: true"), byFlux("prune: true, suspend: true"), []],
  [
    "Argo CD prunes no more",
    byArgo("{ prune: true }"),
    byArgo("{ prune: false }"),
    [`Application web ${PRUNES_NOT}`],
  ],
  [
    "Argo CD leaves all with the declaration",
    byArgo("{ prune: true }", FINALIZED),
    byArgo("{ prune: true }"),
    [`Application web ${ORPHANS}`],
  ],
])("a quiet word where %s", async (_, base, head, expected) => {
  const isPlain = !Object.values(head).some(
    (file) => typeof file === "string" && /suspend|Application/.test(file),
  );
  const { level, effects } = await told(base, head);
  expect(effects).toEqual(expected);
  // Whose repository an Application follows is a guess here, and that something is suspended is told besides.
  if (isPlain) expect(level).toBe("calm");
});

describe("pruning that goes off in the change that takes something away", () => {
  const TOLD =
    "Pruning goes off in the change that takes away Deployment api, PersistentVolumeClaim data: where the one is applied before whoever applies it learns of the other, what goes is deleted still.";
  it.each<readonly [string, CaseFiles, CaseFiles]>([
    ["of Flux", byFlux("prune: true", API), byFlux("prune: false")],
    ["of Argo CD", byArgo("{ prune: true }", "", API), byArgo("{ prune: false }")],
  ])("%s may come too late", async (_, base, head) => {
    const { level, effects, removed } = await told(base, head);
    expect(effects).toContain(
      "Deployment api none: Nothing prunes it: its pods run on, and nobody manages them any more.",
    );
    expect(removed).toEqual([TOLD]);
    expect(level).toBe("caution");
  });

  it("counts for what declares itself from its next run on", async () => {
    const whole = (prune: string, files: CaseFiles): CaseFiles => ({
      "clusters/prod/flux.yaml": flux("flux", "./clusters/prod", prune),
      ...files,
    });
    const { effects, removed } = await told(
      whole("prune: true", { "clusters/prod/api.yaml": deployment("api") }),
      whole("prune: false", {}),
    );
    expect(effects).toEqual(["Deployment api delete: ", `Kustomization flux ${PRUNES_NOT}`]);
    expect(removed).toEqual([]);
    const begins = await told(
      whole("prune: false", { "clusters/prod/api.yaml": deployment("api") }),
      whole("prune: true", {}),
    );
    expect(begins.effects).toContain("Deployment api delete: ");
  });
});
