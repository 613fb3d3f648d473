import { oncePer } from "../model/once.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import { idIn, isHeld, type Place, readersOf, restartsPods, unsafeWorkloads } from "./counts.ts";
import type { DeployableForecast, Finding, Forecast, WorkloadForecast } from "./forecast.ts";
import { isActive } from "./policy/active.ts";

/** What is known of the whole change, from which its summary is made. */
export interface Facts extends Pick<Forecast, "deployables" | "account" | "findings" | "verdict"> {
  readonly policy?: Forecast["policy"] | undefined;
  readonly filesChanged: number;
  /** In the repository, on either side; `deployables` are the listed ones. */
  readonly deployablesTotal: number;
  readonly problems?: readonly Problem[];
  readonly deployablesUnreached: number;
}

/** What one rule counts: the deployable of each thing; null for what belongs to none. */
export type Found = readonly (string | null)[];

/** Without what does not reach the cluster at the merge. */
export function arriving(facts: Facts): Facts {
  return { ...facts, deployables: facts.deployables.filter((deployable) => !isHeld(deployable)) };
}

export function places(found: readonly Place[]): Found {
  return found.map(({ deployable }) => deployable);
}

export function workloadsOf({ deployables }: Facts, which: (workload: WorkloadForecast) => boolean): Found {
  return deployables.flatMap(({ id, workloads }) => workloads.filter(which).map(() => id));
}

export function withEffect(facts: Facts, effect: WorkloadForecast["effect"]): Found {
  return workloadsOf(facts, (workload) => workload.effect === effect);
}

export function objectsOf(
  { deployables }: Facts,
  which: (object: DeployableForecast["otherObjects"][number]) => boolean,
): Found {
  return deployables.flatMap(({ id, otherObjects }) => otherObjects.filter(which).map(() => id));
}

/** To no pod, to one, or to as many as an autoscaler decides. */
export function losesPods({ podsAtBase, podsAtHead }: WorkloadForecast): boolean {
  if (podsAtBase === undefined) return false;
  return podsAtHead === null || (podsAtHead ?? 0) < Math.min(podsAtBase ?? Infinity, 2);
}

/** The deployables that the change reaches: what it does not reach is no news, analysed or not. */
export function touched({ deployables }: Facts): readonly DeployableForecast[] {
  return deployables.filter((deployable) => deployable.touched);
}

export function analysedAs(facts: Facts, analysis: DeployableForecast["analysis"]): Found {
  const broken = new Set([...newlyBroken(facts), ...brokenBefore(facts), ...baseBroken(facts)]);
  return touched(facts)
    .filter((deployable) => deployable.analysis === analysis && !broken.has(deployable.id))
    .map(({ id }) => id);
}

/** What was left out of both sides, and of which nothing changes. */
export function isOld({ side, changes }: Problem): boolean {
  return side === undefined && changes === undefined;
}

/**
 * What was partly analysed, if any of it is news, or else if none is: what was left out before, and in which this change
 * changes nothing, is told after what is new.
 */
export function partly(facts: Facts, isNews: boolean): Found {
  const found = analysedAs(facts, "partial");
  const ids = new Set(found);
  const hasNews = facts.deployables.some(
    ({ id, problems }) => ids.has(id) && (problems.length === 0 || !problems.every(isOld)),
  );
  return hasNews === isNews ? found : [];
}

/** kustomize itself would refuse what it built, or what is new. */
export function newlyBroken(facts: Facts): Found {
  const news = new Set(newFindings(facts, "not-analysed"));
  return broken(facts).filter((id) => news.has(id));
}

export function brokenBefore(facts: Facts): Found {
  const news = new Set(newFindings(facts, "not-analysed"));
  return broken(facts).filter((id) => !news.has(id));
}

function broken(facts: Facts): Found {
  return touched(facts)
    .filter(
      ({ analysis, problems }) =>
        analysis === "none" && problems.some(({ code, side }) => code === "build-failed" && side !== "base"),
    )
    .map(({ id }) => id);
}

/** Nobody in the repository is seen to apply a directory: what it does happens only if somebody does. */
export function unclaimed(facts: Facts): Found {
  return concerningPods(facts, ({ kind }) => kind === "directory");
}

/** That a deployable takes its files from this repository is a guess: what it does happens only if it is right. */
export function assumed(facts: Facts): Found {
  return concerningPods(facts, (deployable) => deployable.assumed === true);
}

function concerningPods(facts: Facts, which: (deployable: DeployableForecast) => boolean): Found {
  return touched(facts)
    .filter((deployable) => deployable.workloads.length + deployable.staleConfigs.length > 0)
    .filter(which)
    .map(({ id }) => id);
}

/** An earlier release of kustomize builds something else of the change. */
export function releaseDecides(facts: Facts): Found {
  return withProblem(facts, "release-decides");
}

/** Head builds again: all that gathered meanwhile comes at once. */
export function baseBroken(facts: Facts): Found {
  return withProblem(facts, "base-build-failed");
}

function withProblem(facts: Facts, asked: ProblemCode): Found {
  return touched(facts)
    .filter(({ problems }) => problems.some(({ code }) => code === asked))
    .map(({ id }) => id);
}

