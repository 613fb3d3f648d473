import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const application = (name: string) => ({
  [`apps/${name}.yaml`]: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: default
  source: { repoURL: "https://github.com/acme/shop", path: parts/${name}, targetRevision: HEAD }
  destination: { server: "https://kubernetes.default.svc", namespace: ${name} }
  syncPolicy: { automated: { prune: true } }
`,
  [`parts/${name}/own.yaml`]: "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own }\ndata: { a: b }\n",
});

// An Application gives what it applies its namespace, which such objects have none of.
it.each([
  ["storage.k8s.io/v1", "StorageClass", "provisioner: acme.io/disk"],
  ["networking.k8s.io/v1", "IngressClass", "spec: { controller: acme.io/web }"],
  ["cert-manager.io/v1", "ClusterIssuer", "spec: { selfSigned: {} }"],
  ["gateway.networking.k8s.io/v1", "GatewayClass", "spec: { controllerName: acme.io/web }"],
])("%s %s is one, whatever namespace the Applications go to", async (apiVersion, kind, fields) => {
  const object = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: one }\n${fields}\n`;
  const both = { ...application("infra"), ...application("shop") };
  const removed = async (head: Readonly<Record<string, string>>) => {
    const { findings } = await forecastTrees({ ...both, "parts/infra/one.yaml": object }, head);
    return findings.flatMap(({ check }) => (check === "removed-object" ? [check] : []));
  };
  expect(await removed({ ...both, "parts/shop/one.yaml": object })).toEqual([]);
  expect(await removed(both)).toEqual(["removed-object"]);
});
