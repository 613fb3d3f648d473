import type { SourceLocation } from "./manifest.ts";

/** An entry of a kustomization that changes what it fits, and is silent where that is nothing; or a field or a document that nobody reads. */
export interface Aim {
  readonly kind: "image" | "patch" | "replacement" | "field" | "document";
  /** What it asks for, in words. */
  readonly at: string;
  /** What it sets there; nobody prints it. */
  readonly sets?: string;
  readonly location: SourceLocation;
  /** The kustomization file that has it. */
  readonly owner: string;
  readonly hits: boolean;
  /** It stands in what declares the deployable, and not in a file of it. */
  readonly isDeclared?: true;
  /** Another entry of the same list fits: such lists are written for many. */
  readonly isOneOfMany?: true;
}
