import { describe, expect, test } from "vitest";
import { application, AUTOMATED, deployment, job, OWN_SOURCE, PRUNING, webRoot } from "./repository.ts";
import { told } from "./told.ts";

const APP = "argocd/web.yaml";
const DEPLOY = "apps/web/deploy.yaml";
const WEB = "argo:argocd/web@in-cluster";
const images = (tag: string) => ({ kustomize: { images: [`ghcr.io/acme/web:${tag}`] } });
const RESTARTS = `${WEB} Deployment web/web restart`;
const SKIP = "argocd.argoproj.io/skip-reconcile";
const IMAGES = "argocd-image-updater.argoproj.io/image-list";
const declared = [`${APP}: declaration`];

describe("an Application that changes", () => {
  test.each<
    [string, Parameters<typeof application>[0], Parameters<typeof application>[0], readonly string[]]
  >([
    ["its images", { source: images("1.1") }, { source: images("1.2") }, ["calm", RESTARTS]],
    [
      "its namespace",
      {},
      { spec: { destination: { name: "in-cluster", namespace: "web2" } } },
      ["caution", `${WEB} Deployment web/web unknown`, `${WEB} Deployment web2/web create`],
    ],
    [
      "nothing that is applied",
      {},
      { spec: { info: [{ name: "a", value: "b" }], revisionHistoryLimit: 3 } },
      ["calm"],
    ],
    [
      "to syncing by itself",
      { syncPolicy: {} },
      { syncPolicy: AUTOMATED },
      ["caution", `${WEB} Application argocd/web unknown releases`],
    ],
    [
      "to pruning",
      {},
      { syncPolicy: PRUNING },
      ["caution", `${WEB} Application argocd/web unknown releases`],
    ],
    [
      "to healing itself",
      {},
      { syncPolicy: { automated: { selfHeal: true } } },
      ["caution", `${WEB} Application argocd/web unknown releases`],
    ],
    [
      "to a server-side apply",
      {},
      { syncPolicy: { ...AUTOMATED, syncOptions: ["ServerSideApply=true"] } },
      ["caution", `${WEB} Application argocd/web unknown releases`],
    ],
    ["to be passed over", {}, { annotations: { [SKIP]: "true" } }, ["caution", `${WEB} waits: suspended`]],
    [
      "to be passed over no longer",
      { annotations: { [SKIP]: "true" } },
      { annotations: { [SKIP]: "no" } },
      ["caution", `${WEB} Application argocd/web unknown releases`],
    ],
    [
      "to other rules by which images are chosen",
      { annotations: { [IMAGES]: "a=nginx:1.x" } },
      { annotations: { [IMAGES]: "a=nginx:2.x" } },
      ["caution", `${WEB} Application argocd/web unknown releases`],
    ],
    ["to images as they are written", { annotations: { [IMAGES]: "a=nginx:1.x" } }, {}, ["calm"]],
    ["to syncing by hand", {}, { syncPolicy: {} }, ["caution", `${WEB} waits: manualSync`]],
    ["its tag", { revision: "v1.0.0" }, { revision: "v1.1.0" }, ["caution", `${WEB} not analysed`]],
    ["to another branch", {}, { revision: "develop" }, ["caution", `${WEB} not analysed`]],
    [
      "to labels in selectors",
      {},
      { source: { kustomize: { commonLabels: { team: "a" } } } },
      ["danger", `${WEB} Deployment web/web applyFails`],
    ],
    ["its path to nothing", {}, { path: "apps/none" }, ["danger", `${WEB} not analysed`]],
  ])("%s", async (_, before, after, expected) => {
    const files = webRoot();
    expect(await told({ ...files, [APP]: application(before) }, { [APP]: application(after) })).toEqual([
      ...expected,
      ...declared,
    ]);
  });

  test("a label that the root has already, which Argo CD refuses", async () => {
    const files = { ...webRoot("1.0", "commonLabels: {team: a}\n"), [APP]: application() };
    const source = { kustomize: { commonLabels: { team: "b" } } };
    expect(await told(files, { [APP]: application({ source }) })).toEqual([
      "danger",
      `${WEB} not analysed`,
      ...declared,
    ]);
  });

  test("in a kustomization root, without being told twice", async () => {
    const files = {
      ...webRoot(),
      [APP]: application({ source: images("1.1") }),
      "argocd/kustomization.yaml": "resources: [web.yaml]\n",
    };
    expect(await told(files, { [APP]: application({ source: images("1.2") }) })).toEqual([
      "calm",
      RESTARTS,
      `${APP}: input`,
    ]);
  });
});

