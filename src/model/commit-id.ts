/** Of SHA-1 or SHA-256: https://git-scm.com/docs/hash-function-transition */
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is the whole id of an object of git. */
export function isCommitId(text: string): boolean {
  return COMMIT_ID.test(text);
}
