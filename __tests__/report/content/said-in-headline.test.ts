import { describe, expect, test } from "vitest";
import { formatHeadline } from "../../../src/report/text.ts";
import { FORMATS } from "../../../src/report/formats.ts";
import { shortChange } from "../../../src/report/phrases/effect.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const release = (tag: string) => ({
  "o/kustomization.yaml": "resources: [r.yaml]\n",
  "o/r.yaml": `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: forge, namespace: dev}
spec:
  interval: 1h
  chart: {spec: {chart: forge, version: 1.0.0, sourceRef: {kind: HelmRepository, name: forge}}}
  values:
    image:
      tag: "${tag}"
`,
});

test("the one cause of all that may restart stands in the headline, and below it its place alone", async () => {
  const text = FORMATS.text(await forecastTrees(release("16.0.2"), release("16.0.3")), {});
  expect(text.split("image.tag goes from 16.0.2 to 16.0.3")).toHaveLength(2);
  expect(text).toContain("It changes in o/r.yaml:9.");
});

test("what one finding of a check of many things says stands in the headline", async () => {
  const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {a: b}\n";
  const other = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\ndata: {a: b}\n";
  const base = {
    "o/kustomization.yaml": "resources: [a.yaml, b.yaml]\n",
    "o/a.yaml": config,
    "o/b.yaml": other,
  };
  const head = { "o/kustomization.yaml": "resources: [b.yaml]\n", "o/b.yaml": other };
  expect(formatHeadline(await forecastTrees(base, head))).toBe(
    "Look before you merge: ConfigMap settings is removed, which nothing of this build is seen to read",
  );
});

describe("what changes, where there is little room", () => {
  test.each([
    ["a.b, c.d", "a.b, c.d"],
    [`${"a".repeat(60)}, ${"b".repeat(60)} and 3 more`, `${"a".repeat(60)}, and more`],
    ["a".repeat(100), `${"a".repeat(89)}…`],
  ])("%s", (change, shown) => {
    expect(shortChange(change)).toEqual([{ prose: shown }]);
  });
});
