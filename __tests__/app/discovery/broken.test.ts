import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string, path: string, more = "") =>
  `---\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { interval: 10m, path: ${path}, prune: true${more} }\n`;
const SOURCE = ", sourceRef: { kind: GitRepository, name: flux-system }";
const pods = (name: string, image = "i:1") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: shop }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: "${image}" }] } } }\n`;

/** A cluster whose root gives its children their source, and what it lists. */
const cluster = (listed: string, web = pods("web")) => ({
  "clusters/p/flux-system.yaml": kustomization("flux-system", "./clusters/p", SOURCE),
  "clusters/p/kustomization.yaml": `resources: [flux-system.yaml, ${listed}]\npatches: [{ target: { kind: Kustomization, name: "web|db" }, patch: '[{"op":"add","path":"/spec/sourceRef","value":{"kind":"GitRepository","name":"flux-system"}}]' }]\n`,
  "apps/web/kustomization.yaml": "resources: [ks.yaml]\n",
  "apps/web/ks.yaml": kustomization("web", "./apps/web/app"),
  "apps/web/app/a.yaml": web,
  "apps/db/kustomization.yaml": "resources: [ks.yaml]\n",
  "apps/db/ks.yaml": kustomization("db", "./apps/db/app"),
  "apps/db/app/a.yaml": pods("db"),
});
const BOTH = "../../apps/web, ../../apps/db";

async function told(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const { deployables, summary } = await forecastTrees(base, head);
  return {
    level: summary.level,
    effects: deployables.flatMap(({ workloads }) => workloads.map(({ name, effect }) => `${name} ${effect}`)),
    unanalysed: deployables.flatMap(({ name, analysis }) => (analysis === "none" ? [name] : [])),
  };
}

const FAILS = ["flux-system/flux-system"];

describe("what a Kustomization declares that begins to fail", () => {
  it.each([
    ["stays as it was", cluster(BOTH), cluster("../../apps/web, nope"), "danger", [], FAILS],
    [
      "goes on with its files",
      cluster(BOTH),
      cluster("../../apps/web, nope", pods("web", "i:2")),
      "danger",
      ["web restart"],
      FAILS,
    ],
    [
      "stays as it was where nothing that is there is listed",
      cluster(BOTH),
      { ...cluster(BOTH), "clusters/p/kustomization.yaml": "resources: [flux-system.yaml\n" },
      "danger",
      [],
      FAILS,
    ],
    ["goes where it is removed", cluster(BOTH), cluster("../../apps/web"), "caution", ["db delete"], []],
  ])("%s", async (_, base, head, level, effects, unanalysed) => {
    expect(await told(base, head)).toEqual({ level, effects, unanalysed });
  });

  it("stays in the namespace that the build of its declarer gives it", async () => {
    const files = (listed: string) => ({
      "clusters/p/apps.yaml": kustomization("apps", "./apps", SOURCE),
      "apps/kustomization.yaml": `namespace: shop\nresources: [${listed}]\n`,
      "apps/web.yaml": kustomization("web", "./web", SOURCE),
      "web/a.yaml": pods("web", "${IMAGE}"),
    });
    const { level, effects, unanalysed } = await told(files("web.yaml"), files("web.yaml, nope"));
    expect({ level, effects, unanalysed }).toEqual({
      level: "danger",
      effects: [],
      unanalysed: ["flux-system/apps"],
    });
  });

  it("keeps the variables that it held", async () => {
    const VARIABLES = ", postBuild: { substituteFrom: [{ kind: ConfigMap, name: vars }] }";
    const files = (listed: string, tag: string) => ({
      ...cluster(`vars.yaml, ${listed}`, pods("web", "i:${TAG}")),
      "clusters/p/vars.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: vars, namespace: flux-system }\ndata: { TAG: "${tag}" }\n`,
      "apps/web/ks.yaml": kustomization("web", "./apps/web/app", VARIABLES),
    });
    const before = files(BOTH, "v1");
    expect((await told(before, files("../../apps/web, nope", "v1"))).effects).toEqual([]);
    expect((await told(before, files("../../apps/web, nope", "v2"))).effects).toEqual([]);
    expect((await told(before, files(BOTH, "v2"))).effects).toEqual(["web restart"]);
  });

  it("keeps the variables that it held, whatever another cluster has by their name", async () => {
    const VARIABLES = ", postBuild: { substituteFrom: [{ kind: ConfigMap, name: vars }] }";
    const files = (cluster: string, tag: string, listed: string) => ({
      [`clusters/${cluster}/apps.yaml`]: kustomization("apps", `./${cluster}`, SOURCE),
      [`${cluster}/kustomization.yaml`]: `resources: [${listed}]\n`,
      [`${cluster}/vars.yaml`]: `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: vars, namespace: flux-system }\ndata: { TAG: "${tag}" }\n`,
      [`${cluster}/web.yaml`]: kustomization("web", "./web", SOURCE + VARIABLES),
      "web/a.yaml": pods("web", "i:${TAG}"),
    });
    const listed = "vars.yaml, web.yaml";
    const other = files("test", "v2", listed);
    const { effects } = await told(
      { ...other, ...files("prod", "v1", listed) },
      { ...other, ...files("prod", "v1", `${listed}, nope`) },
    );
    expect(effects).toEqual([]);
  });

  it("keeps what makes the variables in the cluster", async () => {
    const VARIABLES = ", postBuild: { substituteFrom: [{ kind: Secret, name: vars }] }";
    const files = (listed: string, store: string) => ({
      ...cluster(`vars.yaml, ${listed}`, pods("web", "i:${TAG}")),
      "clusters/p/vars.yaml": `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: vars, namespace: flux-system }\nspec: { secretStoreRef: { name: ${store} }, dataFrom: [{ extract: { key: vars } }] }\n`,
      "apps/web/ks.yaml": kustomization("web", "./apps/web/app", VARIABLES),
    });
    const before = files(BOTH, "a");
    expect((await told(before, files("../../apps/web, nope", "a"))).effects).toEqual([]);
    expect((await told(before, files("../../apps/web, nope", "b"))).effects).toEqual([]);
    expect((await told(before, files(BOTH, "b"))).effects).toEqual(["web unknown"]);
  });

  it("comes only when that is mended, where it is new", async () => {
    const files = (listed: string) => ({
      "clusters/p/apps.yaml": kustomization("apps", "./apps", SOURCE),
      "apps/kustomization.yaml": `resources: [${listed}]\n`,
      "apps/web.yaml": kustomization("web", "./web", SOURCE),
      "web/a.yaml": pods("web"),
    });
    const { deployables, summary } = await forecastTrees(files("web.yaml"), {
      ...files("web.yaml, db.yaml, nope"),
      "apps/db.yaml": kustomization("db", "./db", SOURCE),
      "db/a.yaml": pods("db"),
    });
    const db = deployables.find(({ name }) => name === "flux-system/db");
    expect(db?.waiting?.reason).toBe(
      "flux-system/apps, which declares it, fails: it is applied when that is mended",
    );
    expect(summary.clauses.map(({ code }) => code)).not.toContain("created");
  });

  it("is not known where it failed before", async () => {
    const { effects } = await told(cluster("nope"), cluster("nope, other"));
    expect(effects).toEqual([]);
  });

  it("comes where it is mended", async () => {
    const { effects } = await told(cluster("../../apps/web, nope"), cluster(BOTH));
    expect(effects).not.toContain("web delete");
  });
});

