import { expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const FACTS = {
  ownUrls: ["https://github.com/acme/fleet"],
  branch: { name: "main", isDefault: true },
} as const;
const FORCE = ", force: true";

/** Declared by what is not in this repository, and with a source that is not either. */
function kustomization(name: string, path: string, more: string): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: apps }
spec: { interval: 10m, path: "${path}", prune: true, sourceRef: { kind: GitRepository, name: fleet }${more} }
`;
}

function job(image: string): CaseFiles {
  return {
    "apps/kustomization.yaml": "resources: [ks.yaml]\n",
    "shop/migrate/prd/01/kustomization.yaml": "resources: [job.yaml]\n",
    "shop/migrate/prd/01/job.yaml": `apiVersion: batch/v1
kind: Job
metadata: { name: migrate, namespace: shop }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: "${image}" }] } } }
`,
  };
}

const PATH = "./shop/migrate/${ENVIRONMENT}/${ID}";

it.each<readonly [string, readonly string[], string]>([
  ["one that forces", [kustomization("a", PATH, FORCE)], "recreate"],
  ["one that does not", [kustomization("a", PATH, "")], "applyFails"],
  ["two of which one does", [kustomization("a", PATH, FORCE), kustomization("b", PATH, "")], "applyFails"],
  ["one of another path", [kustomization("a", PATH.replace("shop", "web"), FORCE)], "applyFails"],
  ["one of a shorter path", [kustomization("a", "./shop/migrate/${ENVIRONMENT}", FORCE)], "applyFails"],
  ["nobody", [], "applyFails"],
])("applies what a path with variables may mean as %s: %j: %s", async (_, all, effect) => {
  const files = (image: string): CaseFiles => ({ ...job(image), "apps/ks.yaml": all.join("---\n") });
  const { deployables } = await forecastTrees(files("a:1"), files("a:2"), FACTS);
  const workloads = deployables.flatMap(({ id, workloads: own }) => (id.includes("migrate") ? own : []));
  expect(workloads.map((workload) => workload.effect)).toEqual([effect]);
});
