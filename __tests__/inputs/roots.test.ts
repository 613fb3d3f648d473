import { describe, expect, it } from "vitest";
import { isOtherObject } from "../../src/inputs/foreign.ts";
import { OWN, rootsOf, rootsWith, type Files } from "./root-fixture.ts";

it("a build is touched by its own files, those of its bases, and what says how they are written", () => {
  const files: Files = {
    "base/kustomization.yaml": "resources: [a.yaml]\n",
    "base/a.yaml": { text: "", governedBy: [".gitattributes"] },
    "app/module": { commit: "a" },
  };
  const roots = rootsWith("resources: [../base, module]\n", files);
  const rows = [
    ...([
      ["app", OWN],
      ["app", "base/a.yaml"],
      ["app", ".gitattributes"],
      ["app", ".gitmodules"],
    ] as const),
    ...([
      ["base", OWN],
      ["base", ".gitmodules"],
      ["app", "base/b.yaml"],
      ["none", OWN],
    ] as const),
  ];
  expect(rows.map(([root, file]) => roots.touches(root, new Set(["elsewhere", file])))).toEqual([
    ...[true, true, true, true],
    ...[false, false, false, false],
  ]);
  expect(roots.touches("app", new Set())).toBe(false);
});

describe("the roots of a tree", () => {
  it("are sorted by path, whatever the order of their files", () => {
    const files: Files = {
      "a-b/kustomization.yaml": "",
      "a/kustomization.yaml": "",
      "a/b/kustomization.yaml": "",
    };
    expect(rootsOf(files).roots.map(({ path }) => path)).toEqual(["a", "a-b", "a/b"]);
  });

  it.each<readonly [string, Files, readonly string[], readonly string[]]>([
    ["a root", { "x/kustomization.yaml": "" }, ["x"], ["x"]],
    ["a directory that is none", { "x/a.yaml": "" }, [], []],
    ["a directory with one called like a kustomization", { "x/kustomization.yaml/a": "" }, [], []],
    ["a directory with a submodule called so", { "x/kustomization.yaml": { commit: "a" } }, [], []],
  ])("that another builds on: %s", (_, files, roots, buildsOn) => {
    const direct = rootsWith("resources: [../x]\n", files).direct("app");
    expect([...(direct?.roots ?? [])]).toEqual(roots);
    expect([...(direct?.buildsOn ?? [])]).toEqual(buildsOn);
  });
});

it("what configures a root is none that it builds on", () => {
  const direct = rootsWith("generators: [../x]\n", { "x/kustomization.yaml": "" }).direct("app");
  expect([...(direct?.roots ?? [])]).toEqual(["x"]);
  expect([...(direct?.buildsOn ?? [])]).toEqual([]);
  expect([...(direct?.configuredBy ?? [])]).toEqual(["x"]);
});

it("tells what a root reads as a patch from what it reads as an object", () => {
  const direct = rootsWith(
    "resources: [a.yaml]\npatches: [{ path: b.yaml, target: { kind: Deployment } }]\npatchesStrategicMerge: [c.yaml]\npatchesJson6902: [{ path: d.yaml, target: { kind: Deployment, name: x, version: v1 } }]\n",
    Object.fromEntries(["a", "b", "c", "d"].map((name) => [`app/${name}.yaml`, ""])),
  ).direct("app");
  expect([...(direct?.patches ?? [])]).toEqual(["app/b.yaml", "app/c.yaml", "app/d.yaml"]);
  expect(direct?.files).toContain("app/a.yaml");
});

describe("what a root is", () => {
  const flux = "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: x}\n";
  it.each<readonly [string, Files, boolean, boolean]>([
    ["a component", { [OWN]: "kind: Component\n" }, true, false],
    ["a component, whatever follows", { [OWN]: "kind: Component\n---\nkind: Kustomization\n" }, true, false],
    ["an overlay", { [OWN]: "kind: Kustomization\n" }, false, false],
    ["an overlay of no kind", { [OWN]: "resources: []\nlabel: Component\n" }, false, false],
    ["another object", { [OWN]: flux }, false, true],
    ["two files, which kustomize refuses", { [OWN]: flux, "app/kustomization.yml": flux }, false, false],
    ["what is no YAML", { [OWN]: "a: [\n" }, false, false],
    ["a link to nowhere", { [OWN]: { link: "nowhere" } }, false, false],
  ])("%s", (_, files, isComponent, isForeign) => {
    expect(rootsOf(files).direct("app")).toMatchObject({ isComponent, isForeign });
  });

  it.each([
    ["kustomize.toolkit.fluxcd.io/v1", "x", true],
    ["kustomize.config.k8s.io/v1beta1", "x", false],
    ["kustomize.config.k8s.io", "x", false],
    ["other.example", "x", false],
    ["v1", "x", false],
    ["kustomize.toolkit.fluxcd.io/v1", "", false],
    ["kustomize.toolkit.fluxcd.io/v1", 5, false],
    ["kustomize.toolkit.fluxcd.io/v1", undefined, false],
    [1, "x", false],
    [undefined, "x", false],
  ])("apiVersion %j and name %j: plainly another object: %j", (apiVersion, name, expected) => {
    const document = {
      ...(apiVersion === undefined ? {} : { apiVersion }),
      metadata: name === undefined ? {} : { name },
    };
    expect(isOtherObject(document)).toBe(expected);
  });
});
