import { expect, test } from "vitest";
import {
  APP,
  OWN,
  application,
  root,
  directory,
  app,
  V2,
  WEB,
  RESTARTS,
  says,
  FAILS,
  type Case,
} from "./argo-repository.ts";
import { configMap, outcome, deployment, type Texts } from "./outcome.ts";

const job = (tag: string, annotations = "{}") => `apiVersion: batch/v1
kind: Job
metadata: {name: j, annotations: ${annotations}}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: "b:${tag}"}]}}}
`;
const JOB = "apps/web/job.yaml";

const CONFIG = "apps/web/c.yaml";
const FORCED = deployment("1", "", "web", '{argocd.argoproj.io/sync-options: "Replace=true,Force=true"}');

const SYNC: readonly Case[] = [
  [
    "48 a Job that is no hook is refused",
    { ...app(), [JOB]: job("1") },
    { [JOB]: job("2") },
    ["web applyFails Job web/j"],
  ],
  ...["argocd.argoproj.io/hook: PreSync", "helm.sh/hook: pre-upgrade"].map((hook): Case => [
    `48 a hook runs at each sync: ${hook}`,
    { ...app(), [JOB]: job("1", `{${hook}}`) },
    { [JOB]: job("2", `{${hook}}`) },
    ["web nextRun Job web/j"],
  ]),
  [
    "48 Force and Replace of the Application make it anew",
    {
      ...app({ syncPolicy: { automated: {}, syncOptions: ["Force=true", "Replace=true"] } }),
      [JOB]: job("1"),
    },
    { [JOB]: job("2") },
    ["web recreate Job web/j"],
  ],
  ...(
    [
      ["Validate=true", { [CONFIG]: configMap("c", "{a: '2'}") }, ["web recreate Deployment web/web"]],
      ["ApplyOutOfSyncOnly=true", { [CONFIG]: configMap("c", "{a: '2'}") }, []],
      [
        "ApplyOutOfSyncOnly=true",
        { [WEB]: FORCED.replace("web:1", "web:2") },
        ["web recreate Deployment web/web"],
      ],
    ] as const
  ).map(([option, change, expected]): Case => [
    `48 ${option}: Force and Replace of ${Object.keys(change).join()}`,
    {
      ...app({ syncPolicy: { automated: {}, syncOptions: [option] } }),
      [WEB]: FORCED,
      [CONFIG]: configMap("c", "{a: '1'}"),
    },
    change,
    expected,
  ]),
  [
    "48 Force of the Application alone does nothing",
    { ...app({ syncPolicy: { automated: {}, syncOptions: ["Force=true"] } }), [JOB]: job("1") },
    { [JOB]: job("2") },
    ["web applyFails Job web/j"],
  ],
  [
    "48 without automated nothing happens at the merge",
    { ...app({ syncPolicy: {} }), ...root() },
    V2,
    [...RESTARTS, "web waits: manualSync"],
  ],
  [
    "48 without prune nothing goes",
    {
      ...app({ syncPolicy: { automated: {} } }),
      ...directory(),
      "apps/web/b.yaml": deployment("1", "", "b"),
    },
    { "apps/web/b.yaml": null },
    ["web none Deployment web/b"],
  ],
  ...(
    [
      [{ prune: true }, "none"],
      [{ prune: true, allowEmpty: true }, "delete"],
    ] as const
  ).map(([automated, effect]): Case => [
    `48 a sync that would delete all: ${effect}`,
    { ...app({ syncPolicy: { automated } }), ...root() },
    { "apps/web/kustomization.yaml": "resources: []\n" },
    [`web ${effect} Deployment web/web`],
  ]),
  ...(
    [
      ["Prune=confirm", [], ["web waits: manualSync"]],
      ["Prune=confirm,PruneLast=true", [], []],
      ["Prune=true", ["Prune=confirm"], []],
      ["Replace=true", ["Prune=confirm"], ["web waits: manualSync"]],
      ["Replace=true", ["Prune=confirm", "PruneLast=true"], []],
      ["Delete=confirm", [], []],
    ] as const
  ).map(([own, syncOptions, waits]): Case => [
    `48 a removal that somebody confirms holds the sync: ${own}, ${syncOptions.join()}`,
    {
      ...app({ syncPolicy: { automated: { prune: true }, syncOptions } }),
      ...directory(),
      "apps/web/b.yaml": deployment("1", "", "b", `{argocd.argoproj.io/sync-options: "${own}"}`),
    },
    { "apps/web/b.yaml": null, ...V2 },
    ["web delete Deployment web/b", ...RESTARTS, ...waits],
  ]),
  [
    "48 automated that comes applies what has gathered",
    { ...app({ syncPolicy: {} }), ...root() },
    app(),
    ["web unknown Application argocd/web"],
  ],
];

