import { describe, expect, it } from "vitest";
import { affectedOverlays, type AffectedOverlay } from "../../../src/sources/kustomizations/affected.ts";
import { compileGlobs, type Glob } from "../../../src/sources/kustomizations/globs.ts";
import { changedPaths } from "../../../src/git/tree.ts";
import { createFileTree, type FileTree } from "../../../src/tree/file-tree.ts";
import { memoryTree } from "../../support/memory-tree.ts";

type Files = Parameters<typeof memoryTree>[0];

/** A tree whose blob ids follow from the contents, as git's do. */
function treeOf(files: Files): FileTree {
  const tree = memoryTree(files);
  const contents = new Map<string, Uint8Array>();
  const entries = tree.paths().map((path) => {
    const entry = tree.entry(path);
    if (entry === undefined || entry === "directory" || entry.kind === "submodule") throw new Error(path);
    const bytes = tree.read(entry.blob);
    const blob = Buffer.from(bytes).toString("hex");
    contents.set(blob, bytes);
    return [path, { ...entry, blob }] as const;
  });
  return createFileTree(entries, (blob) => contents.get(blob) ?? new Uint8Array());
}

const repository = {
  "base/kustomization.yaml": "resources: [app.yaml]\n",
  "base/app.yaml": "1",
  "overlays/dev/kustomization.yaml": "resources: [../../base]\n",
  "overlays/prod/kustomization.yaml": "resources: [../../base]\npatches: [{path: patch.yaml}]\n",
  "overlays/prod/patch.yaml": "1",
  "other/kustomization.yaml": "",
  "README.md": "",
};

function run(base: Files, head: Files, globs: readonly Glob[] = []) {
  const sides = { base: treeOf(base), head: treeOf(head) };
  return affectedOverlays({ ...sides, changedPaths: changedPaths(sides.base, sides.head), globs });
}

function affected(base: Files, head: Files, globs: readonly Glob[] = []): readonly AffectedOverlay[] {
  const result = run(base, head, globs);
  if (!result.ok) throw new Error(result.message);
  return result.affected;
}

