import { stringify } from "yaml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildKustomization } from "../../src/kustomize/build.ts";
import { LIBRARIES } from "../support/libraries.ts";
import { buildWithRealKustomize, noRealKustomize } from "../support/real-kustomize.ts";
import { memoryTree } from "../support/memory-tree.ts";

/**
 * Random kustomizations, a base and an overlay on it, built by both. More runs than the few of every day:
 * `FUZZ_RUNS=2000 FUZZ_SEED=7`. What a run finds belongs into the tests of the room where it was wrong.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 25);
const seed = Number(process.env.FUZZ_SEED ?? 1);

const name = fc.constantFrom("web", "db", "job");
const word = fc.constantFrom("a", "b", "yes", "8080", "x:y", "");

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function few<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { maxLength: 3 });
}

const directive = fc.option(fc.constantFrom("delete", "replace", "merge"), { nil: undefined, freq: 8 });
const texts = fc.dictionary(fc.constantFrom("a", "b", "c"), word, { maxKeys: 3 });
const port = fc.record({
  containerPort: fc.constantFrom(80, 443),
  protocol: optional(fc.constantFrom("TCP", "UDP")),
  name: optional(name),
});
const environment = fc.record({ name: fc.constantFrom("A", "B"), value: optional(word), $patch: directive });
const source = fc.record({ configMapRef: fc.record({ name }) });

const container = fc.record({
  name,
  image: optional(fc.constantFrom("nginx", "nginx:1", "reg:5000/app@sha256:00")),
  env: optional(few(environment)),
  envFrom: optional(few(source)),
  ports: optional(few(port)),
  args: optional(few(word)),
});

const podSpec = fc.record({
  containers: optional(few(container)),
  nodeSelector: optional(fc.option(texts)),
  volumes: optional(few(fc.record({ name, configMap: optional(fc.record({ name })) }))),
});

const metadata = fc.record({ name, labels: optional(texts), annotations: optional(texts) });

const deployment = fc.record({
  apiVersion: fc.constant("apps/v1"),
  kind: fc.constant("Deployment"),
  metadata,
  spec: fc.record({ replicas: optional(fc.constantFrom(1, 2)), template: fc.record({ spec: podSpec }) }),
});

const configMap = fc.record({
  apiVersion: fc.constant("v1"),
  kind: fc.constant("ConfigMap"),
  metadata,
  data: optional(texts),
});

const operation = fc.record({
  op: fc.constantFrom("add", "replace", "remove", "test"),
  path: fc.constantFrom(
    "/spec/replicas",
    "/metadata/name",
    "/metadata/annotations/a",
    "/spec/template/spec/containers/0",
    "/spec/template/spec/containers/-",
    "/data",
  ),
  value: fc.oneof(word, fc.constantFrom(3, true, null), texts),
});

const patch = fc.oneof(
  fc.oneof(deployment, configMap).map((object) => ({ patch: stringify(object) })),
  fc
    .record({
      patch: deployment.map((object) => stringify(object)),
      kind: fc.constantFrom("Deployment", ".*Map"),
      rename: fc.boolean(),
    })
    .map((entry) => ({
      patch: entry.patch,
      target: { kind: entry.kind },
      options: { allowNameChange: entry.rename },
    })),
  fc
    .record({ operations: fc.array(operation, { minLength: 1, maxLength: 2 }), name })
    .map((entry) => ({ patch: JSON.stringify(entry.operations), target: { name: entry.name } })),
);

const replacement = fc.record({
  source: fc.record({
    kind: fc.constantFrom("ConfigMap", "Deployment"),
    name,
    fieldPath: fc.constantFrom(
      "metadata.name",
      "data.a",
      "spec.replicas",
      "spec.template.spec.containers.0.image",
    ),
  }),
  targets: few(
    fc.record({
      select: fc.record({ kind: fc.constantFrom("ConfigMap", "Deployment") }),
      fieldPaths: fc.array(
        fc.constantFrom(
          "data.b",
          "metadata.labels.a",
          "spec.template.spec.containers.[name=web].image",
          "spec.template.spec.containers.*.env.[name=A].value",
        ),
        { minLength: 1, maxLength: 2 },
      ),
      options: optional(
        fc.record({
          create: fc.boolean(),
          delimiter: fc.constantFrom("", ":"),
          index: fc.constantFrom(-1, 0, 1),
        }),
      ),
    }),
  ),
});

const generator = fc.record({
  name,
  literals: few(fc.constantFrom("a=1", "b=yes", "c=x=y")),
  options: optional(fc.record({ disableNameSuffixHash: fc.boolean() })),
});

const transformations = fc.record({
  namePrefix: optional(fc.constant("pre-")),
  nameSuffix: optional(fc.constant("-suf")),
  namespace: optional(fc.constantFrom("team", "default")),
  commonAnnotations: optional(texts),
  labels: optional(
    fc.array(fc.record({ pairs: fc.constant({ app: "x" }), includeSelectors: fc.boolean() }), {
      minLength: 1,
      maxLength: 1,
    }),
  ),
  images: optional(fc.constant([{ name: "nginx", newTag: "2" }])),
  replicas: optional(fc.constant([{ name: "web", count: 5 }])),
  patches: optional(few(patch)),
  replacements: fc.option(fc.array(replacement, { minLength: 1, maxLength: 1 }), { nil: undefined, freq: 2 }),
});

const kustomizations = fc.record({
  resources: fc.uniqueArray(fc.oneof(deployment, configMap), {
    minLength: 1,
    maxLength: 4,
    selector: ({ kind, metadata }) => `${kind} ${metadata.name}`,
  }),
  base: fc.record({
    configMapGenerator: optional(
      fc.uniqueArray(generator, { maxLength: 1, selector: (entry) => entry.name }),
    ),
  }),
  baseTransformations: transformations,
  overlay: transformations,
});

describe.skipIf(noRealKustomize)("random kustomizations", () => {
  it(`come out as the real kustomize builds them (${runs} runs)`, () => {
    fc.assert(
      fc.property(kustomizations, ({ resources, base, baseTransformations, overlay }) => {
        const files = {
          "base/resources.yaml": resources.map((object) => stringify(object)).join("---\n"),
          "base/kustomization.yaml": stringify({
            resources: ["resources.yaml"],
            ...base,
            ...baseTransformations,
          }),
          "overlay/kustomization.yaml": stringify({ resources: ["../base"], ...overlay }),
        };
        const own = buildKustomization(memoryTree(files), "overlay", {
          loadRestrictor: "rootOnly",
          reorder: "legacy",
          libraries: LIBRARIES,
        });
        const real = buildWithRealKustomize(files, "overlay");
        if (real.ok) {
          expect(own.kind === "built" ? own.manifests.map(({ object }) => object) : own).toEqual(
            real.objects,
          );
        } else {
          expect({ own: own.kind, real: real.error }).toEqual({ own: "error", real: real.error });
        }
      }),
      { numRuns: runs, seed, interruptAfterTimeLimit: 40_000 },
    );
  });
});
