import { isMap, mapIn, type ValueMap } from "../../yaml/value.ts";

/**
 * Sets the labels and annotations of `spec.commonMetadata` on an object itself, never on its pod template.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/ssa/utils/meta.go (SetCommonMetadata)
 */
export function addCommonMetadata(object: ValueMap, commonMetadata: ValueMap): ValueMap {
  const added = (["labels", "annotations"] as const).flatMap((field) => {
    const entries = commonMetadata[field];
    return isMap(entries) && Object.keys(entries).length > 0 ? [[field, entries] as const] : [];
  });
  if (added.length === 0) return object;
  const metadata = mapIn(object.metadata);
  const fields = added.map(([field, entries]) => [field, { ...mapIn(metadata[field]), ...entries }] as const);
  return { ...object, metadata: { ...metadata, ...Object.fromEntries(fields) } };
}
