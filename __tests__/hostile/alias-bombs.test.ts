import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useBuilder, type Files } from "../builders/builder-fixture.ts";
import { fakeKustomize } from "../builders/fake-kustomize.ts";

const LEVELS = Array.from({ length: 9 }, (_, i) => {
  const items = Array.from({ length: 10 }, () => (i === 0 ? "x" : `*a${i - 1}`)).join(", ");
  return `k${i}: &a${i} [${items}]\n`;
});
/** Ten lines that stand for a thousand million nodes. */
const bomb = (indent = ""): string => LEVELS.map((line) => indent + line).join("");
/** As many nodes as a text may have. */
const large = LEVELS.slice(0, 5).join("");

const own = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n";
const patch = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\nx:\n${bomb("  ")}`;
const inline = (text: string, indent: string): string => `|-\n${text.replace(/^(?=.)/gm, indent)}`;
const resources = "resources: [c.yaml]\n";

const BOMBS: readonly [string, Files][] = [
  ["a resource", { "o/c.yaml": patch, "o/kustomization.yaml": resources }],
  ["a resource of any extension", { "o/c.txt": patch, "o/kustomization.yaml": "resources: [c.txt]\n" }],
  ["a resource without an extension", { "o/c": patch, "o/kustomization.yaml": "resources: [c]\n" }],
  [
    "the second document of a resource",
    { "o/c.yaml": `${own}---\n${patch}`, "o/kustomization.yaml": resources },
  ],
  [
    "the kustomization itself",
    { "o/kustomization.yaml": `${resources}metadata:\n  annotations:\n${bomb("    ")}` },
  ],
  [
    "a base",
    { "o/kustomization.yaml": "resources: [../b]\n", "b/kustomization.yaml": resources, "b/c.yaml": patch },
  ],
  [
    "a component",
    {
      "o/kustomization.yaml": `${resources}components: [../k]\n`,
      "k/kustomization.yaml": "kind: Component\npatches: [{path: p}]\n",
      "k/p": patch,
    },
  ],
  ["an inline patch", { "o/kustomization.yaml": `${resources}patches:\n- patch: ${inline(patch, "    ")}` }],
  [
    "an old inline patch",
    { "o/kustomization.yaml": `${resources}patchesStrategicMerge:\n- ${inline(patch, "    ")}` },
  ],
  [
    "an inline JSON patch",
    {
      "o/kustomization.yaml": `${resources}patches:\n- target: {kind: ConfigMap}\n  patch: ${inline(`- op: add\n  path: /x\n  value:\n${bomb("    ")}`, "    ")}`,
    },
  ],
  ["a patch file", { "o/kustomization.yaml": `${resources}patches: [{path: p.tpl}]\n`, "o/p.tpl": patch }],
  [
    "a JSON patch file",
    {
      "o/kustomization.yaml": `${resources}patchesJson6902: [{target: {version: v1, kind: ConfigMap, name: c}, path: p.jsonpatch}]\n`,
      "o/p.jsonpatch": `- op: add\n  path: /x\n  value:\n${bomb("    ")}`,
    },
  ],
  [
    "a replacement file",
    { "o/kustomization.yaml": `${resources}replacements: [{path: r}]\n`, "o/r": bomb() },
  ],
  ["a configuration", { "o/kustomization.yaml": `${resources}configurations: [k.cfg]\n`, "o/k.cfg": bomb() }],
  [
    "a definition of a resource",
    { "o/kustomization.yaml": `${resources}crds: [crd.x]\n`, "o/crd.x": bomb() },
  ],
  ["a schema", { "o/kustomization.yaml": `${resources}openapi: {path: schema.x}\n`, "o/schema.x": bomb() }],
  [
    "a transformer file",
    {
      "o/kustomization.yaml": `${resources}transformers: [t]\n`,
      "o/t": `apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: t}\nx:\n${bomb("  ")}`,
    },
  ],
  [
    "an inline transformer",
    {
      "o/kustomization.yaml": `${resources}transformers:\n- ${inline(`apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: t}\nx:\n${bomb("  ")}`, "  ")}`,
    },
  ],
  [
    "a patch in a transformer",
    {
      "o/kustomization.yaml": `${resources}transformers: [t.yaml]\n`,
      "o/t.yaml": `apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: t}\npatch: ${inline(patch, "  ")}`,
    },
  ],
  [
    "an inline generator",
    {
      "o/kustomization.yaml": `${resources}generators:\n- ${inline(`apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: t}\nx:\n${bomb("  ")}`, "  ")}`,
    },
  ],
  ["a validator", { "o/kustomization.yaml": `${resources}validators: [v.any]\n`, "o/v.any": bomb() }],
  [
    "many files that are allowed one by one",
    {
      "o/kustomization.yaml": `resources: [${Array.from({ length: 100 }, (_, i) => `c${i}`).join(", ")}]\n`,
      ...Object.fromEntries(
        Array.from({ length: 100 }, (_, i) => [`o/c${i}`, `${own.replace("c}", `c${i}}`)}${large}`]),
      ),
    },
  ],
];

describe("what stands for more than a machine holds does not reach the real kustomize", () => {
  const { build, temporary } = useBuilder();

  it.each(BOMBS)("in %s", async (_, files) => {
    const marker = join(temporary(), "built");
    const PATH = await fakeKustomize(temporary(), `[ "$1" = build ] && touch '${marker}'`);
    const outcome = await build({ "o/c.yaml": own, ...files }, "o", { env: { PATH } });
    expect(outcome.status).toBe("failed");
    expect(JSON.stringify(outcome)).toMatch(
      /expand to too many nodes|what YAML aliases stand for|no YAML that Rollcast can read/,
    );
    expect(existsSync(marker)).toBe(false);
  });
});
