import type { Elsewhere } from "../../domain/elsewhere.ts";
import type { WorkloadForecast } from "../../domain/forecast.ts";
import { forecastOverlay } from "../../domain/overlay.ts";
import { unsetFindings } from "../../domain/policy/apply-fails.ts";
import { notAnalysedFindings } from "../../domain/policy/not-analysed.ts";
import { bothSides, forPeople, isNews, labelBrokenBase } from "../../domain/problems/two-sides.ts";
import { declaringObject } from "../../model/declaring-object.ts";
import { delivererOf } from "../../model/deployable.ts";
import { oncePer } from "../../model/once.ts";
import { withChanges, type Problem } from "../../model/problem.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Side } from "../../model/side.ts";
import { aimFindings } from "./aims.ts";
import { unversioned } from "../values/bumps.ts";
import { appliedOf, circumstancesOf, type Applied } from "../applied/applied.ts";
import type { Pair } from "../discovery/pairs.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { definitionsIn } from "../written/definitions.ts";
import { versionsIn } from "../written/written-versions.ts";
import { droppedFindings } from "./dropped-fields.ts";
import { filteredInputs } from "./filtered.ts";
import { isLeftOut, withActedOn } from "../applied/left-out.ts";
import { leftVariables } from "./left-variables.ts";
import { holdChanges } from "../unapplied/held.ts";
import { overlookedWaiting, withIgnoredDoubts } from "./ignored-doubts.ts";
import { heldFindings } from "../../domain/policy/flux-settings.ts";
import { lenientController } from "./lenient-controller.ts";
import { lineOf } from "./line-of.ts";
import { withWaves } from "../relations/order.ts";
import { laterDeclaration, laterFiles } from "./pins.ts";
import {
  builderOf,
  identityOf,
  leavesOutMore,
  problemsOf,
  secretsOf,
  standing,
} from "../applied/outcomes.ts";
import type { PolicyInForce } from "../policy/in-force.ts";
import { keptFindings, unconfirmedWaiting, unsyncedFindings } from "./pruning.ts";
import type { Builder, BuildOutcome } from "../ports.ts";
import { withReleaseAdvice } from "./release-advice.ts";
import { releasesOf } from "./released.ts";
import type { UnmaskedResult } from "../result.ts";
import { withoutSecretCounts } from "../applied/secret-numbers.ts";
import { undecrypted } from "./undecrypted.ts";

interface Surroundings {
  readonly sides: Pick<Sides, "base" | "head">;
  readonly elsewhere: Elsewhere;
  readonly policy: PolicyInForce;
  readonly chartAdvice: Builder["chartAdvice"];
  /** What the change says otherwise to what these files leave out, in words. */
  readonly bumps: (leaving: readonly string[]) => string | undefined;
  /** What a reader should know of the change besides. */
  readonly remarks: readonly Problem[];
  /** Another name of its chart, for which its release is recreated: "chart web → shop". */
  readonly renamed: string | undefined;
}

interface Built {
  readonly pair: Pair;
  readonly base: BuildOutcome | undefined;
  readonly head: BuildOutcome | undefined;
}

/** What is found of a deployable that builds. */
export function analysed(
  pair: Pair,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
  surroundings: Surroundings,
): UnmaskedResult {
  const built: Built = { pair, base, head };
  const applied = appliedOf(pair, base, head);
  const result = compare(built, applied, surroundings);
  const sides = problemsBySide(built, result, surroundings);
  const found = withBumps(bothSides(sides).filter(isNews).map(labelBrokenBase), surroundings);
  const problems = found.map(forPeople);
  const analysis = isPartial(built, problems) ? "partial" : "full";
  const manifests = { base: manifestsOf(base), head: manifestsOf(head) };
  const identity = identityOf(pair);
  const deliverer = delivererOf(identity.kind);
  const holds = holdChanges(deliverer, manifests.base, manifests.head);
  const waiting = isPartlyBuilt(base, head)
    ? undefined
    : (overlookedWaiting(pair, applied) ?? unconfirmedWaiting(pair, manifests));
  const { id } = identity;
  const secrets = secretsOf(pair, [base, head], surroundings.elsewhere.inPlace);
  const { configChanges, staleConfigs, otherObjects, inPlace, shared } = result;
  return {
    deployable: {
      ...identity,
      ...(waiting !== undefined && { waiting }),
      status: base === undefined ? "added" : head === undefined ? "removed" : "changed",
      touched: pair.isTouched,
      analysis,
      builder: builderOf(head) ?? builderOf(base),
      configChanges,
      workloads: [
        ...withIgnoredDoubts(
          withoutSecretCounts(followedUp(result.workloads, built, surroundings), secrets),
          pair,
          applied,
        ),
        ...releasesOf(pair, holds, manifests, surroundings.renamed),
      ],
      staleConfigs,
      otherObjects,
      problems,
    },
    inPlace,
    shared,
    secrets,
    findings: [
      ...result.findings,
      ...(isFlux(pair) ? droppedFindings(id, manifests.base, manifests.head) : []),
      ...leftVariables(pair, manifests, surroundings.sides.head),
      ...undecrypted(pair, manifests),
      ...aimFindings(pair, base, head),
      ...heldFindings(id, deliverer, holds),
      ...keptFindings(pair, manifests),
      ...unsyncedFindings(pair),
      ...unsetFindings(id, found, standing(sides.base, base, head), () =>
        lenientController(surroundings.sides.head.tree),
      ),
      ...notAnalysedFindings(id, analysis, found, standing(sides.base, base, head)),
    ],
  };
}

