import type { Fault } from "../../kubernetes/fault.ts";

const MOST = 3;

/** What the API server says, in one clause: the first of several, with their number. */
export function faultText(faults: readonly Fault[]): string {
  const shown = faults.slice(0, MOST).map(({ message }) => message);
  const rest = faults.length - shown.length;
  return `${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}
