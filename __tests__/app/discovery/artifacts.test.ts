import { expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

function files(source: string, more: CaseFiles = {}): CaseFiles {
  return {
    "clusters/prod/sync.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {url: "https://example.com/o/r", ref: {branch: main}${source}}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: all, namespace: flux-system}
spec: {path: ./clusters/prod, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: web, namespace: flux-system}
spec: {path: ./web, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`,
    "web/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: app, image: "reg/app:1"}]}
`,
    ...more,
  };
}

it.each([
  // The directory is gone: Flux fails, and prunes nothing.
  { what: "a sparse checkout without it", head: files(", sparseCheckout: [clusters]"), told: "fails" },
  { what: "spec.ignore that names it", head: files(', ignore: "/web/"'), told: "fails" },
  { what: ".sourceignore that names it", head: files("", { ".sourceignore": "/web/\n" }), told: "fails" },
  {
    what: "a sparse checkout of what is not there",
    head: files(", sparseCheckout: [clusters, web, gone]"),
    told: "fails",
  },
  {
    what: "a suspended sparse checkout of what is not there",
    head: files(", suspend: true, sparseCheckout: [clusters, web, gone]"),
    told: "",
  },
  // It is there, and empty.
  { what: "spec.ignore that empties it", head: files(', ignore: "/web/*"'), told: "Deployment web delete" },
  {
    what: "another repository that is put into it",
    head: files(", include: [{repository: {name: other}, toPath: web/other}]"),
    told: "not followed",
  },
  { what: "a sparse checkout with it", head: files(", sparseCheckout: [clusters, ./web]"), told: "" },
  {
    what: "another repository that is put beside it",
    head: files(", include: [{repository: {name: other}}]"),
    told: "",
  },
])("a source with $what", async ({ head, told }) => {
  const { deployables } = await forecastTrees(files(""), head);
  const web = deployables.filter(({ name }) => name === "flux-system/web");
  const found = web.flatMap(({ workloads, problems, analysis }) => [
    ...workloads.map(({ kind, name, effect }) => `${kind} ${name} ${effect}`),
    ...(analysis === "none"
      ? problems.map(({ code }) => (code === "build-failed" ? "fails" : "not followed"))
      : []),
  ]);
  expect(found.join()).toBe(told);
});

it("a directory of a sparse checkout that goes: nothing of the source arrives, and nothing that it declares goes", async () => {
  const sparse = ", sparseCheckout: [clusters, web, shared]";
  const { deployables, summary } = await forecastTrees(
    files(sparse, { "shared/a.txt": "" }),
    files(sparse, { "other/a.txt": "" }),
  );
  expect(summary.level).toBe("danger");
  expect(deployables.map(({ name, status, problems }) => [name, status, problems[0]?.code])).toEqual([
    ["flux-system/all", "notAnalysed", "build-failed"],
    ["flux-system/web", "notAnalysed", "build-failed"],
  ]);
});
