import { groupedBy } from "../../model/grouped.ts";
import { isLeftOver } from "../account/files.ts";
import type { AccountLine, Finding } from "../forecast.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { Check } from "./check.ts";
import { firstFew } from "../../model/few.ts";

const DOCUMENTATION = {
  id: "not-analysed",
  title: "Not analysed",
  what: "An overlay could not be built or read (error), or only a part of it (warning). If its remote bases, charts or plugins were not allowed before this change either, it is a warning. Nothing is known about what was left out.",
  why: "What was not looked at cannot be called safe.",
  link: "https://owasp.org/www-community/Fail_securely",
  remediation: "Fix what the message names, or allow what the build needs.",
  severities: ["error", "warning"],
} as const;

/** Found by the app, which knows the builds: see `notAnalysedFindings`. */
export const notAnalysed: Check = { ...DOCUMENTATION, find: () => [] };

/** These tell something, but nothing was left out. */
const INFORMATIVE: ReadonlySet<ProblemCode> = new Set([
  "hash-not-proven",
  "load-restrictor",
  "invalid-suppression",
  "variable-not-set",
  "release-decides",
  "filtered-input",
  "cluster-decides",
  "made-anew",
  "chart-changes",
  "not-pinned",
  "policy-not-asked",
]);

/** What the change did not cause. */
export interface StandingProblems {
  /** Whether the base side has this problem too. */
  readonly wasThere: (problem: Problem) => boolean;
  /** No builder took either side: nothing that this change broke. */
  readonly wasRefused: boolean;
}

/** Makes findings of the changed files that nobody looked at: one for each reason. */
export function leftOverFindings(account: readonly AccountLine[]): readonly Finding[] {
  const byReason = groupedBy(account.filter(isLeftOver), ({ reason }) => reason ?? "");
  return [...byReason].map(([reason, lines]) => {
    const [first] = lines;
    return {
      check: DOCUMENTATION.id,
      severity: "warning",
      deployable: null,
      workload: null,
      message: `${namesOf(lines)}: ${reason}`,
      remediation: "Look at these files yourself, or let something that Rollcast knows apply them.",
      isNew: true,
      unsafe: false,
      ...(lines.length === 1 && first?.change !== "removed" && first !== undefined && { file: first.path }),
    };
  });
}

function namesOf(lines: readonly AccountLine[]): string {
  return firstFew(lines.map(({ path }) => path));
}

/** Makes a finding of what keeps a part of the change from being known at all. */
export function unknownPartFinding({ code, message }: Problem): Finding {
  return {
    check: DOCUMENTATION.id,
    severity: "error",
    deployable: null,
    workload: null,
    message,
    remediation:
      code === "not-fetched"
        ? "Fix what the message names, and let the run start again."
        : "Give the join one usable report of every shard.",
    isNew: true,
    unsafe: false,
  };
}

/** Makes a finding of a bug in what looks at all deployables together. @param error its kind */
export function brokenStepFinding(error: string): Finding {
  return {
    ...unknownPartFinding({
      code: "build-failed",
      message: `Rollcast failed (${error}) where it looks at all that is deployed together, which is a bug: what one part of this change does to another is not all known.`,
    }),
    remediation: "Please report it, and look at what names what changes yourself.",
  };
}

/** Makes findings of the problems of an overlay of which not everything was analysed. */
export function notAnalysedFindings(
  deployable: string,
  analysis: "full" | "partial" | "none",
  problems: readonly Problem[],
  { wasThere, wasRefused }: StandingProblems,
): readonly Finding[] {
  if (analysis === "full") return [];
  const isBroken = analysis === "none" && !wasRefused;
  return problems
    .filter(({ code }) => !INFORMATIVE.has(code))
    .map((problem) => ({
      check: DOCUMENTATION.id,
      severity: isBroken && problem.side !== "base" ? "error" : "warning",
      deployable,
      workload: null,
      message: problem.message,
      remediation: DOCUMENTATION.remediation,
      isNew: problem.side !== "base" && !wasThere(problem),
      unsafe: false,
      ...(problem.file !== undefined && { file: problem.file }),
      ...(problem.line !== undefined && { line: problem.line }),
    }));
}
