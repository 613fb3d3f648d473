import { sameValue } from "../../model/equal.ts";
import { getIn } from "../../yaml/value.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { editMap } from "../edit/edit-map.ts";
import { BuildError } from "../error.ts";
import { metadataMap, setMetadataMap } from "../resources/annotations.ts";
import type { Resource } from "../resources/resource.ts";

const VALIDATED_BY = "validated-by";

/** Validators must change nothing, but for the label by which they sign. Throws `BuildError`. */
export function requireUnchanged(
  validator: string,
  before: readonly Resource[],
  after: readonly Resource[],
): void {
  const isSame =
    before.length === after.length &&
    before.every((resource, index) => {
      const other = after[index];
      return other !== undefined && sameValue(resource.object, withoutSignature(other.object));
    });
  if (!isSame)
    throw new BuildError(
      "validator-changes",
      `the validator ${validator} changes resources, which a validator must not`,
    );
}

function withoutSignature(object: ValueMap): ValueMap {
  if (getIn(object, "metadata", "labels", VALIDATED_BY) === undefined) return object;
  return setMetadataMap(
    object,
    "labels",
    editMap(metadataMap(object, "labels"), [[VALIDATED_BY, undefined]]),
  );
}
