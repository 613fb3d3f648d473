import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { LIBRARIES } from "../support/libraries.ts";
import { buildWithRealKustomize, isRealAtLeast, noRealKustomize } from "../support/real-kustomize.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { kustomizations } from "./random/kustomizations.ts";

/**
 * Random kustomizations, built by both. More runs than the few of every day:
 * `FUZZ_RUNS=2000 FUZZ_SECONDS=600 FUZZ_SEED=7`. What a run finds belongs into the tests of the room where it was wrong.
 * Many runs want a kustomize of the release that is followed: an older one differs in rare builds (docs/builder.md).
 */
const runs = Number(process.env.FUZZ_RUNS ?? 30);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const milliseconds = 1000 * Number(process.env.FUZZ_SECONDS ?? 40);

const knowsImageVolumes = isRealAtLeast("5.8.2");

describe.skipIf(noRealKustomize)("random kustomizations", () => {
  it(
    `come out as the real kustomize builds them (${runs} runs)`,
    () => {
      let [tried, built] = [0, 0];
      fc.assert(
        fc.property(kustomizations, (files) => {
          const own = buildKustomization(memoryTree(files), "top", {
            loadRestrictor: "rootOnly",
            reorder: "legacy",
            libraries: LIBRARIES,
          });
          // Of these fields only one asks for what is refused: a patch that makes another kind of a config with a hash.
          if (own.kind === "unsupported") return;
          // Earlier releases do not know image volumes: docs/builder.md.
          if (!knowsImageVolumes && Object.values(files).some((text) => text.includes("reference:"))) return;
          const real = buildWithRealKustomize(files, "top");
          // A crash of kustomize is no behaviour to follow.
          if (!real.ok && real.error.includes("panic: ")) return;
          tried++;
          if (real.ok) {
            built++;
            expect(own.kind === "built" ? own.manifests.map(({ object }) => object) : own).toEqual(
              real.objects,
            );
          } else {
            expect({ own: own.kind, real: real.error }).toEqual({ own: "error", real: real.error });
          }
        }),
        { numRuns: runs, seed, plugins: [fc.interruptAfterTimeLimit(milliseconds)] },
      );
      expect(built).toBeGreaterThan(tried / 10);
    },
    milliseconds + 60_000,
  );
});
