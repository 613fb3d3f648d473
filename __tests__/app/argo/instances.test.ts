import { describe, expect, test } from "vitest";
import { application, applicationSet, deployment, PRUNING } from "./repository.ts";
import { told } from "./told.ts";

type Files = Readonly<Record<string, string>>;
type Texts = Readonly<Record<string, string | null>>;

const web = application({ cascades: true, syncPolicy: PRUNING });
const api = application({ name: "api", path: "apps/api", cascades: true, syncPolicy: PRUNING });
const files = { "apps/web/web.yaml": deployment("1"), "apps/api/api.yaml": deployment("1", "api") };

/** One app-of-apps for each cluster, as bootstrapping applies it there. */
const root = (name: string, path: string, spec: object = {}) =>
  application({ name, path, source: { directory: { recurse: true } }, syncPolicy: PRUNING, spec });

const setOf = (...names: readonly string[]) =>
  applicationSet([{ list: { elements: names.map((name) => ({ name })) } }], {
    source: { repoURL: "https://github.com/acme/gitops", targetRevision: "main", path: "apps/{{.name}}" },
  }).replace("{{.path.basename}}", "{{.name}}");

const listing = (...names: readonly string[]) =>
  `resources: [${names.map((name) => `../../catalog/${name}.yaml`).join(", ")}]\n`;

const gone = (cluster: string, name = "web") =>
  `argo:argocd/${name}@${cluster} Deployment web/${name} delete`;

const A = "clusters/a";

/** Where each cluster's Applications lie, and what takes web out of cluster a. */
const LAYOUTS: readonly (readonly [string, Files, Texts, cluster: string])[] = [
  [
    "files in the path of a root of its own",
    {
      "clusters/a/root.yaml": root("root", "clusters/a/apps"),
      "clusters/b/root.yaml": root("root", "clusters/b/apps"),
      "clusters/a/apps/web.yaml": web,
      "clusters/a/apps/api.yaml": api,
      "clusters/b/apps/web.yaml": web,
    },
    { "clusters/a/apps/web.yaml": null },
    A,
  ],
  [
    "beside the root that reads itself",
    {
      "clusters/a/root.yaml": root("root", "clusters/a"),
      "clusters/b/root.yaml": root("root", "clusters/b"),
      "clusters/a/web.yaml": web,
      "clusters/b/web.yaml": web,
    },
    { "clusters/a/web.yaml": null },
    A,
  ],
  [
    "an element of a set's list",
    {
      "clusters/a/root.yaml": root("root", "clusters/a/sets"),
      "clusters/b/root.yaml": root("root", "clusters/b/sets"),
      "clusters/a/sets/set.yaml": setOf("web", "api"),
      "clusters/b/sets/set.yaml": setOf("web", "api"),
    },
    { "clusters/a/sets/set.yaml": setOf("api") },
    A,
  ],
  [
    "sets that somebody applies by hand",
    { "clusters/a/set.yaml": setOf("web", "api"), "clusters/b/set.yaml": setOf("web", "api") },
    { "clusters/a/set.yaml": setOf("api") },
    A,
  ],
  [
    "one file that both list",
    {
      "clusters/a/kustomization.yaml": listing("web", "api"),
      "clusters/b/kustomization.yaml": listing("web", "api"),
      "catalog/web.yaml": web,
      "catalog/api.yaml": api,
    },
    { "clusters/a/kustomization.yaml": listing("api") },
    A,
  ],
  [
    "roots that lie beside each other",
    {
      "bootstrap/a.yaml": root("root-a", "clusters/a"),
      "bootstrap/b.yaml": root("root-b", "clusters/b"),
      "clusters/a/web.yaml": web,
      "clusters/a/api.yaml": api,
      "clusters/b/web.yaml": web,
    },
    { "clusters/a/web.yaml": null },
    A,
  ],
  [
    "one path that a hub gives to the Argo CDs of two clusters, by their names",
    {
      "bootstrap/a.yaml": root("root-a", "shared", { destination: { name: "a" } }),
      "bootstrap/b.yaml": root("root-b", "shared", { destination: { name: "b" } }),
      "shared/web.yaml": web,
    },
    { "bootstrap/a.yaml": root("root-a", "none", { destination: { name: "a" } }), "none/api.yaml": api },
    "a",
  ],
];

