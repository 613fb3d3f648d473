import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRootIndex } from "../../../src/inputs/closure.ts";
import { createMentionCache } from "../../../src/inputs/inputs.ts";
import { findOverlays } from "../../../src/sources/kustomizations/overlays.ts";
import { corpusArchives, treeOfDirectory, unpack } from "../../support/corpus.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

/** Every build costs a process; `ROLLCAST_CORPUS_SAMPLE=0` builds all roots. */
const SAMPLE = Number(process.env.ROLLCAST_CORPUS_SAMPLE ?? 3);

const hasKubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;
if (!hasKubectl) console.warn("Skipped: there is no kubectl to build with");

const archives = hasKubectl ? corpusArchives() : [];

describe.skipIf(archives.length === 0)("a closure holds all that kubectl kustomize needs", () => {
  it("in real repositories", () => {
    expect(archives.length).toBeGreaterThan(0);
  });

  it.each(archives)("in %s", (archive) => {
    const directory = unpack(archive);
    const index = createRootIndex(treeOfDirectory(directory), createMentionCache());
    const hermetic = index.roots
      .map((root) => root.path)
      .filter(
        (root) => index.closure(root).uncertain.length === 0 && index.direct(root)?.isComponent === false,
      );
    const step = SAMPLE === 0 ? 1 : Math.max(1, Math.floor(hermetic.length / SAMPLE));
    const sample = hermetic.filter((_, i) => i % step === 0);
    let built = 0;
    for (const root of sample) {
      const alone = copyOf(directory, index.closure(root).files);
      const expected = build(directory, root);
      if (expected.status === 0) built++;
      expect({ root, ...build(alone, root) }).toEqual({ root, ...expected });
    }
    expect(built).toBeGreaterThan(0);
    expect(findOverlays(index).length).toBeGreaterThan(0);
  });
});

function copyOf(directory: string, files: readonly string[]): string {
  const copy = temporaryDirectory();
  for (const file of files) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(directory, file), join(copy, file), { verbatimSymlinks: true });
  }
  return copy;
}

/** Messages name the directory, so only the output and whether it failed are compared. */
function build(directory: string, root: string): { status: number | null; stdout: string } {
  const args = ["kustomize", "--load-restrictor=LoadRestrictionsNone", root === "" ? "." : root];
  const { status, stdout } = spawnSync("kubectl", args, {
    cwd: directory,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 60_000,
  });
  return { status, stdout };
}
