import type { SourceLocation } from "../../model/manifest.ts";
import type { LegacyOrder } from "./legacy-order.ts";

/** `sortOptions` of a kustomization file, not yet checked: only those of the root count. */
export interface SortOptions {
  readonly order: string;
  readonly legacy: LegacyOrder | undefined;
  readonly location: SourceLocation;
}
