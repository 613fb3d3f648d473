import { describe, expect, it } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

const config = (value: string, namespace = "shop") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: ${namespace} }\ndata: { LEVEL: ${value} }\n`;
const reader = (namespace = "shop") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: ${namespace} }
spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }
`;

type Files = Readonly<Record<string, string>>;

function root(path: string, file: string, text: string): Files {
  return { [`${path}/kustomization.yaml`]: `resources: [${file}]\n`, [`${path}/${file}`]: text };
}

async function stale(base: Files, head: Files): Promise<readonly string[]> {
  const { deployables } = await forecastTrees(base, head);
  return deployables.flatMap(({ id, staleConfigs }) =>
    staleConfigs.map(({ workload, effect, keys }) => [id, workload.name, effect, ...keys].join(" ")),
  );
}

describe("a config of one deployable that a workload of another reads", () => {
  const apps = root("b", "web.yaml", reader());

  it("stays stale there, though the change reaches no file of it", async () => {
    const of = (value: string) => ({ ...root("a", "cm.yaml", config(value)), ...apps });
    expect(await stale(of("info"), of("debug"))).toEqual(["overlay:b web stale LEVEL"]);
    expect((await forecastTrees(of("info"), of("debug"))).summary.level).toBe("caution");
  });

  it("is not read out of another namespace, nor where the build has one of its own", async () => {
    const elsewhere = (value: string) => ({ ...root("a", "cm.yaml", config(value, "other")), ...apps });
    expect(await stale(elsewhere("info"), elsewhere("debug"))).toEqual([]);
    const own = (value: string) => ({
      ...root("a", "cm.yaml", config(value)),
      ...root("b", "all.yaml", `${reader()}---\n${config("own")}`),
    });
    expect(await stale(own("info"), own("debug"))).toEqual([]);
  });

  it("is the one beside the reader, where several stages have one", async () => {
    const of = (dev: string, prod: string) => ({
      ...root("dev/config", "cm.yaml", config(dev)),
      ...root("dev/apps", "web.yaml", reader()),
      ...root("prod/config", "cm.yaml", config(prod)),
      ...root("prod/apps", "web.yaml", reader()),
    });
    expect(await stale(of("a", "b"), of("a2", "b2"))).toEqual([
      "overlay:dev/apps web stale LEVEL",
      "overlay:prod/apps web stale LEVEL",
    ]);
    expect(await stale(of("a", "b"), of("a2", "b"))).toEqual(["overlay:dev/apps web stale LEVEL"]);
  });

  it("reaches a release that takes its values from it", async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: settings }] }
`;
    const of = (value: string) => ({
      ...root("a", "cm.yaml", config(value)),
      ...root("b", "hr.yaml", release),
    });
    const { deployables } = await forecastTrees(of("info"), of("debug"));
    const told = deployables.flatMap(({ id, workloads }) => workloads.map(({ effect }) => `${id} ${effect}`));
    expect(told).toEqual(["overlay:b unknown"]);
  });
});
