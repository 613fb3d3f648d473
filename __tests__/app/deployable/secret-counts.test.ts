import { expect, test } from "vitest";
import { cluster, WEB } from "../../delivery/rules/flux-repository.ts";
import { deployment, FACTS, present } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const SUBSTITUTED = "postBuild: { substituteFrom: [{ kind: Secret, name: numbers }] }";

/** What is told of a restart of as many pods as a Secret says, and nowhere a number of it. */
async function told(pods: string) {
  const web = (tag: string) => deployment(tag).replace("replicas: 2", "replicas: ${PODS}");
  const base = {
    ...cluster(SUBSTITUTED, { [WEB]: web("1") }),
    "clusters/prod/numbers.yaml": `apiVersion: v1\nkind: Secret\nmetadata: { name: numbers, namespace: flux-system }\nstringData: { PODS: "${pods}" }\n`,
  };
  const result = await forecastTrees(present(base), present({ ...base, [WEB]: web("2") }), FACTS);
  const [workload] = result.deployables.flatMap(({ workloads }) => workloads);
  return { text: JSON.stringify(result), effect: workload?.effect, pods: workload?.pods };
}

test("a number of pods that Flux takes out of a Secret is shown nowhere", async () => {
  const { text, effect, pods } = await told("4822");
  expect([effect, pods]).toEqual(["restart", null]);
  expect(text).not.toMatch(/4822|1206|3617/);
});

test("one of a single digit is no secret", async () => {
  expect(await told("3")).toMatchObject({ effect: "restart", pods: 3 });
});
