import { describe, expect, test } from "vitest";
import { said } from "../../gitops/deployment.ts";
import { gitRepository, kustomization } from "../../delivery/rules/flux-repository.ts";
import { configMap, deployment, FACTS, present, URL, type Texts } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, PRUNING } from "../argo/repository.ts";

type Said = Readonly<Record<string, readonly string[]>>;

async function told(base: Texts, head: Texts): Promise<{ readonly level: string; readonly facts: Said }> {
  const forecast = await forecastTrees(present(base), present(head), FACTS);
  return { level: forecast.summary.level, facts: said(forecast) };
}

/** A cluster whose entry lies below `place`, and reads `path`. */
const cluster = (place: string, path = place): Texts => ({
  [`${place}/flux-system/source.yaml`]: gitRepository(
    "flux-system",
    URL,
    "interval: 1m, ref: {branch: main}",
  ),
  [`${place}/flux-system/sync.yaml`]: kustomization("flux-system", `./${path}`),
  [`${place}/apps.yaml`]: kustomization("apps", "./apps/web"),
});
const web = { "apps/web/web.yaml": deployment("1") };
const prod: Texts = { ...web, ...cluster("clusters/prod") };
const both: Texts = { ...prod, ...cluster("clusters/dev") };

const ENTRY = "flux:flux-system/flux-system@clusters/prod";
const APPS = "flux:flux-system/apps@clusters/prod";
const FAILS = ["build-failed k/clusters/prod/flux-system/sync.yaml:1"];

describe("the directory of a running cluster that moves: its entry fails, and what it deployed stays", () => {
  const CASES: readonly (readonly [string, Texts, Texts, Said])[] = [
    ["with its path", prod, { ...web, ...cluster("k/clusters/prod") }, { [ENTRY]: FAILS }],
    ["without it", prod, { ...web, ...cluster("k/clusters/prod", "clusters/prod") }, { [ENTRY]: FAILS }],
    [
      "with that of another cluster",
      both,
      { ...web, ...cluster("k/clusters/prod"), ...cluster("k/clusters/dev") },
      {
        [ENTRY]: FAILS,
        "flux:flux-system/flux-system@clusters/dev": ["build-failed k/clusters/dev/flux-system/sync.yaml:1"],
      },
    ],
    [
      "with the files of what it declares, which fails as well",
      prod,
      {
        "k/apps/web.yaml": deployment("1"),
        ...cluster("k/clusters/prod"),
        "k/clusters/prod/apps.yaml": kustomization("apps", "./k/apps"),
      },
      { [ENTRY]: FAILS, [APPS]: ["build-failed clusters/prod/apps.yaml:1"] },
    ],
    [
      "while what it deploys changes, which arrives",
      prod,
      { "apps/web/web.yaml": deployment("2"), ...cluster("k/clusters/prod") },
      { [ENTRY]: FAILS, [APPS]: ["restart Deployment web"] },
    ],
    [
      "and declares more, which waits for somebody",
      prod,
      {
        ...web,
        "apps/api/api.yaml": deployment("1", "", "api"),
        ...cluster("k/clusters/prod"),
        "k/clusters/prod/api.yaml": kustomization("api", "./apps/api"),
      },
      {
        [ENTRY]: FAILS,
        "flux:flux-system/api@clusters/prod": ["create Deployment api", "waits: manualSync"],
      },
    ],
  ];
  test.each(CASES)("%s", async (_, base, head, expected) => {
    expect(await told(base, head)).toEqual({ level: "danger", facts: expected });
  });
});

test("variables that the entry made stay in the cluster", async () => {
  const settings = configMap("settings", "{TAG: '1'}", "flux-system");
  const files = (place: string): Texts => ({
    "apps/web/web.yaml": deployment("${TAG}"),
    ...cluster(place),
    [`${place}/settings.yaml`]: settings,
    [`${place}/apps.yaml`]: kustomization(
      "apps",
      "./apps/web",
      "postBuild: {substituteFrom: [{kind: ConfigMap, name: settings}]}",
    ),
  });
  const { facts } = await told(files("clusters/prod"), files("k/clusters/prod"));
  expect(facts).toEqual({ [ENTRY]: FAILS });
});

test("what is suspended fails when it is resumed", async () => {
  const suspended = (place: string): Texts => ({
    ...web,
    ...cluster(place),
    [`${place}/flux-system/sync.yaml`]: kustomization("flux-system", `./${place}`, "suspend: true"),
  });
  const { level, facts } = await told(suspended("clusters/prod"), suspended("k/clusters/prod"));
  expect({ level, facts }).toEqual({ level: "danger", facts: { [ENTRY]: [...FAILS, "waits: suspended"] } });
});