const PROJECT = (windows: readonly object[]): Texts => ({
  "argocd/project.yaml": JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata: { name: "default", namespace: "argocd" },
    spec: { syncWindows: windows },
  }),
});

const MORE: readonly Case[] = [
  [
    "63 with its finalizer an Application takes its objects along",
    { ...app({ metadata: { finalizers: ["resources-finalizer.argocd.argoproj.io"] } }), ...directory() },
    { [APP]: null },
    ["web delete Deployment web/web"],
  ],
  ...["Delete=confirm", "Prune=confirm"].map((option): Case => [
    `63 somebody confirms that they go: ${option}`,
    {
      ...app({
        metadata: { finalizers: ["resources-finalizer.argocd.argoproj.io"] },
        syncPolicy: { automated: {}, syncOptions: [option] },
      }),
      ...directory(),
    },
    { [APP]: null },
    ["web delete Deployment web/web", "web waits: manualSync"],
  ]),
  ["63 without it they stay", { ...app(), ...directory() }, { [APP]: null }, ["web none Deployment web/web"]],
  [
    "65 a hydrator is not analysed",
    {
      ...app({
        spec: {
          source: undefined,
          sourceHydrator: { drySource: { ...OWN }, syncSource: { targetBranch: "env", path: "web" } },
        },
      }),
      ...root(),
    },
    V2,
    FAILS,
  ],
  [
    "65 a sync window says when",
    {
      ...app(),
      ...root(),
      ...PROJECT([{ kind: "allow", schedule: "0 22 * * *", duration: "1h", applications: ["*"] }]),
    },
    V2,
    [...RESTARTS, "web waits: syncWindow"],
  ],
  [
    "66 a sync window that goes lets what has gathered be applied",
    {
      ...app(),
      ...root(),
      ...PROJECT([{ kind: "deny", schedule: "* * * * *", duration: "1h", applications: ["*"] }]),
    },
    PROJECT([]),
    ["web unknown Application argocd/web"],
  ],
  [
    "65 an app-of-apps that is a chart has its templates as inputs",
    {
      ...app({ source: { path: "chart" } }),
      "chart/Chart.yaml": "apiVersion: v2\nname: c\nversion: 1.0.0\n",
      "chart/templates/a.yaml": application({ name: "a" }),
    },
    { "chart/templates/a.yaml": application({ name: "b" }) },
    [says("a none:"), says("b none:"), ...FAILS],
  ],
  ...[
    { info: [{ name: "a", value: "b" }] },
    { revisionHistoryLimit: 3 },
    { project: "other" },
    { syncPolicy: { automated: { prune: true }, retry: { limit: 3 } } },
  ].map((spec): Case => [
    `66 ${Object.keys(spec).join()} is silent`,
    { ...app(), ...root() },
    app({ spec }),
    [],
  ]),
  [
    "66 ignoreDifferences with RespectIgnoreDifferences is another way of applying",
    { ...app(), ...root() },
    app({
      spec: { ignoreDifferences: [{ group: "apps", kind: "Deployment", jsonPointers: ["/spec/replicas"] }] },
      syncPolicy: { automated: { prune: true }, syncOptions: ["RespectIgnoreDifferences=true"] },
    }),
    [says("web unknown Application argocd/web")],
  ],
];

const CASES = [...SYNC, ...MORE];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
