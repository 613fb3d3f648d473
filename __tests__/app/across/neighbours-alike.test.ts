import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, PRUNING } from "../argo/repository.ts";

/** Argo CD in each of two clusters, both of which call their own so. */
const argo = (name: string) =>
  application({
    name,
    path: `apps/${name}`,
    spec: { destination: { server: "https://kubernetes.default.svc", namespace: "shop" } },
    syncPolicy: PRUNING,
  });
const web = (path: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: "a:1" }] } } }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { rules: [{ host: a.io, http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }
`;
const files = (prod: string, staging: string) =>
  Object.fromEntries(
    [
      ["prod", prod],
      ["staging", staging],
    ].flatMap(([name = "", path = ""]) => [
      [`argo/${name}.yaml`, argo(name)],
      [`apps/${name}/kustomization.yaml`, "resources: [all.yaml]\n"],
      [`apps/${name}/all.yaml`, web(path)],
    ]),
  );

it.each([
  ["prod", "/app", "/"],
  ["staging", "/", "/app"],
])(
  "tells of what %s loses, though the other one has objects of the same names",
  async (name, prod, staging) => {
    const { findings } = await forecastTrees(files("/", "/"), files(prod, staging));
    expect(findings.filter(({ check }) => check === "lost-traffic")).toMatchObject([
      {
        deployable: expect.stringContaining(`/${name}@`) as unknown,
        message: expect.stringContaining("a.io/") as unknown,
      },
    ]);
  },
);
