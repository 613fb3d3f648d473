import { expect, test } from "vitest";
import { cluster, WEB } from "../../delivery/rules/flux-repository.ts";
import { deployment, FACTS, present, ROOT } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const SUBSTITUTED = "postBuild: { substituteFrom: [{ kind: Secret, name: numbers }] }";

const secret = (namespace: string, pods: string) =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: numbers, namespace: ${namespace} }\nstringData: { PODS: "${pods}" }\n`;

/** A change of the image, of something else beside it if asked for, where `${PODS}` comes out of a Secret. */
async function forecastOf(pods: string, beside: readonly [base: string, head: string] = ["", ""]) {
  const web = (tag: string, more: string) =>
    `${deployment(tag).replace("replicas: 2", "replicas: ${PODS}")}${more}`;
  const base = {
    ...cluster(SUBSTITUTED, { [WEB]: web("1", beside[0]) }),
    "clusters/prod/numbers.yaml": secret("flux-system", pods),
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

test.each([
  ["a name", "name: web,", 'name: "web-${PODS}",'],
  ["a key", "{labels: {app: web}}", '{labels: {app: web}, annotations: {"x/${PODS}": a}}'],
  ["a surge", "replicas: 2", 'replicas: 4\n  strategy: { rollingUpdate: { maxSurge: "${PODS}" } }'],
] as const)("nor is it in %s", async (_, from, to) => {
  const of = (tag: string, pods: string) => ({
    ...cluster(SUBSTITUTED, { [WEB]: deployment(tag).replace(from, to) }),
    "clusters/prod/numbers.yaml": secret("flux-system", pods),
  });
  const result = await forecastTrees(present(of("1", "4822")), present(of("2", "4927")), FACTS);
  expect(result.deployables.flatMap(({ workloads }) => workloads)).not.toEqual([]);
  expect(JSON.stringify(result)).not.toMatch(/4822|4927/);
});

test("nor is one that kustomize copies", async () => {
  const of = (tag: string, pods: string) => ({
    "app/kustomization.yaml": `${ROOT}resources: [web.yaml, secret.yaml]
replacements:
- source: { kind: Secret, name: numbers, fieldPath: stringData.PODS }
  targets: [{ select: { kind: Deployment }, fieldPaths: [spec.replicas, metadata.name] }]
`,
    "app/secret.yaml": secret("default", pods),
    "app/web.yaml": deployment(tag),
  });
  const result = await forecastTrees(of("1", "4822"), of("2", "4927"));
  expect(result.deployables.flatMap(({ workloads }) => workloads)).not.toEqual([]);
  expect(JSON.stringify(result)).not.toMatch(/4822|4927/);
});
