import { NOTHING_SHARED } from "../../domain/elsewhere.ts";
import { notAnalysedFindings } from "../../domain/policy/not-analysed.ts";
import { bothSides, forPeople, type SidedProblems } from "../../domain/problems/two-sides.ts";
import { withChanges, type Problem } from "../../model/problem.ts";
import { prunesOf } from "../applied/applied.ts";
import type { Pair } from "../discovery/pairs.ts";
import { builderOf, identityOf, problemsOf, refused, secretsOf, standing } from "../applied/outcomes.ts";
import type { BuildOutcome } from "../ports.ts";
import type { UnmaskedResult } from "../result.ts";

/** A deployable of which nothing was told. */
export function unreported(pair: Pair, problem: Problem): UnmaskedResult {
  return notAnalysed(pair, refused(), refused(problem));
}

/** Why nothing is known of a deployable. `values`: what its chart is given otherwise. */
export function notAnalysed(
  pair: Pair,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
  values?: string,
): UnmaskedResult {
  const sides: SidedProblems = { base: problemsOf(base, "base"), head: problemsOf(head, "head") };
  // Head stops at its first failure: what a base that does build left out explains nothing.
  const found = bothSides(sides).filter(({ side }) => side !== "base" || base?.status !== "built");
  const { wasThere, wasRefused } = standing(sides.base, base, head);
  const known = new Map(
    found.map((problem, index) => [
      index === 0 ? withChanges(problem, values ?? goneOf(pair)) : problem,
      problem,
    ]),
  );
  const problems = [...known.keys()];
  const identity = identityOf(pair);
  const isStanding = (problem: Problem): boolean => wasThere(known.get(problem) ?? problem);
  return {
    deployable: {
      ...identity,
      status: "notAnalysed",
      touched: pair.isTouched,
      analysis: "none",
      builder: builderOf(head) ?? builderOf(base),
      configChanges: [],
      workloads: [],
      staleConfigs: [],
      otherObjects: [],
      problems: problems.map(forPeople),
    },
    inPlace: [],
    shared: NOTHING_SHARED,
    secrets: secretsOf(pair, [base, head], []),
    findings: notAnalysedFindings(identity.id, "none", problems, { wasThere: isStanding, wasRefused }),
  };
}

/** Of what goes that much is known: what it has deployed goes with it, or stays. */
function goneOf(pair: Pair): string | undefined {
  if (pair.head !== undefined) return undefined;
  const prunes = prunesOf(pair);
  if (prunes === null) return "removed";
  return prunes ? "removed, with all that was deployed" : "removed, and what was deployed stays";
}
