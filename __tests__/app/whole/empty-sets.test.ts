import { expect, test } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const URL = "https://github.com/acme/fleet";
const set = (generator: string, revision = "HEAD", url = URL) => ({
  "argocd/apps.yaml": `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: apps, namespace: argocd }
spec:
  generators: [${generator.replace("{ git: {", `{ git: { repoURL: ${url}, revision: ${revision},`)}]
  template:
    metadata: { name: "{{path.basename}}" }
    spec:
      project: default
      source: { repoURL: ${URL}, targetRevision: HEAD, path: "{{path}}" }
      destination: { server: https://kubernetes.default.svc, namespace: shop }
`,
});
const directories = (path: string) => `{ git: { directories: [{ path: "${path}" }] } }`;
const FILES = { "apps/shop/web.yaml": deployment("web:1"), "tenants/README.md": "None yet.\n" };
const told = (pattern: string, part: string) => [
  `ApplicationSet argocd/apps looks for ${pattern}, and this repository has no ${part}: it makes no Application of that.`,
];

// https://github.com/mitchross/k3s-argocd-proxmox/commit/a2e4af96
test.each<readonly [string, object, object, readonly string[]]>([
  ["of directories", {}, set(directories("k8s/apps/*")), told("k8s/apps/*", "k8s/apps")],
  [
    "of files",
    {},
    set('{ git: { files: [{ path: "clusters/**/config.json" }] } }'),
    told("clusters/**/config.json", "clusters"),
  ],
  [
    "of directories with others",
    {},
    set(`{ matrix: { generators: [${directories("app/*")}, { list: { elements: [{ a: b }] } }] } }`),
    told("app/*", "app"),
  ],
  [
    "that looks elsewhere from now on",
    set(directories("apps/*")),
    set(directories("app/*")),
    told("app/*", "app"),
  ],
  ["that finds some", {}, set(directories("apps/*")), []],
  ["that looks where some will be", {}, set(directories("tenants/*")), []],
  ["that looked there before", set(directories("app/*")), set(directories("app/*"), '"main"'), []],
  ["of another branch", {}, set(directories("app/*"), "v1"), []],
  ["of another repository", {}, set(directories("app/*"), "HEAD", "https://github.com/acme/other"), []],
])("an ApplicationSet %s", async (_, base, head, expected) => {
  const { findings } = await forecastTrees(
    { ...FILES, ...base },
    { ...FILES, ...head },
    { ownUrls: [URL], branch: { name: "main", isDefault: true } },
  );
  const found = findings.filter(({ check }) => check === "blocked-delivery");
  expect(found.map(({ message }) => message)).toEqual(expected);
});