function isPartial({ pair, base, head }: Built, problems: readonly Problem[]): boolean {
  return (
    isPartlyBuilt(base, head) ||
    problems.some(({ code }) => code === "invalid-manifest") ||
    laterFiles(pair) !== undefined ||
    laterDeclaration(pair) !== undefined
  );
}

/** What is left out anew tells where it goes to: that base left out another version of it adds nothing. */
function withBumps(found: readonly Problem[], { bumps }: Pick<Surroundings, "bumps">): readonly Problem[] {
  const leaving = found.filter((problem) => problem.side === "head" && isLeftOut(problem));
  const [first] = leaving;
  const words = first === undefined ? undefined : bumps(leaving.flatMap(({ file }) => file ?? []));
  if (words === undefined) return found;
  const isReplaced = (problem: Problem): boolean =>
    problem.side === "base" &&
    isLeftOut(problem) &&
    found.some(
      ({ side, file, message }) =>
        side === "head" && file === problem.file && unversioned(message) === unversioned(problem.message),
    );
  return found
    .filter((problem) => !isReplaced(problem))
    .map((problem) => (problem === first ? withChanges(problem, words) : problem));
}

function isFlux(pair: Pair): boolean {
  return identityOf(pair).kind === "fluxKustomization";
}

/** What stood in the way of either side, and what a reader should know besides. */
function problemsBySide(
  { pair, base, head }: Built,
  { problems, configChanges }: ReturnType<typeof compare>,
  { sides, remarks }: Surroundings,
): Readonly<Record<Side, readonly Problem[]>> {
  const ofSide = (side: Side, outcome: BuildOutcome | undefined, seen: readonly Problem[]) => [
    ...problemsOf(outcome, side),
    ...problems.filter((problem) => problem.side === side),
    ...seen,
    ...faultsOf(pair, side),
  ];
  return withActedOn(
    {
      base: ofSide("base", base, []),
      head: [...ofSide("head", head, filteredInputs(pair.changedInputs, sides.head.tree)), ...remarks],
    },
    pair,
    { base: { side: sides.base, outcome: base }, head: { side: sides.head, outcome: head } },
    configChanges,
  );
}

/** Workloads in the order of their waves, with what a later release would do. */
function followedUp(
  workloads: readonly WorkloadForecast[],
  { pair, head }: Built,
  { sides, chartAdvice }: Surroundings,
): readonly WorkloadForecast[] {
  const manifests = manifestsOf(head);
  const isFound = (name: string) => [sides.base, sides.head].some((side) => foundNames(side).has(name));
  const own = workloads.filter((workload) => !isFollowed(workload) || !isFound(workload.name));
  const inOrder = identityOf(pair).kind === "argoApplication" ? withWaves(own, manifests) : own;
  return withReleaseAdvice(inOrder, { manifests, tree: sides.head.tree, chartAdvice });
}

function manifestsOf(side: BuildOutcome | undefined): readonly Manifest[] {
  return side?.status === "built" ? side.manifests : [];
}

function faultsOf(pair: Pair, side: Side): readonly Problem[] {
  return (pair[side]?.deployable.faults ?? []).map((fault) => ({ ...fault, side }));
}

function isPartlyBuilt(base: BuildOutcome | undefined, head: BuildOutcome | undefined): boolean {
  const isBaseLost = base?.status === "failed" || base?.status === "unsupported";
  return isBaseLost || [base, head].some((side) => side?.status === "built" && side.partial);
}

/** What the difference of the two outputs does. */
function compare({ pair, base, head }: Built, applied: Applied, { sides, elsewhere, policy }: Surroundings) {
  return forecastOverlay({
    ...circumstancesOf(pair, policy),
    ...applied,
    ...(keepsLast(pair, head) && { prunes: false }),
    isStaged: isFlux(pair),
    definitions: definitionsIn(sides.head.tree),
    versionsAtBase: versionsIn(sides.base.tree),
    lineOf: lineOf(pair.changedInputs, sides.head.tree),
    elsewhere,
    isPartial: [base, head].some((side) => side?.status === "built" && side.partial),
    baseBroken: base?.status === "failed",
    baseIncomplete: base?.status === "unsupported" || leavesOutMore(base, head),
    headIncomplete: leavesOutMore(head, base),
  });
}

/** A sync that would delete everything is skipped. */
function keepsLast({ head: now }: Pair, head: BuildOutcome | undefined): boolean {
  const isEmpty = head?.status === "built" && !head.partial && head.manifests.length === 0;
  return isEmpty && now?.deployable.applying.keepsLast === true && now.deployable.sources === undefined;
}

/** Of what declares deployables, or makes such declarations. */
const foundNames = oncePer(
  ({ found }: DiscoveredSide): ReadonlySet<string> =>
    new Set(
      [...found.values()].flatMap(({ deployable }) => [
        declaringObject(deployable)?.name ?? "",
        deployable.generated?.set.replace(/^.*\//, "") ?? "",
      ]),
    ),
);

/** What it deploys is a deployable of its own. What its values name is seen here alone. */
function isFollowed({ apiVersion, kind, namesConfig }: WorkloadForecast): boolean {
  if (kind === "Application" && namesConfig === true) return false;
  return apiVersion.startsWith("argoproj.io/")
    ? kind === "Application" || kind === "ApplicationSet"
    : kind === "Kustomization" && apiVersion.startsWith("kustomize.toolkit.fluxcd.io/");
}
