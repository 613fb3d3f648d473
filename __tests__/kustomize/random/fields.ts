import fc, { type Arbitrary } from "fast-check";
import { stringify } from "yaml";
import { anyOf, few, isFollowed, name, newer, optional, rarely, texts } from "./basics.ts";
import type { RandomObject } from "./objects.ts";
import { operations, partial, patches, replacement, target } from "./patches.ts";

/** Random fields of a kustomization. */

/** A key that is a number. */
const NEWER_LITERALS = isFollowed ? ["7=n"] : [];

const fieldSpec = fc.record({
  path: fc.constantFrom(
    "spec/image",
    "metadata/labels",
    "spec/template/metadata/labels",
    "spec/configRef/name",
    "spec/list[]/value",
    "spec/replicas",
  ),
  kind: optional(fc.constantFrom("Widget", "Deployment")),
  create: fc.constant(true),
});
const fieldSpecs = few(fieldSpec, 1);

const generatorOptions = fc.record({
  disableNameSuffixHash: optional(fc.boolean()),
  labels: rarely(texts),
  annotations: rarely(texts),
  immutable: rarely(fc.boolean()),
});
const generated = {
  name: fc.constantFrom("conf", "keys"),
  literals: optional(fc.subarray(["a=1", "b=yes", "c=x=y", 'd="q"', "e=", ...NEWER_LITERALS])),
  files: rarely(fc.subarray(["file.txt", "key=file.txt", "bin.dat"])),
  envs: rarely(fc.constant(["some.env"])),
  options: rarely(generatorOptions),
};

/** The base generates both, an overlay changes some of them. */
function generators(extra: Readonly<Record<string, Arbitrary<unknown>>>, isFirst: boolean) {
  const behavior = isFirst ? fc.constant(undefined) : fc.constantFrom("merge", "replace");
  return fc.uniqueArray(fc.record({ ...generated, behavior, ...extra }), {
    minLength: isFirst ? 2 : 1,
    maxLength: 2,
    selector: (entry) => entry.name,
  });
}

const transformer = fc
  .oneof(
    fc.record({
      kind: fc.constant("PrefixTransformer"),
      prefix: fc.constant("in-"),
      fieldSpecs,
    }),
    fc.record({
      kind: fc.constant("SuffixTransformer"),
      suffix: fc.constant("-out"),
      fieldSpecs: fc.constant([{ path: "metadata/name" }]),
    }),
    fc.record({ kind: fc.constant("LabelTransformer"), labels: texts, fieldSpecs }),
    fc.record({
      kind: fc.constant("AnnotationsTransformer"),
      annotations: texts,
      fieldSpecs: fc.constant([{ path: "metadata/annotations", create: true }]),
    }),
    fc.record({
      kind: fc.constant("NamespaceTransformer"),
      metadata: fc.record({ name: fc.constant("n"), namespace: fc.constantFrom("team", "x") }),
      setRoleBindingSubjects: optional(fc.constantFrom("none", "allServiceAccounts", "defaultOnly")),
      unsetOnly: optional(fc.boolean()),
      fieldSpecs: optional(fc.constant([{ path: "metadata/namespace", create: true }])),
    }),
    fc.record({
      kind: fc.constant("ImageTagTransformer"),
      imageTag: fc.constant({ name: "nginx", newTag: "9" }),
      fieldSpecs,
    }),
    fc.record({
      kind: fc.constant("ReplicaCountTransformer"),
      replica: fc.constant({ name: "web", count: 7 }),
      fieldSpecs,
    }),
    fc.record({ kind: fc.constant("PatchTransformer"), patch: operations, target }),
  )
  .map((fields) =>
    stringify({ apiVersion: "builtin", metadata: { name: "any" }, ...fields }, { version: "1.1" }),
  );

function variables(of: readonly RandomObject[]) {
  const variable = fc.record({
    name: fc.constantFrom("HOST", "PORT"),
    objref: fc
      .constantFrom(...of)
      .map(({ apiVersion, kind, metadata }) => ({ apiVersion, kind, name: metadata.name })),
    fieldref: rarely(
      fc.record({
        fieldpath: fc.constantFrom("metadata.name", "data.a", "spec.ports[0].port", "spec.replicas"),
      }),
    ),
  });
  return fc.uniqueArray(variable, { minLength: 1, maxLength: 2, selector: (entry) => entry.name });
}

