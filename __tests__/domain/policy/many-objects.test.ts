import { expect, it } from "vitest";
import { movedSources } from "../../../src/domain/account/sources.ts";
import { workloadId } from "../../../src/domain/controllers/workload.ts";
import { recipeOf } from "../../../src/domain/configs/recipes.ts";
import { askedOf } from "../../../src/domain/policy/asked.ts";
import { limitsPassed } from "../../../src/domain/policy/amounts/limits.ts";
import type { CheckContext } from "../../../src/domain/policy/check.ts";
import { lostRules } from "../../../src/domain/policy/later/lost-rules.ts";
import { changedPolicies } from "../../../src/domain/policy/traffic/network-policies.ts";
import { overQuota } from "../../../src/domain/policy/over-quota.ts";
import { outOfRange } from "../../../src/domain/policy/amounts/limit-ranges.ts";
import { demandsOf } from "../../../src/domain/policy/amounts/quota-demands.ts";
import { inNamespace } from "../../../src/domain/policy/amounts/in-namespace.ts";
import { relationsOf } from "../../../src/domain/policy/relations.ts";
import { staleConfig } from "../../../src/domain/policy/stale-config.ts";
import { createSelectedPods } from "../../../src/domain/policy/labels/selected-pods.ts";
import { readSide, type OverlaySide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";
import { manifest } from "./check-fixture.ts";

const MANY = 2000;
const here = (name: string) => `name: ${name}, namespace: shop`;
const side = (of: (name: string) => string): OverlaySide =>
  readSide(manifestsOf(Array.from({ length: MANY }, (_, i) => of(`a${i}`)).join("")), "head");
const pods = (name: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { replicas: 2, template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: a, image: a }] } } }`,
    here(name),
  );
const source = (name: string, url: string) =>
  manifest("source.toolkit.fluxcd.io/v1 HelmRepository", `spec: { url: "${url}" }`, here(name)) +
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { chart: { spec: { chart: a, sourceRef: { kind: HelmRepository, name: ${name} } } } }`,
    here(name),
  );
const alerts = (name: string) =>
  manifest(
    "monitoring.coreos.com/v1 PrometheusRule",
    `spec: { groups: [{ rules: [${["a", "b", "c"].map((each) => `{ alert: A${name}${each}, expr: ${name}${each} > 1 }`).join()}] }] }`,
    here(name),
  );
const store = (name: string) =>
  manifest("external-secrets.io/v1 SecretStore", "spec: { provider: {} }", here(name)) +
  manifest(
    "external-secrets.io/v1 ExternalSecret",
    `spec: { secretStoreRef: { name: ${name} } }`,
    here(name),
  );
const role = (name: string, verb: string) =>
  manifest("rbac.authorization.k8s.io/v1 Role", `rules: [{ verbs: [${verb}] }]`, here(name)) +
  manifest("rbac.authorization.k8s.io/v1 RoleBinding", `roleRef: { kind: Role, name: ${name} }`, here(name));
const quota = (name: string) =>
  manifest("v1 ResourceQuota", 'spec: { hard: { pods: "9000", requests.cpu: "4" } }', here(name));
const range = (name: string) =>
  manifest("v1 LimitRange", "spec: { limits: [{ type: Container, max: { cpu: 4 } }] }", here(name));
const policy = (name: string) =>
  manifest(
    "networking.k8s.io/v1 NetworkPolicy",
    `spec: { podSelector: { matchLabels: { app: ${name}-of-a-chart } } }`,
    here(name),
  );
const NOTHING_ELSE = { workloads: [], changes: [], staleConfigs: [] };

/** A pull request may bring as many of a kind as it likes. */
it.each<
  readonly [
    string,
    () => readonly [OverlaySide, OverlaySide],
    (sides: readonly [OverlaySide, OverlaySide]) => unknown,
  ]
