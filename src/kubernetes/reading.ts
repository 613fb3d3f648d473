import type { Report } from "./fault.ts";

/** What of an object's reading depends on who asks. */
export interface Reading {
  /** Quantities as they are stored, or by their amount alone: two of one amount then are equal text. */
  readonly quantities: "stored" | "amount";
  /** A Pod gets defaults that a pod template does not. */
  readonly isPod?: boolean;
  /** A claim of its own, not one of a StatefulSet. */
  readonly isClaim?: boolean;
  /** Fields that Kubernetes does not have are kept as they are. */
  readonly keepsUnknownFields?: boolean;
  readonly report?: Report;
}
