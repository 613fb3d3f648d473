import { describe, expect, it } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const flux = (name: string, path: string, kind = "Kustomization"): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: ${kind}
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const CLAIM =
  "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n";

const BASE: CaseFiles = {
  "clusters/p/apps.yaml": flux("apps", "apps"),
  "apps/db.yaml": flux("db", "db"),
  "db/claim.yaml": CLAIM,
  "db/deployment.yaml": deployment("db:1"),
  "db/more.yaml": flux("more", "more"),
  "more/claim.yaml": CLAIM.replace("name: data", "name: logs"),
};

async function told(head: CaseFiles) {
  const { deployables, findings, summary } = await forecastTrees(BASE, { ...BASE, ...head });
  return {
    first: summary.clauses[0]?.code,
    lost: deployables.flatMap(({ otherObjects }) =>
      otherObjects.flatMap(({ name, loss }) => (loss === true ? [name] : [])),
    ),
    deleted: deployables.flatMap(({ workloads }) =>
      workloads.flatMap(({ name, effect }) => (effect === "delete" ? [name] : [])),
    ),
    checks: [...new Set(findings.map(({ check }) => check))],
  };
}

describe("what a Kustomization declares no more", () => {
  it("goes with all that it has deployed", async () => {
    expect(await told({ "apps/db.yaml": "" })).toMatchObject({
      first: "deletedForGood",
      lost: ["data", "logs"],
    });
  });

  it("stays while the API server refuses what stands in its place", async () => {
    expect(await told({ "apps/db.yaml": flux("db", "db", "Kustomizaton") })).toEqual({
      first: "applyFails",
      lost: [],
      deleted: [],
      checks: ["apply-fails"],
    });
  });

  it("goes beside what is refused of another", async () => {
    const { lost } = await told({
      "apps/db.yaml": "",
      "other/x.yaml": CLAIM.replace("PersistentVolumeClaim", "PersistentVolumeClam"),
      "clusters/p/other.yaml": flux("other", "other"),
    });
    expect(lost).toEqual(["data", "logs"]);
  });
});
