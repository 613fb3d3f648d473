import { expect, test } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const workload = (kind: string, name: string, spec: string, annotations = "{}"): string =>
  `---\napiVersion: ${kind === "CronJob" || kind === "Job" ? "batch/v1" : "apps/v1"}\nkind: ${kind}\nmetadata: { name: ${name}, annotations: ${annotations} }\nspec: ${kind === "CronJob" ? `{ schedule: "@daily", jobTemplate: { spec: { template: { spec: ${spec} } } } }` : `{ selector: {}, template: { spec: ${spec} } }`}\n`;

const ENV = "{ containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: settings } }] }] }";
const FILE =
  "{ containers: [{ name: a, image: a, volumeMounts: [{ name: v, mountPath: /c }] }], volumes: [{ name: v, configMap: { name: settings } }] }";
const SUB_PATH =
  "{ containers: [{ name: a, image: a, volumeMounts: [{ name: v, mountPath: /c/LEVEL, subPath: LEVEL }] }], volumes: [{ name: v, configMap: { name: settings } }] }";

function files(more: string) {
  return {
    "app/kustomization.yaml": `resources: [all.yaml]\nconfigMapGenerator:\n- name: settings\n  literals: [LEVEL=info]\n${more}`,
    "app/all.yaml": [
      workload("Deployment", "by-env", ENV),
      workload("Deployment", "by-file", FILE),
      workload("Deployment", "by-sub-path", SUB_PATH),
      workload("Deployment", "reloaded", ENV, '{ reloader.stakater.com/auto: "true" }'),
      workload("CronJob", "nightly", ENV),
      workload("Job", "once", ENV),
      workload("Deployment", "other", "{ containers: [{ name: a, image: a }] }"),
    ].join(""),
  };
}

test("a config that loses its hash says what the next edit does to each of its readers", async () => {
  const { deployables } = await forecastTrees(
    files(""),
    files("generatorOptions: { disableNameSuffixHash: true }\n"),
  );
  const edits = deployables.flatMap(({ configChanges }) =>
    configChanges.flatMap(({ laterEdits = [] }) =>
      laterEdits.map(({ workload: { name }, how, effect }) => [name, how, effect]),
    ),
  );
  expect(edits.sort()).toEqual([
    ["by-env", "envFrom", "stale"],
    ["by-file", "volume", "live"],
    ["by-sub-path", "subPath", "stale"],
    ["nightly", "envFrom", "live"],
    ["reloaded", "envFrom", "reloaded"],
  ]);
});

test("a config whose content changes under its hash says nothing of later edits", async () => {
  const changed = {
    ...files(""),
    "app/kustomization.yaml": files("")["app/kustomization.yaml"].replace("info", "debug"),
  };
  const { deployables } = await forecastTrees(files(""), changed);
  const changes = deployables.flatMap(({ configChanges }) => configChanges);
  expect(changes).toHaveLength(1);
  expect(changes[0]).not.toHaveProperty("laterEdits");
});
