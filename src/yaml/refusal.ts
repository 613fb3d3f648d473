/** Stable names of what is wrong with a text: docs/faults.md. */
export type YamlFault =
  /** The parser cannot read it. */
  | "yaml-syntax"
  /** YAML, but not what Go's parser takes. */
  | "yaml-strict"
  | "yaml-tab"
  | "yaml-duplicate-key"
  | "yaml-key"
  | "yaml-alias"
  | "yaml-too-deep"
  /** A tag and what it stands at do not fit, or a merge key has nothing to merge. */
  | "yaml-value";

/** A text that is not read: no YAML to kustomize, or no value follows from it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: YamlFault;
  /** Offset in the text that was read. */
  readonly position: number;

  constructor(code: YamlFault, message: string, position: number) {
    super(message);
    this.code = code;
    this.position = position;
  }
}
