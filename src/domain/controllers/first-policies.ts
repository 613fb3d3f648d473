import { mapsAt, textAt } from "../fields.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Workload } from "./workload.ts";

const COPIED = "terminationMessagePath";

/**
 * Containers whose pull policy head writes and base does not. Where `terminationMessagePath` comes with it, which nobody
 * writes, the object was copied out of the cluster with all its defaults: then the policy is the one that is stored.
 */
export function firstPolicies(base: Workload, head: Workload): readonly string[] {
  const [before, after] = [base.templates[0]?.spec, head.templates[0]?.spec];
  if (before === undefined || after === undefined) return [];
  return ["initContainers", "containers"].flatMap((field) => {
    const old = mapsAt(before, field);
    return mapsAt(after, field)
      .filter((container) => {
        const other = old.find((each) => textAt(each, "name") === textAt(container, "name"));
        return isFirst("imagePullPolicy", other, container) && !isFirst(COPIED, other, container);
      })
      .map((container) => textAt(container, "name") ?? "");
  });
}

function isFirst(field: string, base: ValueMap | undefined, head: ValueMap): boolean {
  return textAt(head, field) !== undefined && base?.[field] === undefined;
}
