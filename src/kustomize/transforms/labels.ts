import { isPlainInteger, resolvePlain } from "../../yaml/scalar.ts";
import { isMap } from "../../yaml/value.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { FieldSpec } from "../files/field-spec.ts";
import { isSelected, mergeFieldSpecs } from "../files/field-spec.ts";
import type { TransformerConfig } from "../files/transformer-config.ts";
import { editMap } from "../edit/edit-map.ts";
import { BuildError } from "../error.ts";
import type { LabelEntry, TextMap } from "../files/kustomization.ts";
import { noteDifference, type Resource } from "../resources/resource.ts";
import { currentId } from "../resources/resource-id.ts";
import { editResource } from "../resources/edit-resources.ts";
import { noteShared } from "../resources/shared-entries.ts";

/** Sets entries in the maps that the specs lead to: labels, selectors or annotations. Throws `BuildError`. */
export function setEntries(
  resources: readonly Resource[],
  entries: TextMap,
  specs: readonly FieldSpec[],
): readonly Resource[] {
  const edits = Object.entries(entries);
  if (edits.length === 0) return resources;
  const names = Object.keys(entries);
  const noTexts = names.filter((name) => resolvePlain(name, "kustomize") !== name);
  const unwritable = noTexts.filter((name) => !isPlainInteger(name));
  return resources.map((resource) => {
    const numberKeys: string[] = [];
    const edited = editResource(resource, specs, "map", (value) => {
      if (!isMap(value)) throw new BuildError("object-shape", "expected a map");
      requireTextKeys(value, unwritable);
      numberKeys.push(...noTexts.filter((name) => !Object.hasOwn(value, name)));
      return edits.every(([key, text]) => value[key] === text) ? value : editMap(value, edits);
    });
    if (edited === resource) return resource;
    const id = currentId(resource);
    const own = specs.filter((spec) => isSelected(id, spec));
    const noted = numberKeys.length > 0 ? noteDifference(edited, "numberKey") : edited;
    return noteShared(resource.object, noted, names, own);
  });
}

/** Kustomize writes a new key without quotes, and then fails on one that is neither text nor a whole number. */
function requireTextKeys(map: ValueMap, unwritable: readonly string[]): void {
  const key = unwritable.find((name) => !Object.hasOwn(map, name));
  if (key !== undefined)
    throw new BuildError("key-unwritable", `YAML takes the key "${key}" for no text; choose another key`);
}

/** Which fields an entry of `labels` sets. Throws `BuildError` for contradicting field specs. */
export function labelSpecs(entry: LabelEntry, config: TransformerConfig): readonly FieldSpec[] {
  const own = mergeFieldSpecs(entry.fieldSpecs, config.labels);
  if (entry.includeSelectors) return mergeFieldSpecs(own, config.commonLabels);
  const withTemplates = entry.includeTemplates ? mergeFieldSpecs(own, config.templateLabels) : own;
  const withClaims = entry.includeVolumeClaimTemplates
    ? mergeFieldSpecs(withTemplates, config.volumeClaimTemplateLabels)
    : withTemplates;
  return mergeFieldSpecs(withClaims, [METADATA_LABELS]);
}

/** `setEntries` for an entry of `labels`, with a note where an earlier release labels more than this one. */
export function setLabels(
  resources: readonly Resource[],
  entry: LabelEntry,
  config: TransformerConfig,
): readonly Resource[] {
  const labelled = setEntries(resources, entry.pairs, labelSpecs(entry, config));
  if (!entry.includeTemplates || entry.includeSelectors || entry.includeVolumeClaimTemplates) return labelled;
  return labelled.map((resource) => {
    if (resource.object.kind !== "StatefulSet") return resource;
    const [withClaims] = setEntries([resource], entry.pairs, config.volumeClaimTemplateLabels);
    return withClaims === resource ? resource : noteDifference(resource, "claimLabels");
  });
}

export const METADATA_LABELS: FieldSpec = {
  group: "",
  version: "",
  kind: "",
  path: "metadata/labels",
  create: true,
};