function without(path: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

const pathsOf = (overlays: readonly AffectedOverlay[]) => overlays.map((overlay) => overlay.path);

describe("affectedOverlays", () => {
  it("finds the overlay of its own file, and all of a shared one", () => {
    expect(run(repository, repository)).toEqual({ ok: true, total: 3, affected: [], hidden: [] });
    expect(affected(repository, { ...repository, "README.md": "changed" })).toEqual([]);
    expect(pathsOf(affected(repository, { ...repository, "base/app.yaml": "2" }))).toEqual([
      "overlays/dev",
      "overlays/prod",
    ]);
    expect(affected(repository, { ...repository, "overlays/prod/patch.yaml": "2" })).toEqual([
      {
        path: "overlays/prod",
        atBase: true,
        atHead: true,
        closureAtBase: [
          "base/app.yaml",
          "base/kustomization.yaml",
          "overlays/prod/kustomization.yaml",
          "overlays/prod/patch.yaml",
        ],
        closureAtHead: [
          "base/app.yaml",
          "base/kustomization.yaml",
          "overlays/prod/kustomization.yaml",
          "overlays/prod/patch.yaml",
        ],
        changedInputs: ["overlays/prod/patch.yaml"],
        uncertain: [],
      },
    ]);
  });

  it("tells overlays that come or go from those that stay", () => {
    const withoutDev = without("overlays/dev/kustomization.yaml", repository);
    expect(affected(repository, withoutDev)).toMatchObject([
      { path: "overlays/dev", atBase: true, atHead: false, closureAtHead: [] },
    ]);
    expect(affected(withoutDev, repository)).toMatchObject([
      { path: "overlays/dev", atBase: false, atHead: true, closureAtBase: [] },
    ]);
  });

  it("keeps an overlay that becomes a base, and a base that becomes an overlay, on both sides", () => {
    const head = without("overlays/prod/kustomization.yaml", {
      ...repository,
      "overlays/dev/kustomization.yaml": "resources: []\n",
    });
    expect(affected(repository, head).map(({ path, atBase, atHead }) => ({ path, atBase, atHead }))).toEqual([
      { path: "overlays/dev", atBase: true, atHead: true },
      { path: "overlays/prod", atBase: true, atHead: false },
    ]);
    const all = affected(repository, { ...head, "base/app.yaml": "2" });
    expect(all).toContainEqual(expect.objectContaining({ path: "base", atBase: true, atHead: true }));
  });

  it("keeps what turns into an object of another kind, or out of one, on both sides: kustomize refuses it", async () => {
    const prod = "overlays/prod/kustomization.yaml";
    const flux = {
      ...repository,
      [prod]: "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: prod}\n",
    };
    for (const [base, head] of [
      [repository, flux],
      [flux, repository],
    ] as const) {
      expect(affected(base, head)).toMatchObject([{ path: "overlays/prod", atBase: true, atHead: true }]);
    }
    const edited = { ...flux, [prod]: `${flux[prod]}spec: {path: ./other}\n` };
    expect(run(flux, edited)).toEqual({ ok: true, total: 2, affected: [], hidden: [] });
    expect(pathsOf(affected(flux, edited, await compileGlobs(["overlays/prod"])))).toEqual(["overlays/prod"]);
  });

  it("notices a file that was missing, a second kustomization file, and a link that turns", () => {
    const missing = without("overlays/prod/patch.yaml", repository);
    expect(pathsOf(affected(missing, repository))).toEqual(["overlays/prod"]);
    expect(pathsOf(affected(repository, { ...repository, "other/Kustomization": "" }))).toEqual(["other"]);
    const linked = {
      ...repository,
      "overlays/prod/patch.yaml": { link: "../../patches/a" },
      "patches/a": "1",
    };
    expect(pathsOf(affected(linked, { ...linked, "patches/a": "2" }))).toEqual(["overlays/prod"]);
    const turned = { ...linked, "overlays/prod/patch.yaml": { link: "../../patches/b" }, "patches/b": "1" };
    expect(pathsOf(affected(linked, turned))).toEqual(["overlays/prod"]);
  });

  it("counts what is uncertain as affected, as soon as anything changed", () => {
    const uncertain = {
      ...repository,
      "other/kustomization.yaml": "resources: ['github.com/org/repo?ref=main']\n",
    };
    expect(affected(uncertain, uncertain)).toEqual([]);
    expect(affected(uncertain, { ...uncertain, "README.md": "2" })).toMatchObject([
      {
        path: "other",
        changedInputs: [],
        uncertain: [{ needs: "network", file: "other/kustomization.yaml", line: 1 }],
      },
    ]);
  });

  it("takes globs over all roots, with exceptions, in the forms that people write", async () => {
    const head = { ...repository, "base/app.yaml": "2", "other/kustomization.yaml": "namePrefix: x\n" };
    const select = async (...globs: string[]) =>
      pathsOf(affected(repository, head, await compileGlobs(globs)));
    expect(await select("overlays/*")).toEqual(["overlays/dev", "overlays/prod"]);
    expect(await select("./overlays/dev/", "base")).toEqual(["base", "overlays/dev"]);
    expect(await select("**", "!base")).toEqual(["other", "overlays/dev", "overlays/prod"]);
    expect(await select("!overlays/**")).toEqual(["other"]);
  });

  it("says what there is when a glob matches nothing", async () => {
    expect(run(repository, repository, await compileGlobs(["overlays/*", "overlay/prod"]))).toEqual({
      ok: false,
      message: 'No overlay matches "overlay/prod". There are: "other", "overlays/dev", "overlays/prod".',
    });
    expect(run({ a: "" }, { a: "2" }, await compileGlobs(["x"]))).toEqual({
      ok: false,
      message: 'No overlay matches "x". There are none in this repository.',
    });
  });
});
