import { describe, expect, it } from "vitest";
import { exitCodeOf } from "../../../src/cli/forecast-command.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const SHOP = "https://github.com/example/shop//deploy";
const REMOTE = `${SHOP}?ref=v1`;

const deployment = (image: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "${image}", readinessProbe: { tcpSocket: { port: 80 } } }] }
`;

const config = (value: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shop-config }\ndata: { a: "${value}" }\n`;

/** An overlay of a base that nobody fetches, with what is added to it. */
const overlay = (more: string, files: CaseFiles = {}): CaseFiles => ({
  "o/kustomization.yaml": `resources:\n- ${REMOTE}\n- web.yaml\n${more}`,
  "o/web.yaml": deployment("web:1"),
  ...files,
});

const PATCHES =
  'patches:\n- target: { kind: Deployment }\n  path: p.yaml\n- target: { kind: Job }\n  patch: "[]"\n';
const patch = (value: string) => `- { op: add, path: /metadata/annotations, value: { a: "${value}" } }\n`;
const component = (tag: string) =>
  `kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nimages: [{ name: shop, newTag: "${tag}" }]\n`;

async function told(base: CaseFiles, head: CaseFiles) {
  const forecast = await forecastTrees(base, head);
  const [deployable] = forecast.deployables;
  return {
    exit: exitCodeOf(forecast),
    level: forecast.summary.level,
    isNew: forecast.findings.some(({ check, isNew }) => check === "not-analysed" && isNew),
    side: deployable?.problems.find(({ message }) => message.includes(SHOP))?.side,
  };
}

/** The change may do something to what was left out, and nobody knows what. */
const ACTS: readonly (readonly [string, CaseFiles, CaseFiles])[] = [
  [
    "another tag of an image",
    overlay('images: [{ name: shop, newTag: "1" }]\n'),
    overlay('images: [{ name: shop, newTag: "2" }]\n'),
  ],
  [
    "a generated config",
    overlay("configMapGenerator: [{ name: shop-config, literals: [a=1] }]\n"),
    overlay("configMapGenerator: [{ name: shop-config, literals: [a=2] }]\n"),
  ],
  [
    "a file of a generated config",
    overlay("configMapGenerator: [{ name: shop-config, files: [a.conf] }]\n", { "o/a.conf": "a" }),
    overlay("configMapGenerator: [{ name: shop-config, files: [a.conf] }]\n", { "o/a.conf": "b" }),
  ],
  [
    "a plain config",
    overlay("- c.yaml\n", { "o/c.yaml": config("1") }),
    overlay("- c.yaml\n", { "o/c.yaml": config("2") }),
  ],
  [
    "a config of a base beside it",
    overlay("- ../c\n", { "c/kustomization.yaml": "resources: [c.yaml]\n", "c/c.yaml": config("1") }),
    overlay("- ../c\n", { "c/kustomization.yaml": "resources: [c.yaml]\n", "c/c.yaml": config("2") }),
  ],
  [
    "a patch of whatever is there",
    overlay(PATCHES, { "o/p.yaml": patch("1") }),
    overlay(PATCHES, { "o/p.yaml": patch("2") }),
  ],
  ["a label for all", overlay(""), overlay("labels: [{ pairs: { a: b }, includeTemplates: true }]\n")],
  [
    "a component",
    overlay("components: [../c]\n", { "c/kustomization.yaml": component("1") }),
    overlay("components: [../c]\n", { "c/kustomization.yaml": component("2") }),
  ],
  [
    "what builds on it",
    { ...overlay(""), "top/kustomization.yaml": "resources: [../o]\nnamePrefix: a-\n" },
    { ...overlay(""), "top/kustomization.yaml": "resources: [../o]\nnamePrefix: b-\n" },
  ],
  [
    "another revision of what was left out",
    overlay(""),
    {
      ...overlay(""),
      "o/kustomization.yaml": `resources:\n- ${SHOP}?ref=v2\n- web.yaml\n`,
    },
  ],
];

/** The change does nothing to what was left out. */
const LEAVES: readonly (readonly [string, CaseFiles, CaseFiles])[] = [
  ["a workload beside it", overlay(""), { ...overlay(""), "o/web.yaml": deployment("web:2") }],
  [
    "a new workload beside it",
    overlay(""),
    overlay("- api.yaml\n", { "o/api.yaml": deployment("api:1").replaceAll("name: web", "name: api") }),
  ],
  [
    "the image of a base beside it",
    overlay("- ../b\n", {
      "b/kustomization.yaml": 'resources: [api.yaml]\nimages: [{ name: web, newTag: "1" }]\n',
      "b/api.yaml": deployment("web").replaceAll("name: web", "name: api"),
    }),
    overlay("- ../b\n", {
      "b/kustomization.yaml": 'resources: [api.yaml]\nimages: [{ name: web, newTag: "2" }]\n',
      "b/api.yaml": deployment("web").replaceAll("name: web", "name: api"),
    }),
  ],
  ["a comment", overlay(""), overlay("# Nothing.\n")],
  [
    "another name of the file",
    { "o/kustomization.yml": `resources:\n- ${REMOTE}\n- web.yaml\n`, "o/web.yaml": deployment("web:1") },
    { "o/kustomization.yaml": `resources:\n- ${REMOTE}\n- web.yaml\n`, "o/web.yaml": deployment("web:2") },
  ],
  [
    "another file that names it",
    overlay(""),
    {
      "o/kustomization.yaml": "resources: [web.yaml, ../b]\n",
      "o/web.yaml": deployment("web:2"),
      "b/kustomization.yaml": `resources:\n- ${REMOTE}\n`,
    },
  ],
];

describe("what both sides leave out", () => {
  it.each(ACTS)("is news where the change may act on it: %s", async (_, base, head) => {
    const { side, ...found } = await told(base, head);
    expect(found).toEqual({ exit: 2, level: "caution", isNew: true });
    expect(side).toBeDefined();
  });

  it.each(LEAVES)("was so before where the change does nothing to it: %s", async (_, base, head) => {
    expect(await told(base, head)).toMatchObject({
      exit: 0,
      level: "caution",
      isNew: false,
      side: undefined,
    });
  });
});

describe("what one side leaves out", () => {
  it.each([
    [
      "head",
      { "o/kustomization.yaml": "resources: [web.yaml]\n", "o/web.yaml": deployment("web:1") },
      overlay(""),
    ],
    [
      "base",
      overlay(""),
      { "o/kustomization.yaml": "resources: [web.yaml]\n", "o/web.yaml": deployment("web:1") },
    ],
    ["head, which is new", { "a.md": "a" }, overlay("")],
    ["base, which is removed", overlay(""), { "a.md": "a" }],
  ])("was not analysed: %s", async (_, base: CaseFiles, head: CaseFiles) => {
    expect(await told(base, head)).toMatchObject({ exit: 2, level: "caution" });
  });
});

it("tells of a patch of it what it told before, when only what is left out is another one", async () => {
  const patched = 'patches:\n- target: { kind: Job, name: seed }\n  patch: "[]"\n';
  const of = (tag: string) => ({
    ...overlay(patched),
    "o/kustomization.yaml": `resources:\n- ${REMOTE.replace("v1", tag)}\n- web.yaml\n${patched}`,
  });
  const { findings } = await forecastTrees(of("v1"), of("v2"));
  const news = findings.filter(({ isNew }) => isNew).map(({ message }) => message);
  expect(news).toHaveLength(1);
  expect(news[0]).toContain("v2");
});