describe("two Argo CDs of one repository that have an Application of one name", () => {
  test.each(LAYOUTS)("%s", async (_, layout, change, cluster) => {
    const facts = await told({ ...files, ...layout }, change);
    expect(facts).toContain(gone(cluster));
    expect(facts[0]).not.toBe("calm");
    expect(facts.filter((fact) => fact.includes("@clusters/b"))).toEqual([]);
  });

  test("what comes to one of them is told of that one", async () => {
    const layout = {
      "clusters/a/set.yaml": setOf("web"),
      "clusters/b/set.yaml": setOf("web", "api"),
    };
    expect(await told({ ...files, ...layout }, { "clusters/a/set.yaml": setOf("web", "api") })).toContain(
      "argo:argocd/api@clusters/a Deployment web/api create",
    );
  });

  test("a second one that comes takes nothing from the first", async () => {
    const layout = { "clusters/a/set.yaml": setOf("web") };
    const facts = await told({ ...files, ...layout }, { "clusters/b/set.yaml": setOf("web") });
    expect(facts).toContain("argo:argocd/web@clusters/b Deployment web/web create");
    expect(facts.filter((fact) => fact.includes("@clusters/a"))).toEqual([]);
  });

  test("what a set fails to make in one is left in that one", async () => {
    const layout = {
      "clusters/a/set.yaml": setOf("web", "api"),
      "clusters/b/set.yaml": setOf("web", "api"),
    };
    const broken = setOf("web", "api").replace("{{.name}}", "{{.name");
    const facts = await told({ ...files, ...layout }, { "clusters/a/set.yaml": broken });
    expect(facts.filter((fact) => fact.includes(" delete"))).toEqual([]);
    expect(facts).toContainEqual(expect.stringContaining("argo:argocd/all@clusters/a@applicationset"));
  });
});

describe("one Argo CD that reads of an Application twice", () => {
  test("the start, and what is made of it", async () => {
    const layout = {
      "bootstrap/argocd.yaml": application({ name: "argocd", path: "apps" }),
      "bootstrap/root.yaml": application({ name: "root", path: "roots" }),
      "roots/argocd.yaml": application({ name: "argocd", path: "apps/web" }),
    };
    expect(await told({ ...files, ...layout }, { "apps/web/web.yaml": deployment("2") })).toContain(
      "argo:argocd/argocd@in-cluster Deployment web/web restart",
    );
  });

  test("one that looks through the files of another", async () => {
    const layout = {
      "bootstrap/all.yaml": root("all", "roots"),
      "bootstrap/some.yaml": root("some", "roots/some"),
      "roots/some/web.yaml": web,
    };
    const facts = await told({ ...files, ...layout }, { "apps/web/web.yaml": deployment("2") });
    expect(facts.filter((fact) => fact.endsWith("restart"))).toEqual([
      "argo:argocd/web@in-cluster Deployment web/web restart",
    ]);
  });

  test("as what a root deploys, and as an overlay of its own", async () => {
    const patched = (cluster: string) =>
      `resources: [../base]\npatches: [{ target: { kind: Application }, patch: '[{ "op": "replace", "path": "/spec/source/path", "value": "overlays/${cluster}" }]' }]\n`;
    const layout = {
      "roots/base/kustomization.yaml": "resources: [all.yaml]\n",
      "roots/base/all.yaml": application({ name: "all", path: "overlays/somewhere" }),
      "roots/a/kustomization.yaml": patched("a"),
      "roots/b/kustomization.yaml": patched("b"),
      "overlays/a/kustomization.yaml": "resources: [../../catalog/web.yaml]\n",
      "overlays/b/kustomization.yaml": "resources: [../../catalog/web.yaml]\n",
      "catalog/web.yaml": web,
    };
    const facts = await told({ ...files, ...layout }, { "apps/web/web.yaml": deployment("2") });
    expect(facts.filter((fact) => fact.endsWith("restart"))).toEqual([
      "argo:argocd/web@roots/a Deployment web/web restart",
      "argo:argocd/web@roots/b Deployment web/web restart",
    ]);
  });
});
