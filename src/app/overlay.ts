import type { Finding, DeployableForecast } from "../domain/forecast.ts";
import { forecastOverlay } from "../domain/overlay.ts";
import { notAnalysedFindings, type StandingProblems } from "../domain/policy/not-analysed.ts";
import { pathId } from "../model/deployable.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { AffectedOverlay } from "../sources/kustomizations/affected.ts";
import type { Side } from "../model/side.ts";
import type { Builder, BuildOutcome, Comparison } from "./ports.ts";

export interface DeployableResult {
  readonly deployable: DeployableForecast;
  readonly findings: readonly Finding[];
}

/**
 * Builds one overlay on the sides where it exists, and forecasts what the difference does. Where no input differs, both
 * sides are one build: a repository may have many overlays whose inputs are partly outside of it.
 */
export async function forecastAffectedOverlay(
  affected: AffectedOverlay,
  comparison: Comparison,
  builder: Builder,
): Promise<DeployableResult> {
  const { atBase, atHead, changedInputs } = affected;
  const isSame = atBase && atHead && changedInputs.length === 0;
  const headBuild = atHead ? build(affected, "head", comparison, builder) : undefined;
  const [base, head] = await Promise.all([
    isSame ? headBuild : atBase ? build(affected, "base", comparison, builder) : undefined,
    headBuild,
  ]);
  // What a cluster gets is the head side; for a removed overlay it is what base gave it.
  const decisive = head ?? base;
  return decisive?.status === "built" ? analysed(affected, base, head) : notAnalysed(affected, base, head);
}

/** A bare overlay: nobody says where it goes, nor who applies it. */
function overlayIdentity(path: string) {
  const name = path === "" ? "." : path;
  return {
    id: pathId("overlay", path),
    kind: "overlay",
    path,
    name,
    cluster: null,
    targetNamespace: null,
    applier: "unknown",
  } as const;
}

function build(
  affected: AffectedOverlay,
  side: Side,
  comparison: Comparison,
  builder: Builder,
): Promise<BuildOutcome> {
  const { tree } = comparison[side];
  const closure = side === "base" ? affected.closureAtBase : affected.closureAtHead;
  return builder.build({ tree, side, root: affected.path, closure });
}

function analysed(
  { path, changedInputs }: AffectedOverlay,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
): DeployableResult {
  const baseBroken = base?.status === "failed";
  const baseRefused = base?.status === "unsupported";
  const identity = overlayIdentity(path);
  const { id } = identity;
  const result = forecastOverlay({
    id,
    base: base?.status === "built" ? base.manifests : null,
    head: head?.status === "built" ? head.manifests : null,
    baseBroken,
    baseIncomplete: baseRefused || leavesOutMore(base, head),
    headIncomplete: leavesOutMore(head, base),
  });
  const problemsOfSide = (outcome: BuildOutcome | undefined, side: Side) => [
    ...problemsOf(outcome, side),
    ...result.problems.filter((problem) => problem.side === side),
  ];
  const sides: Problems = { base: problemsOfSide(base, "base"), head: problemsOfSide(head, "head") };
  const found = bothSides(sides).filter(isNews).map(labelBrokenBase);
  const problems = found.map(forPeople);
  const partial =
    baseBroken ||
    baseRefused ||
    [base, head].some((side) => side?.status === "built" && side.partial) ||
    problems.some(({ code }) => code === "invalid-manifest");
  const analysis = partial ? "partial" : "full";
  const { configChanges, workloads, staleConfigs, otherObjects } = result;
  const status = base === undefined ? "added" : head === undefined ? "removed" : "changed";
  const builder = builderOf(head) ?? builderOf(base);
  const touched = changedInputs.length > 0;
  return {
    deployable: {
      ...identity,
      status,
      touched,
      analysis,
      builder,
      configChanges,
      workloads,
      staleConfigs,
      otherObjects,
      problems,
    },
    findings: [
      ...result.findings,
      ...notAnalysedFindings(id, analysis, found, standing(sides.base, base, head)),
    ],
  };
}

/** What was found wrong with the overlay on each side. */
type Problems = Readonly<Record<Side, readonly Problem[]>>;

