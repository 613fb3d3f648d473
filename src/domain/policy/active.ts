import type { Finding } from "../forecast.ts";

/** Neither suppressed nor switched off. */
export function isActive({ suppressed, severity }: Finding): boolean {
  return suppressed === undefined && severity !== "ignore";
}
