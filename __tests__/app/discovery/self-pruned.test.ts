import { describe, expect, test } from "vitest";
import { application, PRUNING, webRoot } from "../argo/repository.ts";
import { told } from "../argo/told.ts";

const ROOT = "argocd/root.yaml";
const MORE = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";

const child = (name: string, path: string) =>
  application({ name, path, syncPolicy: PRUNING, cascades: true });
const root = (options: object = {}) =>
  application({ name: "root", path: "argocd", syncPolicy: PRUNING, cascades: true, ...options });

/** What the root deploys deploys another one. */
const base = {
  ...webRoot(),
  [ROOT]: root(),
  "argocd/more.yaml": child("more", "more"),
  "more/web.yaml": child("web", "apps/web"),
};

const deleted = async (text: string, change: Readonly<Record<string, string | null>>) =>
  (await told({ ...base, [ROOT]: text }, change)).filter((fact) => fact.endsWith(" delete"));

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#manage-argo-cd-using-argo-cd */
describe("a root Application that deploys and prunes itself, and no longer holds itself", () => {
  test.each([
    ["since it moves below its path", { [ROOT]: null, "argocd/below/root.yaml": root() }],
    ["since it moves elsewhere", { [ROOT]: null, "boot/root.yaml": root() }],
    ["since it leaves itself out", { [ROOT]: root({ source: { directory: { exclude: "root.yaml" } } }) }],
    ["since it turns to another path", { [ROOT]: root({ path: "other" }), "other/a.yaml": MORE }],
    ["since it goes", { [ROOT]: null }],
  ])("%s, deletes itself with all that it has deployed", async (_, change) => {
    expect(await deleted(root(), change)).toEqual(["argo:argocd/web@in-cluster Deployment web/web delete"]);
  });

  const several = (apps: string) =>
    root({
      sources: [apps, "clusters"].map((path) => ({ repoURL: "https://github.com/acme/gitops", path })),
    });

  test.each<readonly [string, string, Readonly<Record<string, string | null>>]>([
    ["prunes nothing", root({ syncPolicy: {} }), { "boot/root.yaml": root({ syncPolicy: {} }) }],
    [
      "is marked to stay",
      root({ annotations: { "argocd.argoproj.io/sync-options": "Prune=false" } }),
      { "boot/root.yaml": root({ annotations: { "argocd.argoproj.io/sync-options": "Prune=false" } }) },
    ],
    ["fails", several("argocd"), { "boot/root.yaml": several("none"), "clusters/a.yaml": MORE }],
  ])("and %s stays", async (_, text, change) => {
    expect(await deleted(text, { [ROOT]: null, ...change })).toEqual([]);
  });
});