describe("what an Application declares that begins to fail", () => {
  const application = (name: string, path: string) =>
    `---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name}, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io] }\nspec: { project: default, source: { repoURL: "https://github.com/me/apps.git", path: ${path}, targetRevision: HEAD }, destination: { server: "https://kubernetes.default.svc", namespace: shop }, syncPolicy: { automated: { prune: true } } }\n`;
  const files = (listed: string, image = "i:1") => ({
    "root/root.yaml": application("root", "apps"),
    "apps/kustomization.yaml": `resources: ${listed}\n`,
    "apps/web.yaml": application("web", "web"),
    "web/kustomization.yaml": "resources: [a.yaml]\n",
    "web/a.yaml": pods("web", image),
  });
  const FAILING = ["argocd/root"];
  it.each([
    ["stays where its file cannot be read", files("[web.yaml]"), files("[web.yaml"), "danger", [], FAILING],
    ["stays where a file is missing", files("[web.yaml]"), files("[nope.yaml]"), "danger", [], FAILING],
    [
      "goes on with its files",
      files("[web.yaml]"),
      files("[web.yaml", "i:2"),
      "danger",
      ["web restart"],
      FAILING,
    ],
    ["goes where it is removed", files("[web.yaml]"), files("[]"), "caution", ["web delete"], []],
  ])("%s", async (_, base, head, level, effects, unanalysed) => {
    expect(await told(base, head)).toEqual({ level, effects, unanalysed });
  });
});

