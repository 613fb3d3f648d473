import { expect, it } from "vitest";
import { MASK } from "../../../src/domain/secrets/mask.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { forecast } from "../forecast-of.ts";

const web = (probe: string, rest = "") => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "nginx:1.27", livenessProbe: ${probe} }] }
${rest}`;

/** Of each cause the field of the probe, with its values. */
const told = (base: string, head: string) =>
  forecast(base, head).workloads.flatMap(({ causes }) =>
    causes.map(({ path, valueAtBase, valueAtHead }) => [
      path.replace("spec.template.spec.containers[web].", ""),
      ...(valueAtBase === undefined ? [] : [valueAtBase, valueAtHead]),
    ]),
  );

it("tells each field of a probe with its values, also those of which one is the default", () => {
  const base = "{ httpGet: { path: /a, port: 8080 }, timeoutSeconds: 5 }";
  expect(told(web(base), web("{ httpGet: { path: /b, port: http } }"))).toEqual([
    ["livenessProbe.httpGet.path", "/a", "/b"],
    ["livenessProbe.httpGet.port", "8080", "http"],
    ["livenessProbe.timeoutSeconds", "5", "1"],
  ]);
});

it.each([
  ["a command", "{ exec: { command: [a] } }", "{ exec: { command: [b] } }", "livenessProbe.exec.command"],
  [
    "a header",
    "{ httpGet: { port: 80, httpHeaders: [{ name: Authorization, value: a }] } }",
    "{ httpGet: { port: 80, httpHeaders: [{ name: Authorization, value: b }] } }",
    "livenessProbe.httpGet.httpHeaders",
  ],
  [
    "a long path",
    `{ httpGet: { port: 80, path: /${"a".repeat(60)} } }`,
    "{ httpGet: { port: 80, path: /b } }",
    "livenessProbe.httpGet.path",
  ],
])("tells no value of %s", (_, base, head, field) => {
  expect(told(web(base), web(head))).toEqual([[field]]);
});

it("hides what a Secret holds", async () => {
  const files = (path: string) => ({
    "kustomization.yaml": "resources: [all.yaml]\n",
    "all.yaml": web(
      `{ httpGet: { port: 80, path: ${path} } }`,
      "---\n{ apiVersion: v1, kind: Secret, metadata: { name: s }, stringData: { k: /tok-3x9q } }",
    ),
  });
  const { deployables } = await forecastTrees(files("/tok-3x9q"), files("/b"));
  const causes = deployables.flatMap(({ workloads }) => workloads.flatMap((workload) => workload.causes));
  expect(causes).toMatchObject([{ valueAtBase: MASK, valueAtHead: "/b" }]);
});
