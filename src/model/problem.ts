import type { Capability } from "./capability.ts";
import type { Fault } from "./fault.ts";
import type { Side } from "./side.ts";

/** Before the part of a message that is of this change, where the rest was so before. */
const WHAT_CHANGES = " What changes: ";

/** A problem whose message also says what of this change meets it; as it is where nobody knows. */
export function withChanges(problem: Problem, changes: string | undefined): Problem {
  return changes === undefined
    ? problem
    : { ...problem, changes, message: `${problem.message.replace(/\.$/, "")}.${WHAT_CHANGES}${changes}` };
}

/** Its message without what of this change meets it. */
export function reasonOf({ message, changes }: Problem): string {
  const end = `${WHAT_CHANGES}${changes ?? ""}`;
  return changes !== undefined && message.endsWith(end) ? message.slice(0, -end.length) : message;
}

/** The path that a build did not find, if that is what a message says: the engine writes it so, whatever names the path. */
export function missingPath(message: string): string | undefined {
  return /^no such file or directory: "([^"]+)"/.exec(message)?.[1];
}

/**
 * Something that a user can cause and can mend. `code` is stable; `message` names the cause and what to do and
 * holds no value of a Secret.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong in the files, where the engine knows: docs/faults.md. */
  readonly fault?: Fault;
  readonly message: string;
  /** What of this change meets it, which the message ends with: "image.tag 1 → 2". */
  readonly changes?: string;
  /** Absent: both sides have it, so it was there before this change. */
  readonly side?: Side;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Tells apart what was left out of a build where the message does not. Not for people: the app takes it away. */
  readonly identity?: string;
  /** What kustomize would have to be allowed. Not for people either: the message says so where it helps. */
  readonly needs?: Capability;
}

export const PROBLEM_CODES = [
  /** The overlay does not build at head: the change, or what was there before, is broken. */
  "build-failed",
  /** Only the base side is broken; the forecast then compares with nothing, and says so. */
  "base-build-failed",
  /** A builder refused: remote base, helm, plugin. */
  "unsupported",
  /** Built without some input, which the message names. */
  "partly-analysed",
  /** `--builder verify`: embedded and real kustomize gave different manifests. */
  "builders-differ",
  "kustomize-not-found",
  "build-timeout",
  "build-too-large",
  /** Git could not read a file: its object is damaged, or missing. */
  "unreadable",
  "invalid-yaml",
  "invalid-manifest",
  /** An exemption without a reason, or of an unknown check: not honoured. */
  "invalid-suppression",
  "hash-not-proven",
  "load-restrictor",
  /** Flux refuses a variable that nothing sets, or takes it for empty: that depends on its version. */
  "variable-not-set",
  /** A deployable that cannot be followed from this repository. */
  "not-followed",
  /** The release of the cluster's kustomize decides what comes out of the build. */
  "release-decides",
  /** What a checkout makes of an input is not in the repository. */
  "filtered-input",
  /** What a chart renders depends on the cluster's version or kinds. */
  "cluster-decides",
  /** Random values, times and keys of a chart, which come out otherwise at each rendering. */
  "made-anew",
  /** The version or the values of a chart that was rendered. */
  "chart-changes",
  /** An enforced policy of admission is asked for what changes, and what it says is not evaluated. */
  "policy-not-asked",
  /** An address of which nobody knows what it will hold tomorrow. */
  "not-pinned",
  /** A stranger's pull request could not be taken as data, or is over a bound. */
  "not-fetched",
  /** A shard of a divided run has no report that can be used. */
  "part-missing",
  /** A report that was not used: of another version or change, damaged, given twice. */
  "part-refused",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
