import { expect, test } from "vitest";
import { cluster, SYNC } from "../../delivery/rules/flux-repository.ts";
import { deployment, FACTS, present, URL, type Texts } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const INSTANCE = `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution: {version: 2.x, registry: ghcr.io/fluxcd}
  sync: {kind: GitRepository, url: "${URL}", ref: refs/heads/main, path: clusters/prod, pullSecret: flux-system}
`;

/** As `flux bootstrap` writes them. */
const labelled = (manifest: string) =>
  manifest.replace("metadata: {", "metadata: {labels: {app.kubernetes.io/part-of: flux}, ");
const COMPONENTS = [
  "apiVersion: v1\nkind: Namespace\nmetadata: {name: flux-system}\n",
  `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: kustomizations.kustomize.toolkit.fluxcd.io}
spec:
  group: kustomize.toolkit.fluxcd.io
  names: {kind: Kustomization, plural: kustomizations}
  scope: Namespaced
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
`,
  deployment("v1.7.0", "", "kustomize-controller").replace(
    "{name: kust",
    "{namespace: flux-system, name: kust",
  ),
]
  .map(labelled)
  .join("---\n");

const bootstrapped: Texts = { ...cluster(), "clusters/prod/flux-system/components.yaml": COMPONENTS };
const without: Texts = Object.fromEntries(Object.keys(SYNC).map((file) => [file, null]));
const operated: Texts = {
  ...bootstrapped,
  ...without,
  "clusters/prod/flux-system/components.yaml": null,
  "clusters/prod/flux-system/instance.yaml": INSTANCE,
};

async function told(base: Texts, head: Texts) {
  const { summary, deployables, findings } = await forecastTrees(present(base), present(head), FACTS);
  return {
    level: summary.level,
    goes: deployables.flatMap(({ workloads, otherObjects }) => [
      ...workloads.map(({ name, effect }) => `${effect} ${name}`),
      ...otherObjects.flatMap(({ kind, name, loss }) => (loss === true ? [`${kind} ${name}`] : [])),
    ]),
    findings: findings.map(({ check, message }) => `${check}: ${message}`),
  };
}

test("what Flux Operator takes over is not deleted with the manifests of bootstrapping", async () => {
  expect(await told(bootstrapped, operated)).toEqual({
    level: "caution",
    goes: [],
    findings: [
      "removed-object: FluxInstance flux comes as the manifests of Flux itself go: what Flux Operator has not taken over by then is pruned, and all that it deploys with it.",
    ],
  });
});

test("where the FluxInstance is there before, they go without a word", async () => {
  const both: Texts = { ...operated, "clusters/prod/flux-system/components.yaml": COMPONENTS };
  expect(await told(both, operated)).toEqual({ level: "calm", goes: [], findings: [] });
});

test("without Flux Operator they are deleted, and what they hold", async () => {
  const { level, goes } = await told(bootstrapped, {
    ...bootstrapped,
    "clusters/prod/flux-system/components.yaml": null,
  });
  expect(level).toBe("danger");
  expect(goes).toEqual([
    "delete kustomize-controller",
    "CustomResourceDefinition kustomizations.kustomize.toolkit.fluxcd.io",
    "Namespace flux-system",
  ]);
});

test("somebody else's policy with the label of Flux goes as any other", async () => {
  const own = labelled(`apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: allow-receiver, namespace: flux-system}
spec: {podSelector: {}, ingress: [{}]}
`);
  const goes = async (text: string) => {
    const both: Texts = { ...operated, "clusters/prod/policy.yaml": text };
    return (await told(both, { ...operated, "clusters/prod/policy.yaml": null })).findings;
  };
  expect(await goes(own)).toEqual([expect.stringContaining("NetworkPolicy allow-receiver is removed")]);
  expect(await goes(own.replace("allow-receiver", "allow-webhooks"))).toEqual([]);
});

test("somebody else's workload with the label of Flux is deleted as any other", async () => {
  const own = labelled(
    deployment("1", "", "dashboard").replace("{name: dash", "{namespace: flux-system, name: dash"),
  );
  const both: Texts = { ...operated, "clusters/prod/dashboard.yaml": own };
  expect((await told(both, { ...operated, "clusters/prod/dashboard.yaml": null })).goes).toEqual([
    "delete dashboard",
  ]);
});
