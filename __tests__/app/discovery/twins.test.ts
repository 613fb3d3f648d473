import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (
  name: string,
  path: string,
  namespace = "flux-system",
  source = "{ name: flux-system, namespace: flux-system }",
) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { interval: 10m, path: ./${path}, prune: true, sourceRef: { kind: GitRepository, ${source.slice(1)} }\n`;
const git = (name: string, namespace: string, url: string) =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { url: "${url}" }\n---\n`;

/** What a private repository has at the same paths makes nobody here the only one who reads them. */
const CLUSTER = {
  "cluster/config/cluster.yaml":
    git("flux-system", "flux-system", "https://git.example/a") + flux("cluster", "cluster"),
  "cluster/apps.yaml": flux("apps", "apps"),
  "cluster/private.yaml":
    git("private", "flux-system", "ssh://git@git.example/private.git") +
    flux("apps-private", "apps", "flux-system", "{ name: private }") +
    "---\n" +
    flux("cluster-private", "cluster", "flux-system", "{ name: private }"),
};
const gateway = (name: string) => ({
  [`apps/${name}/kustomization.yaml`]: "resources: [ks.yaml]\n",
  [`apps/${name}/ks.yaml`]: flux("app", `apps/${name}/app`, name),
  [`apps/${name}/app/crds.yaml`]:
    git("api", name, "https://git.example/gateway-api") + flux("crds", "config/crd", name, "{ name: api }"),
});

it("leaves out what is declared by what was taken for an entry, and is declared by who deploys that", async () => {
  const base = { ...CLUSTER, ...gateway("kgateway") };
  const { deployables } = await forecastTrees(base, { ...base, ...gateway("envoy") });
  expect(deployables.map(({ id }) => id).filter((id) => id.includes("/crds@"))).toEqual([
    "flux:envoy/crds@cluster",
  ]);
});

describe("a second declaration of one name", () => {
  const app = (path: string, at = "") =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web, namespace: argocd }\nspec: { project: default, source: { repoURL: https://github.com/me/apps.git, path: ${path}, targetRevision: HEAD }, destination: { server: https://kubernetes.default.svc, namespace: web }, syncPolicy: { automated: { prune: true } } }\n${at}`;
  const FILES = {
    "a/c.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n",
    "b/c.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: b }\n",
    "argo/web.yaml": app("a"),
    "clusters/kustomization.yaml": "kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\n",
  };
  const facts = {
    ownUrls: ["https://github.com/me/apps"],
    branch: { name: "main", isDefault: true },
  } as const;
  const TWICE = [/^Application argocd\/web is declared twice, and only the first/];
  it.each([
    ["in another file", FILES, { ...FILES, "argo/web2.yaml": app("b") }, TWICE],
    ["in the same file", FILES, { ...FILES, "argo/web.yaml": `${app("a")}---\n${app("b")}` }, TWICE],
    [
      "that changes",
      { ...FILES, "argo/web2.yaml": app("b") },
      { ...FILES, "argo/web2.yaml": app("c") },
      TWICE,
    ],
    ["that goes", { ...FILES, "argo/web2.yaml": app("b") }, FILES, TWICE],
    ["that nobody applies with it", FILES, { ...FILES, "other/web.yaml": app("b") }, []],
  ])("%s", async (_, base, head, expected) => {
    const { deployables, summary } = await forecastTrees(base, head, facts);
    const messages = deployables.flatMap(({ problems }) => problems.map(({ message }) => message));
    expect(messages).toEqual(expected.map((each) => expect.stringMatching(each) as string));
    if (expected.length > 0) expect(summary.level).toBe("caution");
  });
});
