import { customFaults } from "../kubernetes/custom-resource.ts";
import { definedKind, isSteady } from "../kubernetes/defined-kinds.ts";
import { isOfEveryRelease, isWrongType, newTo } from "../kubernetes/fault.ts";
import { unheardOf } from "../kubernetes/unheard-kinds.ts";
import { sameValue } from "../model/equal.ts";
import { textAt } from "../model/fields.ts";
import type { ValueMap } from "../yaml/value.ts";
import { isFilledInLater } from "./controllers/placeholders.ts";

/**
 * Whether the API server refuses what an object of Flux or Argo CD becomes, since a field of it has another type than its
 * definition says, or is missing: the object stays as it was. What was so before was taken by whatever definition the cluster has.
 */
export function isRefusedByDefinition(before: ValueMap | undefined, object: ValueMap): boolean {
  if (before !== undefined && sameValue(before, object)) return false;
  const known = definedKind(textAt(object, "apiVersion") ?? "", textAt(object, "kind") ?? "");
  if (known === undefined || !isSteady(known.owner) || isFilledInLater({ manifest: object })) return false;
  // Of what is new whoever patches it on its way may add what is missing.
  const faults = customFaults(object, known.schema).filter(
    before === undefined ? isWrongType : isOfEveryRelease,
  );
  return newTo(faults, before === undefined ? [] : customFaults(before, known.schema)).length > 0;
}

/** Whether what an object of Flux or Argo CD says is refused by every definition that is known, be it new or not. */
export function isRefusedAsWritten(object: ValueMap): boolean {
  const [apiVersion, kind] = [textAt(object, "apiVersion") ?? "", textAt(object, "kind") ?? ""];
  if (isFilledInLater({ manifest: object })) return false;
  const known = definedKind(apiVersion, kind);
  if (known !== undefined && !isSteady(known.owner)) return false;
  return known === undefined
    ? unheardOf(apiVersion, kind) !== undefined
    : customFaults(object, known.schema).some(({ mayComeLater }) => mayComeLater !== true);
}
