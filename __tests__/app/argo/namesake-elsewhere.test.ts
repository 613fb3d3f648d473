import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, PRUNING, webRoot } from "./repository.ts";

const applicationAt = (server: string) =>
  application({
    cascades: true,
    syncPolicy: PRUNING,
    spec: { destination: { server: `https://${server}.example`, namespace: "web" } },
  });

async function effects(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const { deployables } = await forecastTrees({ ...webRoot(), ...base }, { ...webRoot(), ...head });
  return deployables.flatMap(({ workloads }) => workloads.map(({ effect }) => effect)).sort();
}

it("an Application that goes is deleted, though another Argo CD has one of its name", async () => {
  const [a, b] = [applicationAt("a"), applicationAt("b")];
  expect(
    await effects({ "clusters/a/app.yaml": a, "clusters/b/app.yaml": b }, { "clusters/b/app.yaml": b }),
  ).toEqual(["delete"]);
});

it("one that goes to another cluster leaves behind what it deployed", async () => {
  expect(
    await effects({ "clusters/app.yaml": applicationAt("a") }, { "clusters/app.yaml": applicationAt("b") }),
  ).toEqual(["create", "none"]);
});