>([
  [
    "who takes from sources that move",
    () => [side((name) => source(name, "https://a.org")), side((name) => source(name, "https://b.org"))],
    ([base, head]) => movedSources(base, head),
  ],
  [
    "what is made of stores",
    () => [side(store), side(store)],
    ([, { index }]) => (index.byKind.get("ExternalSecret") ?? []).map((maker) => recipeOf(maker, index)),
  ],
  [
    "whose pods are selected",
    () => [side(pods), side(pods)],
    ([, { workloads }]) => {
      const selected = createSelectedPods(workloads.values());
      return [...workloads.values()].map(({ object }) => selected({ matchLabels: { app: object.name } }));
    },
  ],
  [
    "what quotas count",
    () => [side(pods), side(pods)],
    ([, head]) => head.index.objects.map(() => demandsOf(head, "shop", "requests.cpu")),
  ],
  [
    "what LimitRanges refuse of pods",
    () => [side(pods), side((name) => pods(name) + range(name))],
    ([, head]) =>
      [...head.workloads.values()].map((workload) =>
        workload.templates.map((template) => limitsPassed(workload, template, head)),
      ),
  ],
  [
    "what quotas refuse of pods that do not say what they ask for",
    () => [side(pods), side((name) => pods(name) + quota(name))],
    ([, head]) =>
      [...head.workloads.values()].map((workload) =>
        workload.templates.map((template) => limitsPassed(workload, template, head)),
      ),
  ],
  [
    "what is more than quotas allow",
    () => [side((name) => pods(name) + quota(name)), side((name) => pods(name) + quota(name))],
    ([base, head]) =>
      overQuota.find({
        ...{ deployable: "overlay:shop", applier: "serverSide", base, head },
        ...NOTHING_ELSE,
      }),
  ],
  [
    "who has to do with changed roles",
    () => [side((name) => role(name, "get")), side((name) => role(name, "list"))],
    ([base, head]) => relationsOf(base, head),
  ],
  [
    "whose pods policies that go were for",
    () => [side((name) => pods(name) + policy(name)), side(pods)],
    ([base, head]) =>
      changedPolicies(
        { ...{ deployable: "overlay:shop", applier: "serverSide", base, head }, ...NOTHING_ELSE },
        [],
      ),
  ],
  [
    "what releases begin to need",
    () => [
      side((name) => source(name, "a")),
      side((name) => source(name, "a").replace("chart: a", "chart: b")),
    ],
    ([base, head]) => askedOf(base, head),
  ],
  [
    "what keeps a stale config",
    () => [side(pods), side(pods)],
    ([base, head]) =>
      staleConfig.find({
        ...{ deployable: "overlay:shop", applier: "serverSide", base, head },
        ...NOTHING_ELSE,
        staleConfigs: [...head.workloads.values()].flatMap((workload) =>
          ["a", "b", "c", "d"].map((name) => ({
            ...{ effect: "stale", how: "env", keys: [], container: "a", path: "a" },
            workload: workloadId(workload),
            config: { kind: "ConfigMap", name, namespace: "shop" },
          })),
        ),
      }),
  ],
  [
    "which alerts are lost",
    () => [side(alerts), side((name) => alerts(name).replaceAll("alert: A", "alert: B"))],
    ([base, head]) => lostRules({ base, head } as CheckContext),
  ],
])("%s is found in time that grows with the number of objects", (_, read, find) => {
  const sides = read();
  const began = performance.now();
  find(sides);
  expect(performance.now() - began).toBeLessThan(4000);
});

it("what containers get of one of many LimitRanges is found once for all", () => {
  const head = side((name) => range(name));
  const ranges = inNamespace(head.index, "LimitRange", "shop");
  const [workload] = readSide(manifestsOf(pods("web")), "head").workloads.values();
  const [template] = workload?.templates ?? [];
  const began = performance.now();
  expect(template && outOfRange(ranges, template)).toHaveLength(0);
  expect(performance.now() - began).toBeLessThan(1500);
});