function always<T>(arbitrary: Arbitrary<T>): Arbitrary<T> {
  return arbitrary;
}

/** What changes the resources of a kustomization, whatever its kind. */
export function transformations(of: readonly RandomObject[], isFirst: boolean) {
  const scaled = of.find(({ kind }) => kind === "Deployment" || kind === "StatefulSet");
  return fc.record({
    namePrefix: rarely(fc.constant("pre-")),
    nameSuffix: rarely(fc.constant("-suf")),
    namespace: optional(fc.constantFrom("team", "default")),
    commonLabels: rarely(texts),
    commonAnnotations: rarely(texts),
    labels: rarely(
      few(
        fc.record({
          pairs: texts,
          includeSelectors: optional(fc.boolean()),
          includeTemplates: optional(fc.boolean()),
          includeVolumeClaimTemplates: newer(fc.boolean()),
          fields: rarely(fieldSpecs),
        }),
        1,
      ),
    ),
    images: rarely(
      few(
        fc.record({
          name: anyOf(["nginx", "reg:5000/app", "reg.io/nginx", "n.*"], ["["]),
          newName: optional(fc.constantFrom("other", "reg.io/other")),
          newTag: optional(fc.constantFrom("2", "v3")),
          digest: rarely(fc.constant("sha256:22")),
          tagSuffix: rarely(fc.constant("-x")),
        }),
        1,
      ),
    ),
    replicas:
      scaled === undefined
        ? fc.constant(undefined)
        : rarely(fc.constant([{ name: scaled.metadata.name, count: 5 }])),
    patches: optional(patches(of)),
    patchesStrategicMerge: rarely(few(partial(of), 1)),
    patchesJson6902: rarely(
      few(
        fc.record({
          patch: operations,
          target: fc.record({
            version: fc.constant("v1"),
            kind: fc.constantFrom("Deployment", "ConfigMap"),
            group: rarely(fc.constant("apps")),
            name,
          }),
        }),
        1,
      ),
    ),
    replacements: rarely(fc.array(replacement, { minLength: 1, maxLength: 1 })),
    configMapGenerator: (isFirst ? always : optional)(generators({}, isFirst)),
    secretGenerator: (isFirst ? always : rarely)(
      generators({ type: rarely(fc.constant("kubernetes.io/tls")) }, isFirst),
    ),
    generatorOptions: rarely(generatorOptions),
    vars: rarely(variables(of)),
    transformers: rarely(transformer.map((text) => [text])),
    configurations: rarely(fc.constant(["config.yaml"])),
  });
}

/** What only the kustomization of an overlay may say; not `managedByLabel`, which names the release. */
export const outermost = fc.record({
  sortOptions: rarely(
    fc.constantFrom(
      { order: "fifo" },
      { order: "legacy" },
      { order: "legacy", legacySortOptions: { orderFirst: ["Deployment"], orderLast: ["ConfigMap"] } },
    ),
  ),
  buildMetadata: rarely(
    fc.constantFrom(
      ["originAnnotations"],
      ["transformerAnnotations"],
      ["originAnnotations", "transformerAnnotations"],
    ),
  ),
});

/** The content of `config.yaml`. */
export const configuration = fc
  .record({
    nameReference: rarely(
      fc.constant([
        { kind: "ConfigMap", version: "v1", fieldSpecs: [{ path: "spec/configRef/name", kind: "Widget" }] },
      ]),
    ),
    images: rarely(fc.constant([{ path: "spec/image", kind: "Widget" }])),
    commonLabels: rarely(fc.constant([{ path: "spec/labels", kind: "Widget", create: true }])),
    varReference: rarely(fc.constant([{ path: "metadata/labels" }])),
    namespace: rarely(fc.constant([{ path: "spec/ns", kind: "Widget", create: true }])),
    namePrefix: rarely(fc.constant([{ path: "metadata/name" }])),
    volumeClaimTemplateLabels: newer(fc.constant([{ path: "spec/labels", kind: "Widget", create: true }])),
  })
  .map((fields) => stringify(fields, { version: "1.1" }));
