import { expect, test } from "vitest";
import { cluster, WEB } from "../../../delivery/rules/flux-repository.ts";
import { configMap, deployment, FACTS, present, type Texts } from "../../../delivery/rules/outcome.ts";
import { forecast } from "../../forecast-of.ts";
import { forecastTrees } from "../../../support/forecast-trees.ts";

/** The level, and what is found that was there before the change. */
async function told(base: Texts, change: Texts) {
  const { summary, findings } = await forecastTrees(present(base), present({ ...base, ...change }), FACTS);
  return [summary.level, ...findings.map(({ severity, isNew, message }) => [severity, isNew, message])];
}

const service = (type: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: ${type}, ports: [{port: 80}], selector: {app: web}}\n`;
const REFUSED = [
  "warning",
  false,
  "Service web: spec.type must be one of ClusterIP, ExternalName, LoadBalancer, NodePort: the API server refuses it, as it did before this change. Flux applies nothing of this Kustomization while it does, so that this change does not arrive.",
];

test("what the API server refused before, and still does, holds back what changes beside it", async () => {
  const base = cluster("", { [WEB]: deployment("1"), "apps/web/service.yaml": service("Internal") });
  expect(await told(base, { [WEB]: deployment("2") })).toEqual(["caution", REFUSED]);
});

test("what is mended says nothing more", async () => {
  const base = cluster("", { [WEB]: deployment("1"), "apps/web/service.yaml": service("Internal") });
  expect(await told(base, { "apps/web/service.yaml": service("ClusterIP") })).not.toContainEqual(REFUSED);
});

test("a change that gives the same objects says nothing", async () => {
  const base = cluster("", { [WEB]: deployment("1"), "apps/web/service.yaml": service("Internal") });
  expect(await told(base, { "apps/web/service.yaml": `# why\n${service("Internal")}` })).toEqual(["calm"]);
});

test("nor does a change of something else", async () => {
  const base = { ...cluster("", { [WEB]: deployment("1"), "apps/web/service.yaml": service("Internal") }) };
  expect(await told(base, { "clusters/prod/settings.yaml": configMap("settings", "{a: b}", "web") })).toEqual(
    ["calm"],
  );
});

// https://github.com/small-hack/argocd-apps/commit/7779142d: the schedule was refused before and after.
test("of what Argo CD applies, what changes and is refused as before does not arrive", () => {
  const job = (schedule: string, name = "backup") =>
    `---\napiVersion: batch/v1\nkind: CronJob\nmetadata: { name: ${name}, namespace: shop }\nspec: { schedule: '${schedule}', jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: "a:1" }] } } } } }\n`;
  const stays = job('0 1 * * *"', "other");
  const refused = (base: string, head: string) =>
    forecast(base + stays, head + stays, { deliverer: "argo" })
      .findings.filter(({ check }) => check === "apply-fails")
      .map(({ message, isNew }) => [message.replace(/: .*: the API/, ": … the API"), isNew]);
  expect(refused(job('00 2 * * *"'), job('0 2 * * *"'))).toEqual([
    [
      "CronJob backup: … the API server refuses it, as it did before this change: what this change does to it does not arrive.",
      false,
    ],
  ]);
  expect(refused(job('0 2 * * *"'), job("0 2 * * *"))).toEqual([]);
});

test("what is written in a version that no supported release serves does not arrive, whoever applies it", () => {
  const job = (version: string, image: string) =>
    `apiVersion: batch/${version}\nkind: CronJob\nmetadata: { name: backup }\nspec: { schedule: "0 1 * * *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: "${image}" }] } } } } }\n`;
  const refused = (base: string, head: string) =>
    forecast(base, head)
      .findings.filter(({ check }) => check === "apply-fails")
      .map(({ message, isNew }) => [message, isNew]);
  expect(refused(job("v1beta1", "a:1"), job("v1beta1", "a:2"))).toEqual([
    [
      "CronJob backup: batch/v1beta1 is served no longer since Kubernetes 1.25, where what this change does to it does not arrive. Write batch/v1.",
      false,
    ],
  ]);
  expect(refused(job("v1beta1", "a:1"), job("v1beta1", "a:1"))).toEqual([]);
  expect(refused(job("v1beta1", "a:1"), job("v1", "a:2"))).toEqual([]);
});