function active({ findings }: Facts): readonly Finding[] {
  return findings.filter(isActive);
}

export function newFindings(facts: Facts, check: string): Found {
  return active(facts)
    .filter((finding) => finding.check === check && finding.isNew && finding.severity === "error")
    .map(({ deployable }) => deployable);
}

/**
 * The facts without what is found in files that stay, of what base could not build: whoever mends the build is not to
 * be held up by what was so before it broke. That all of it comes at once is told by itself.
 */
export const withoutGathered = oncePer((facts: Facts): Facts => {
  const gathering = new Set<string | null>(baseBroken(facts));
  if (gathering.size === 0) return facts;
  // What one declares is not known at base either.
  for (let known = 0; known < gathering.size;) {
    known = gathering.size;
    for (const { id, declaredAt } of facts.deployables)
      if (gathering.has(declaredAt?.parent ?? null)) gathering.add(id);
  }
  const changed = new Set(facts.account.map(({ path }) => path));
  const isGathered = ({ deployable, file }: Finding) =>
    gathering.has(deployable) && file !== undefined && !changed.has(file);
  return { ...facts, findings: facts.findings.filter((finding) => !isGathered(finding)) };
});

/** An apply of a workload that was refused before, and that the change reaches all the same; or only as long as an old Job is there. */
export function refusedBefore(facts: Facts): Found {
  return refused(facts).flatMap((finding) => (isBeside(finding) ? [] : [finding.deployable]));
}

/** What stands beside the change, and was refused before: told after what the change does, and once. */
export function refusedBeside(facts: Facts): Found {
  const all = refused(facts);
  return all.every(isBeside) ? all.map(({ deployable }) => deployable) : [];
}

function isBeside({ isNew, workload }: Finding): boolean {
  return !isNew && workload === null;
}

function refused(facts: Facts): readonly Finding[] {
  return active(facts).filter(
    ({ check, isNew, severity }) => check === "apply-fails" && !(isNew && severity === "error"),
  );
}

/** Where something was left out, what is missing may be in it. */
export function newlyMissing(facts: Facts): Found {
  const complete = new Set(
    facts.deployables.filter(({ analysis }) => analysis === "full").map(({ id }) => id),
  );
  return ["missing-config-reference", "removed-dependency"]
    .flatMap((check) => newFindings(facts, check))
    .filter((id) => isIn(complete, id));
}

/** Restarts, and reloads by a controller, that a flaw makes unsafe; once each. */
export function unsafePlaces(facts: Facts, which?: (finding: Finding) => boolean): readonly Place[] {
  const flawed = unsafeWorkloads(facts.findings, which);
  const restarts = facts.deployables.flatMap(({ id, workloads }) =>
    workloads.filter(restartsPods).map((workload) => ({ key: idIn(id, workload), deployable: id })),
  );
  const all = [...restarts, ...readersOf(facts.deployables, "reloaded")];
  return [...new Map(all.map((place) => [place.key, place])).values()].filter(({ key }) => flawed.has(key));
}

export function newlyUnsafe(facts: Facts): Found {
  return places(unsafePlaces(facts, ({ isNew }) => isNew));
}

/** Every flaw of theirs was there before this change. */
export function unsafeBefore(facts: Facts): Found {
  const news = new Set(unsafePlaces(facts, ({ isNew }) => isNew).map(({ key }) => key));
  return places(unsafePlaces(facts).filter(({ key }) => !news.has(key)));
}

/** What other rules tell is not told again. */
export const TOLD: readonly string[] = ["apply-fails", "not-analysed", "stale-config"];
/** An error of theirs is no flaw of pods alone, but something that does not get into the cluster, or that new pods have not. */
const STOPPING = ["blocked-delivery", "crd-version", "renumbered-pods", "two-owners"];

export function newlyStopped(facts: Facts): Found {
  return newElsewise(facts).flatMap((finding) => (isStop(finding) ? [finding.deployable] : []));
}

export function otherNewFindings(facts: Facts): Found {
  return newElsewise(facts).flatMap((finding) => (isStop(finding) ? [] : [finding.deployable]));
}

/** Of what works for others or arrives: what is noticed only later, or is a weakness, is not among these. */
const BREAKING = [
  ...["missing-config-reference", "removed-dependency", "named-by-others", "misspelt-name"],
  ...["unready-pods", "service-without-pods", "lost-traffic", "lost-rights", "blocked-delivery"],
];

/** Whether a new finding says that something no longer works. */
export function breaksAnything(facts: Facts): boolean {
  return newElsewise(facts).some(({ check }) => BREAKING.includes(check));
}

export function isStop({ check, severity }: Finding): boolean {
  return severity === "error" && STOPPING.includes(check);
}

function newElsewise(facts: Facts): readonly Finding[] {
  const untouched = new Set(facts.deployables.filter((each) => !each.touched).map(({ id }) => id));
  return active(facts).filter(
    ({ check, isNew, deployable }) => isNew && !TOLD.includes(check) && !isIn(untouched, deployable),
  );
}

function isIn(ids: ReadonlySet<string>, deployable: string | null): boolean {
  return deployable !== null && ids.has(deployable);
}
