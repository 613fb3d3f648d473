import { expect, it } from "vitest";
import { missingDependencies } from "../../../src/delivery/helm/dependencies.ts";

const chart = (name: string, more = "") => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;

// https://helm.sh/docs/topics/charts/#managing-dependencies-manually-via-the-charts-directory
it.each<readonly [name: string, vendored: Readonly<Record<string, string>>, missing: readonly string[]]>([
  ["redis", { "charts/redis/Chart.yaml": chart("redis") }, []],
  ["redis", { "charts/cache/Chart.yaml": chart("redis") }, []],
  ["redis", { "charts/redis-9.1.0.tgz": "" }, []],
  ["redis", { "charts/redis-v9.1.0-rc.1.tgz": "" }, []],
  ["redis-cluster", { "charts/redis-cluster-9.1.0.tgz": "" }, []],
  ["redis", { "charts/redis-cluster/Chart.yaml": chart("redis-cluster") }, ["redis"]],
  ["redis", { "charts/redis-cluster-9.1.0.tgz": "" }, ["redis"]],
  ["charts", { "charts/redis/Chart.yaml": chart("redis") }, ["charts"]],
  ["redis", {}, ["redis"]],
])("of a chart that depends on %s and holds %o these are missing: %j", (name, vendored, missing) => {
  const own = chart(
    "web",
    `dependencies: [{ name: ${name}, version: 9.x, repository: "https://charts.example" }]\n`,
  );
  const files = Object.entries({ "Chart.yaml": own, ...vendored }).map(
    ([path, text]) => [path, { bytes: new TextEncoder().encode(text) }] as const,
  );
  expect(missingDependencies(new Map(files)).map((each) => each.name)).toEqual(missing);
});
