import { isMap } from "../../yaml/value.ts";
import type { FieldSpec } from "../config/field-spec.ts";
import { mergeFieldSpecs } from "../config/field-spec.ts";
import type { TransformerConfig } from "../config/transformer-config.ts";
import { editMap } from "../edit-map.ts";
import { BuildError } from "../error.ts";
import type { LabelEntry, TextMap } from "../kustomization/kustomization.ts";
import type { Resource } from "../resource.ts";
import { editResource } from "./edit-resources.ts";

/** Sets entries in the maps that the specs lead to: labels, selectors or annotations. Throws `BuildError`. */
export function setEntries(
  resources: readonly Resource[],
  entries: TextMap,
  specs: readonly FieldSpec[],
): readonly Resource[] {
  const edits = Object.entries(entries);
  if (edits.length === 0) return resources;
  return resources.map((resource) =>
    editResource(resource, specs, "map", (value) => {
      if (!isMap(value)) throw new BuildError("expected a map");
      return edits.every(([key, text]) => value[key] === text) ? value : editMap(value, edits);
    }),
  );
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
