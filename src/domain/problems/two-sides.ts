import type { Problem } from "../../model/problem.ts";
import type { Side } from "../../model/side.ts";
import { keyText } from "../../model/key-text.ts";

/** What was found wrong with a deployable on each side. */
export type SidedProblems = Readonly<Record<Side, readonly Problem[]>>;

/** Lines move, so they do not tell problems apart; nor do files, of what lies elsewhere and is told by its address. */
export function problemKey(problem: Problem): string {
  const { code, file, message, identity, fault } = problem;
  const isElsewhere = code === "partly-analysed" && fault === "remote";
  return keyText([code, isElsewhere ? undefined : file, message, identity]);
}

/** What people are told of a problem; what was left out may differ behind the same words. */
function textKey({ code, file, message }: Problem): string {
  return keyText([code, file, message]);
}

/** Those of head first. What is the same on both sides is reported once, of neither; the same words are reported once too. */
export function bothSides({ base, head }: SidedProblems): readonly Problem[] {
  const before = new Set(base.map(problemKey));
  const atHead = head.map((problem) => (before.has(problemKey(problem)) ? ofNoSide(problem) : problem));
  const told = new Set([...atHead.map(textKey), ...atHead.map(problemKey)]);
  const isTold = (problem: Problem) => told.has(textKey(problem)) || told.has(problemKey(problem));
  return [...atHead, ...base.filter((problem) => !isTold(problem))];
}

/** What a release of kustomize does not build, it did not build before either. */
export function isNews({ code, side }: Problem): boolean {
  return code !== "release-decides" || side === "head";
}

function ofNoSide(problem: Problem): Problem {
  const { identity } = problem;
  return problemWith(problem, identity === undefined ? {} : { identity });
}

/** Without what only tells problems apart. */
export function forPeople(problem: Problem): Problem {
  const { side } = problem;
  return problemWith(problem, side === undefined ? {} : { side });
}

function problemWith(
  { code, fault, message, changes, file, line, column }: Problem,
  more: Pick<Problem, "side" | "identity">,
): Problem {
  return {
    code,
    ...(fault !== undefined && { fault }),
    message,
    ...(changes !== undefined && { changes }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...more,
  };
}

/** Head builds, so a broken base is no fault of this change: the label says so. */
export function labelBrokenBase(problem: Problem): Problem {
  const atBase = problem.side === "base" && problem.code === "build-failed";
  return atBase ? { ...problem, code: "base-build-failed" } : problem;
}
