import type { Finding } from "../forecast.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import type { Check } from "./check.ts";

const DOCUMENTATION = {
  id: "not-analysed",
  title: "Not analysed",
  what: "An overlay could not be built or read (error), or only a part of it (warning). Nothing is known of what was left out.",
  why: "Where nothing was looked at, nothing can be called safe.",
  link: "https://owasp.org/www-community/Fail_securely",
  remediation: "Mend what the message names, or allow what the build needs.",
  severities: ["error", "warning"],
} as const;

/** Found by the app, which knows the builds: see `notAnalysedFindings`. */
export const notAnalysed: Check = { ...DOCUMENTATION, find: () => [] };

/** These tell something, but nothing was left out. */
const INFORMATIVE: ReadonlySet<ProblemCode> = new Set([
  "hash-not-proven",
  "load-restrictor",
  "invalid-suppression",
]);

/** Makes findings of the problems of an overlay of which not everything was analysed. */
export function notAnalysedFindings(
  overlay: string,
  analysis: "full" | "partial" | "none",
  problems: readonly Problem[],
): readonly Finding[] {
  if (analysis === "full") return [];
  return problems
    .filter(({ code }) => !INFORMATIVE.has(code))
    .map(({ side, message, file, line }) => ({
      check: DOCUMENTATION.id,
      severity: analysis === "none" && side !== "base" ? "error" : "warning",
      overlay,
      workload: null,
      message,
      remediation: DOCUMENTATION.remediation,
      isNew: side !== "base",
      unsafe: false,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
    }));
}
