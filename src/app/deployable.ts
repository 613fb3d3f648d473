import {
  bothSides,
  forPeople,
  isNews,
  labelBrokenBase,
  problemKey,
  type SidedProblems,
} from "../domain/problems/two-sides.ts";
import type { ChangedConfig } from "../domain/configs/changes.ts";
import type { DeployableForecast, WorkloadForecast } from "../domain/forecast.ts";
import { NOTHING_ELSEWHERE, NOTHING_SHARED, type Elsewhere } from "../domain/elsewhere.ts";
import { refuseEncrypted } from "./encrypted.ts";
import { filteredInputs } from "./filtered.ts";
import { forecastOverlay } from "../domain/overlay.ts";
import { secretValuesOf, secretValuesOfConfigs } from "../domain/secrets/manifests.ts";
import { unsetFindings } from "../domain/policy/apply-fails.ts";
import { notAnalysedFindings, type StandingProblems } from "../domain/policy/not-analysed.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { Side } from "../model/side.ts";
import type { PostBuildVariables } from "../delivery/flux/variables.ts";
import { behindVersion, chartChange } from "./chart-version.ts";
import { changedValues } from "./chart-values.ts";
import { isMovedRepository, type Pair } from "./discovery/pairs.ts";
import type { DiscoveredSide, Found } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";
import { clusterOf } from "../model/deployable.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { lineOf } from "./line-of.ts";
import { withHeldObjects } from "./held.ts";
import { settingsOf, type PolicyInForce } from "./policy/in-force.ts";
import type { BuildOutcome } from "./ports.ts";
import { releasesOf } from "./released.ts";
import type { UnmaskedResult } from "./result.ts";

/** Builds one deployable on the sides where it exists, and forecasts what the difference does. */
export async function forecastDeployable(
  pair: Pair,
  sides: Sides,
  elsewhere: Elsewhere = NOTHING_ELSEWHERE,
): Promise<UnmaskedResult> {
  const { base, head } = sides;
  const moved = movedPin(pair);
  if (moved !== undefined)
    return notAnalysed(pair, refused(), refused({ code: "unsupported", message: moved }));
  const [atBase, built] = await buildPair(pair, sides);
  const atHead = refuseEncrypted(pair, atBase, built);
  // What a cluster gets is the head side; for a removed deployable it is what base gave it.
  const decisive = atHead ?? atBase;
  const trees = { base: base.tree, head: head.tree };
  if (decisive?.status === "built") {
    const behind = behindVersion(pair, trees);
    const remarks = [chartChange(pair, trees), behind.remark].flatMap((each) => each ?? []);
    return analysed(behind.pair, atBase, atHead, {
      tree: head.tree,
      elsewhere,
      policy: sides.policy,
      remarks,
    });
  }
  const isChart = pair.head?.deployable.delivery.kind === "helm";
  const values = isChart ? changedValues(pair, trees) : undefined;
  return notAnalysed(pair, atBase, atHead, values);
}

/** A deployable of which nothing was told. */
export function unreported(pair: Pair, problem: Problem): UnmaskedResult {
  return notAnalysed(pair, refused(), refused(problem));
}

/** The builds of the sides on which it is. */
export function buildPair(
  pair: Pair,
  { base, head, builds }: Sides,
): Promise<readonly [base: BuildOutcome | undefined, head: BuildOutcome | undefined]> {
  const build = (side: DiscoveredSide, found: Found, variables: PostBuildVariables | undefined) =>
    builds.build({
      deployable: found.deployable,
      tree: side.tree,
      side: side.side,
      inputs: found.inputs.files,
      variables,
    });
  return Promise.all([
    pair.base === undefined ? undefined : build(base, pair.base, pair.variables.base),
    pair.head === undefined ? undefined : build(head, pair.head, pair.variables.head),
  ]);
}

/** Another tag, commit or branch: what lies between the two is in neither side. */
function movedPin({ base, head }: Pair): string | undefined {
  if (base === undefined || head === undefined) return undefined;
  if (isMovedRepository(base.deployable, head.deployable)) {
    return "It takes its files from another repository from now on, or from this one under another address: what is deployed then is not known here.";
  }
  const [before, after] = [base.deployable.pinnedTo, head.deployable.pinnedTo];
  if (before === after) return undefined;
  return `It moves from ${before ?? "this branch"} to ${after ?? "this branch"}, which deploys everything between the two; neither is what was compared here. Compare them by themselves: --base ${before ?? "HEAD"} --head ${after ?? "HEAD"}`;
}

function refused(...problems: readonly Problem[]): BuildOutcome {
  return { status: "unsupported", needs: [], problems };
}

function identityOf({ base, head }: Pair) {
  const deployable = (head ?? base)?.deployable;
  if (deployable === undefined) throw new Error("A pair without a side");
  const { id, kind, root, name, target, applier, declaredAt, waiting, assumed } = deployable;
  return {
    id,
    kind,
    path: root,
    name,
    cluster: clusterOf(deployable),
    targetNamespace: target.namespace,
    applier,
    ...(declaredAt !== undefined && { declaredAt }),
    ...(waiting !== undefined && { waiting }),
    ...(assumed === true && { assumed }),
  } as const;
}

