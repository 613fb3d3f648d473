import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";

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
  const metadata = mapOf(object.metadata);
  const fields = added.map(([field, entries]) => [field, { ...mapOf(metadata[field]), ...entries }] as const);
  return { ...object, metadata: { ...metadata, ...Object.fromEntries(fields) } };
}

function mapOf(value: Value | undefined): ValueMap {
  return isMap(value) ? value : {};
}