test("what the entry declared fails too where its own path goes, and leaves what it declared", async () => {
  const base = {
    ...prod,
    "clusters/prod/infra.yaml": kustomization("infra", "./infra"),
    "infra/nested.yaml": kustomization("nested", "./apps/web"),
  };
  expect((await told(base, web)).facts).toEqual({
    [ENTRY]: ["not-followed"],
    "flux:flux-system/infra@clusters/prod": ["build-failed clusters/prod/infra.yaml:1"],
  });
});

test("the directory of a cluster that goes deletes nothing", async () => {
  expect(await told(prod, web)).toEqual({
    level: "caution",
    facts: { [ENTRY]: ["not-followed"] },
  });
});

test("an entry that leaves its path, where others stay, deletes itself with all that it has deployed", async () => {
  const { facts } = await told(prod, {
    ...prod,
    "clusters/prod/flux-system/source.yaml": null,
    "clusters/prod/flux-system/sync.yaml": null,
  });
  expect(facts[APPS]).toEqual(["delete Deployment web"]);
});

test("a path that the entry gives up while it lies there still: the first reconciliation prunes", async () => {
  const { facts } = await told(prod, {
    ...web,
    "clusters/prod/flux-system/sync.yaml": kustomization("flux-system", "./k/clusters/prod"),
    "k/clusters/prod/apps.yaml": kustomization("apps", "./apps/web"),
  });
  expect(facts[APPS]).toEqual(["delete Deployment web"]);
});

test("a path that becomes wider is that of the same cluster", async () => {
  const { level, facts } = await told(prod, { ...web, ...cluster("clusters/prod", "clusters") });
  expect({ level, facts }).toEqual({ level: "calm", facts: { [ENTRY]: [] } });
});

describe("an entry that turns to a path that is there already: it is the same one, with all that it declares", () => {
  const apps = (place: string): Texts => ({ [`${place}/apps.yaml`]: kustomization("apps", "./apps/web") });
  const turned: Texts = { "clusters/prod/flux-system/sync.yaml": kustomization("flux-system", "./k/prod") };
  const prepared: Texts = { ...prod, ...cluster("k/prod") };
  const wrapped: Texts = {
    ...prod,
    "clusters/prod/kustomization.yaml":
      "resources: [apps.yaml, flux-system/sync.yaml, flux-system/source.yaml]\n",
    "k/prod/kustomization.yaml": "resources: [../../clusters/prod]\n",
  };
  const byHand = (path: string): Texts => ({
    ...web,
    ...apps("k/a"),
    ...apps("k/b"),
    "boot/source.yaml": gitRepository("flux-system", URL),
    "boot/sync.yaml": kustomization("flux-system", `./${path}`),
  });
  const instance = (path: string): Texts => ({
    ...web,
    ...apps("k/a"),
    ...apps("k/b"),
    "boot/instance.yaml": `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec: {sync: {kind: GitRepository, url: "${URL}", ref: refs/heads/main, path: ${path}}}
`,
  });
  test.each<readonly [string, Texts, Texts]>([
    ["to a copy of its cluster's directory", prepared, { ...prepared, ...turned }],
    ["to a root that builds on the former path", wrapped, { ...wrapped, ...turned }],
    ["which somebody applies by hand", byHand("k/a"), byHand("k/b")],
    ["by an instance of the operator", instance("k/a"), instance("k/b")],
  ])("%s", async (_, base, head) => {
    const { level, facts } = await told(base, head);
    expect({ level, facts: Object.values(facts).flat() }).toEqual({ level: "calm", facts: [] });
  });

  test("while what it no longer reads goes: that is pruned before it comes again", async () => {
    const forecast = await forecastTrees(
      present(prepared),
      present({ ...web, ...cluster("k/prod"), ...turned }),
      FACTS,
    );
    expect(forecast.deployables.map(({ id, status }) => `${status} ${id}`)).toEqual([
      `changed ${APPS}`,
      `changed ${ENTRY}`,
    ]);
    expect(JSON.stringify(forecast.deployables)).toContain("begins to read another path, and deletes before");
  });

  test("that does not hold it: it deletes itself with all that it has deployed", async () => {
    const base = { ...prod, ...apps("k/prod") };
    expect((await told(base, { ...base, ...turned })).facts[APPS]).toEqual(["delete Deployment web"]);
  });
});

