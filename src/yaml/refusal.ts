/** A text that is not read: no YAML to kustomize, or no value follows from it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** Offset in the text that was read. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}
