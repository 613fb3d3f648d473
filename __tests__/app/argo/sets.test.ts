import { describe, expect, it, test } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { applicationSet, deployment, gitGenerator, OWN_SOURCE, webRoot } from "./repository.ts";
import { told } from "./told.ts";

const SET = "argocd/set.yaml";
const DEPLOY = "apps/web/deploy.yaml";
const WEB = "argo:argocd/web@in-cluster";
const UNKNOWN = "argo:argocd/all@applicationset not analysed";
const directories = [gitGenerator({ directories: [{ path: "apps/*" }] })];
const files = { ...webRoot(), [SET]: applicationSet(directories) };

test("a directory's file changes", async () => {
  expect(await told(files, { [DEPLOY]: deployment("1.1") })).toEqual([
    "calm",
    `${WEB} Deployment web/web restart`,
    `${DEPLOY}: input`,
  ]);
});

test("a directory comes, and goes", async () => {
  const path = "apps/b/b.yaml";
  const id = "argo:argocd/b@in-cluster Deployment web/b";
  expect(await told(files, { [path]: deployment("1", "b") })).toEqual([
    "calm",
    `${id} create`,
    `${path}: input`,
  ]);
  expect(await told({ ...files, [path]: deployment("1", "b") }, { [path]: null })).toEqual([
    "caution",
    `${id} delete`,
    `${path}: input`,
  ]);
});

test("a generator's file changes", async () => {
  const path = "env/prod/config.yaml";
  const source = { ...OWN_SOURCE, path: "apps/web", kustomize: { images: ["ghcr.io/acme/web:{{.tag}}"] } };
  const set = applicationSet([gitGenerator({ files: [{ path: "env/*/config.yaml" }] })], { source });
  expect(await told({ ...webRoot(), [SET]: set, [path]: "tag: '1'\n" }, { [path]: "tag: '2'\n" })).toEqual([
    "calm",
    "argo:argocd/prod@in-cluster Deployment web/web restart",
    `${path}: declaration`,
  ]);
});

test("an element of a list changes", async () => {
  const set = (tag: string) =>
    applicationSet(
      [{ list: { elements: [{ tag }] } }],
      { source: { ...OWN_SOURCE, path: "apps/web", kustomize: { images: ["ghcr.io/acme/web:{{.tag}}"] } } },
      {},
    );
  const named = (tag: string) => set(tag).replace("{{.path.basename}}", "web");
  expect(await told({ ...webRoot(), [SET]: named("1") }, { [SET]: named("2") })).toEqual([
    "calm",
    `${WEB} Deployment web/web restart`,
    `${SET}: declaration`,
  ]);
});

test.each([
  ["clusters", { clusters: {} }],
  ["a plugin", { plugin: { configMapRef: { name: "p" } } }],
  ["pull requests", { pullRequest: { github: { owner: "a", repo: "b" } } }],
  ["a matrix with clusters", { matrix: { generators: [...directories, { clusters: {} }] } }],
])("of %s only the paths are known, and what lies there is looked at for itself", async (_, generator) => {
  const set = applicationSet([generator], { source: { ...OWN_SOURCE, path: "apps/{{.path.basename}}" } });
  expect(await told({ ...webRoot(), [SET]: set }, { [DEPLOY]: deployment("1.1") })).toEqual([
    "caution",
    UNKNOWN,
    "overlay:apps/web Deployment web restart",
    `${DEPLOY}: input`,
  ]);
});

describe("where nobody knows what this repository is called, a set that finds nothing", () => {
  const elsewhere = { ...OWN_SOURCE, repoURL: "https://github.com/acme/apps" };
  const set = (revision: string) =>
    applicationSet([{ git: { ...elsewhere, directories: [{ path: "apps/*" }] } }], {
      source: { ...elsewhere, targetRevision: revision, path: "{{.path.path}}" },
    });

  it("may be of another one, and its Applications change", async () => {
    const { summary, deployables } = await forecastTrees({ [SET]: set("v1") }, { [SET]: set("v2") });
    expect([summary.level, deployables.map(({ id, status }) => `${id} ${status}`)]).toEqual([
      "caution",
      ["argo:argocd/all@applicationset notAnalysed", "directory:argocd changed"],
    ]);
  });

  it("makes none of what it found before", async () => {
    const { deployables } = await forecastTrees({ ...webRoot(), [SET]: set("main") }, { [SET]: set("main") });
    expect(deployables.map(({ id, status }) => `${id} ${status}`)).toEqual([`${WEB} removed`]);
  });
});

