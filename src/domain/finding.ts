import type { CheckId } from "./check-ids.ts";
import type { ObjectId, WorkloadId } from "./object-change.ts";

export type Severity = "error" | "warning" | "ignore";

/** Which findings fail the run: those that an entry covers. */
export type Gate = readonly GateEntry[];

export interface GateEntry {
  readonly check: CheckId;
  readonly onlyErrors: boolean;
  /** Only what the change brings. */
  readonly onlyNew: boolean;
}

export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** The id of the deployable; null for files that no deployable reads. */
  readonly deployable: string | null;
  readonly workload: WorkloadId | null;
  /** What it is about, where that is one object that is no workload. */
  readonly object?: ObjectId;
  readonly container?: string;
  readonly message: string;
  readonly remediation: string;
  /** False when the same finding is true of the base side too, or when that is not known (`notSeenAtBase`). */
  readonly isNew: boolean;
  /** The workload was not seen at base, of which something was left out: whether the finding is new is not known. */
  readonly notSeenAtBase?: true;
  /** Makes a restart of this workload unsafe. */
  readonly unsafe: boolean;
  /** Set when an annotation, or the policy, exempts from it; such a finding never gates. */
  readonly suppressed?: {
    readonly reason: string;
    /** The exemption comes with this change: it is reported, and no calm answer rests on it. */
    readonly isNew?: true;
    /** The policy says so, not an annotation of the workload. */
    readonly by?: "policy";
    /** The last day on which it holds, like "2026-12-31". */
    readonly until?: string;
  };
  /** The check's own severity, where the policy gives it another one. */
  readonly severityOfCheck?: "error" | "warning";
  /** The environment that it speaks of as a whole, of a finding that belongs to no one deployable. */
  readonly environment?: string;
  readonly file?: string;
  readonly line?: number;
  /** Beside its words what others go by, as long as findings are put together; no output shows it. */
  readonly sense?: Sense;
}

/** Why something is told of one deployable that another one may tell better. */
export interface Sense {
  /**
   * podsNotSeen: the pods that an object is for are not in its build. readerNotSeen: a config goes that nothing of its build
   * reads. heldElsewhere: the config of this kind and name is missed, which another deployable held. keyNotHeld: the config is
   * there, or made, without the key that pods need.
   */
  readonly code: "podsNotSeen" | "readerNotSeen" | "heldElsewhere" | "keyNotHeld";
  readonly kind?: string;
  readonly name?: string;
}