describe("an Application that goes", () => {
  const both = {
    ...webRoot(),
    "argocd/other.yaml": application({ name: "other", path: "apps/other" }),
    "apps/other/a.yaml": deployment("1", "other"),
  };

  test.each<[string, boolean, readonly string[]]>([
    ["with its finalizer takes all along", true, ["caution", `${WEB} Deployment web/web delete`]],
    ["without one leaves all behind", false, ["caution", `${WEB} Deployment web/web none`]],
  ])("%s", async (_, cascades, expected) => {
    expect(await told({ ...both, [APP]: application({ cascades }) }, { [APP]: null })).toEqual([
      ...expected,
      ...declared,
    ]);
  });
});

describe("a file changes that an Application reads", () => {
  test.each<[string, Parameters<typeof application>[0], Readonly<Record<string, string>>, readonly string[]]>(
    [
      ["as a root", {}, webRoot(), ["calm", RESTARTS, `${DEPLOY}: input`]],
      ["as a directory", {}, { [DEPLOY]: deployment("1.0") }, ["calm", RESTARTS, `${DEPLOY}: input`]],
      [
        "by hand",
        { syncPolicy: {} },
        webRoot(),
        ["calm", RESTARTS, `${WEB} waits: manualSync`, `${DEPLOY}: input`],
      ],
      [
        "at a tag",
        { revision: "v1.0.0" },
        webRoot(),
        ["calm", RESTARTS, `${WEB} waits: notReached`, `${DEPLOY}: input`],
      ],
      [
        "by a plugin",
        { source: { plugin: { name: "avp" } } },
        { [DEPLOY]: deployment("1.0") },
        ["caution", `${WEB} not analysed`, `${DEPLOY}: notAnalysed`],
      ],
      [
        "as a second source",
        {
          sources: [
            { repoURL: "https://charts.acme.example", chart: "c", targetRevision: "1" },
            { ...OWN_SOURCE, path: "apps/web" },
          ],
        },
        webRoot(),
        ["calm", `${WEB}#apps/web Deployment web/web restart`, `${DEPLOY}: input`],
      ],
      [
        "as a dry source",
        {
          sources: [],
          spec: {
            sourceHydrator: {
              drySource: { ...OWN_SOURCE, path: "apps/web" },
              syncSource: { targetBranch: "env", path: "web" },
            },
          },
        },
        webRoot(),
        ["caution", `${WEB} not analysed`, `${DEPLOY}: notAnalysed`],
      ],
    ],
  )("%s", async (_, options, files, expected) => {
    const change = { [DEPLOY]: deployment("1.1") };
    expect(await told({ ...files, [APP]: application(options) }, change)).toEqual(expected);
  });

  test("beside it, excluded: somebody else may apply it", async () => {
    const files = {
      [DEPLOY]: deployment("1.0"),
      "apps/web/b.yaml": deployment("1", "b"),
      [APP]: application({ source: { directory: { exclude: "b*" } } }),
    };
    expect(await told(files, { "apps/web/b.yaml": deployment("2", "b") })).toEqual([
      "caution",
      "directory:apps/web Deployment b restart",
      "apps/web/b.yaml: input",
    ]);
  });

  test("that it skips from now on", async () => {
    const files = {
      [DEPLOY]: deployment("1.0"),
      "apps/web/b.yaml": deployment("1", "b"),
      [APP]: application({ syncPolicy: PRUNING }),
    };
    expect(await told(files, { [DEPLOY]: `# +argocd:skip-file-rendering\n${deployment("1.0")}` })).toEqual([
      "caution",
      `${WEB} Deployment web/web delete`,
      `${DEPLOY}: input`,
    ]);
  });

  test("that overrides its source", async () => {
    const file = "apps/web/.argocd-source-web.yaml";
    const override = (tag: string) => `kustomize:\n  images: ['ghcr.io/acme/web:${tag}']\n`;
    const files = { ...webRoot(), [APP]: application(), [file]: override("1.1") };
    expect(await told(files, { [file]: override("1.2") })).toEqual([
      "calm",
      RESTARTS,
      `${file}: declaration`,
    ]);
  });

  test("as jsonnet", async () => {
    const file = "apps/web/web.jsonnet";
    const files = { [file]: "{a: 1}", [APP]: application() };
    expect(await told(files, { [file]: "{a: 2}" })).toEqual([
      "caution",
      `${WEB} not analysed`,
      `${file}: notAnalysed`,
    ]);
  });

  test("as a chart, or as values of one", async () => {
    const chart = {
      "charts/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
      "charts/web/templates/d.yaml": "{{ .Values.a }}",
      "charts/web/values.yaml": "a: 1\n",
    };
    const local = await told(
      { ...chart, [APP]: application({ path: "charts/web" }) },
      { "charts/web/values.yaml": "a: 2\n" },
    );
    expect(local).toEqual(["caution", `${WEB} not analysed`, "charts/web/values.yaml: notAnalysed"]);
    const sources = [
      {
        repoURL: "https://charts.acme.example",
        chart: "c",
        targetRevision: "1",
        helm: { valueFiles: ["$v/values/web.yaml"] },
      },
      { ...OWN_SOURCE, ref: "v" },
    ];
    const remote = await told(
      { "values/web.yaml": "a: 1\n", [APP]: application({ sources }) },
      { "values/web.yaml": "a: 2\n" },
    );
    expect(remote).toEqual(["caution", `${WEB} not analysed`, "values/web.yaml: notAnalysed"]);
  });

  test("that Argo CD cannot read, so that nothing is applied", async () => {
    const broken = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: [b\n";
    const files = {
      [DEPLOY]: deployment("1.0"),
      "apps/web/b.yaml": deployment("1", "b"),
      [APP]: application(),
    };
    expect(await told(files, { "apps/web/b.yaml": broken })).toEqual([
      "danger",
      `${WEB} not analysed`,
      "apps/web/b.yaml: notAnalysed",
    ]);
  });
});

describe("a Job", () => {
  const FORCED = { syncPolicy: { ...AUTOMATED, syncOptions: ["Replace=true", "Force=true"] } };

  test.each<[string, Parameters<typeof application>[0], string, string]>([
    ["is refused", {}, "{}", "applyFails"],
    ["is recreated where its Application says so", FORCED, "{}", "recreate"],
    [
      "is recreated where its own annotation says so",
      {},
      '{argocd.argoproj.io/sync-options: "Replace=true,Force=true"}',
      "recreate",
    ],
    ["runs anew at each sync as a hook", {}, "{argocd.argoproj.io/hook: PreSync}", "nextRun"],
  ])("%s", async (_, options, annotations, effect) => {
    const path = "apps/web/job.yaml";
    const lines = await told(
      { [path]: job("1", annotations), [APP]: application(options) },
      { [path]: job("2", annotations) },
    );
    expect(lines).toContain(`${WEB} Job web/migrate ${effect}`);
  });
});

test("two clusters are two deliveries of one path", async () => {
  const eu = { destination: { name: "prod-eu", namespace: "web" } };
  const files = { ...webRoot(), [APP]: application(), "argocd/eu.yaml": application({ spec: eu }) };
  expect(await told(files, { [DEPLOY]: deployment("1.1") })).toEqual([
    "calm",
    RESTARTS,
    "argo:argocd/web@prod-eu Deployment web/web restart",
    `${DEPLOY}: input`,
  ]);
});

test("an Application that deploys itself and others is followed once", async () => {
  const files = {
    ...webRoot(),
    "argocd/self.yaml": application({ name: "self", path: "argocd" }),
    [APP]: application({ source: images("1") }),
  };
  expect(await told(files, { [APP]: application({ source: images("2") }) })).toEqual([
    "calm",
    RESTARTS,
    `${APP}: input`,
  ]);
});
