import type { Kustomization } from "../files/kustomization.ts";
import { SELECTOR_FIELDS, type Selector } from "../files/selector.ts";
import { applyJsonPatches, applyPatches, applyStrategicPatches, type PatchText } from "./patches/patches.ts";
import { applyReplacements } from "./replacements.ts";
import type { Aim } from "../../model/aim.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import { setImage } from "./images.ts";
import { labelSpecs, setEntries, setLabels } from "./labels.ts";
import { readTransformation, type Layer, type Transformation } from "./layer.ts";
import { addPrefix, addSuffix } from "./name.ts";
import { moveToNamespace } from "./namespace.ts";
import { readJsonPatch, readPatch, readStrategicPatches } from "./patch-sources.ts";
import { readReplacements } from "./replacement-sources.ts";
import { orSkip } from "../resources/selector.ts";
import { setReplicas } from "./replicas.ts";
import { keyText } from "../../model/key-text.ts";

/**
 * The transformers that the fields of a kustomization ask for, in the order in which kustomize runs them, whatever the
 * order of the fields: api/internal/target/kusttarget_configplugin.go of 5.8.1.
 */
export function builtinTransformations(
  kustomization: Kustomization,
  layer: Layer,
): readonly Transformation[] {
  return [
    ...strategicPatches(kustomization, layer),
    ...patches(kustomization, layer),
    ...names(kustomization, layer),
    ...labelsAndAnnotations(kustomization, layer),
    ...jsonPatches(kustomization, layer),
    ...values(kustomization, layer),
  ];
}

function strategicPatches({ patchesStrategicMerge }: Kustomization, layer: Layer): readonly Transformation[] {
  if (patchesStrategicMerge.length === 0) return [];
  const make = (texts: ReturnType<typeof readStrategicPatches>): Transformation => ({
    kind: "PatchStrategicMergeTransformer",
    run: (resources) => applyStrategicPatches(resources, texts, layer),
  });
  return [readTransformation(layer, () => readStrategicPatches(patchesStrategicMerge, layer.loader), make)];
}

function patches(kustomization: Kustomization, layer: Layer): readonly Transformation[] {
  return kustomization.patches.map((reference) =>
    readTransformation(
      layer,
      () => readPatch(reference, layer.loader),
      (entry) => ({
        kind: "PatchTransformer",
        run: (resources) =>
          applyPatches(resources, [entry], noting(layer, kustomization, entry.target, entry)),
      }),
    ),
  );
}

/** Notes whether a patch has a target; one without fails where it has none. */
function noting(
  layer: Layer,
  kustomization: Kustomization,
  target: Selector | undefined,
  { location, text: sets }: PatchText,
): Layer {
  if (target === undefined) return layer;
  const noteTargets = (count: number): void => {
    noteAim(layer, kustomization, { kind: "patch", at: asked(target), sets, location, hits: count > 0 });
  };
  return { ...layer, noteTargets };
}

function asked(target: Selector): string {
  return SELECTOR_FIELDS.flatMap((field) => (target[field] === "" ? [] : [`${field} ${target[field]}`])).join(
    ", ",
  );
}

/** A Component fits what it is put into, which may be something else each time. */
function noteAim({ loader }: Layer, { isComponent, file }: Kustomization, aim: Omit<Aim, "owner">): void {
  if (!isComponent) loader.record.aims.push({ ...aim, owner: file });
}

function names(kustomization: Kustomization, { config, schema }: Layer): readonly Transformation[] {
  const { namespace, namePrefix, nameSuffix } = kustomization;
  const transformations: Transformation[] = [];
  if (namespace !== "") {
    const options = {
      namespace,
      fieldSpecs: config.namespace,
      unsetOnly: false,
      roleBindingSubjects: "defaultOnly",
    } as const;
    transformations.push({
      kind: "NamespaceTransformer",
      run: (resources) => moveToNamespace(resources, options, schema),
    });
  }
  if (namePrefix !== "") {
    transformations.push({
      kind: "PrefixTransformer",
      run: (resources) => addPrefix(resources, namePrefix, config.namePrefix, schema),
    });
  }
  if (nameSuffix !== "") {
    transformations.push({
      kind: "SuffixTransformer",
      run: (resources) => addSuffix(resources, nameSuffix, config.nameSuffix, schema),
    });
  }
  return transformations;
}

function labelsAndAnnotations(kustomization: Kustomization, { config }: Layer): readonly Transformation[] {
  const { labels, commonLabels, commonAnnotations } = kustomization;
  // Of contradicting field specs kustomize tells before it labels anything.
  for (const entry of labels) labelSpecs(entry, config);
  const runs = labels.map(
    (entry): Transformation["run"] =>
      (resources) =>
        setLabels(resources, entry, config),
  );
  if (labels.length > 0 || Object.keys(commonLabels).length > 0) {
    runs.push((resources) => setEntries(resources, commonLabels, config.commonLabels));
  }
  const transformations = runs.map((run): Transformation => ({ kind: "LabelTransformer", run }));
  if (Object.keys(commonAnnotations).length > 0) {
    transformations.push({
      kind: "AnnotationsTransformer",
      run: (resources) => setEntries(resources, commonAnnotations, config.commonAnnotations),
    });
  }
  return transformations;
}

function jsonPatches(kustomization: Kustomization, layer: Layer): readonly Transformation[] {
  return kustomization.patchesJson6902.map((reference) =>
    readTransformation(
      layer,
      () => readJsonPatch(reference, layer.loader),
      (entry) => ({
        kind: "PatchJson6902Transformer",
        run: (resources) =>
          applyJsonPatches(resources, [entry], noting(layer, kustomization, entry.target, entry)),
      }),
    ),
  );
}

function values(kustomization: Kustomization, layer: Layer): readonly Transformation[] {
  const { config, libraries, loader } = layer;
  const noteInvalid = (location: SourceLocation) => (): void => {
    loader.record.releaseNotes.push({ difference: "imagePattern", location });
  };
  const replicas = kustomization.replicas.map((entry): Transformation => ({
    kind: "ReplicaCountTransformer",
    run: (resources) => orSkip(resources, layer.skip, () => setReplicas(resources, entry, config.replicas)),
  }));
  const images = kustomization.images.map((image): Transformation => ({
    kind: "ImageTagTransformer",
    run: (resources) => {
      let hits = false;
      const match = (): void => void (hits = true);
      const invalid = noteInvalid(image.location);
      const set = setImage(resources, image, config.images, libraries, { invalid, match });
      const { name: at, location, newName, newTag, tagSuffix, digest } = image;
      const sets = keyText([newName, newTag, tagSuffix, digest]);
      noteAim(layer, kustomization, { kind: "image", at, sets, location, hits });
      return set;
    },
  }));
  if (kustomization.replacements.length === 0) return [...replicas, ...images];
  const replacements = readTransformation(
    layer,
    () => readReplacements(kustomization.replacements, loader),
    (read) => ({
      kind: "ReplacementTransformer",
      run: (resources) =>
        applyReplacements(resources, read, {
          ...layer,
          noteTarget: (target, { source, location }, hits) => {
            const [at, sets] = [asked(target.select), keyText([source, target])];
            noteAim(layer, kustomization, { kind: "replacement", at, sets, location, hits });
          },
        }),
    }),
  );
  return [...replicas, ...images, replacements];
}
