import type { Cause } from "../forecast.ts";

/** Quantities are in resources, in volumes and in fields of the pod; the causes of other types hold none. */
export function mayBeNotation({ type }: Cause): boolean {
  return type === "resources" || type === "volume" || type === "other" || type === "env";
}
