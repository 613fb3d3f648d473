import { describe, expect, it } from "vitest";
import { createRootIndex } from "../../src/inputs/closure.ts";
import { createMentionCache } from "../../src/inputs/inputs.ts";
import { likenessOf } from "../../src/inputs/likeness.ts";
import { memoryTree } from "../support/memory-tree.ts";

type Files = Parameters<typeof memoryTree>[0];

const GENERATOR =
  "apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: { name: a }\nfiles: [settings.conf]\n";
const FILES: Files = {
  "app/kustomization.yaml": "resources: [../base]\npatches: [{ path: patch.yaml }]\n",
  "app/patch.yaml": "a",
  "base/kustomization.yaml": "resources: [web.yaml]\n",
  "base/web.yaml": "a",
  "other/kustomization.yaml": "resources: [api.yaml]\n",
  "other/api.yaml": "a",
  "made/kustomization.yaml": "resources: [app.yaml]\ngenerators: [../generators]\n",
  "made/app.yaml": "a",
  "generators/kustomization.yaml": "resources: [generator.yaml]\n",
  "generators/generator.yaml": GENERATOR,
  "made/settings.conf": "a",
};

function indices(changed: Files, paths: readonly string[]) {
  const [base, head] = [memoryTree(FILES), memoryTree({ ...FILES, ...changed })];
  const ofBase = createRootIndex(base, createMentionCache());
  const like = likenessOf({ tree: base, index: ofBase }, head, paths);
  return { ofBase, like, ofHead: createRootIndex(head, createMentionCache(), like) };
}

describe("two trees are alike", () => {
  it.each<readonly [string, Files, readonly string[], boolean]>([
    ["where a file has other content", { "base/web.yaml": "b" }, ["base/web.yaml"], true],
    ["where nothing differs", {}, [], true],
    ["not where a file comes", { "base/new.yaml": "b" }, ["base/new.yaml"], false],
    [
      "not where a link changes",
      { "base/web.yaml": { link: "../other/api.yaml" } },
      ["base/web.yaml"],
      false,
    ],
    [
      "not where what a checkout does may change",
      { "base/.gitattributes": "* text" },
      ["base/.gitattributes"],
      false,
    ],
    ["not where one of two comes", { "base/new.yaml": "b" }, ["base/web.yaml", "base/new.yaml"], false],
  ])("%s", (_, changed, paths, expected) => {
    expect(indices(changed, paths).like !== undefined).toBe(expected);
  });

  it("not where attributes change that were there, or a directory is meant", () => {
    const attributes = { ...FILES, "base/.gitattributes": "* text" };
    const tree = memoryTree(attributes);
    const other = { tree, index: createRootIndex(tree, createMentionCache()) };
    expect(
      likenessOf(other, memoryTree({ ...attributes, "base/.gitattributes": "* -text" }), [
        "base/.gitattributes",
      ]),
    ).toBeUndefined();
    expect(likenessOf(other, tree, ["base"])).toBeUndefined();
    expect(likenessOf(other, tree, ["gone"])).toBeUndefined();
  });

  it("in files that did not change", () => {
    const { like } = indices({ "base/web.yaml": "b" }, ["base/web.yaml"]);
    expect(like?.areSame(["base/web.yaml"])).toBe(false);
    expect(like?.areSame(["other/api.yaml", "base/web.yaml"])).toBe(false);
    expect(like?.areSame(["other/api.yaml"])).toBe(true);
    expect(like?.areSame([])).toBe(true);
  });
});

describe("what was read of the one holds for the other", () => {
  const KUSTOMIZATION = { "base/kustomization.yaml": "resources: [web.yaml, ../other]\n" };

  it("where no file of it differs, and is not read again", () => {
    const { ofBase, ofHead } = indices(KUSTOMIZATION, ["base/kustomization.yaml"]);
    expect(ofHead.roots).toBe(ofBase.roots);
    expect(ofHead.direct("other")).toBe(ofBase.direct("other"));
    expect(ofHead.closure("other")).toBe(ofBase.closure("other"));
    expect(ofHead.direct("app")).toBe(ofBase.direct("app"));
    expect(ofHead.like).toBeDefined();
    expect(ofBase).not.toHaveProperty("like");
  });

  it("but not where one differs, in itself or in what it builds on", () => {
    const { ofBase, ofHead } = indices(KUSTOMIZATION, ["base/kustomization.yaml"]);
    expect(ofBase.closure("app").files).not.toContain("other/api.yaml");
    expect(ofHead.closure("app").files).toContain("other/api.yaml");
    expect([...(ofHead.direct("base")?.roots ?? [])]).toEqual(["other"]);
  });

  it("and not where another root configures it", () => {
    const generator = "generators/generator.yaml";
    const { ofBase, ofHead } = indices({ [generator]: GENERATOR.replace("settings.conf", "app.yaml") }, [
      generator,
    ]);
    expect(ofBase.closure("made").files).toContain("made/settings.conf");
    expect(ofHead.closure("made").files).not.toContain("made/settings.conf");
  });
});
