import { expect, it } from "vitest";
import { FORMATS } from "../../../src/report/formats.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const CRON = `apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec: { template: { spec: { restartPolicy: Never, containers: [{ name: c, image: a, envFrom: [{ configMapRef: { name: c } }] }] } } }
`;
const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: a, volumeMounts: [{ name: v, mountPath: /c }] }]
      volumes: [{ name: v, configMap: { name: c } }]
`;
const files = (value: string) => ({
  "o/kustomization.yaml": "resources: [cron.yaml, web.yaml, c.yaml]\n",
  "o/c.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { A: "${value}" }\n`,
  "o/cron.yaml": CRON,
  "o/web.yaml": WEB,
});

it("says how a config reaches who needs no restart: by a mounted file, or in its own way", async () => {
  const text = FORMATS.text(await forecastTrees(files("1"), files("2")), {}).replace(/\s+/g, " ");
  expect(text).toContain("web sees the new content live, as a mounted file");
  expect(text).toContain("nightly takes up the new content without a restart. Every run reads it anew.");
});
