import { expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const job = (tag: string): CaseFiles => ({
  "bootstrap/job.yaml": `apiVersion: batch/v1
kind: Job
metadata: { name: install, namespace: kube-system }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: c, image: "cilium:${tag}" }] } } }
`,
});
const application: CaseFiles = {
  "argocd/web.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd }
spec: { project: default, destination: { name: in-cluster, namespace: web }, source: { repoURL: https://github.com/me/apps.git, path: web } }
`,
  "web/c.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n",
};
const overlay: CaseFiles = {
  "web/kustomization.yaml": "resources: [c.yaml]\n",
  "web/c.yaml": application["web/c.yaml"] ?? "",
};

it.each([
  ["shows what Argo CD applies", application, "caution", "warning"],
  ["shows nobody who applies anything", overlay, "danger", "error"],
])("a directory of a repository that %s", async (_, rest, level, severity) => {
  const { summary, findings } = await forecastTrees({ ...rest, ...job("1") }, { ...rest, ...job("2") });
  const refused = findings.filter(({ check }) => check === "apply-fails");
  expect(refused.map((finding) => [finding.deployable, finding.severity])).toEqual([
    ["directory:bootstrap", severity],
  ]);
  expect(summary.level).toBe(level);
  expect(summary.applyFails).toBe(1);
});
