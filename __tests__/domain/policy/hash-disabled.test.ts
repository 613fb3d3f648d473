import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }
`;

/** One generated config that a Deployment reads; `more` follows in the kustomization. */
function files(more: string, value = "info") {
  return {
    "app/kustomization.yaml": `resources: [web.yaml]\nconfigMapGenerator:\n- name: settings\n  literals: [LEVEL=${value}]\n${more}`,
    "app/web.yaml": WEB,
  };
}

const OFF = "generatorOptions:\n  disableNameSuffixHash: true\n";

it("is found once, where the hash goes, at the line that says so", async () => {
  const { findings, summary, deployables } = await forecastTrees(files(""), files(OFF));
  const found = findings.filter(({ check }) => check === "hash-disabled");
  expect(found).toMatchObject([
    { isNew: true, severity: "warning", file: "app/kustomization.yaml", line: 6 },
  ]);
  expect(found[0]?.message).toMatch(
    /^ConfigMap settings loses its name suffix hash \(it was settings-\w{10}\): .*; Deployment web would keep the old content/,
  );
  expect(summary.level).toBe("caution");
  expect(deployables[0]?.workloads).toMatchObject([
    { effect: "restart", causes: [{ type: "config", rename: "lostHash", reads: "possible", keys: [] }] },
  ]);
});

it("is not found where the hash was off, or comes", async () => {
  for (const [base, head] of [
    [files(OFF), files(OFF, "debug")],
    [files(OFF), files("")],
    [files(""), files("", "debug")],
  ] as const) {
    const { findings } = await forecastTrees(base, head);
    expect(findings.filter(({ check }) => check === "hash-disabled")).toEqual([]);
  }
});

it("tells of a name that got a hash, or another name, what it is", async () => {
  const causes = async (head: ReturnType<typeof files>) =>
    (await forecastTrees(files(OFF), head)).deployables.flatMap(({ workloads }) =>
      workloads.flatMap((workload) => workload.causes.map(({ rename, reads }) => ({ rename, reads }))),
    );
  expect(await causes(files(""))).toEqual([{ rename: "gotHash", reads: "possible" }]);
  const renamed = Object.fromEntries(
    Object.entries(files(OFF)).map(([path, text]) => [path, text.replaceAll("settings", "options")]),
  );
  expect(await causes({ ...files(OFF), ...renamed })).toEqual([{ rename: "renamed", reads: "possible" }]);
});