const LEFT_OUT: readonly ProblemCode[] = ["partly-analysed", "builders-differ"];

/**
 * Whether something is missing on this side that is not missing on the other one in the same way. What both left out
 * is taken to be the same: kustomize refuses an object that is there twice, so none of the rest is in there too.
 */
function leavesOutMore(side: BuildOutcome | undefined, other: BuildOutcome | undefined): boolean {
  if (side?.status !== "built" || !side.partial || other?.status !== "built") return false;
  const known = new Set(other.problems.map(problemKey));
  return side.problems.some((problem) => LEFT_OUT.includes(problem.code) && !known.has(problemKey(problem)));
}

function notAnalysed(
  { path, changedInputs }: AffectedOverlay,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
): DeployableResult {
  const sides: Problems = { base: problemsOf(base, "base"), head: problemsOf(head, "head") };
  // Head stops at its first failure: what a base that does build left out explains nothing.
  const problems = bothSides(sides).filter(({ side }) => side !== "base" || base?.status !== "built");
  const identity = overlayIdentity(path);
  return {
    deployable: {
      ...identity,
      status: "notAnalysed",
      touched: changedInputs.length > 0,
      analysis: "none",
      builder: builderOf(head) ?? builderOf(base),
      configChanges: [],
      workloads: [],
      staleConfigs: [],
      otherObjects: [],
      problems: problems.map(forPeople),
    },
    findings: notAnalysedFindings(identity.id, "none", problems, standing(sides.base, base, head)),
  };
}

/** What the change found already there: it is told, but it is no fault of this change. */
function standing(
  atBase: readonly Problem[],
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
): StandingProblems {
  const before = new Set(atBase.map(problemKey));
  const failedBefore = base?.status === "failed" && head?.status !== "built";
  return {
    wasThere: (problem) => failedBefore || before.has(problemKey(problem)),
    wasRefused: base?.status === "unsupported" && head?.status === "unsupported",
  };
}

/** Lines move, so they do not tell problems apart. */
function problemKey(problem: Problem): string {
  return JSON.stringify([textKey(problem), problem.identity]);
}

/** What people are told of a problem; what was left out may differ behind the same words. */
function textKey({ code, file, message }: Problem): string {
  return JSON.stringify([code, file, message]);
}

/** Those of head first. What is the same on both sides is told once, of neither; the same words are told once too. */
function bothSides({ base, head }: Problems): readonly Problem[] {
  const before = new Set(base.map(problemKey));
  const atHead = head.map((problem) => (before.has(problemKey(problem)) ? ofNoSide(problem) : problem));
  const told = new Set(atHead.map(textKey));
  return [...atHead, ...base.filter((problem) => !told.has(textKey(problem)))];
}

/** What a release of kustomize does not build, it did not build before either. */
function isNews({ code, side }: Problem): boolean {
  return code !== "release-decides" || side === "head";
}

function ofNoSide(problem: Problem): Problem {
  const { identity } = problem;
  return problemWith(problem, identity === undefined ? {} : { identity });
}

function forPeople(problem: Problem): Problem {
  const { side } = problem;
  return problemWith(problem, side === undefined ? {} : { side });
}

function problemWith(
  { code, message, file, line, column }: Problem,
  more: Pick<Problem, "side" | "identity">,
): Problem {
  return {
    code,
    message,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...more,
  };
}

function problemsOf(outcome: BuildOutcome | undefined, side: Side): readonly Problem[] {
  if (outcome === undefined) return [];
  const problems = outcome.status === "failed" ? [outcome.problem] : outcome.problems;
  return problems.map((problem) => ({ ...problem, side }));
}

/** Head builds, so a broken base is no fault of this change: the label says so. */
function labelBrokenBase(problem: Problem): Problem {
  const atBase = problem.side === "base" && problem.code === "build-failed";
  return atBase ? { ...problem, code: "base-build-failed" } : problem;
}

function builderOf(outcome: BuildOutcome | undefined): DeployableForecast["builder"] {
  return outcome === undefined || outcome.status === "unsupported" ? null : outcome.builder;
}
