import { expect, it } from "vitest";
import { parseGate } from "../../../src/domain/policy/gate.ts";
import { formatText } from "../../../src/report/text.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const web = (tag: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, image: "web:${tag}" }] }\n`;
const ROOT: CaseFiles = { "web/kustomization.yaml": "resources: [web.yaml]\n", "web/web.yaml": web("1") };
const PLAIN: CaseFiles = { "web/web.yaml": web("1") };

it.each<readonly [name: string, base: CaseFiles, head: CaseFiles, told: string]>([
  [
    "files",
    ROOT,
    { ...ROOT, "tools/values.yaml": "image: x\n" },
    "Rollcast cannot tell what tools/values.yaml does",
  ],
  [
    "a part",
    PLAIN,
    { "web/web.yaml": web("1") + "---\n" + web("2") },
    "directory web was only partly analysed",
  ],
  [
    "all",
    ROOT,
    {
      ...ROOT,
      "web/kustomization.yaml": "helmCharts: [{ name: web, repo: https://example.com, version: 1.9.0 }]\n",
    },
    "nothing is known about overlay web",
  ],
  [
    "what does not build",
    ROOT,
    { ...ROOT, "web/kustomization.yaml": "resources: [none.yaml]\n" },
    "overlay web does not build: none.yaml is missing",
  ],
])(
  "a gate that lets nothing pass that is not analysed says of %s what it is",
  async (_, base, head, told) => {
    const read = parseGate(["not-analysed"]);
    const gate = read.ok ? read.gate : [];
    const forecast = await forecastTrees(base, head, undefined, { gate });
    const text = formatText(forecast, { color: false, width: 400, unicode: true });
    expect(text.split("\n")[0]).toBe(`DANGER Blocked: ${told}`);
    expect(text).not.toMatch(/^Also:.*analysed/m);
  },
);