describe("an entry that somebody applies by hand, which reads the same wherever its file lies", () => {
  const bootstrap = (files: Texts): Texts => ({
    ...web,
    "clusters/prod/apps.yaml": kustomization("apps", "./apps/web"),
    ...files,
  });
  const entry = (path = "./clusters/prod") =>
    `${gitRepository("flux-system", URL, "interval: 1m, ref: {branch: main}")}---\n${kustomization("flux-system", path)}`;
  const base = bootstrap({ "bootstrap/prod/gotk-sync.yaml": entry() });

  test.each([
    ["into another directory", { "boot/prod/gotk-sync.yaml": entry() }],
    ["into the path that it reads", { "clusters/prod/flux-system/gotk-sync.yaml": entry() }],
  ])("moves %s: the object in the cluster stays, and so does what it declares", async (_, files) => {
    const { level, facts } = await told(base, bootstrap(files));
    expect({ level, facts: Object.values(facts).flat() }).toEqual({ level: "calm", facts: [] });
  });

  test("goes: the object in the cluster stays, and so does what it declares", async () => {
    const gone = "flux:flux-system/flux-system@bootstrap/prod";
    expect(await told(base, bootstrap({}))).toEqual({ level: "calm", facts: { [gone]: [] } });
    const self = { "clusters/prod/cluster.yaml": kustomization("cluster", "./clusters/prod") };
    const { facts } = await told({ ...base, ...self }, bootstrap(self));
    expect(
      Object.values(facts)
        .flat()
        .filter((fact) => fact.startsWith("delete")),
    ).toEqual([]);
  });

  test("moves with that of another cluster", async () => {
    const both = (place: string) =>
      bootstrap({
        [`${place}/prod/gotk-sync.yaml`]: entry(),
        [`${place}/dev/gotk-sync.yaml`]: entry("./clusters/dev"),
        "clusters/dev/apps.yaml": kustomization("apps", "./apps/web"),
      });
    expect(await told(both("bootstrap"), both("boot"))).toEqual({ level: "calm", facts: {} });
  });

  test("moves while what it declares changes", async () => {
    const head = { ...bootstrap({ "boot/gotk-sync.yaml": entry() }), "apps/web/web.yaml": deployment("2") };
    const { facts } = await told(base, head);
    expect(facts).toEqual({ "flux:flux-system/apps@bootstrap/prod": ["restart Deployment web"] });
  });

  test("comes into another cluster's directory, which gets all that it declares", async () => {
    const tenant = kustomization("tenant", "./tenants/a");
    const files = (file: string): Texts => ({
      ...both,
      "apps/shop/shop.yaml": deployment("1", "", "shop"),
      "tenants/a/shop.yaml": kustomization("shop", "./apps/shop"),
      [file]: tenant,
    });
    const { facts } = await told(files("bootstrap/tenant.yaml"), files("clusters/dev/tenant.yaml"));
    expect(facts["flux:flux-system/shop@clusters/dev"]).toEqual(["create Deployment shop"]);
  });
});

const root = (path: string) =>
  application({ name: "root", path, source: { directory: { recurse: true } }, syncPolicy: PRUNING });
const child = application({ cascades: true, syncPolicy: PRUNING });

describe("a root Application that reads itself", () => {
  const base = { ...web, "argocd/root.yaml": root("argocd"), "argocd/web.yaml": child };

  test("moves: it fails, and what it deployed stays", async () => {
    const head = { ...web, "k/argocd/root.yaml": root("k/argocd"), "k/argocd/web.yaml": child };
    expect(await told(base, head)).toEqual({
      level: "danger",
      facts: { "argo:argocd/root@in-cluster": ["build-failed k/argocd/root.yaml:1"] },
    });
  });

  test("goes with its directory: nothing is deleted", async () => {
    expect(await told(base, web)).toMatchObject({
      level: "caution",
      facts: { "argo:argocd/root@in-cluster": ["not-followed"] },
    });
  });

  test("moves with that of another Argo CD", async () => {
    const both = (place: string): Texts => ({
      ...web,
      [`${place}/a/root.yaml`]: root(`${place}/a`),
      [`${place}/a/web.yaml`]: child,
      [`${place}/b/root.yaml`]: root(`${place}/b`),
      [`${place}/b/web.yaml`]: child,
    });
    expect((await told(both("clusters"), both("k/clusters"))).facts).toEqual({
      "argo:argocd/root@clusters/a": ["build-failed k/clusters/a/root.yaml:1"],
      "argo:argocd/root@clusters/b": ["build-failed k/clusters/b/root.yaml:1"],
    });
  });

  test("gives up its path: what that holds no more is pruned before it comes again", async () => {
    const head = {
      ...web,
      "argocd/root.yaml": root("k/argocd"),
      "k/argocd/root.yaml": root("k/argocd"),
      "k/argocd/web.yaml": child,
    };
    const forecast = await forecastTrees(present(base), present(head), FACTS);
    expect(forecast.summary.level).toBe("caution");
    expect(JSON.stringify(forecast.deployables)).toContain("begins to read another path, and deletes before");
  });
});

test("Argo CDs whose directories move are the same ones, where somebody applies what they declare", async () => {
  const files = (place: string): Texts => ({
    ...web,
    [`${place}/a/web.yaml`]: child,
    [`${place}/b/web.yaml`]: child,
  });
  expect(await told(files("clusters"), files("k/clusters"))).toEqual({ level: "calm", facts: {} });
});
