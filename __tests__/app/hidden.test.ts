import { expect, it } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

const kustomization = (rest: string) =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${rest}\n`;
const deployment = (image: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 2, template: { spec: { containers: [{ name: web, image: "${image}" }] } } }
`;

/** A root with a Deployment, and another one that builds on it. */
function files(root: string, image: string, user: string) {
  return {
    [`${root}/kustomization.yaml`]: kustomization("resources: [web.yaml]"),
    [`${root}/web.yaml`]: deployment(image),
    "tests/kind/kustomization.yaml": kustomization(`resources: [../../${root}]\n${user}`),
  };
}

async function told(root: string, user: string): Promise<readonly string[]> {
  const { deployables } = await forecastTrees(files(root, "app:1", user), files(root, "app:2", user));
  return deployables.flatMap(({ id, workloads }) =>
    workloads.map(({ name, effect }) => `${id} ${name} ${effect}`),
  );
}

const OVERRIDE = "images: [{name: app, newTag: test}]";

it.each([
  ["overlays/prod", OVERRIDE, ["overlay:overlays/prod web restart"]],
  ["overlays/prod", `namePrefix: t-\n${OVERRIDE}`, ["overlay:overlays/prod web restart"]],
  ["overlays/prod", "", ["overlay:tests/kind web restart"]],
  ["overlays/prod", "namePrefix: t-", ["overlay:tests/kind t-web restart"]],
  [
    "overlays/prod",
    "replicas: [{name: web, count: 0}]",
    ["overlay:overlays/prod web restart", "overlay:tests/kind web none"],
  ],
  ["apps/base/web", OVERRIDE, []],
  ["apps/common", OVERRIDE, ["overlay:apps/common web restart"]],
  ["common", "replicas: [{name: web, count: 0}]", ["overlay:tests/kind web none"]],
  [
    "common/web/prod",
    "replicas: [{name: web, count: 0}]",
    ["overlay:common/web/prod web restart", "overlay:tests/kind web none"],
  ],
])("%s, on which a test builds with %j: %j", async (root, user, expected) => {
  expect(await told(root, user)).toEqual(expected);
});
