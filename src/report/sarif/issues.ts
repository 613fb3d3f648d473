import { isActive } from "../../domain/policy/active.ts";
import type { Finding } from "../../domain/forecast.ts";
import { namedAlike } from "../../model/identity.ts";
import { group } from "../content/group.ts";
import type { View } from "../content/view.ts";
import { createFingerprints } from "./fingerprint.ts";
import { keyText } from "../../model/key-text.ts";

/** One thing to mend, as tools that keep findings over time see it. */
export interface Issue {
  readonly first: Finding;
  /** The same finding of several deployables that have it from one file. */
  readonly all: readonly Finding[];
  /** The same today and after other edits. */
  readonly fingerprint: string;
}

/** All findings, what matters first. */
export function issuesOf(view: View): readonly Issue[] {
  const fingerprintOf = createFingerprints();
  return group([...view.forecast.findings].sort(byWeight(view)), sameFinding).map(({ first, all }) => ({
    first,
    all,
    fingerprint: fingerprintOf(first),
  }));
}

/** What gates first, exempted ones last: when a report is cut, its end is what matters least. */
function byWeight(view: View): (a: Finding, b: Finding) => number {
  const weightOf = (finding: Finding): number =>
    (isActive(finding) ? 16 : 0) +
    (view.gates(finding) ? 8 : 0) +
    (finding.severity === "error" ? 4 : 0) +
    (finding.unsafe ? 2 : 0) +
    (finding.isNew ? 1 : 0);
  return (a, b) => weightOf(b) - weightOf(a);
}

/** One alert for what several deployables have from one file. */
function sameFinding({ check, workload, container, message, file, line, ...finding }: Finding): string {
  const { severity, isNew, unsafe, suppressed, deployable } = finding;
  const at = file === undefined ? deployable : [file, line];
  return keyText([
    ...[check, workload && namedAlike(workload), container, message, at],
    ...[severity, isNew, unsafe, suppressed],
  ]);
}
