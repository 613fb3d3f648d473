import { afterAll, describe, expect, it } from "vitest";
import { createKustomizeEngine } from "../../src/kustomize/engine/build.ts";
import { findRoots } from "../../src/inputs/roots.ts";
import type { FileTree } from "../../src/tree/file-tree.ts";
import { corpusArchives, treeOfDirectory, unpack } from "../support/corpus.ts";
import { LIBRARIES } from "../support/libraries.ts";
import { buildWithRealKustomize, noRealKustomize } from "../support/real-kustomize.ts";

/** One root in this many is compared, spread over each repository; `npm run conformance` compares them all. */
const EVERY = Number(process.env.CORPUS_EVERY ?? 40);

const archives = corpusArchives();

describe.skipIf(noRealKustomize !== undefined || archives.length === 0)("roots of real repositories", () => {
  let compared = 0;

  it("are there", () => {
    expect(archives.length).toBeGreaterThan(0);
  });

  it.each(archives)("%s: the files that were read, alone, give the real kustomize the same", (archive) => {
    const tree = treeOfDirectory(unpack(archive));
    const engine = createKustomizeEngine();
    const sample = findRoots(tree).filter((_, index) => index % EVERY === 0);
    for (const { path } of sample) {
      const own = engine.build(tree, path, {
        loadRestrictor: "none",
        reorder: "legacy",
        libraries: LIBRARIES,
      });
      if (own.kind !== "built") continue;
      const files = Object.fromEntries(own.reads.map((read) => [read, contentOf(tree, read)]));
      const real = buildWithRealKustomize(files, path, "--load-restrictor=LoadRestrictionsNone");
      const objects = own.manifests.map(({ object }) => object);
      expect({ path, real: real.ok ? real.objects : real.error }).toEqual({ path, real: objects });
      compared++;
    }
  });

  afterAll(() => {
    console.info(`${compared} roots of real repositories compared`);
  });
});

function contentOf(tree: FileTree, path: string): Uint8Array | { readonly link: string } {
  const entry = tree.entry(path);
  if (entry === undefined || entry === "directory" || entry.kind === "submodule") throw new Error(path);
  const bytes = tree.read(entry.blob);
  return entry.kind === "symlink" ? { link: Buffer.from(bytes).toString() } : bytes;
}
