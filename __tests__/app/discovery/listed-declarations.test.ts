import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const deployment = (image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "${image}" }] } } }\n`;

/** An Application, or a Kustomization, of another folder. */
const DECLARATIONS = {
  "an Application": (path: string) =>
    `{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: web, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io] }, spec: { project: default, destination: { server: "https://kubernetes.default.svc", namespace: shop }, source: { repoURL: "https://github.com/acme/shop", path: ${path}, targetRevision: HEAD }, syncPolicy: { automated: { prune: true } } } }`,
  "a Kustomization": (path: string) =>
    `{ apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: { name: web, namespace: flux-system }, spec: { interval: 1h, path: ./${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } } }`,
};
const source =
  "---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: flux-system, namespace: flux-system }\nspec: { interval: 1h, url: 'https://github.com/acme/shop', ref: { branch: main } }\n";

const WAYS = {
  "in a list": (object: string) => `apiVersion: v1\nkind: List\nitems:\n- ${object}\n`,
  "behind an anchor": (object: string) => {
    const [, apiVersion = "", rest = ""] = /^\{ apiVersion: ([^,]*), (.*) \}$/s.exec(object) ?? [];
    return `apiVersion: &version ${apiVersion}\n${rest
      .replace(/^kind: (\w+), metadata: /, "kind: $1\nmetadata: ")
      .replace(" }, spec: ", " }\nspec: ")}\n`;
  },
};

describe.each(Object.entries(DECLARATIONS))("%s", (_, declaration) => {
  describe.each(Object.entries(WAYS))("%s", (__, written) => {
    it.each([
      ["in a directory", {}],
      ["in an overlay", { "clusters/kustomization.yaml": "resources: [all.yaml]\n" }],
    ])("%s is followed", async (___, more) => {
      const files = (path: string) => ({
        ...more,
        "clusters/all.yaml": written(declaration(path)) + source,
        "apps/a/web.yaml": deployment("web:1"),
        "apps/b/web.yaml": deployment("web:2"),
      });
      const { deployables } = await forecastTrees(files("apps/a"), files("apps/b"));
      expect(deployables.flatMap(({ workloads }) => workloads.map(({ effect }) => effect))).toEqual([
        "restart",
      ]);
    });
  });
});