interface Surroundings {
  readonly tree: FileTree;
  readonly elsewhere: Elsewhere;
  readonly policy: PolicyInForce;
  /** What a reader should know of the change besides. */
  readonly remarks: readonly Problem[];
}

function analysed(
  pair: Pair,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
  { tree, elsewhere, policy, remarks }: Surroundings,
): UnmaskedResult {
  const baseBroken = base?.status === "failed";
  const baseRefused = base?.status === "unsupported";
  const identity = identityOf(pair);
  const { id } = identity;
  const before = base?.status === "built" ? base.manifests : null;
  const after = head?.status === "built" ? head.manifests : null;
  const isFlux = identity.kind === "fluxKustomization";
  const result = forecastOverlay({
    id,
    applier: identity.applier,
    base: before,
    head: isFlux ? withHeldObjects(before, after) : after,
    prunes: prunesOf(pair),
    replaces: pair.head?.deployable.applying.replaces ?? false,
    isStaged: isFlux,
    lineOf: lineOf(pair.changedInputs, tree),
    settings: settingsOf(identity, policy),
    kinds: policy.kinds,
    elsewhere,
    isPartial: [base, head].some((side) => side?.status === "built" && side.partial),
    baseBroken,
    baseIncomplete: baseRefused || leavesOutMore(base, head),
    headIncomplete: leavesOutMore(head, base),
  });
  const problemsOfSide = (outcome: BuildOutcome | undefined, side: Side) => [
    ...problemsOf(outcome, side),
    ...result.problems.filter((problem) => problem.side === side),
  ];
  const sides: SidedProblems = {
    base: problemsOfSide(base, "base"),
    head: [...problemsOfSide(head, "head"), ...filteredInputs(pair.changedInputs, tree), ...remarks],
  };
  const found = bothSides(sides).filter(isNews).map(labelBrokenBase);
  const problems = found.map(forPeople);
  const partial =
    baseBroken ||
    baseRefused ||
    [base, head].some((side) => side?.status === "built" && side.partial) ||
    problems.some(({ code }) => code === "invalid-manifest");
  const analysis = partial ? "partial" : "full";
  const { configChanges, staleConfigs, otherObjects } = result;
  const workloads = [...result.workloads.filter((workload) => !isFollowed(workload)), ...releasesOf(pair)];
  const status = base === undefined ? "added" : head === undefined ? "removed" : "changed";
  const builder = builderOf(head) ?? builderOf(base);
  const { isTouched: touched } = pair;
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
    inPlace: result.inPlace,
    shared: result.shared,
    secrets: secretsOf(pair, [base, head], elsewhere.inPlace),
    findings: [
      ...result.findings,
      ...unsetFindings(id, found, standing(sides.base, base, head)),
      ...notAnalysedFindings(id, analysis, found, standing(sides.base, base, head)),
    ],
  };
}

/** Whether what head lacks is deleted: by the deployable, or with its declaration. */
function prunesOf({ base, head, isLeft }: Pair): boolean | null {
  if (isLeft === true) return false;
  if (head !== undefined) return head.deployable.applying.prunes;
  return base?.deployable.applying.deletesWithDeclaration ?? null;
}

/** What it deploys is a deployable of its own. */
function isFollowed({ apiVersion, kind }: WorkloadForecast): boolean {
  return apiVersion.startsWith("argoproj.io/")
    ? kind === "Application" || kind === "ApplicationSet"
    : kind === "Kustomization" && apiVersion.startsWith("kustomize.toolkit.fluxcd.io/");
}

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
    found.map((problem, index) => [index === 0 ? withValues(problem, values) : problem, problem]),
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

/** What the Secrets hold that a deployable makes, substitutes, or reads out of another one. */
export function secretsOf(
  { variables }: Pair,
  builds: readonly (BuildOutcome | undefined)[],
  elsewhere: readonly ChangedConfig[],
): readonly string[] {
  const configs = elsewhere.flatMap(({ base, head }) => [base, head].filter((config) => config !== null));
  return [
    ...(variables.base?.secrets ?? []),
    ...(variables.head?.secrets ?? []),
    ...builds.flatMap((build) => (build?.status === "built" ? secretValuesOf(build.manifests) : [])),
    ...secretValuesOfConfigs(configs),
  ];
}

/** What a chart is given otherwise tells more than that nobody looked. */
function withValues(problem: Problem, values: string | undefined): Problem {
  return values === undefined
    ? problem
    : { ...problem, message: `${problem.message}. What changes: ${values}` };
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

function problemsOf(outcome: BuildOutcome | undefined, side: Side): readonly Problem[] {
  if (outcome === undefined) return [];
  const problems = outcome.status === "failed" ? [outcome.problem] : outcome.problems;
  return problems.map((problem) => ({ ...problem, side }));
}

function builderOf(outcome: BuildOutcome | undefined): DeployableForecast["builder"] {
  return outcome === undefined || outcome.status === "unsupported" ? null : outcome.builder;
}
