/** What the change goes into: a pull request's base branch, a push's branch. */
export interface TargetBranch {
  /** Null where nobody says, as on the command line. */
  readonly name: string | null;
  /** Null where nobody says. */
  readonly isDefault: boolean | null;
}

/** Nobody says. */
export const UNKNOWN_BRANCH: TargetBranch = { name: null, isDefault: null };
