import { describe, expect, it, test } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { app, directory, RESTARTS, V2, WEB, type Case } from "./argo-repository.ts";
import { configMap, deployment, FACTS, outcome, present, type Texts } from "./outcome.ts";

const RESPECTS = ["RespectIgnoreDifferences=true"];
const ignoring = (rule: object, syncOptions: readonly string[] = RESPECTS): Texts => ({
  ...app({
    syncPolicy: { automated: { prune: true }, syncOptions },
    spec: { ignoreDifferences: [rule] },
  }),
  ...directory(),
});
const of = (rule: object) => ({ group: "apps", kind: "Deployment", ...rule });
const IMAGE = { jsonPointers: ["/spec/template/spec/containers/0/image"] };
const FEWER: Texts = { [WEB]: deployment("1").replace("replicas: 2", "replicas: 1") };
const SCALES = ["web scale Deployment web/web"];

const CASES: readonly Case[] = [
  ["48 a field that is left", ignoring(of({ jsonPointers: ["/spec/replicas"] })), FEWER, []],
  ["48 by a path of jq", ignoring(of({ jqPathExpressions: [".spec.replicas"] })), FEWER, []],
  ["48 in a list", ignoring(of(IMAGE)), V2, []],
  ["48 of any kind", ignoring({ group: "*", kind: "*", ...IMAGE }), V2, []],
  ["48 of that name", ignoring(of({ name: "web", ...IMAGE })), V2, []],
  [
    "48 without the option only the comparison ignores it",
    ignoring(of(IMAGE), []),
    V2,
    [...RESTARTS, "web waits: notReached"],
  ],
  ["48 of another name", ignoring(of({ name: "api", ...IMAGE })), V2, RESTARTS],
  ["48 of another group", ignoring({ kind: "Deployment", ...IMAGE }), V2, RESTARTS],
  ["48 another field", ignoring(of({ jsonPointers: ["/spec/replicas"] })), V2, RESTARTS],
  [
    "48 in every item",
    ignoring(of({ jqPathExpressions: [".spec.template.spec.containers[].image"] })),
    V2,
    [],
  ],
  [
    "48 in the item of a name",
    ignoring(
      of({ jqPathExpressions: ['.spec.template.spec.containers[] | select(.name == "web") | .image'] }),
    ),
    V2,
    [],
  ],
  [
    "48 and not in that of another",
    ignoring(
      of({ jqPathExpressions: ['.spec.template.spec.containers[] | select(.name == "api") | .image'] }),
    ),
    V2,
    RESTARTS,
  ],
  [
    "48 in what is not called so",
    ignoring(of({ jqPathExpressions: ['.spec.template.spec.containers[]|select(.name!="api").image'] })),
    V2,
    [],
  ],
  [
    "48 by an index",
    ignoring(of({ jqPathExpressions: [".spec.template.spec.containers[0]?.image"] })),
    V2,
    [],
  ],
  [
    "48 a name in quotes, that only the cluster has",
    ignoring(of({ jqPathExpressions: ['.spec.template.metadata.annotations."linkerd.io/injected-by"'] })),
    V2,
    RESTARTS,
  ],
  [
    "48 what else jq can say is not followed",
    ignoring(
      of({ jqPathExpressions: ['.spec.template.spec.containers[] | select(.name | test("w")) | .image'] }),
    ),
    V2,
    RESTARTS,
  ],
  [
    "48 a field that the cluster does not have does not come",
    ignoring(of({ jsonPointers: ["/spec/minReadySeconds", "/spec/template/metadata/annotations"] })),
    { [WEB]: deployment("1").replace("metadata: {labels", "metadata: {annotations: {a: b}, labels") },
    [],
  ],
  [
    "48 an item that comes is another one than the one that is left",
    ignoring(of({ jqPathExpressions: ['.spec.template.spec.containers[] | select(.name == "web")'] })),
    {
      [WEB]: deployment("2").replace("containers:", 'containers:\n        - {name: api, image: "reg/api:1"}'),
    },
    RESTARTS,
  ],
  [
    "48 a new object has all its fields",
    ignoring(of(IMAGE)),
    { "apps/web/b.yaml": deployment("1", "", "b") },
    ["web create Deployment web/b"],
  ],
  [
    "48 beside another change",
    ignoring(of({ jsonPointers: ["/spec/replicas"] })),
    { [WEB]: deployment("2").replace("replicas: 2", "replicas: 1") },
    RESTARTS,
  ],
  ["48 healthy neighbour: nothing is ignored", { ...app(), ...directory() }, FEWER, SCALES],
];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});

