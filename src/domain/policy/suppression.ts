import { annotationOf } from "../manifests.ts";
import type { Problem } from "../../model/problem.ts";
import type { OverlaySide } from "../side.ts";
import type { Workload } from "../controllers/workload.ts";
import { CHECK_IDS, FIRM_CHECKS, isCheckId } from "../check-ids.ts";

/** On a workload, one exemption a line: `<check>[,<check>]: <reason>`. */
const SUPPRESSION_ANNOTATION = "rollcast.dev/ignore";

/** Check → the reason that a person gave for exempting a workload from it. */
export type Suppressions = ReadonlyMap<string, string>;

export interface SuppressionResult {
  /** By `Workload.key`. */
  readonly byWorkload: ReadonlyMap<string, Suppressions>;
  readonly problems: readonly Problem[];
}

/** Reads the exemptions of every workload. One without a reason, or of a check that does not exist, is not honoured. */
export function readSuppressions(side: OverlaySide): SuppressionResult {
  const byWorkload = new Map<string, Suppressions>();
  const problems: Problem[] = [];
  for (const workload of side.workloads.values()) {
    const text = annotationOf(workload.object, SUPPRESSION_ANNOTATION);
    if (text === undefined) continue;
    const reasons = new Map<string, string>();
    for (const line of text.split("\n").map((part) => part.trim())) {
      if (line === "") continue;
      const { checks, reason, fault } = parseLine(line);
      if (fault !== undefined) problems.push(problem(workload, fault));
      for (const check of checks) reasons.set(check, reason);
    }
    if (reasons.size > 0) byWorkload.set(workload.key, reasons);
  }
  return { byWorkload, problems };
}

interface Line {
  readonly checks: readonly string[];
  readonly reason: string;
  readonly fault?: string;
}

function parseLine(line: string): Line {
  const colon = line.indexOf(":");
  const reason = colon < 0 ? "" : line.slice(colon + 1).trim();
  const names = (colon < 0 ? line : line.slice(0, colon)).split(",").map((name) => name.trim());
  if (reason === "") {
    return {
      checks: [],
      reason,
      fault: `gives no reason for ${names.join(", ")}. Write "<check>: <reason>".`,
    };
  }
  const firm = names.filter((name) => FIRM_CHECKS.some((id) => id === name));
  const unknown = names.filter((name) => !isCheckId(name));
  const checks = names.filter((name) => isCheckId(name) && !firm.includes(name));
  if (firm.length > 0) {
    return {
      checks,
      reason,
      fault: `cannot exempt from ${firm.join(", ")}: no reason makes it apply, or be analysed.`,
    };
  }
  if (unknown.length === 0) return { checks, reason };
  const fault = `names the unknown check ${unknown.join(", ")}. Known are: ${CHECK_IDS.join(", ")}.`;
  return { checks, reason, fault };
}

function problem({ object }: Workload, fault: string): Problem {
  return {
    code: "invalid-suppression",
    side: "head",
    message: `${object.kind} ${object.name}: the annotation \`${SUPPRESSION_ANNOTATION}\` ${fault}`,
    ...object.origin?.location,
  };
}
