import type { Value } from "../../yaml/value.ts";
import { isQuoted } from "../../yaml/written.ts";
import { isSelected } from "../files/field-spec.ts";
import type { FieldSpec } from "../files/field-spec.ts";
import { MissingError } from "../error.ts";
import type { ReplicaEntry } from "../files/kustomization.ts";
import type { Resource } from "../resources/resource.ts";
import { currentId, previousIds } from "../resources/resource-id.ts";
import { editResource, scalarText } from "../resources/edit-resources.ts";

/**
 * Sets the replicas of the workloads that have, or ever had, this name.
 * Throws `BuildError` when there is none of a kind that the specs know.
 */
export function setReplicas(
  resources: readonly Resource[],
  entry: ReplicaEntry,
  specs: readonly FieldSpec[],
): readonly Resource[] {
  const own = resources.map((resource) => {
    const ids = [...previousIds(resource), currentId(resource)].filter((id) => id.name === entry.name);
    return specs.filter((spec) => ids.some((id) => isSelected(id, spec)));
  });
  if (own.every((specsOfOne) => specsOfOne.length === 0)) {
    const message =
      `replicas: there is no resource with the name "${entry.name}" whose replicas can be set; ` +
      "correct the name, which is that before any prefix or suffix, or remove the entry";
    const what = `the replicas of ${entry.name}`;
    throw new MissingError(message, entry.location, { what, asked: `${entry.count}`, concerns: new Set() });
  }
  // Quotes stay, and make a text of the number.
  const edit = (value: Value): Value => {
    scalarText(value);
    return isQuoted({ value }) ? String(entry.count) : entry.count;
  };
  return resources.map((resource, index) => editResource(resource, own[index] ?? [], "scalar", edit));
}