describe("what nobody here can tell to be ignored is told with a may", () => {
  const ITEMS = ".spec.template.spec.containers[]";
  const KNOWN_THERE =
    "which fields its ignoreDifferences mean is known only there (jqPathExpressions, managedFieldsManagers).";
  const MAY_LEAVE = `Argo CD may leave this as the cluster has it: ${KNOWN_THERE}`;
  const MAY_OVERLOOK = `Argo CD may not sync for this alone: ${KNOWN_THERE}`;
  const PROGRAM = of({ jqPathExpressions: [`${ITEMS} | select(.name | test("w")) | .image`] });
  const MANAGED = of({ managedFieldsManagers: ["image-updater"] });
  const labelled: Texts = {
    [WEB]: deployment("1", "", "web", "{a: b}").replace("replicas: 2", "replicas: 1"),
  };

  it.each<readonly [string, Texts, Texts, readonly (string | undefined)[]]>([
    ["by a program", ignoring(PROGRAM), V2, [MAY_LEAVE]],
    ["by who owns it", ignoring(MANAGED), V2, [MAY_LEAVE]],
    ["of the comparison, by a program", ignoring(PROGRAM, []), V2, [MAY_OVERLOOK]],
    ["of the comparison, by who owns it", ignoring(MANAGED, []), V2, [MAY_OVERLOOK]],
    ["of the comparison, by a path: all of it waits", ignoring(of(IMAGE), []), V2, [undefined]],
    ["another path is known", ignoring(of(IMAGE), []), FEWER, [undefined]],
    ["what lies elsewhere than the program looks", ignoring(PROGRAM), FEWER, [undefined]],
    [
      "what an autoscaler never owns",
      ignoring(of({ managedFieldsManagers: ["kube-controller-manager"] })),
      V2,
      [undefined],
    ],
    [
      "what it owns",
      ignoring(of({ managedFieldsManagers: ["kube-controller-manager"] })),
      FEWER,
      [MAY_LEAVE],
    ],
    [
      "two paths at once are none that is known",
      ignoring(of({ jqPathExpressions: [".spec.x, .spec.replicas"] })),
      FEWER,
      [MAY_LEAVE],
    ],
    [
      "what differs besides is synced, and all with it",
      ignoring(of(IMAGE), []),
      { ...V2, "apps/web/b.yaml": configMap("b", "{}") },
      [undefined],
    ],
    [
      "metadata is no pod",
      ignoring(of({ jqPathExpressions: ['.metadata.finalizers[] | select(startswith("a"))'] })),
      labelled,
      [undefined],
    ],
    [
      "what differs beside what may be meant is synced, and all with it",
      ignoring(PROGRAM, []),
      { [WEB]: deployment("2").replace("replicas: 2", "replicas: 1") },
      [undefined],
    ],
  ])("%s", async (_, base, change, expected) => {
    const { deployables } = await forecastTrees(present(base), present({ ...base, ...change }), FACTS);
    expect(deployables.flatMap(({ workloads }) => workloads.map(({ reason }) => reason))).toEqual(expected);
  });
});

it("is told of each workload where other sources may have it synced", async () => {
  const own = { repoURL: "https://github.com/acme/gitops", targetRevision: "main" };
  const base = {
    ...app({
      sources: [
        { ...own, path: "apps/web" },
        { ...own, path: "apps/api" },
      ],
      spec: { ignoreDifferences: [of(IMAGE)] },
    }),
    ...directory(),
    "apps/api/b.yaml": configMap("b", "{}"),
  };
  const { deployables } = await forecastTrees(present(base), present({ ...base, ...V2 }), FACTS);
  expect(deployables.map(({ waiting }) => waiting)).toEqual([undefined]);
  expect(deployables[0]?.workloads[0]?.reason).toContain("Argo CD does not sync for this alone");
});

