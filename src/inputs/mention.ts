/** A string of a file, and the field that holds it. */
export interface Mention {
  /** Map keys on the way, in lower case: kustomize reads its fields in any case. Empty when the file is broken. */
  readonly keys: readonly string[];
  readonly text: string;
}
