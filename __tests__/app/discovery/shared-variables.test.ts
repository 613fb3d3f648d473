import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  interval: 1h
  path: ./${name}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substituteFrom: [{ kind: ConfigMap, name: settings }] }
`;

/** Each of many substitutes from one config, and says so in its own files. */
const files = (level: string) => ({
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index): readonly (readonly [string, string])[] => [
      [`clusters/k${index}.yaml`, kustomization(`k${index}`)],
      [
        `k${index}/a.yaml`,
        `# of settings\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c${index}, namespace: flux-system }\ndata: { A: "\${LEVEL}" }\n`,
      ],
    ]).flat(),
  ),
  "k0/settings.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: flux-system }\ndata: { LEVEL: "${level}" }\n`,
});

it("many that substitute from one config are found in a moment, each with its value", async () => {
  const { deployables } = await forecastTrees(files("info"), files("debug"));
  expect(deployables).toHaveLength(12);
  expect(
    deployables.every(({ configChanges }) => configChanges.some(({ name }) => /^c\d+$/.test(name))),
  ).toBe(true);
}, 20_000);
