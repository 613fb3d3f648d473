import { stringify } from "yaml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { LIBRARIES } from "../support/libraries.ts";
import { buildWithRealKustomize, noRealKustomize } from "../support/real-kustomize.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { configuration, outermost, transformations } from "./random/fields.ts";
import { rarely } from "./random/basics.ts";
import { objects, type RandomObject } from "./random/objects.ts";

/**
 * Random kustomizations, built by both: a base, a component, an overlay on them, and another one on that. More runs than the few
 * of every day: `FUZZ_RUNS=2000 FUZZ_SECONDS=600 FUZZ_SEED=7`. What a run finds belongs into the tests of the room where it was wrong.
 * Many runs want a kustomize of the release that is followed: an older one differs in rare builds (docs/builder.md).
 */
const runs = Number(process.env.FUZZ_RUNS ?? 50);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const milliseconds = 1000 * Number(process.env.FUZZ_SECONDS ?? 40);

function isSame(a: RandomObject, b: RandomObject): boolean {
  return a.kind === b.kind && a.metadata.name === b.metadata.name;
}

const kustomizations = fc
  .tuple(objects(4), objects(2))
  .filter(([resources, more]) => !more.some((object) => resources.some((other) => isSame(object, other))))
  .chain(([resources, more]) =>
    fc.record({
      resources: fc.constant(resources),
      more: fc.constant(more),
      base: transformations(resources, true),
      component: rarely(transformations(resources, false)),
      overlay: transformations([...resources, ...more], false),
      top: fc.record({ fields: transformations([...resources, ...more], false), once: outermost }),
      configuration,
    }),
  )
  .map(({ resources, more, base, component, overlay, top, configuration }) => {
    const document = (list: readonly object[]): string =>
      list.map((object) => stringify(object)).join("---\n");
    const folder = (path: string, fields: object): Record<string, string | Uint8Array> => ({
      [`${path}/kustomization.yaml`]: stringify(fields, { version: "1.1" }),
      [`${path}/config.yaml`]: configuration,
      [`${path}/file.txt`]: "some text\n",
      [`${path}/bin.dat`]: Uint8Array.of(0, 255, 1),
      [`${path}/some.env`]: "E=1\n# no\nF=a b\n",
    });
    return {
      "base/resources.yaml": document(resources),
      "overlay/more.yaml": document(more),
      ...folder("base", { resources: ["resources.yaml"], ...base }),
      ...(component === undefined
        ? {}
        : folder("part", {
            apiVersion: "kustomize.config.k8s.io/v1alpha1",
            kind: "Component",
            ...component,
          })),
      ...folder("overlay", {
        resources: ["../base", "more.yaml"],
        ...(component === undefined ? {} : { components: ["../part"] }),
        ...overlay,
      }),
      ...folder("top", { resources: ["../overlay"], ...top.fields, ...top.once }),
    };
  });

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
        { numRuns: runs, seed, interruptAfterTimeLimit: milliseconds },
      );
      expect(built).toBeGreaterThan(tried / 10);
    },
    milliseconds + 60_000,
  );
});
