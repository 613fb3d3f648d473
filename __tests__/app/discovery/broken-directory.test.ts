import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

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

it("calls a changed file that a program fills in first a template", async () => {
  const agent = (replicas: string) => ({
    "k/agent.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Name }}-agent\nspec:\n  replicas: ${replicas}\n`,
  });
  const { account } = await forecastTrees(agent("1"), agent("2"));
  expect(account).toMatchObject([{ path: "k/agent.yaml", code: "template" }]);
});
