import { expect, test } from "vitest";
import { cluster, WEB } from "../../delivery/rules/flux-repository.ts";
import { deployment, FACTS, present } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const SUBSTITUTED = "postBuild: { substituteFrom: [{ kind: Secret, name: numbers }] }";

/** A change of the image, of something else beside it if asked for, where `${PODS}` comes out of a Secret. */
async function forecastOf(pods: string, beside: readonly [base: string, head: string] = ["", ""]) {
  const web = (tag: string, more: string) =>
    `${deployment(tag).replace("replicas: 2", "replicas: ${PODS}")}${more}`;
  const base = {
    ...cluster(SUBSTITUTED, { [WEB]: web("1", beside[0]) }),
    "clusters/prod/numbers.yaml": `apiVersion: v1\nkind: Secret\nmetadata: { name: numbers, namespace: flux-system }\nstringData: { PODS: "${pods}" }\n`,
  };
  return forecastTrees(present(base), present({ ...base, [WEB]: web("2", beside[1]) }), FACTS);
}

/** What is told of a restart of as many pods as a Secret says. */
async function told(pods: string) {
  const result = await forecastOf(pods);
  const [workload] = result.deployables.flatMap(({ workloads }) => workloads);
  return { text: JSON.stringify(result), effect: workload?.effect, pods: workload?.pods };
}

const quota = (pods: string) =>
  `---\napiVersion: v1\nkind: ResourceQuota\nmetadata: { name: all }\nspec:\n  hard:\n    pods: ${pods}\n`;

const service = (port: string) =>
  `---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:\n  selector: { app: web }\n  ports:\n    - port: ${port}\n      targetPort: 80\n`;

test("a number of pods that Flux takes out of a Secret is shown nowhere", async () => {
  const { text, effect, pods } = await told("4822");
  expect([effect, pods]).toEqual(["restart", null]);
  expect(text).not.toMatch(/4822|1206|3617/);
});

test("one of a single digit is no secret", async () => {
  expect(await told("3")).toMatchObject({ effect: "restart", pods: 3 });
});

test.each([
  ["what no longer fits", [quota('"4900"'), quota('"800"')], "over-quota", /and this build holds •••:/],
  ["a quota's own", [quota('"6000"'), quota("${PODS}")], "next-pods", /allows less \(pods ••• → •••\)/],
  ["a port", [service("${PODS}"), service("80")], "lost-traffic", /no longer has port •••:/],
] as const)("nor is it in what is found: %s", async (_, beside, check, message) => {
  const result = await forecastOf("4822", beside);
  expect(result.findings.find((finding) => finding.check === check)?.message).toMatch(message);
  expect(JSON.stringify(result)).not.toContain("4822");
});
