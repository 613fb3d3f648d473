import { expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

it("takes a plain directory whose only file breaks for one that was not read, not for a removed one", async () => {
  const secret = (value: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData:\n  a: ${value}\n`;
  const { summary, deployables } = await forecastTrees(
    { "k/s.yaml": secret("b") },
    { "k/s.yaml": secret("b: c") },
  );
  expect(summary.level).toBe("caution");
  expect(deployables).toMatchObject([{ id: "directory:k", status: "changed", analysis: "partial" }]);
});

it("leaves a file out of a plain directory that a program fills in first, and no broken one", async () => {
  const network = (policy: string) => ({
    "k/policy.yaml": `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: dns }\nspec: { podSelector: {}, policyTypes: [${policy}] }\n`,
  });
  const deployment = (name: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n  namespace: {{ .Namespace }}\n`;
  const level = async (file: string) => {
    const beside = { "k/agent.yaml": file };
    const { deployables, account } = await forecastTrees(
      { ...beside, ...network("Ingress") },
      { ...beside, ...network("Egress") },
    );
    return [deployables.map(({ analysis }) => analysis), account.map(({ path }) => path)];
  };
  expect(await level(deployment("{{ .Name }}-agent"))).toEqual([["full"], ["k/policy.yaml"]]);
  expect(await level(deployment('"{{ .Name }}": x'))).toEqual([["partial"], ["k/policy.yaml"]]);
});

it.each([
  [
    "a name that somebody fills in",
    "metadata: { name: <NAME> }\nspec: { replicas: REPLICAS }",
    "not-analysed",
  ],
  [
    "a name that begins with one",
    "metadata: { name: <app>-web }\nspec: { replicas: REPLICAS, template: { spec: { containers: [{ name: a, image: a }] } } }",
    "not-analysed",
  ],
  [
    "a name that envsubst fills in",
    "metadata: { name: $APP }\nspec: { replicas: REPLICAS, template: { spec: { containers: [{ name: a, image: a }] } } }",
    "not-analysed",
  ],
  [
    "the part of a workload, for a kustomization",
    "metadata: { name: web }\nspec: { replicas: REPLICAS, template: { spec: { containers: [{ name: a, imagePullPolicy: Always }] } } }",
    "not-analysed",
  ],
  [
    "a workload without a selector",
    "metadata: { name: web }\nspec: { replicas: REPLICAS, template: { spec: { containers: [{ name: a, image: a }] } } }",
    "apply-fails",
  ],
])("tells of a changed file with %s", async (_, rest, check) => {
  const at = (replicas: string) => ({
    "k/web.yaml": `apiVersion: apps/v1\nkind: Deployment\n${rest.replace("REPLICAS", replicas)}\n`,
  });
  const { summary, findings } = await forecastTrees(at("1"), at("x"));
  expect(summary.level).toBe(check === "apply-fails" ? "danger" : "caution");
  expect(findings.map((finding) => finding.check)).toEqual([check]);
});

it("calls a changed file that a program fills in first a template", async () => {
  const agent = (replicas: string) => ({
    "k/agent.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Name }}-agent\nspec:\n  replicas: ${replicas}\n`,
  });
  const { account } = await forecastTrees(agent("1"), agent("2"));
  expect(account).toMatchObject([{ path: "k/agent.yaml", code: "template" }]);
});

it("takes no template of ytt for what is applied, whatever its comments fill in", async () => {
  const deployment = (labels: string) => ({
    "k/web.yaml": `#@ load("@ytt:data", "data")\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  selector:\n    matchLabels: ${labels}\n  template: #@ pods()\n`,
    "k/lock.yaml": "apiVersion: kbld.k14s.io/v1alpha1\nkind: Config\n",
    "k/policy.yaml": `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: web }\nspec:\n  selector:\n    matchLabels: ${labels}\n`,
  });
  const { summary, deployables, account } = await forecastTrees(
    deployment('#@ labels("web")'),
    deployment('#@ labels("api")'),
  );
  expect(summary.level).toBe("caution");
  expect(deployables).toEqual([]);
  expect(account).toMatchObject([
    { path: "k/policy.yaml", code: "generator" },
    { path: "k/web.yaml", code: "generator" },
  ]);
});

it("takes what stands in a plain directory for applied before, though it held declarations alone", async () => {
  const project = {
    "k/project.yaml":
      'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: shop }\nspec: { sourceRepos: ["*"] }\n',
  };
  const both = { ...project, "k/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n" };
  const told = async (base: CaseFiles, head: CaseFiles) => {
    const { deployables } = await forecastTrees(base, head);
    return deployables.map(({ status, otherObjects }) => [status, otherObjects.map(({ name }) => name)]);
  };
  expect(await told(project, both)).toEqual([["changed", []]]);
  expect(await told(both, project)).toEqual([["changed", []]]);
});
