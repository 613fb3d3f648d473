import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const URL = "https://example.com/o/r";
const FACTS = { ownUrls: [URL], branch: { name: "main", isDefault: true } } as const;

async function told(annotations: string, kind = "apiVersion: v1\nkind: Service") {
  const files = (text: string) => ({
    "argo/web.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  project: default
  source: {repoURL: "${URL}", path: web, targetRevision: HEAD}
  destination: {server: https://kubernetes.default.svc, namespace: web}
  syncPolicy: {automated: {}}
`,
    "web/web.yaml": `${kind}\nmetadata: {name: web, annotations: ${text}}\nspec: {ports: [{port: 80}]}\n`,
  });
  const { summary, deployables } = await forecastTrees(files('{a: "b"}'), files(annotations), FACTS);
  const problems = deployables.flatMap((each) =>
    each.problems.map(({ message, file }) => `${file}: ${message}`),
  );
  return { level: summary.level, problems };
}

describe("annotations in which Argo CD cannot note that an object is its own", () => {
  it("fails at one without a value, which the API server would take", async () => {
    expect(await told("{a: null}")).toEqual({
      level: "danger",
      problems: [
        "web/web.yaml: Argo CD fails at Service web, and syncs nothing of this source: its annotation a is no text; quote it, or take it out",
      ],
    });
  });

  it.each(["{a: true}", "{a: 1}", "[a]", '""'])("fails at %s", async (annotations) => {
    const { level, problems } = await told(annotations);
    expect(level).toBe("danger");
    expect(problems.join()).toContain("Argo CD fails at Service web");
  });

  it("takes no annotations at all, and never asks those of a definition", async () => {
    expect((await told("null")).problems).toEqual([]);
    const definition = "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition";
    expect((await told("{a: null}", definition)).problems.join()).not.toContain("Argo CD fails");
  });
});
