import { mapsAt, textAt } from "../fields.ts";
import type { Workload } from "./workload.ts";

/** Containers whose pull policy head writes and base does not. */
export function firstPolicies(base: Workload, head: Workload): readonly string[] {
  const [before, after] = [base.templates[0]?.spec, head.templates[0]?.spec];
  if (before === undefined || after === undefined) return [];
  return ["initContainers", "containers"].flatMap((field) => {
    const old = mapsAt(before, field);
    return mapsAt(after, field)
      .filter((container) => {
        const other = old.find((each) => textAt(each, "name") === textAt(container, "name"));
        return textAt(container, "imagePullPolicy") !== undefined && other?.imagePullPolicy === undefined;
      })
      .map((container) => textAt(container, "name") ?? "");
  });
}
