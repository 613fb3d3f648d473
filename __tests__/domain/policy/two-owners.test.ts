import { expect, it } from "vitest";
import { twoOwnersFinding } from "../../../src/domain/policy/two-owners.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string, path = name, more = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  interval: 10m
  path: ./${path}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
${more}`;
const config = (name: string, value = "1") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\ndata: { a: "${value}" }\n`;
const namespace = "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n";

const two = {
  "clusters/prod/a.yaml": flux("a"),
  "clusters/prod/b.yaml": flux("b"),
  "a/web.yaml": config("web"),
  "b/other.yaml": config("other"),
};
const elsewhere = { ...two, "clusters/prod/b.yaml": "", "clusters/test/b.yaml": flux("b") };
const suspended = { ...two, "clusters/prod/a.yaml": flux("a", "a", "  suspend: true\n") };
const bare = {
  "a/kustomization.yaml": "resources: [web.yaml]\n",
  "a/web.yaml": config("web"),
  "b/kustomization.yaml": "resources: [web.yaml]\n",
  "b/web.yaml": config("other"),
};
const both = { ...two, "b/web.yaml": config("web", "2") };

const argo = (name: string, option: string) => ({
  [`argocd/${name}.yaml`]: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}, namespace: argocd}
spec:
  project: default
  destination: {server: https://kubernetes.default.svc, namespace: shop}
  source: {repoURL: https://github.com/acme/fleet, path: ${name}, targetRevision: main}
  syncPolicy: {automated: {}, syncOptions: [${option}]}
`,
  [`${name}/own.yaml`]: config(name),
});
const FAILS = "FailOnSharedResource=true";

it.each([
  [
    "the one that gets it",
    argo("a", "Validate=true"),
    argo("b", FAILS),
    "error",
    "The sync of argocd/b fails",
  ],
  [
    "the one that has it",
    argo("a", FAILS),
    argo("b", "Validate=true"),
    "error",
    "The sync of argocd/a fails",
  ],
  ["none", argo("a", "Validate=true"), argo("b", "Validate=true"), "warning", "The two overwrite each other"],
])("an Application fails for what it shares: %s", async (_, a, b, severity, message) => {
  const base = { ...a, ...b, "a/web.yaml": config("web") };
  const facts = { ownUrls: ["https://github.com/acme/fleet"], branch: { name: "main", isDefault: true } };
  const { findings, summary } = await forecastTrees(base, { ...base, "b/web.yaml": config("web") }, facts);
  const found = findings.filter(({ check }) => check === "two-owners");
  expect(found.map((each) => each.severity)).toEqual([severity]);
  expect(found[0]?.message).toContain(message);
  expect(summary.level).toBe(severity === "error" ? "danger" : "caution");
});

const common = { "a/common.yaml": config("common"), "b/common.yaml": config("common") };

it.each([
  ["another one goes on delivering", two, both, ["flux:flux-system/b@clusters/prod"]],
  [
    "another one goes on delivering, with which it shared something else",
    { ...two, ...common },
    { ...both, ...common },
    ["flux:flux-system/b@clusters/prod"],
  ],
  [
    "a second one builds from the same path",
    two,
    { ...two, "clusters/prod/c.yaml": flux("c", "a") },
    ["flux:flux-system/c@clusters/prod"],
  ],
  ["moves from the other one", two, { ...both, "a/web.yaml": config("more") }, []],
  ["another cluster has", elsewhere, { ...elsewhere, "b/web.yaml": config("web") }, []],
  ["a suspended one has", suspended, { ...suspended, "b/web.yaml": config("web") }, []],
  ["is an overlay that nobody delivers", bare, { ...bare, "b/web.yaml": config("web") }, []],
  [
    "is a Namespace",
    { ...two, "a/n.yaml": namespace },
    { ...two, "a/n.yaml": namespace, "b/n.yaml": namespace },
    [],
  ],
  [
    "joins what two share already",
    both,
    { ...both, "a/new.yaml": config("new"), "b/new.yaml": config("new") },
    [],
  ],
])("of an object that %s", async (_, base, head, expected) => {
  const { findings, summary } = await forecastTrees(base, head);
  const found = findings.filter(({ check }) => check === "two-owners");
  expect(found.map(({ deployable }) => deployable)).toEqual(expected);
  if (expected.length > 0) {
    expect(summary.level).toBe("caution");
    expect(found[0]?.message).toContain("ConfigMap shop/web is no new object: flux-system/a goes on");
  }
});

it("names the first object, counts the others, and says what follows", () => {
  const object = (kind: string, namespace: string | null) => ({
    apiVersion: "v1",
    kind,
    namespace,
    name: "web",
  });
  const told = twoOwnersFinding(
    { id: "flux:b", name: "flux-system/b" },
    { others: ["flux-system/a"], areNew: false },
    [object("ConfigMap", "shop"), object("Secret", "shop"), object("Service", "shop")],
  );
  expect(told).toEqual({
    check: "two-owners",
    severity: "warning",
    deployable: "flux:b",
    workload: null,
    isNew: true,
    unsafe: false,
    message:
      "ConfigMap shop/web (and 2 more) is no new object: flux-system/a goes on delivering it too. The two overwrite each other where they differ.",
    remediation: "Let only one of the two deliver it.",
  });
  const alone = twoOwnersFinding({ id: "b", name: "b" }, { others: ["a"], areNew: false }, [
    object("ClusterRole", null),
  ]);
  expect(alone.message.startsWith("ClusterRole web is no new object: a goes")).toBe(true);
  expect(alone.object).toEqual(object("ClusterRole", null));
});

it("tells once of what many deliver, by all their names", async () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const at = (owners: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => [
        [`clusters/prod/${name}.yaml`, flux(name)],
        [`${name}/web.yaml`, config(name) + (owners.includes(name) ? `---\n${config("web")}` : "")],
      ]),
    );
  const { findings } = await forecastTrees(at(["a"]), at(names));
  const messages = findings.filter(({ check }) => check === "two-owners").map(({ message }) => message);
  expect(messages).toEqual([
    "ConfigMap shop/web is no new object: flux-system/a, flux-system/c, flux-system/d and 2 more go on delivering it too. They overwrite each other where they differ.",
  ]);
});

// As of Informasjonsforvaltning/fdk-infra 47154e8.
it("says where both begin to deliver it", async () => {
  const more = { ...two, "a/new.yaml": config("new"), "b/new.yaml": config("new") };
  const { findings } = await forecastTrees(two, more);
  expect(findings.filter(({ check }) => check === "two-owners").map(({ message }) => message)).toEqual([
    "ConfigMap shop/new comes more than once: flux-system/b begins to deliver it too. The two overwrite each other where they differ.",
  ]);
});

it("says that pods restart where an object has some", () => {
  const web = { apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name: "web" };
  expect(twoOwnersFinding({ id: "b", name: "b" }, { others: ["a"], areNew: false }, [web]).message).toContain(
    "where they differ, and pods restart each time.",
  );
});
