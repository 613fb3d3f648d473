import { describe, expect, it } from "vitest";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { LIBRARIES } from "../support/libraries.ts";
import { recordedKustomize } from "../support/recorded-kustomize.ts";
import { ownCases } from "./own-cases.ts";
import { releaseCases } from "./release-cases.ts";
import { scalarCases } from "./scalar-cases.ts";
import { yamlCases } from "./yaml-cases.ts";
import { memoryTree } from "../support/memory-tree.ts";

function expectSame(files: Readonly<Record<string, string>>): void {
  const root = files["o/kustomization.yaml"] === undefined ? "" : "o";
  const real = recordedKustomize(files, root);
  const own = buildKustomization(memoryTree(files), root, {
    loadRestrictor: "rootOnly",
    reorder: "legacy",
    libraries: LIBRARIES,
  });
  expect({ kind: own.kind, real }).toMatchObject({ kind: real.ok ? "built" : "error" });
  if (real.ok && own.kind === "built") {
    expect(own.manifests.map(({ object }) => object)).toEqual(real.objects);
  }
}

describe("the same as the real kustomize", () => {
  it.each(Object.entries({ ...ownCases, ...scalarCases, ...yamlCases, ...releaseCases }))(
    "%s",
    (_name, files) => {
      expectSame(files);
    },
  );
});
