/** By what something may have been changed, where nobody sees whether it was. */
export interface Doubt {
  /** Tells whether it is the same on both sides. */
  readonly key: string;
  /** What people read of it: of a variable, what stands behind its name. */
  readonly words: string;
  readonly variable?: string;
}

/** As a mark of a manifest: marks are compared, and few are read. */
export function doubtMark({ key, words, variable = "" }: Doubt): string {
  return [variable, words, key].join("\0");
}

/** Undefined for a mark that says nothing to people. */
export function readDoubt(mark: string): Doubt | undefined {
  const [variable = "", words, ...key] = mark.split("\0");
  if (words === undefined) return undefined;
  return { key: key.join("\0"), words, ...(variable !== "" && { variable }) };
}