describe("what a file declares that nothing here applies, and that can no longer be read", () => {
  const HEAD = 'repoURL: "https://github.com/me/apps.git", targetRevision: HEAD';
  const DESTINATION = 'destination: { server: "https://kubernetes.default.svc", namespace: shop }';
  const SYNCED = `${DESTINATION}, syncPolicy: { automated: { prune: true } }`;
  const argo = (kind: string, name: string, spec: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io] }\nspec: ${spec}\n`;
  const application = argo(
    "Application",
    "web",
    `{ project: default, source: { ${HEAD}, path: apps/web }, ${SYNCED} }`,
  );
  const set = argo(
    "ApplicationSet",
    "all",
    `{ goTemplate: true, generators: [{ git: { repoURL: "https://github.com/me/apps.git", revision: HEAD, directories: [{ path: apps/* }] } }], template: { metadata: { name: "{{.path.basename}}" }, spec: { project: default, source: { ${HEAD}, path: "{{.path.path}}" }, ${SYNCED} } } }`,
  );
  const instance =
    "apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: { name: flux, namespace: flux-system }\nspec: { sync: { kind: GitRepository, url: https://github.com/me/apps.git, ref: refs/heads/main, path: apps/web } }\n";
  const unreadable = (text: string) => text.replace("spec: {", "spec: {{");
  const files = (entry: string, image = "i:1") => ({
    "bootstrap/entry.yaml": entry,
    "apps/web/a.yaml": pods("web", image),
  });
  const KINDS: readonly (readonly [string, string])[] = [
    ["an Application", application],
    ["an ApplicationSet", set],
    ["a Kustomization", kustomization("web", "./apps/web", SOURCE)],
    ["a FluxInstance", instance],
  ];

  it.each(KINDS)("%s stays in the cluster, and goes on delivering", async (_, entry) => {
    const { level, effects } = await told(files(entry), files(unreadable(entry)));
    expect({ level, effects }).toEqual({ level: "caution", effects: [] });
    const next = await told(files(entry), files(unreadable(entry), "i:2"));
    expect(next.effects).toEqual(["web restart"]);
  });

  it.each(KINDS)("%s that is taken out of the file goes", async (_, entry) => {
    const other = kustomization("other", "./other", SOURCE);
    expect((await told(files(`${entry}---\n${other}`), files(other))).effects).toEqual(["web delete"]);
  });

  it("stays beside a document that can be read", async () => {
    const other = kustomization("other", "./apps/other", SOURCE);
    const both = (entry: string) => ({ ...files(entry), "apps/other/a.yaml": pods("other") });
    const { effects } = await told(
      both(`${application}---\n${other}`),
      both(`${unreadable(application)}---\n${other}`),
    );
    expect(effects).toEqual([]);
  });
});

it("a declaration that can no longer be read is told, also where it looks like a template", async () => {
  const set = (values: string) => ({
    "argocd/web.yaml": `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: web, namespace: argocd }
spec:
  goTemplate: true
  generators: [{ plugin: { configMapRef: { name: p }, input: { parameters: { a: b } } } }]
  template:
    metadata: { name: web }
    spec:
      project: default
      destination: { name: prod, namespace: web }
      source:
        repoURL: https://charts.acme.example
        chart: web
        targetRevision: 1.0.0
        helm:
          values: ${values}
            host: {{ .host }}
`,
  });
  const { summary, account } = await forecastTrees(set("|"), set(""));
  expect(summary.level).toBe("caution");
  expect(account).toMatchObject([{ path: "argocd/web.yaml", line: "notAnalysed", code: "damaged" }]);
});
