import { expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../support/forecast-trees.ts";

const files = (image: string): CaseFiles => ({
  "o/kustomization.yaml": "namespace: openshift-gitops\nresources: [web.yaml, secret.yaml]\n",
  "o/secret.yaml":
    "apiVersion: v1\nkind: Secret\nmetadata: { name: realm }\nstringData: { realm: openshift, exporter: node-exporter, pw: hunter-tango-9 }\n",
  "o/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: openshift-node-exporter }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "${image}" }] }
`,
});

it("a word of a name stays readable though a Secret holds it too; what is no name does not", async () => {
  const { deployables } = await forecastTrees(files("web:hunter-tango-9"), files("web:openshift"));
  const [workload] = deployables[0]?.workloads ?? [];
  expect(workload).toMatchObject({ name: "openshift-node-exporter", namespace: "openshift-gitops" });
  expect(JSON.stringify(workload)).not.toContain("hunter-tango-9");
});
