import { describe, expect, it } from "vitest";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { LIBRARIES } from "../support/libraries.ts";
import { buildWithRealKustomize, noRealKustomize } from "../support/real-kustomize.ts";
import { ownCases } from "./own-cases.ts";
import { scalarCases } from "./scalar-cases.ts";
import { yamlCases } from "./yaml-cases.ts";
import { memoryTree } from "../support/memory-tree.ts";

describe.skipIf(noRealKustomize !== undefined)("the same as the real kustomize", () => {
  it.each(Object.entries({ ...ownCases, ...scalarCases, ...yamlCases }))("%s", (_name, files) => {
    const root = files["o/kustomization.yaml"] === undefined ? "" : "o";
    const real = buildWithRealKustomize(files, root);
    const own = buildKustomization(memoryTree(files), root, {
      loadRestrictor: "rootOnly",
      reorder: "legacy",
      libraries: LIBRARIES,
    });
    expect(own.kind).toBe(real.ok ? "built" : "error");
    if (real.ok && own.kind === "built") {
      expect(own.manifests.map(({ object }) => object)).toEqual(real.objects);
    }
  });
});
