import { expect, it } from "vitest";
import { formatComment } from "../../../src/report/comment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const APPLICATION = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd }
spec:
  project: default
  source: { repoURL: "https://github.com/acme/shop", path: web, targetRevision: HEAD }
  destination: { server: "https://kubernetes.default.svc", namespace: shop }
  syncPolicy: { automated: { selfHeal: true }, syncOptions: [ServerSideApply=true] }
`;
const files = (level: string) => ({
  "argocd/web.yaml": APPLICATION,
  "web/config.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { LEVEL: ${level} }\n`,
  "web/web.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: a, envFrom: [{ configMapRef: { name: web } }] }] } } }\n`,
});

it("Argo CD's own way of server-side apply is not taken for Flux", async () => {
  const { markdown } = formatComment(await forecastTrees(files("info"), files("debug")), { marker: "x" });
  expect(markdown).toContain("kubectl -n shop rollout restart deployment/web\n");
  expect(markdown).not.toContain("Flux");
});
