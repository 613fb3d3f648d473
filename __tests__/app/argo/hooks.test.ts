import { expect, test } from "vitest";
import { formatText } from "../../../src/report/text.ts";
import { fluxKustomization } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, job, OWN_SOURCE } from "./repository.ts";

const FACTS = { ownUrls: [OWN_SOURCE.repoURL], branch: { name: "main", isDefault: true } };
const HOOK = "{argocd.argoproj.io/hook: Sync}";
const SUCCEEDED = "{argocd.argoproj.io/hook: Sync, argocd.argoproj.io/hook-delete-policy: HookSucceeded}";
const FORCED = "{argocd.argoproj.io/sync-options: 'Force=true,Replace=true'}";
const KEPT = "{kustomize.toolkit.fluxcd.io/prune: disabled}";
const ARGO_KEPT = "{argocd.argoproj.io/sync-options: Prune=false}";
const ONCE = "{kustomize.toolkit.fluxcd.io/ssa: IfNotPresent}";
const FLUX_FORCED = "{kustomize.toolkit.fluxcd.io/force: Enabled}";

function deployment(name: string, tag: string, annotations = "{}", label = name): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, annotations: ${annotations}}
spec:
  replicas: 2
  selector: {matchLabels: {app: ${label}}}
  template:
    metadata: {labels: {app: ${label}}}
    spec: {containers: [{name: app, image: "reg/${name}:${tag}"}]}
`;
}

const APPLIED = {
  argo: { "argocd/web.yaml": application({ syncPolicy: { automated: { prune: true } } }) },
  flux: { "clusters/prod/apps.yaml": fluxKustomization() },
} as const;

async function effects(
  by: Readonly<Record<string, string>>,
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { deployables } = await forecastTrees({ ...by, ...base }, { ...by, ...head }, FACTS);
  return deployables.flatMap(({ workloads }) => workloads.map(({ name, effect }) => `${name} ${effect}`));
}

test.each([
  ["a hook beside a change is recreated", HOOK, ["side recreate", "web restart"]],
  ["one that succeeds goes", SUCCEEDED, ["side unknown", "web restart"]],
  ["what is replaced by force is recreated", FORCED, ["side recreate", "web restart"]],
  ["no hook stays", "{}", ["web restart"]],
])("an unchanged workload under a sync of something else: %s", async (_, annotations, expected) => {
  const side = { "apps/web/side.yaml": deployment("side", "1", annotations) };
  const at = (tag: string) => ({ ...side, "apps/web/web.yaml": deployment("web", tag) });
  expect(await effects(APPLIED.argo, at("1"), at("2"))).toEqual(expected);
  expect(await effects(APPLIED.flux, at("1"), at("2"))).toEqual(["web restart"]);
});

test("an unchanged workload stays where only another hook changes, which makes nothing out of sync", async () => {
  const side = { "apps/web/side.yaml": deployment("side", "1", HOOK) };
  const at = (tag: string) => ({ ...side, "apps/web/job.yaml": job(tag, HOOK) });
  expect(await effects(APPLIED.argo, at("1"), at("2"))).toEqual(["migrate nextRun"]);
});

test("an unchanged workload is replaced by force where the Application says so", async () => {
  const syncPolicy = { automated: {}, syncOptions: ["Force=true", "Replace=true"] };
  const by = { "argocd/web.yaml": application({ syncPolicy }) };
  const at = (tag: string) => ({
    "apps/web/side.yaml": deployment("side", "1"),
    "apps/web/web.yaml": deployment("web", tag),
  });
  expect(await effects(by, at("1"), at("2"))).toEqual(["side recreate", "web recreate"]);
});

const REFUSED = ["1", "1", "web", "other"] as const;

test.each([
  ["a hook", HOOK, ["1", "2"], "recreate", "restart"],
  ["Helm's hook", "{helm.sh/hook: post-install}", ["1", "2"], "recreate", "restart"],
  ["Force and Replace", FORCED, ["1", "2"], "recreate", "restart"],
  ["Flux's ssa", ONCE, ["1", "2"], "restart", undefined],
  ["Flux's force", FLUX_FORCED, REFUSED, "applyFails", "recreate"],
  ["Argo CD's Force", FORCED, REFUSED, "recreate", "applyFails"],
  ["Flux's prune", KEPT, ["1", null], "delete", "none"],
  ["Argo CD's Prune", ARGO_KEPT, ["1", null], "none", "delete"],
] as const)("%s counts for who reads it alone", async (_, annotations, change, underArgo, underFlux) => {
  const [before, after, labelBefore, labelAfter] = change;
  const other = { "apps/web/other.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n" };
  const at = (tag: string | null, label?: string) => ({
    ...other,
    ...(tag !== null && { "apps/web/web.yaml": deployment("web", tag, annotations, label) }),
  });
  const of = (by: Readonly<Record<string, string>>) =>
    effects(by, at(before, labelBefore), at(after, labelAfter));
  expect(await of(APPLIED.argo)).toEqual([`web ${underArgo}`]);
  expect(await of(APPLIED.flux)).toEqual(underFlux === undefined ? [] : [`web ${underFlux}`]);
});

test("phases of hooks tell what is made first, in data and in words", async () => {
  const at = (tag: string) => ({
    ...APPLIED.argo,
    "apps/web/job.yaml": job(tag, "{argocd.argoproj.io/hook: PreSync}"),
    "apps/web/after.yaml": deployment("after", tag, "{helm.sh/hook: post-upgrade}"),
    "apps/web/web.yaml": deployment("web", tag),
  });
  const forecast = await forecastTrees(at("1"), at("2"), FACTS);
  const told = forecast.deployables.flatMap(({ workloads }) =>
    workloads.map(({ name, phase }) => [name, phase]),
  );
  expect(told).toEqual([
    ["after", "PostSync"],
    ["web", undefined],
    ["migrate", "PreSync"],
  ]);
  const text = formatText(forecast, { color: false, width: 400, unicode: true });
  expect(text).toContain("In this order: migrate, then web, then after");
});

test.each([
  ["PostDelete", ["web delete"]],
  ["Presync", ["web delete"]],
  ["Sync", ["web unknown"]],
  ["Skip", []],
])("an Application that becomes a hook of %s of what declares it", async (event, expected) => {
  const child = (annotations: Readonly<Record<string, string>>) =>
    application({ cascades: true, annotations, syncPolicy: { automated: { prune: true } } });
  const by = {
    "root.yaml": application({ name: "root", path: "argocd", syncPolicy: { automated: { prune: true } } }),
  };
  const files = (annotations: Readonly<Record<string, string>>) => ({
    "argocd/web.yaml": child(annotations),
    "apps/web/web.yaml": deployment("web", "1"),
  });
  expect(await effects(by, files({}), files({ "argocd.argoproj.io/hook": event }))).toEqual(expected);
});
