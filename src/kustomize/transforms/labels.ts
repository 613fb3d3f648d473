import { resolvePlain } from "../../yaml/scalar.ts";
import { isMap } from "../../yaml/value.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { FieldSpec } from "../files/field-spec.ts";
import { isSelected, mergeFieldSpecs } from "../files/field-spec.ts";
import type { TransformerConfig } from "../files/transformer-config.ts";
import { editMap } from "../edit/edit-map.ts";
import { BuildError } from "../error.ts";
import type { LabelEntry, TextMap } from "../files/kustomization.ts";
import type { Resource } from "../resources/resource.ts";
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
  return resources.map((resource) => {
    const edited = editResource(resource, specs, "map", (value) => {
      if (!isMap(value)) throw new BuildError("expected a map");
      requireTextKeys(value, noTexts);
      return edits.every(([key, text]) => value[key] === text) ? value : editMap(value, edits);
    });
    if (edited === resource) return resource;
    const id = currentId(resource);
    const own = specs.filter((spec) => isSelected(id, spec));
    return noteShared(resource.object, edited, names, own);
  });
}

/** Kustomize writes a new key without quotes, and then fails on one that is no text. */
function requireTextKeys(map: ValueMap, noTexts: readonly string[]): void {
  const key = noTexts.find((name) => !Object.hasOwn(map, name));
  if (key !== undefined) throw new BuildError(`YAML takes the key "${key}" for no text; choose another key`);
}

/** Which fields an entry of `labels` sets. Throws `BuildError` for contradicting field specs. */
export function labelSpecs(entry: LabelEntry, config: TransformerConfig): readonly FieldSpec[] {
  const own = mergeFieldSpecs(entry.fieldSpecs, config.labels);
  if (entry.includeSelectors) return mergeFieldSpecs(own, config.commonLabels);
  const withTemplates = entry.includeTemplates ? mergeFieldSpecs(own, config.templateLabels) : own;
  return mergeFieldSpecs(withTemplates, [METADATA_LABELS]);
}

export const METADATA_LABELS: FieldSpec = {
  group: "",
  version: "",
  kind: "",
  path: "metadata/labels",
  create: true,
};
