import type { Value } from "../yaml/value.ts";
import type { FieldFacts } from "./facts.ts";
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
  /** What was read already, in the same way: parts that two objects share are read once. */
  readonly known?: KnownParts;
}

/** By the part itself; a part may stand at several places, so that the field counts too. */
export interface KnownParts {
  readonly parts: Map<Value, { readonly field: FieldFacts; readonly read: Value | undefined }>;
  /** How often something was reported: a part of which something is, is read again wherever it stands. */
  faults: number;
  /** Something was found that is read otherwise than it is applied: a null, an item without its key, or two of one key. */
  isOdd: boolean;
}
