import type { BuildOutcome } from "../app/ports.ts";
import type { Capability } from "../model/capability.ts";
import type { Problem } from "../model/problem.ts";
import type { BuilderOptions } from "./options.ts";

/** Adds, to what is said of an input that was refused or left out, how this run could be told to take it. */
export function advise(outcome: BuildOutcome, options: BuilderOptions): BuildOutcome {
  if (outcome.status === "failed") return outcome;
  const advised = (problem: Problem): Problem =>
    problem.needs === undefined
      ? problem
      : { ...problem, message: `${problem.message}${adviceFor(problem.needs, options)}` };
  return { ...outcome, problems: outcome.problems.map(advised) };
}

function adviceFor(
  need: NonNullable<Problem["needs"]>,
  { fork, choice, allow }: Pick<BuilderOptions, "fork" | "choice" | "allow">,
): string {
  if (fork) return " (the pull request of a fork cannot be allowed anything)";
  if (choice === "embedded") return `, or use the builder \`auto\` and allow it (allow: ${need})`;
  if (need === "helm" && allow.includes(need)) return ", or put `helm` (3 or 4) on PATH";
  // Allowed already: then it is kustomize that is missing, which is reported.
  return allow.includes(need) ? "" : `, or allow it (allow: ${need})`;
}

/**
 * What makes a run render charts that need all of these; undefined where it does. The line keeps what is allowed already.
 * @param hasHelm whether helm is allowed, and there
 */
export function chartAdvice(
  needs: readonly Capability[],
  { fork, choice, allow }: Pick<BuilderOptions, "fork" | "choice" | "allow">,
  hasHelm: boolean,
): string | undefined {
  if (fork) {
    return "run it in a branch of this repository: the pull request of a fork cannot be allowed anything";
  }
  const all = [...new Set([...allow, ...needs])];
  const line = `(allow: ${all.join(", ")})`;
  if (choice === "embedded") return `use the builder \`auto\` and allow it ${line}`;
  if (all.length > allow.length) return `allow it ${line}`;
  return hasHelm ? undefined : "put `helm` (3 or 4) on PATH";
}
