import type { TargetBranch } from "../model/target-branch.ts";

export type Reach =
  | "reached"
  /** A tag, a commit or another branch: it arrives when that moves. */
  | "notReached"
  /** It depends on the branch that the change goes into. */
  | "unknown";

const COMMIT = /^[0-9a-f]{7,40}$/;
/** A version, or a range of versions: what Argo CD and Flux resolve among the tags. */
const VERSIONS = /^[\^~><=!\s]*v?\d+(?:\.(?:\d+|[xX*]))*(?:[-+][0-9A-Za-z.-]+)?(?:[\s,|]|$)/;
const USUAL_DEFAULTS: readonly string[] = ["main", "master"];

/** Whether what follows a revision of this repository gets the change at once. */
export function reachOf(revision: string, branch: TargetBranch): Reach {
  const name = revision.replace(/^refs\/heads\//, "");
  if (name === "" || name === "HEAD") {
    return branch.isDefault === null ? "unknown" : branch.isDefault ? "reached" : "notReached";
  }
  if (branch.name === name) return "reached";
  if (name === "*" || name.startsWith("refs/tags/") || VERSIONS.test(name) || COMMIT.test(name))
    return "notReached";
  return branch.name === null ? "unknown" : "notReached";
}

/** Whether a revision of unknown reach is, as far as one may guess, the branch that changes go into. */
export function isUsualTarget(revision: string): boolean {
  const name = revision.replace(/^refs\/heads\//, "");
  return name === "" || name === "HEAD" || USUAL_DEFAULTS.includes(name);
}

/** As on the command line, where nobody says what a change goes into. */
