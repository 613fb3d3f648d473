import { expect, test } from "vitest";
import { FORMATS } from "../../../src/report/formats.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const deployment = (replicas: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
${replicas}  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec: {containers: [{name: c, image: nginx}]}
`;

const files = (replicas: string, minReplicas = 2) => ({
  "o/kustomization.yaml": "resources: [d.yaml, h.yaml]\n",
  "o/d.yaml": deployment(replicas),
  "o/h.yaml": `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec: {minReplicas: ${minReplicas}, maxReplicas: 6, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}
`,
});

test.each([
  ["replicas go", files("  replicas: 3\n"), files(""), "3 pods become 1 until the autoscaler looks again"],
  [
    "the least falls",
    files("", 4),
    files("", 1),
    "HorizontalPodAutoscaler web keeps 1 from now on, where it kept 4",
  ],
])(
  "why an autoscaler has fewer pods is told in the headline and once below: %s",
  async (_, base, head, why) => {
    const text = FORMATS.text(await forecastTrees(base, head), {}).replace(/\s+/g, " ");
    expect(text).toContain(`Fewer pods of web: ${why}`);
    expect(text.split(why)).toHaveLength(3);
    expect(text).not.toContain("what an autoscaler decides");
  },
);

test("of a DaemonSet that fits fewer nodes no autoscaler is said to decide", async () => {
  const agent = (selector: string) => ({
    "o/kustomization.yaml": "resources: [d.yaml]\n",
    "o/d.yaml": `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec: {${selector}containers: [{name: c, image: nginx}]}
`,
  });
  const told = await forecastTrees(agent(""), agent("nodeSelector: {disk: ssd}, "));
  const text = FORMATS.text(told, {});
  expect(text).toContain("Fewer pods of agent");
  expect(text).not.toContain("autoscaler");
});
