import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string, ...dependencies: string[]) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  interval: 10m
  path: ./${name}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  dependsOn: [${dependencies.map((each) => `{ name: ${each} }`).join(", ")}]
`;
const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\n";

/** Each with the names that it depends on. */
const cluster = (dependencies: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(dependencies).flatMap(([name, on]) => [
      [`clusters/prod/${name}.yaml`, kustomization(name, ...on)],
      [`${name}/all.yaml`, config.replace("name: c", `name: ${name}`)],
    ]),
  );

it.each([
  ["is removed", { apps: ["infra"], infra: [] }, { apps: ["infra"] }, ["error flux-system/infra"]],
  ["never was there", { apps: [] }, { apps: ["infra"] }, []],
  ["was not there before either", { apps: ["infra"] }, { apps: ["infra"], more: [] }, []],
  ["is there", { apps: [] }, { apps: ["infra"], infra: [] }, []],
])("tells of a dependency that %s", async (_, base, head, expected) => {
  const { findings, summary } = await forecastTrees(cluster(base), cluster(head));
  const found = findings.filter(({ check }) => check === "blocked-delivery");
  expect(
    found.map(({ severity, message }) => `${severity} ${/depends on ([^,]+)/.exec(message)?.[1] ?? ""}`),
  ).toEqual(expected);
  if (expected.length > 0) expect(summary.level).toBe("caution");
});
