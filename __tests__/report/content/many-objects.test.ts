import { expect, it } from "vitest";
import { formatText } from "../../../src/report/text.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const at = (overlays: readonly string[], storageClass: string): CaseFiles => ({
  "base/kustomization.yaml": "resources: [pvc.yaml]\n",
  "base/pvc.yaml": `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data}
spec: {accessModes: [ReadWriteOnce], storageClassName: ${storageClass}, resources: {requests: {storage: 1Gi}}}
`,
  ...Object.fromEntries(
    overlays.map((name) => [
      `o/${name}/kustomization.yaml`,
      `resources: [../../base]\nnamePrefix: ${name}-\n`,
    ]),
  ),
});

it.each([
  [["a", "b", "c"], ["PersistentVolumeClaim a-data (and b-data, c-data): spec.storageClassName"]],
  [
    ["a", "b"],
    [
      "PersistentVolumeClaim a-data: spec.storageClassName",
      "PersistentVolumeClaim b-data: spec.storageClassName",
    ],
  ],
])("what one place makes of the objects of %j is told once from three on", async (overlays, expected) => {
  const forecast = await forecastTrees(at(overlays, "slow"), at(overlays, "fast"));
  const text = formatText(forecast, { color: false, width: 4000, unicode: true });
  expect(text.match(/PersistentVolumeClaim [\w-]+[^:]*: spec\.\w+/g)).toEqual(expected);
  expect(forecast.findings).toHaveLength(overlays.length);
});

it("what many files make of objects of a kind is told once, with their names", async () => {
  const names = ["media", "music", "photos", "books", "games"];
  const files = (spec: string): CaseFiles =>
    Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/kustomization.yaml`, "resources: [backup.yaml]\n"],
        [
          `${name}/backup.yaml`,
          `apiVersion: volsync.backube/v1alpha1\nkind: ReplicationSource\nmetadata: {name: ${name}, namespace: ${name}}\nspec: {sourcePVC: ${name}${spec}}\n`,
        ],
      ]),
    );
  const forecast = await forecastTrees(files(""), files(", paused: true"));
  const text = formatText(forecast, { color: false, width: 4000, unicode: true });
  expect(text.match(/ReplicationSource .*? is suspended/g)).toEqual([
    "ReplicationSource books (and games, media, music and 1 more) is suspended",
  ]);
  expect(forecast.findings).toHaveLength(names.length);
});
