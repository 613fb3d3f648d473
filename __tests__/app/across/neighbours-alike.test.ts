import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, PRUNING } from "../argo/repository.ts";

const [SHOP, SHOP_DEV] = ["argo:argocd/shop@in-cluster", "argo:argocd/shop-dev@in-cluster"];

const app = (name: string, namespace = name) =>
  application({
    name,
    path: `apps/${name}`,
    spec: { destination: { server: "https://kubernetes.default.svc", namespace } },
    syncPolicy: PRUNING,
  });

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: "a:1", readinessProbe: { tcpSocket: { port: 3001 } } }]
`;

const service = (port: number) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: ${port} }] }\n`;

/** One base for two environments of one cluster, and a program that knows both of them by name. */
const environments = (port: number) => ({
  "argo/shop.yaml": app("shop"),
  "argo/shop-dev.yaml": app("shop-dev"),
  "argo/bot.yaml": app("bot"),
  "base/kustomization.yaml": "resources: [deployment.yaml, service.yaml]\n",
  "base/deployment.yaml": DEPLOYMENT,
  "base/service.yaml": service(port),
  "apps/shop/kustomization.yaml": "resources: [../../base]\n",
  "apps/shop-dev/kustomization.yaml": "resources: [../../base]\n",
  "apps/bot/kustomization.yaml": "resources: [rights.yaml]\n",
  "apps/bot/rights.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: rights, namespace: bot }\ndata: { prod: shop, test: shop-dev, app: web }\n`,
});

it("tells of each environment what the base that they share loses", async () => {
  const { findings } = await forecastTrees(environments(3001), environments(3002));
  const lost = findings.filter(({ check }) => check === "lost-traffic");
  expect(lost.map(({ deployable }) => deployable)).toEqual([SHOP_DEV, SHOP]);
});

/** Each of two neighbours changes, and what one loses is seen from the other one too. */
it("tells of whom it is about what two of them see", async () => {
  const side = (port: number, image: string) => ({
    ...environments(port),
    "apps/shop/kustomization.yaml": "resources: [../../base]\ncommonAnnotations: { beside: shop-dev }\n",
    "apps/shop-dev/service.yaml": service(3001),
    "apps/shop-dev/deployment.yaml": DEPLOYMENT,
    "apps/shop-dev/kustomization.yaml": `resources: [deployment.yaml, service.yaml]\nimages: [{ name: a, newTag: "${image}" }]\n`,
  });
  const { findings } = await forecastTrees(side(3001, "1"), side(3002, "2"));
  const lost = findings.filter(({ check }) => check === "lost-traffic");
  expect(lost.map(({ deployable }) => deployable)).toEqual([SHOP]);
});
