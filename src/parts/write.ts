import type { Part } from "../app/parts/part.ts";

/** A part as a file holds it. */
export function formatPart(part: Part): string {
  return `${JSON.stringify(part)}\n`;
}
