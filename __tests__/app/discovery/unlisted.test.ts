import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string, path: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { interval: 10m, path: ./${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }\n`;
const argo = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: app, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io] }\nspec: { project: default, source: { repoURL: https://git.example/a, path: app }, destination: { name: in-cluster, namespace: shop }, syncPolicy: { automated: { prune: true } } }\n`;
const web = `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: a }] } } }\n`;
const app = { "app/kustomization.yaml": "resources: [web.yaml]\n", "app/web.yaml": web };
const off = { ...app, "cluster/kustomization.yaml": "resources: []\n" };
const on = { ...app, "cluster/kustomization.yaml": "resources: [app.yaml]\n" };

type Files = Readonly<Record<string, string>>;

async function told(base: Files, head: Files) {
  const { summary, deployables } = await forecastTrees(base, head);
  return [summary.level, deployables.flatMap(({ workloads }) => workloads.map(({ effect }) => effect))];
}

describe.each([
  ["Kustomization of Flux", flux("app", "app")],
  ["Application of Argo CD", argo],
])("a %s whose file stays where it is", (_, declaration) => {
  const file = { "cluster/app.yaml": declaration };

  it("is deleted when nothing lists it any more", async () => {
    expect(await told({ ...on, ...file }, { ...off, ...file })).toEqual(["caution", ["delete"]]);
  });

  it("is not told as what was there when something begins to list it", async () => {
    expect((await told({ ...off, ...file }, { ...on, ...file }))[0]).toBe("caution");
  });

  it("is applied by hand where nothing lists it on either side", async () => {
    const head = { ...off, ...file, "app/web.yaml": web.replace("image: a", "image: b") };
    expect((await told({ ...off, ...file }, head))[1]).toEqual(["restart"]);
  });
});

it("leaves no file unread that goes from a folder for what is off", async () => {
  const { account } = await forecastTrees(
    { ...off, "_disabled_apps/app.yaml": argo },
    { ...on, "cluster/app.yaml": argo },
  );
  expect(account.map(({ line }) => line)).toEqual(["declaration", "input", "input"]);
});

it.each<readonly [string, string, readonly string[]]>([
  ["a folder for what is off", "_disabled_apps/app.yaml", ["caution", "create"]],
  ["another folder, where somebody applies it by hand", "apps/app.yaml", ["calm"]],
])("takes what a list begins to have, from %s, for what it is", async (_, file, expected) => {
  const found = await told({ ...off, [file]: argo }, { ...on, "cluster/app.yaml": argo });
  expect(found.flat()).toEqual(expected);
});

it("is what it was where a list comes to a directory that had none", async () => {
  const file = { "cluster/app.yaml": flux("app", "app") };
  const head = { ...on, ...file, "app/web.yaml": web.replace("image: a", "image: b") };
  expect((await told({ ...app, ...file }, head))[1]).toEqual(["restart"]);
});

it("is new where the list above its folder leaves it out in base", async () => {
  const file = {
    "cluster/app/ks.yaml": flux("app", "app"),
    "boot/flux.yaml": flux("flux-system", "cluster"),
  };
  const listed = { ...app, ...file, "cluster/kustomization.yaml": "resources: [app/ks.yaml]\n" };
  expect((await told({ ...off, ...file }, listed))[1]).toEqual(["create"]);
  expect((await told(listed, { ...off, ...file }))[1]).toEqual(["delete"]);
});

describe("an app whose line in the list above its folder is a comment on both sides", () => {
  const off = {
    ...app,
    "boot/flux.yaml": flux("flux-system", "cluster"),
    "cluster/app/ks.yaml": flux("app", "app"),
    "cluster/kustomization.yaml": "resources:\n  - ns.yaml\n  # - ./app/ks.yaml\n",
    "cluster/ns.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n",
  };
  const broken = { "app/web.yaml": web.replace("image: a", "image: ${NONE:?}") };

  it("is switched off: nothing fails, and it is named", async () => {
    const { summary, deployables } = await forecastTrees(off, { ...off, ...broken });
    expect(summary.level).toBe("caution");
    expect(deployables.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([
      "cluster/kustomization.yaml leaves out cluster/app/ks.yaml: nothing here deploys what that declares. If somebody applies it by hand, what that does is not known",
    ]);
  });

  it("is switched off where the list has others that are called like it", async () => {
    const list = { "cluster/kustomization.yaml": "resources: [ns.yaml, other/ks.yaml]\n" };
    const other = { ...off, ...list, "cluster/other/ks.yaml": flux("other", "other") };
    expect((await told(other, { ...other, ...broken }))[0]).toBe("caution");
  });

  it("is applied by hand where the list knows nothing of its kind", async () => {
    const list = { "cluster/kustomization.yaml": "resources: [ns.yaml]\n" };
    expect((await told({ ...off, ...list }, { ...off, ...list, ...broken }))[0]).toBe("danger");
  });
});

it("is deleted under a parent, and no other takes its place", async () => {
  const parent = { "boot/flux.yaml": flux("flux-system", "cluster") };
  const nested = {
    ...parent,
    "cluster/app/kustomization.yaml": "resources: [app.yaml]\n",
    "cluster/app/app.yaml": flux("app", "app"),
  };
  const base = { ...app, ...nested, "cluster/kustomization.yaml": "resources: [app]\n" };
  expect((await told(base, { ...off, ...nested }))[1]).toEqual(["delete"]);
});

describe("an Application whose file moves where its app of apps does not look", () => {
  const root = {
    "apps.yaml": argo.replace("name: app,", "name: apps,").replace("path: app }", "path: apps }"),
  };
  const base = { ...app, ...root, "apps/web.yaml": argo };

  it("is pruned with what it has deployed", async () => {
    expect(await told(base, { ...app, ...root, "apps/off/web.yaml": argo })).toEqual(["caution", ["delete"]]);
  });

  it("is the same one in another file that is looked at", async () => {
    expect(await told(base, { ...app, ...root, "apps/shop.yaml": argo })).toEqual(["calm", []]);
  });

  it("is taken up where nothing looked at its file before", async () => {
    const nobodys = { ...app, ...root, "apps/off/web.yaml": argo, "apps/none.yaml": "" };
    expect((await told(nobodys, { ...base, "apps/none.yaml": "" }))[1]).toEqual([]);
  });
});

// As of EOEPCA/eoepca-plus 051098e, which was calm: the chart's folder has a list of its own, and the Application beside it.
it("is deleted where only the chart that it renders lies around it", async () => {
  const files = (list: string) => ({
    "cluster/kustomization.yaml": `resources: [${list}]\n`,
    "cluster/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }\n",
    "cluster/app/kustomization.yaml": "resources: [app.yaml]\n",
    "cluster/app/app.yaml": argo.replace("path: app", "path: cluster/app, helm: { releaseName: app }"),
    "cluster/app/Chart.yaml": "apiVersion: v2\nname: app\nversion: 1.0.0\n",
    "cluster/app/templates/web.yaml": web,
  });
  const { summary, deployables } = await forecastTrees(files("a.yaml, app"), files("a.yaml"));
  expect(summary.level).toBe("caution");
  expect(deployables.map(({ name, status }) => `${name} ${status}`)).toContain("argocd/app notAnalysed");
  const same = await forecastTrees(files("app"), files("app, a.yaml"));
  expect(same.summary.level).toBe("calm");
});
