import type { Elsewhere } from "../domain/elsewhere.ts";
import type { WorkloadForecast } from "../domain/forecast.ts";
import { forecastOverlay } from "../domain/overlay.ts";
import { unsetFindings } from "../domain/policy/apply-fails.ts";
import { notAnalysedFindings } from "../domain/policy/not-analysed.ts";
import { bothSides, forPeople, isNews, labelBrokenBase } from "../domain/problems/two-sides.ts";
import type { Problem } from "../model/problem.ts";
import { isNamedConfigReason } from "../domain/references/operator-references.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Side } from "../model/side.ts";
import { appliedOf, circumstancesOf } from "./applied.ts";
import type { Pair } from "./discovery/pairs.ts";
import type { Sides } from "./discovery/sides.ts";
import { definitionsIn } from "./definitions.ts";
import { droppedFindings } from "./dropped-fields.ts";
import { filteredInputs } from "./filtered.ts";
import { withActedOn } from "./left-out.ts";
import { holdChanges } from "./held.ts";
import { heldFindings } from "../domain/policy/flux-settings.ts";
import { lineOf } from "./line-of.ts";
import { withWaves } from "./order.ts";
import { laterFiles } from "./pins.ts";
import { builderOf, identityOf, leavesOutMore, problemsOf, secretsOf, standing } from "./outcomes.ts";
import type { PolicyInForce } from "./policy/in-force.ts";
import type { Builder, BuildOutcome } from "./ports.ts";
import { withReleaseAdvice } from "./release-advice.ts";
import { releasesOf } from "./released.ts";
import type { UnmaskedResult } from "./result.ts";

interface Surroundings {
  readonly sides: Pick<Sides, "base" | "head">;
  readonly elsewhere: Elsewhere;
  readonly policy: PolicyInForce;
  readonly chartAdvice: Builder["chartAdvice"];
  /** What a reader should know of the change besides. */
  readonly remarks: readonly Problem[];
}

/** What is found of a deployable that builds. */
export function analysed(
  pair: Pair,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
  surroundings: Surroundings,
): UnmaskedResult {
  const { sides: discovered, elsewhere, remarks, chartAdvice } = surroundings;
  const { tree } = discovered.head;
  const manifests = manifestsOf(head);
  const identity = identityOf(pair);
  const inOrder = (workloads: readonly WorkloadForecast[]): readonly WorkloadForecast[] =>
    identity.kind === "argoApplication" ? withWaves(workloads, manifests) : workloads;
  const holds =
    identity.kind === "fluxKustomization"
      ? holdChanges(manifestsOf(base), manifests)
      : { held: [], released: [], marks: [] };
  const result = compare(pair, base, head, surroundings);
  const ofSide = (side: Side) => result.problems.filter((problem) => problem.side === side);
  const atHead = [
    ...ofSide("head"),
    ...filteredInputs(pair.changedInputs, tree),
    ...faultsOf(pair, "head"),
    ...remarks,
  ];
  const sides = withActedOn(
    {
      base: [...problemsOf(base, "base"), ...ofSide("base"), ...faultsOf(pair, "base")],
      head: [...problemsOf(head, "head"), ...atHead],
    },
    pair,
    { base: { side: discovered.base, outcome: base }, head: { side: discovered.head, outcome: head } },
    result.configChanges,
  );
  const found = bothSides(sides).filter(isNews).map(labelBrokenBase);
  const problems = found.map(forPeople);
  const isPartial =
    isPartlyBuilt(base, head) ||
    problems.some(({ code }) => code === "invalid-manifest") ||
    laterFiles(pair) !== undefined;
  const analysis = isPartial ? "partial" : "full";
  const { configChanges, staleConfigs, otherObjects } = result;
  return {
    deployable: {
      ...identity,
      status: base === undefined ? "added" : head === undefined ? "removed" : "changed",
      touched: pair.isTouched,
      analysis,
      builder: builderOf(head) ?? builderOf(base),
      configChanges,
      workloads: [
        ...withReleaseAdvice(inOrder(result.workloads.filter((workload) => !isFollowed(workload))), {
          manifests,
          tree,
          chartAdvice,
        }),
        ...releasesOf(pair, holds),
      ],
      staleConfigs,
      otherObjects,
      problems,
    },
    inPlace: result.inPlace,
    shared: result.shared,
    secrets: secretsOf(pair, [base, head], elsewhere.inPlace),
    findings: [
      ...result.findings,
      ...(identity.kind === "fluxKustomization"
        ? droppedFindings(identity.id, manifestsOf(base), manifestsOf(head))
        : []),
      ...heldFindings(identity.id, holds.held, holds.marks),
      ...unsetFindings(identity.id, found, standing(sides.base, base, head)),
      ...notAnalysedFindings(identity.id, analysis, found, standing(sides.base, base, head)),
    ],
  };
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
function compare(
  pair: Pair,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
  { sides, elsewhere, policy }: Surroundings,
) {
  return forecastOverlay({
    ...circumstancesOf(pair, policy),
    ...appliedOf(pair, base, head),
    isStaged: identityOf(pair).kind === "fluxKustomization",
    definitions: definitionsIn(sides.head.tree),
    lineOf: lineOf(pair.changedInputs, sides.head.tree),
    elsewhere,
    isPartial: [base, head].some((side) => side?.status === "built" && side.partial),
    baseBroken: base?.status === "failed",
    baseIncomplete: base?.status === "unsupported" || leavesOutMore(base, head),
    headIncomplete: leavesOutMore(head, base),
  });
}

/** What it deploys is a deployable of its own. What its values name is seen here alone. */
function isFollowed({ apiVersion, kind, reason }: WorkloadForecast): boolean {
  if (kind === "Application" && isNamedConfigReason(reason)) return false;
  return apiVersion.startsWith("argoproj.io/")
    ? kind === "Application" || kind === "ApplicationSet"
    : kind === "Kustomization" && apiVersion.startsWith("kustomize.toolkit.fluxcd.io/");
}
