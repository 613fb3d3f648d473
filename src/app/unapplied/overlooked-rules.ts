import type { Deployable } from "../../model/deployable.ts";
import { textAt, textsAt } from "../../model/fields.ts";
import type { Value } from "../../yaml/value.ts";
import { keyText } from "../../model/key-text.ts";

/** What an Application begins to leave out of its comparison, and what it compares again, of `ignoreDifferences` alone. */
export function overlookedSince(
  { overlooks: before = [] }: Deployable,
  { overlooks: after = [], applying: { leaves } }: Deployable,
): { readonly begins: boolean; readonly ends: boolean } {
  const [was, is] = [rulesIn(before), rulesIn(after)];
  // With RespectIgnoreDifferences they stay as the cluster has them.
  const isLeft = leaves !== undefined;
  return {
    begins: [...is].some((rule) => !was.has(rule)),
    ends: !isLeft && [...was].some((rule) => !is.has(rule)),
  };
}

const LISTS = ["jsonPointers", "jqPathExpressions", "managedFieldsManagers"];
const OBJECTS = ["group", "kind", "namespace", "name"];

/** Each field by itself, however the rules are written. */
function rulesIn(rules: readonly Value[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap((rule) => {
      const of = OBJECTS.map((field) => textAt(rule, field) ?? "");
      return LISTS.flatMap((list) => textsAt(rule, list).map((text) => keyText([...of, list, text])));
    }),
  );
}
