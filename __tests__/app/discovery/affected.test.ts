import { describe, expect, it } from "vitest";
import { reachOf } from "../../../src/app/discovery/pairs.ts";
import { selectDeployables } from "../../../src/app/discovery/select.ts";
import { discoverSides, NO_FACTS } from "../../../src/app/discovery/sides.ts";
import { createBuilder } from "../../../src/builders/builder.ts";
import { compileGlobs } from "../../../src/sources/kustomizations/globs.ts";
import { compareTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const repository = {
  "base/kustomization.yaml": "resources: [app.yaml]\n",
  "base/app.yaml": "1",
  "overlays/dev/kustomization.yaml": "resources: [../../base]\n",
  "overlays/prod/kustomization.yaml": "resources: [../../base]\npatches: [{path: patch.yaml}]\n",
  "overlays/prod/patch.yaml": "1",
  "other/kustomization.yaml": "",
  "README.md": "",
};

interface Affected {
  readonly path: string;
  readonly atBase: boolean;
  readonly atHead: boolean;
  readonly files: readonly string[];
  readonly changedInputs: readonly string[];
}

async function run(base: CaseFiles, head: CaseFiles, globs: readonly string[] = []) {
  const comparison = compareTrees(base, head);
  const builder = await createBuilder({
    choice: "embedded",
    allow: [],
    fork: false,
    env: {},
    temporaryDirectory: "/nowhere",
  });
  const sides = await discoverSides(comparison, NO_FACTS, builder);
  const selection = selectDeployables(sides.base, sides.head, await compileGlobs(globs));
  if (!selection.ok) return selection;
  const changed = new Set(comparison.changedPaths);
  // What a Flux Kustomization delivers is a deployable of its own, which these tests do not ask about.
  const ids = selection.ids.filter((id) => id.startsWith("overlay:"));
  const { affected: pairs, unreached } = await reachOf(selection.base, selection.head, ids, changed);
  const affected = pairs.map(({ base: atBase, head: atHead, changedInputs }): Affected => ({
    path: (atHead ?? atBase)?.deployable.root ?? "",
    atBase: atBase !== undefined,
    atHead: atHead !== undefined,
    files: (atHead ?? atBase)?.inputs.files ?? [],
    changedInputs,
  }));
  return { ok: true, total: ids.length, affected, unreached } as const;
}

async function affected(
  base: CaseFiles,
  head: CaseFiles,
  ...globs: readonly string[]
): Promise<readonly Affected[]> {
  const result = await run(base, head, globs);
  if (!result.ok) throw new Error(result.message);
  return result.affected;
}

function without(path: string, files: CaseFiles): CaseFiles {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

const pathsOf = (overlays: readonly Affected[]) => overlays.map((overlay) => overlay.path);

describe("what a change can affect", () => {
  it("finds the overlay of its own file, and all of a shared one", async () => {
    expect(await run(repository, repository)).toEqual({ ok: true, total: 3, affected: [], unreached: 0 });
    expect(await affected(repository, { ...repository, "README.md": "changed" })).toEqual([]);
    expect(pathsOf(await affected(repository, { ...repository, "base/app.yaml": "2" }))).toEqual([
      "overlays/dev",
      "overlays/prod",
    ]);
    expect(await affected(repository, { ...repository, "overlays/prod/patch.yaml": "2" })).toEqual([
      {
        path: "overlays/prod",
        atBase: true,
        atHead: true,
        files: [
          "base/app.yaml",
          "base/kustomization.yaml",
          "overlays/prod/kustomization.yaml",
          "overlays/prod/patch.yaml",
        ],
        changedInputs: ["overlays/prod/patch.yaml"],
      },
    ]);
  });

  it("tells overlays that come or go from those that stay", async () => {
    const withoutDev = without("overlays/dev/kustomization.yaml", repository);
    expect(await affected(repository, withoutDev)).toMatchObject([
      { path: "overlays/dev", atBase: true, atHead: false },
    ]);
    expect(await affected(withoutDev, repository)).toMatchObject([
      { path: "overlays/dev", atBase: false, atHead: true },
    ]);
  });

  it("keeps an overlay that becomes a base, and a base that becomes an overlay, on both sides", async () => {
    const head = without("overlays/prod/kustomization.yaml", {
      ...repository,
      "overlays/dev/kustomization.yaml": "resources: []\n",
    });
    expect(
      (await affected(repository, head)).map(({ path, atBase, atHead }) => ({ path, atBase, atHead })),
    ).toEqual([
      { path: "overlays/dev", atBase: true, atHead: true },
      { path: "overlays/prod", atBase: true, atHead: false },
    ]);
    const all = await affected(repository, { ...head, "base/app.yaml": "2" });
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
      expect(await affected(base, head)).toMatchObject([
        { path: "overlays/prod", atBase: true, atHead: true },
      ]);
    }
    const edited = { ...flux, [prod]: `${flux[prod]}spec: {path: ./other}\n` };
    expect(await run(flux, edited)).toEqual({ ok: true, total: 2, affected: [], unreached: 0 });
    expect(pathsOf(await affected(flux, edited, "overlays/prod"))).toEqual(["overlays/prod"]);
  });

  it("notices a file that was missing, a second kustomization file, and a link that turns", async () => {
    const missing = without("overlays/prod/patch.yaml", repository);
    expect(pathsOf(await affected(missing, repository))).toEqual(["overlays/prod"]);
    expect(pathsOf(await affected(repository, { ...repository, "other/Kustomization": "" }))).toEqual([
      "other",
    ]);
    const linked = {
      ...repository,
      "overlays/prod/patch.yaml": { link: "../../patches/a" },
      "patches/a": "1",
    };
    expect(pathsOf(await affected(linked, { ...linked, "patches/a": "2" }))).toEqual(["overlays/prod"]);
    const turned = { ...linked, "overlays/prod/patch.yaml": { link: "../../patches/b" }, "patches/b": "1" };
    expect(pathsOf(await affected(linked, turned))).toEqual(["overlays/prod"]);
  });

  it("counts what is uncertain and not reached, as soon as anything changed", async () => {
    const uncertain = {
      ...repository,
      "other/kustomization.yaml": "resources: ['github.com/org/repo?ref=main']\n",
    };
    expect(await run(uncertain, uncertain)).toMatchObject({ affected: [], unreached: 0 });
    expect(await run(uncertain, { ...uncertain, "README.md": "2" })).toMatchObject({
      affected: [],
      unreached: 1,
    });
  });

  it("takes globs over all roots, with exceptions, in the forms that people write", async () => {
    const head = { ...repository, "base/app.yaml": "2", "other/kustomization.yaml": "namePrefix: x\n" };
    const select = async (...globs: string[]) => pathsOf(await affected(repository, head, ...globs));
    expect(await select("overlays/*")).toEqual(["overlays/dev", "overlays/prod"]);
    expect(await select("./overlays/dev/", "base")).toEqual(["base", "overlays/dev"]);
    expect(await select("**", "!base")).toEqual(["other", "overlays/dev", "overlays/prod"]);
    expect(await select("!overlays/**")).toEqual(["other"]);
  });

  it("says what there is when a glob matches nothing", async () => {
    expect(await run(repository, repository, ["overlays/*", "overlay/prod"])).toEqual({
      ok: false,
      message:
        'No overlay matches "overlay/prod". Did you mean "overlays/prod"? There are: "other", "overlays/dev", "overlays/prod".',
    });
    expect(await run({ a: "" }, { a: "2" }, ["x"])).toEqual({
      ok: false,
      message: 'No overlay matches "x". There are none in this repository.',
    });
  });
});
