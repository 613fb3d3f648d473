import { expect, test } from "vitest";
import { FORMATS } from "../../../src/report/formats.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const web = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec: {serviceAccountName: nobody, containers: [{name: c, image: nginx}]}
`;

const widget = "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\nspec: {a: 1}\n";

test("what is said alike of copies of a file is said once, with all places that have one", async () => {
  const base = { "a/kustomization.yaml": "resources: []\n", "b/kustomization.yaml": "resources: []\n" };
  const head = {
    "a/kustomization.yaml": "resources: [web.yaml, w.yaml]\n",
    "a/web.yaml": web,
    "a/w.yaml": widget,
    "b/kustomization.yaml": "resources: [web.yaml]\n",
    "b/web.yaml": web,
  };
  const text = FORMATS.text(await forecastTrees(base, head), {}).replace(/\s+/g, " ");
  expect(text.split("missing-readiness-probe in container c")).toHaveLength(2);
  expect(text.split("Its pods name ServiceAccount nobody")).toHaveLength(2);
  expect(text).toContain("what runs behind Widget w (new): look at");
});
