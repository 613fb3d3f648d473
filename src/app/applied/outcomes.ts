import type { PostBuildVariables } from "../../delivery/flux/variables.ts";
import type { ChangedConfig } from "../../domain/configs/changes.ts";
import type { DeployableForecast } from "../../domain/forecast.ts";
import type { StandingProblems } from "../../domain/policy/not-analysed.ts";
import { problemKey } from "../../domain/problems/two-sides.ts";
import { secretValuesOf, secretValuesOfConfigs } from "../../domain/secrets/manifests.ts";
import { clusterOf, waitingOf } from "../../model/deployable.ts";
import { identityOfManifest } from "../../model/identity.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { Side } from "../../model/side.ts";
import { pairOf, type Pair } from "../discovery/pairs.ts";
import type { DiscoveredSide, Found } from "../discovery/side.ts";
import { placeOf, relocated } from "../discovery/revisions.ts";
import type { Sides } from "../discovery/sides.ts";
import type { BuildOutcome } from "../ports.ts";
import type { MetSecrets } from "../secrets.ts";

/** The builds of the sides on which it is. */
export function buildPair(
  pair: Pair,
  { base, head, builds }: Pick<Sides, "base" | "head" | "builds">,
): Promise<readonly [base: BuildOutcome | undefined, head: BuildOutcome | undefined]> {
  const build = async (side: DiscoveredSide, found: Found, variables: PostBuildVariables | undefined) => {
    const { tree } = placeOf(side, found);
    const overridden = pair.overridden?.[side.side] ?? [];
    const request = { deployable: found.deployable, tree, side: side.side, inputs: found.inputs.files };
    const outcome = withoutObjects(await builds.build({ ...request, variables }), overridden);
    return tree === side.tree || outcome.status !== "built"
      ? outcome
      : {
          ...outcome,
          manifests: outcome.manifests.map((manifest) => relocated(manifest, tree, side.tree)),
        };
  };
  return Promise.all([
    pair.base === undefined ? undefined : build(base, pair.base, pair.variables.base),
    pair.head === undefined ? undefined : build(head, pair.head, pair.variables.head),
  ]);
}

/** A deployable that the change need not reach, built on both sides. */
export async function buildOf(
  { deployable: { id } }: Found,
  sides: Pick<Sides, "base" | "head" | "builds">,
): Promise<{ readonly pair: Pair; readonly outcomes: Awaited<ReturnType<typeof buildPair>> }> {
  const pair = await pairOf(id, sides.base, sides.head, new Set());
  return { pair, outcomes: await buildPair(pair, sides) };
}

function withoutObjects(outcome: BuildOutcome, keys: readonly string[]): BuildOutcome {
  if (keys.length === 0 || outcome.status !== "built") return outcome;
  const left = new Set(keys);
  return {
    ...outcome,
    manifests: outcome.manifests.filter((manifest) => !left.has(identityOfManifest(manifest))),
  };
}

export function refused(...problems: readonly Problem[]): BuildOutcome {
  return { status: "unsupported", needs: [], problems };
}

/** What every forecast of it says. */
export function identityOf({ base, head }: Pair) {
  const deployable = (head ?? base)?.deployable;
  if (deployable === undefined) throw new Error("A pair without a side");
  const { id, kind, root, name, target, applier, declaredAt, assumed } = deployable;
  const waiting = waitingOf(deployable);
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

const LEFT_OUT: readonly ProblemCode[] = ["partly-analysed", "builders-differ"];

/**
 * Whether something is missing on this side that is not missing on the other one in the same way. What both left out
 * is taken to be the same: kustomize refuses an object that is there twice, so none of the rest is in there too.
 */
export function leavesOutMore(side: BuildOutcome | undefined, other: BuildOutcome | undefined): boolean {
  if (side?.status !== "built" || !side.partial || other?.status !== "built") return false;
  const known = new Set(other.problems.map(problemKey));
  return side.problems.some((problem) => LEFT_OUT.includes(problem.code) && !known.has(problemKey(problem)));
}

/** What the Secrets hold that a deployable makes, substitutes, or reads out of another one. */
export function secretsOf(
  { variables }: Pair,
  builds: readonly (BuildOutcome | undefined)[],
  elsewhere: readonly ChangedConfig[],
): MetSecrets {
  const configs = elsewhere.flatMap(({ base, head }) => [base, head].filter((config) => config !== null));
  const inserted = [
    ...(variables.base?.secrets ?? []),
    ...(variables.head?.secrets ?? []),
    ...builds.flatMap((build) => build?.secrets ?? []),
  ];
  const values = [
    ...inserted,
    ...builds.flatMap((build) => (build?.status === "built" ? secretValuesOf(build.manifests) : [])),
    ...secretValuesOfConfigs(configs),
  ];
  return { values, inserted };
}

/** The same of several. */
export function allSecrets(all: readonly MetSecrets[]): MetSecrets {
  return {
    values: all.flatMap(({ values }) => values),
    inserted: all.flatMap(({ inserted }) => inserted),
  };
}

/** What the change found already there: it is reported, but it is no fault of this change. */
export function standing(
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

/** What was wrong with the build of a side. */
export function problemsOf(outcome: BuildOutcome | undefined, side: Side): readonly Problem[] {
  if (outcome === undefined) return [];
  const problems = outcome.status === "failed" ? [outcome.problem] : outcome.problems;
  return problems.map((problem) => ({ ...problem, side }));
}

export function builderOf(outcome: BuildOutcome | undefined): DeployableForecast["builder"] {
  return outcome === undefined || outcome.status === "unsupported" ? null : outcome.builder;
}
