import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasKustomize, useBuilder } from "../builders/builder-fixture.ts";
import { buildWithRealKustomize, noRealKustomize, type KustomizeFiles } from "../support/real-kustomize.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const CANARY = "canary-of-the-machine";

/** What lies on the machine, and is none of a pull request's business: a base, a file, a patch. */
const outside = temporaryDirectory();
mkdirSync(join(outside, "base"));
const configMap = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: ${CANARY}}\n`;
writeFileSync(join(outside, "base/kustomization.yaml"), "resources: [c.yaml]\n");
writeFileSync(join(outside, "base/c.yaml"), configMap);
writeFileSync(join(outside, "c.yaml"), configMap);
writeFileSync(join(outside, "a.conf"), `${CANARY}\n`);
writeFileSync(join(outside, "a.env"), `A=${CANARY}\n`);
writeFileSync(join(outside, "patch.yaml"), `- {op: add, path: /data, value: {a: ${CANARY}}}\n`);

const UP = "../".repeat(20);
const base = `${UP}${outside.slice(1)}/base`;
const file = (name: string): string => `${outside}/${name}`;
const own = { "o/d.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: d}\ndata: {b: c}\n" };
const generator = (path: string, kind = "ConfigMapGenerator"): string =>
  `apiVersion: builtin\nkind: ${kind}\nmetadata: {name: g}\nfiles: [x=${path}]\n`;

/** Each reads the canary when kustomize gets it: as written, or with the load restrictor off. */
const READING: readonly [string, KustomizeFiles, ("none" | undefined)?][] = [
  ["a base by a relative path", { "o/kustomization.yaml": `resources: [d.yaml, ${base}]\n` }],
  ["a base by an absolute path", { "o/kustomization.yaml": `resources: [d.yaml, ${outside}/base]\n` }],
  [
    "the second of two equal keys",
    { "o/kustomization.yaml": `resources: [d.yaml]\nresources: [d.yaml, ${base}]\n` },
  ],
  ["a key in another case", { "o/kustomization.yaml": `RESOURCES: [d.yaml, ${base}]\n` }],
  ["a key with a long s", { "o/kustomization.yaml": `re\u017fources: [d.yaml, ${base}]\n` }],
  [
    "escapes in a quoted text",
    {
      "o/kustomization.yaml": `resources: [d.yaml, "${base.replaceAll("/", "\\x2f").replaceAll(".", "\\u002e")}"]\n`,
    },
  ],
  [
    "an alias",
    { "o/kustomization.yaml": `metadata: {annotations: {a: &a "${base}"}}\nresources: [d.yaml, *a]\n` },
  ],
  ["a folded text", { "o/kustomization.yaml": `resources:\n- d.yaml\n- >-\n  ${base}\n` }],
  [
    "a path that begins with a line break",
    { "o/kustomization.yaml": `resources: [d.yaml, "x\\n/../${base}"]\n` },
  ],
  [
    "a path that begins like a URL",
    { "o/kustomization.yaml": `resources: [d.yaml, "x://y/../../../${base}"]\n` },
  ],
  ["the old field bases", { "o/kustomization.yaml": `bases: [${base}]\nresources: [d.yaml]\n` }],
  [
    "a kustomization below",
    {
      "o/kustomization.yaml": "resources: [d.yaml, ../p]\n",
      "p/kustomization.yaml": `resources: [${base}]\n`,
    },
  ],
  [
    "a generator's file",
    { "o/kustomization.yaml": `configMapGenerator: [{name: a, files: ["x=${file("a.conf")}"]}]\n` },
    "none",
  ],
  [
    "a generator's envs",
    { "o/kustomization.yaml": `configMapGenerator: [{name: a, envs: ["${file("a.env")}"]}]\n` },
    "none",
  ],
  ["a resource", { "o/kustomization.yaml": `resources: ["${file("c.yaml")}"]\n` }, "none"],
  [
    "a patch",
    {
      "o/kustomization.yaml": `resources: [d.yaml]\npatches: [{path: "${file("patch.yaml")}", target: {kind: ConfigMap}}]\n`,
    },
    "none",
  ],
  [
    "a generator file",
    { "o/kustomization.yaml": "generators: [g.yaml]\n", "o/g.yaml": generator(file("a.conf")) },
    "none",
  ],
  [
    "a generator file of any name",
    { "o/kustomization.yaml": "generators: [g.tpl]\n", "o/g.tpl": generator(file("a.conf")) },
    "none",
  ],
  [
    "a generator inline",
    {
      "o/kustomization.yaml": `generators:\n- |-\n  ${generator(file("a.conf")).trim().replaceAll("\n", "\n  ")}\n`,
    },
    "none",
  ],
  [
    "a generator folder",
    {
      "o/kustomization.yaml": "generators: [../g]\n",
      "g/kustomization.yaml": "resources: [g.yaml]\n",
      "g/g.yaml": generator(file("a.conf")),
    },
    "none",
  ],
  [
    "a generator folder that patches the path in",
    {
      "o/kustomization.yaml": "generators: [../g]\n",
      "g/kustomization.yaml": `resources: [g.yaml]\npatches:\n- target: {kind: ConfigMapGenerator}\n  patch: |-\n    - {op: replace, path: /files/0, value: "x=${file("a.conf")}"}\n`,
      "g/g.yaml": generator("g.yaml"),
    },
    "none",
  ],
  [
    "a transformer's patch",
    {
      "o/kustomization.yaml": "resources: [d.yaml]\ntransformers: [t.yaml]\n",
      "o/t.yaml": `apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: t}\ntarget: {kind: ConfigMap}\npath: "${file("patch.yaml")}"\n`,
    },
    "none",
  ],
];

const control = (files: KustomizeFiles, restrictor: "none" | undefined) =>
  buildWithRealKustomize(
    { ...own, ...files },
    "o",
    `--load-restrictor=LoadRestrictions${restrictor === "none" ? "None" : "RootOnly"}`,
  );

describe.skipIf(noRealKustomize !== undefined || !hasKustomize)("the real kustomize", () => {
  const { build } = useBuilder();

  it("reads the canary in these forms, if it gets them", () => {
    const read = READING.filter(([, files, restrictor]) =>
      JSON.stringify(control(files, restrictor)).includes(CANARY),
    );
    expect(READING.map(([name]) => name).filter((name) => !read.some(([known]) => known === name))).toEqual(
      // One that kustomize itself refuses.
      ["a base by an absolute path"],
    );
  });

  it.each(READING)("does not get %s", async (_, files, restrictor) => {
    for (const choice of ["kustomize", "verify"] as const) {
      const options = { choice, loadRestrictor: restrictor };
      const outcome = await build({ ...own, ...files }, "o", options);
      expect(JSON.stringify(outcome)).not.toContain(CANARY);
      expect(outcome.status).not.toBe("built");
    }
  });
});
