import { expect, it } from "vitest";
import type { CaseFiles } from "../../support/forecast-trees.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, applicationSet, deployment, OWN_SOURCE, PRUNING, webRoot } from "./repository.ts";

const API = {
  "apps/api/deploy.yaml": deployment("1.0", "api"),
  "apps/api/kustomization.yaml": "resources: [deploy.yaml]\n",
};
const BROKEN = { ...API, "apps/api/kustomization.yaml": "resources: [missing.yaml]\n" };
const several = (paths: readonly string[], syncPolicy = PRUNING): CaseFiles => ({
  "argocd/web.yaml": application({ syncPolicy, sources: paths.map((path) => ({ ...OWN_SOURCE, path })) }),
});

async function told(base: CaseFiles, head: CaseFiles) {
  const { deployables, findings, summary } = await forecastTrees(base, head);
  return {
    level: summary.level,
    effects: deployables.flatMap(({ workloads }) =>
      workloads.map(({ name, effect, heldBack = "" }) => `${name} ${effect} ${heldBack}`.trim()),
    ),
    checks: [...new Set(findings.map(({ check }) => check))],
  };
}

it.each([
  ["that prunes", PRUNING],
  ["that does not prune", { automated: {} } as typeof PRUNING],
])("a source that an Application %s has no longer stays while another one fails", async (_, policy) => {
  const both = several(["apps/web", "apps/api"], policy);
  expect(
    await told(
      { ...webRoot(), ...API, ...both },
      { ...webRoot(), ...BROKEN, ...several(["apps/api"], policy) },
    ),
  ).toEqual({ level: "danger", effects: ["api none refused", "web none refused"], checks: ["not-analysed"] });
});

it.each([
  ["that fails", BROKEN, false],
  ["that builds", API, true],
])("a claim of a source that goes beside one %s", async (_, other, isLost) => {
  const claim =
    "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n";
  const data = { "apps/data/claim.yaml": claim, "apps/data/kustomization.yaml": "resources: [claim.yaml]\n" };
  const { deployables } = await forecastTrees(
    { ...data, ...API, ...several(["apps/data", "apps/api"]) },
    { ...data, ...other, ...several(["apps/api"]) },
  );
  const objects = deployables.flatMap(({ otherObjects }) => otherObjects);
  expect(objects.map(({ name, loss = false }) => [name, loss])).toEqual([["data", isLost]]);
});

it("what another source changes waits for the one that fails, and not for one that builds", async () => {
  const both = several(["apps/web", "apps/api"]);
  const base = { ...webRoot(), ...API, ...both };
  const { effects } = await told(base, { ...webRoot("2.0"), ...BROKEN, ...both });
  expect(effects).toEqual(["web none refused"]);
  const { effects: built } = await told(base, { ...webRoot("2.0"), ...API, ...both });
  expect(built).toEqual(["web restart"]);
});

it("an Application of a set that has no name is none, and the one that it was goes", async () => {
  const set = (name: string) => ({
    "argocd/set.yaml": applicationSet(
      [
        {
          list: {
            elements: [
              { name, path: "apps/web" },
              { name: "api", path: "apps/api" },
            ],
          },
        },
      ],
      { source: { ...OWN_SOURCE, path: "{{.path}}" } },
    ).replace("{{.path.basename}}", "{{.name}}"),
  });
  const files = { ...webRoot(), ...API };
  expect(await told({ ...files, ...set("web") }, { ...files, ...set("") })).toEqual({
    ...{ level: "danger", effects: ["web delete"], checks: ["not-analysed"] },
  });
});
