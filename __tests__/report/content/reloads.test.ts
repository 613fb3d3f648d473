import { expect, it } from "vitest";
import { formatHeadline } from "../../../src/report/text.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const files = (value: string) => ({
  "o/kustomization.yaml": "resources: [web.yaml, c.yaml]\n",
  "o/c.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { A: "${value}" }\n`,
  "o/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: { reloader.stakater.com/auto: "true" } }
spec:
  replicas: 2
  strategy: { type: Recreate }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: c } }], readinessProbe: { tcpSocket: { port: 80 } } }] }
`,
});

it("says what makes a reload by a controller unsafe, as of a restart", async () => {
  expect(formatHeadline(await forecastTrees(files("1"), files("2")))).toBe(
    "Merge with care: web is down while it restarts (o)",
  );
});