const waitingOf = async (base: Texts, change: Texts) => {
  const { deployables } = await forecastTrees(present(base), present({ ...base, ...change }), FACTS);
  return deployables.map(({ waiting }) => waiting?.code);
};

it.each<readonly [string, Texts, Texts, string | undefined]>([
  ["all of it", ignoring(of(IMAGE), []), V2, "notReached"],
  ["a part of it", ignoring(of({ jsonPointers: ["/spec/replicas"] }), []), V2, undefined],
  ["what may be a part of it", ignoring(of({ managedFieldsManagers: ["a"] }), []), V2, undefined],
  ["what stays as it is", ignoring(of({ jsonPointers: ["/spec/replicas"] })), FEWER, undefined],
])("a change of which ignoreDifferences leave out %s waits or not", async (_, base, change, expected) => {
  expect(await waitingOf(base, change)).toEqual([expected]);
});

const declaring = (syncPolicy: object, rules: readonly object[] = [of(IMAGE)]): Texts =>
  app({ syncPolicy, spec: { ignoreDifferences: rules } });

// What declares it and the Application itself take one commit at once, in any order.
it.each<readonly [string, Texts, Texts]>([
  ["whose rules come with the change", app(), declaring({ automated: { prune: true } })],
  [
    "that begins to leave its image as it is",
    declaring({ automated: {} }, []),
    declaring({ automated: {}, syncOptions: RESPECTS }),
  ],
  [
    "that leaves it by a rule of before, and of now",
    declaring({ automated: {}, syncOptions: RESPECTS }, [of({ name: "api", ...IMAGE })]),
    declaring({ automated: {}, syncOptions: RESPECTS }),
  ],
  ["that is resumed", declaring({}), declaring({ automated: {} })],
  [
    "that begins to prune",
    declaring({ automated: { prune: false } }),
    declaring({ automated: { prune: true } }),
  ],
])("a restart of an Application %s does not wait", async (_, base, change) => {
  const before = present({ ...base, ...directory() });
  const { deployables } = await forecastTrees(before, { ...before, ...present({ ...change, ...V2 }) }, FACTS);
  expect(deployables.map(({ waiting }) => waiting)).toEqual([undefined]);
  const [restart] = deployables.flatMap(({ workloads }) => workloads);
  expect([restart?.effect, restart?.reason]).toEqual(["restart", undefined]);
});

const REPLICAS = of({ jsonPointers: ["/spec/replicas"] });

it.each<readonly [string, Texts, Texts, string | undefined]>([
  ["rules that come", app(), ignoring(REPLICAS, []), "does not sync by itself any more"],
  ["rules that go", ignoring(REPLICAS, []), app(), "compares again what its ignoreDifferences left out"],
  [
    "rules in other words",
    ignoring(REPLICAS, []),
    ignoring(of({ jsonPointers: ["/spec/replicas", "/spec/replicas"] }), []),
    undefined,
  ],
])("%s alone", async (_, base, change, expected) => {
  const before = present({ ...directory(), ...base });
  const { deployables } = await forecastTrees(before, { ...before, ...present(change) }, FACTS);
  const reasons = deployables.flatMap(({ workloads }) => workloads.flatMap(({ reason }) => reason ?? []));
  expect(reasons).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});

const HPA: Texts = {
  "apps/web/hpa.yaml": `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec: {minReplicas: 2, maxReplicas: 9, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}
`,
};

test.each<readonly [string, Texts, number]>([
  ["is left", ignoring(of({ jsonPointers: ["/spec/replicas"] })), 0],
  ["is the autoscaler's", ignoring(of({ managedFieldsManagers: ["kube-controller-manager"] })), 0],
  ["is only left out of the comparison", ignoring(of({ jsonPointers: ["/spec/replicas"] }), []), 1],
  ["is left of another", ignoring(of({ name: "api", jsonPointers: ["/spec/replicas"] })), 1],
])("an autoscaler comes to a number of pods that %s", async (_, base, count) => {
  const head = { ...base, ...HPA };
  const { findings } = await forecastTrees(present(base), present(head), FACTS);
  expect(findings.filter(({ message }) => message.includes("spec.replicas: 2"))).toHaveLength(count);
});
