import { sameValue } from "../../model/equal.ts";
import { isMap, type Value } from "../../yaml/value.ts";
import { joinField } from "../controllers/pod-template.ts";
import type { Cause } from "../forecast.ts";

/** Where a probe asks, and its numbers. A command or a header may hold anything, a Secret's value too. */
const TOLD: ReadonlySet<string> = new Set([
  ...["path", "port", "scheme", "service", "initialDelaySeconds", "timeoutSeconds", "periodSeconds"],
  ...["successThreshold", "failureThreshold", "terminationGracePeriodSeconds"],
]);
/** Longer ones are looked at where they stand. */
const LONGEST = 60;

/** The fields in which a probe differs, with their values; one that comes or goes differs as a whole. */
export function probeCauses(
  base: Value | undefined,
  head: Value | undefined,
  path: string,
): readonly Cause[] {
  if (!isMap(base) || !isMap(head)) return [{ type: "probe", path }];
  return [...new Set([...Object.keys(base), ...Object.keys(head)])].flatMap((field): readonly Cause[] => {
    const [before, after] = [base[field], head[field]];
    if (sameValue(before, after)) return [];
    const at = joinField(path, field);
    if (isMap(before) && isMap(after)) return probeCauses(before, after, at);
    const [valueAtBase, valueAtHead] = [before, after].map((value) => toldText(field, value));
    const isTold = valueAtBase !== undefined && valueAtHead !== undefined;
    return [{ type: "probe", path: at, ...(isTold && { valueAtBase, valueAtHead }) }];
  });
}

function toldText(field: string, value: Value | undefined): string | undefined {
  if (!TOLD.has(field) || (typeof value !== "string" && typeof value !== "number")) return undefined;
  const text = String(value);
  return text.length > LONGEST ? undefined : text;
}
