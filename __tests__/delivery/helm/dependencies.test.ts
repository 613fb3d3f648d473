import { describe, expect, it } from "vitest";
import { isOutOfSync, missingDependencies } from "../../../src/delivery/helm/dependencies.ts";

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

describe("a lock that was made of other dependencies", () => {
  const asked = `dependencies:
  - {alias: c, name: common, version: ">=1.0.0 <3", repository: "https://charts.example?a&b", condition: common.enabled, tags: [x], import-values: [data, {parent: b, child: a}]}
  - {name: kong, version: 1.1}
`;
  const lock = (digest: string) => `dependencies:
  - {name: common, version: 2.0.0, repository: "https://charts.example?a&b"}
  - {name: kong, version: 1.1.0, repository: ""}
digest: sha256:${digest}
`;
  // Both are what Go made of helm's own type.
  const made = "a16545b4c6bef782fff852ad6b4f4930fe4169c97e309d71705f333a0708bd44";
  const madeByHelm2 = "6b90990e1ed3204cbdf755e86a477d222f48b1698b792b008ab9205d187e425e";
  it.each([
    ["is in sync", { "Chart.yaml": asked, "Chart.lock": lock(made) }, false],
    ["is in sync by helm 2", { "requirements.yaml": asked, "requirements.lock": lock(madeByHelm2) }, false],
    ["is out of sync", { "Chart.yaml": asked.replace("1.1", "1.2"), "Chart.lock": lock(made) }, true],
    ["is not there", { "Chart.yaml": asked }, false],
    ["is of other files", { "Chart.yaml": asked, "requirements.lock": lock("") }, false],
    [
      "names what helm calls so",
      { "Chart.yaml": asked.replace("https://charts.example?a&b", "@own"), "Chart.lock": lock("") },
      false,
    ],
  ])("%s", (_, files, isOut) => {
    const bytes = Object.entries(files).map(
      ([path, text]) => [path, { bytes: new TextEncoder().encode(text) }] as const,
    );
    expect(isOutOfSync(new Map(bytes))).toBe(isOut);
  });
});
