/** What to compare, as git's own commands read it. */
export interface Revisions {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Compare with where head left base: `main...feature`. */
  readonly mergeBase: boolean;
}

/** `A..B` or `A...B`; an end that is left out is HEAD. https://git-scm.com/docs/gitrevisions#_dotted_range_notations */
const RANGE = /^(.*?)(\.{2,3})((?!\.).*)$/;

/** One revision, which is base, or a range of two. */
export function parseRevisions(text: string): Revisions {
  const [, base, dots, head] = RANGE.exec(text) ?? [];
  // `../folder` and `..` are paths.
  if (base === undefined || head === undefined || (base === "" && (head === "" || head.startsWith("/")))) {
    return { base: text, head: undefined, mergeBase: false };
  }
  return { base: base || "HEAD", head: head || "HEAD", mergeBase: dots === "..." };
}