test("a set that finds nothing in this repository makes nothing", async () => {
  const set = (project: string) => ({ [SET]: applicationSet(directories, { project }) });
  expect(await told(set("a"), set("b"))).not.toContain(UNKNOWN);
});

test("a template function that is not known leaves the set not analysed", async () => {
  const set = applicationSet(directories, { destination: { namespace: "{{ .path.basename | sha256sum }}" } });
  const lines = await told({ ...webRoot(), [SET]: set }, { [DEPLOY]: deployment("1.1") });
  expect(lines).toContain(UNKNOWN);
});

test("two Applications of one name are made by nobody", async () => {
  const set = applicationSet(directories).replace("{{.path.basename}}", "same");
  const lines = await told({ ...webRoot(), [SET]: set }, { "apps/b/b.yaml": deployment("1", "b") });
  expect(lines[0]).toBe("danger");
});

test.each([
  ["directories", { directories: [{ path: "apps/*" }] }],
  ["files", { files: [{ path: "apps/*/config.json" }] }],
])("a generator that lists %s of another revision is not followed", async (_, options) => {
  const set = (revision: string) =>
    applicationSet([gitGenerator({ ...options, revision })], { source: { ...OWN_SOURCE, path: "apps/web" } });
  const base = { ...webRoot(), "apps/web/config.json": "{}", [SET]: set("main") };
  expect(await told(base, { [SET]: set("HEAD") })).toEqual(["calm", `${SET}: declaration`]);
  for (const revision of ["v1", "develop"]) {
    const [level, ...lines] = await told(base, { [SET]: set(revision) });
    expect(level).toBe("caution");
    expect(lines.sort()).toEqual([UNKNOWN, `${WEB} not analysed`, `${SET}: declaration`].sort());
  }
});

test("an Application that passes to another set is deleted by the one that owns it", async () => {
  const set = (name: string, more = {}) =>
    applicationSet(directories, {}, more).replace('"name":"all"', `"name":"${name}"`);
  const handedOver = ["caution", `${WEB} not analysed`, `${SET}: declaration`];
  expect(await told(files, { [SET]: set("other") })).toEqual(handedOver);
  const preserves = { syncPolicy: { preserveResourcesOnDeletion: true } };
  expect(await told({ ...files, [SET]: set("all", preserves) }, { [SET]: set("other", preserves) })).toEqual([
    "calm",
    `${SET}: declaration`,
  ]);
});

describe("an Application that two sets make", () => {
  const set = (name: string, directory = "apps/*") =>
    applicationSet([gitGenerator({ directories: [{ path: directory }] })]).replace(
      '"name":"all"',
      `"name":"${name}"`,
    );
  const files = { ...webRoot(), "argocd/b.yaml": set("b") };
  const forecastOf = async (head: Readonly<Record<string, string>>) =>
    forecastTrees(files, head, { ownUrls: [OWN_SOURCE.repoURL], branch: { name: "main", isDefault: true } });

  it("stays with the one that owns it, and the other one fails", async () => {
    const { deployables, summary } = await forecastOf({ ...files, "argocd/a.yaml": set("a") });
    expect(summary.level).toBe("caution");
    expect(deployables.map(({ status }) => status)).toEqual(["changed"]);
    expect(JSON.stringify(deployables)).toContain("ApplicationSet argocd/a makes it too");
  });

  it("is nobody else's where the second one comes later in the files", async () => {
    const { deployables } = await forecastOf({ ...files, "argocd/c.yaml": set("c") });
    expect(JSON.stringify(deployables)).toContain("ApplicationSet argocd/c makes it too");
  });

  it("is deleted and recreated where the owner makes it no more", async () => {
    const head = { ...webRoot(), "argocd/a.yaml": set("a") };
    const { deployables } = await forecastOf(head);
    expect(JSON.stringify(deployables)).toContain("deleted with all that was deployed, and recreated");
  });
});

test.each([
  ["create-only", "leaves it as it is from now on (applicationsSync: create-only)"],
  ["create-delete", "leaves it as it is from now on"],
  ["create-update", undefined],
])("a set that begins to be %s", async (applicationsSync, expected) => {
  const head = { ...files, [SET]: applicationSet(directories, {}, { syncPolicy: { applicationsSync } }) };
  const { deployables } = await forecastTrees(files, head, {
    ownUrls: [OWN_SOURCE.repoURL],
    branch: { name: "main", isDefault: true },
  });
  const reasons = deployables.flatMap(({ workloads }) => workloads.flatMap(({ reason }) => reason ?? []));
  expect(reasons).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});
