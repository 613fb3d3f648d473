import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const application = (server: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io] }
spec:
  project: default
  source: { repoURL: "https://github.com/acme/shop", path: web, targetRevision: HEAD }
  destination: { server: "https://${server}.example", namespace: shop }
  syncPolicy: { automated: { prune: true } }
`;
const web = {
  "web/web.yaml":
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: a }] } } }\n",
};

async function effects(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const { deployables } = await forecastTrees({ ...web, ...base }, { ...web, ...head });
  return deployables.flatMap(({ workloads }) => workloads.map(({ effect }) => effect)).sort();
}

it("an Application that goes is deleted, though another Argo CD has one of its name", async () => {
  const [a, b] = [application("a"), application("b")];
  expect(
    await effects({ "clusters/a/app.yaml": a, "clusters/b/app.yaml": b }, { "clusters/b/app.yaml": b }),
  ).toEqual(["delete"]);
});

it("one that goes to another cluster leaves behind what it deployed", async () => {
  expect(
    await effects({ "clusters/app.yaml": application("a") }, { "clusters/app.yaml": application("b") }),
  ).toEqual(["create", "none"]);
});
