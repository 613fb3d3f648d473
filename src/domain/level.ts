import {
  idIn,
  isHeld,
  isOtherChange,
  isUnknownKind,
  readersOf,
  restartsPods,
  unsafeWorkloads,
  type Place,
} from "./counts.ts";
import type {
  Clause,
  ClauseCode,
  DeployableForecast,
  Finding,
  Forecast,
  Level,
  Summary,
  WorkloadForecast,
} from "./forecast.ts";
import type { Problem } from "../model/problem.ts";
import { isLeftOver } from "./account/files.ts";
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
type Found = readonly (string | null)[];

interface Rule {
  readonly code: ClauseCode;
  readonly level: Level;
  readonly find: (facts: Facts) => Found;
}

/**
 * How bad a change is, and what a person should know of it, the worst first.
 *
 * danger: something is broken, refused, lost, or goes down by what this change brings. caution: something to look at,
 * or something that nobody looked at. calm: all the rest, and only where everything that changed is accounted for.
 */
export function judgeLevel(facts: Facts): Pick<Summary, "level" | "clauses"> {
  const clauses = RULES.flatMap((rule): readonly Clause[] => {
    const found = rule.find(facts);
    const [first] = found;
    if (first === undefined) return [];
    const deployables = new Set(found.filter((id) => id !== null)).size;
    return [{ code: rule.code, level: rule.level, count: found.length, deployables }];
  });
  const all = withUnsafe(clauses, facts);
  const level = LEVELS.find((each) => all.some((clause) => clause.level === each)) ?? "calm";
  const ranked = LEVELS.flatMap((each) => all.filter((clause) => clause.level === each));
  return { level, clauses: ranked.length === 0 ? [NO_RESTARTS] : ranked };
}

const LEVELS: readonly Level[] = ["danger", "caution", "calm"];

const NO_RESTARTS: Clause = { code: "noRestarts", level: "calm", count: 0, deployables: 0 };

/** In the order in which a person wants to hear of them, within a level. */
const RULES: readonly Rule[] = [
  { code: "gateFails", level: "danger", find: ({ verdict }) => (verdict === "fail" ? [null] : []) },
  { code: "buildFails", level: "danger", find: newlyBroken },
  { code: "applyFails", level: "danger", find: (facts) => newFindings(facts, "apply-fails") },
  { code: "missingReferences", level: "danger", find: newlyMissing },
  { code: "unsafeRestarts", level: "danger", find: newlyUnsafe },
  { code: "deletedForGood", level: "danger", find: (facts) => objectsOf(facts, ({ loss }) => loss === true) },
  { code: "unsafeRestarts", level: "caution", find: unsafeBefore },
  { code: "applyFails", level: "caution", find: refusedBefore },
  { code: "buildFails", level: "caution", find: brokenBefore },
  { code: "stale", level: "caution", find: ({ deployables }) => places(readersOf(deployables, "stale")) },
  { code: "fewerPods", level: "caution", find: (facts) => workloadsOf(facts, losesPods) },
  { code: "recreated", level: "caution", find: (facts) => withEffect(facts, "recreate") },
  { code: "deleted", level: "caution", find: (facts) => withEffect(facts, "delete") },
  {
    code: "moved",
    level: "caution",
    find: (facts) => workloadsOf(facts, ({ movedFrom }) => movedFrom !== undefined),
  },
  {
    code: "released",
    level: "caution",
    find: (facts) => workloadsOf(facts, ({ releases }) => releases === true),
  },
  {
    code: "mayRestart",
    level: "caution",
    find: (facts) => workloadsOf(facts, ({ effect, releases }) => effect === "unknown" && releases !== true),
  },
  {
    code: "builtOn",
    level: "caution",
    find: ({ deployables }) => deployables.filter(({ builtOn }) => builtOn === true).map(({ id }) => id),
  },
  { code: "baseBroken", level: "caution", find: baseBroken },
  { code: "notAnalysed", level: "caution", find: (facts) => analysedAs(facts, "none") },
  { code: "partlyAnalysed", level: "caution", find: (facts) => analysedAs(facts, "partial") },
  { code: "partsMissing", level: "caution", find: ({ problems = [] }) => problems.map(() => null) },
  {
    code: "filesNotAnalysed",
    level: "caution",
    find: ({ account }) => account.filter(isLeftOver).map(() => null),
  },
  { code: "releaseDecides", level: "caution", find: releaseDecides },
  { code: "unclaimed", level: "caution", find: unclaimed },
  { code: "assumed", level: "caution", find: assumed },
  { code: "unknownKinds", level: "caution", find: (facts) => objectsOf(facts, isUnknownKind) },
  { code: "newFindings", level: "caution", find: otherNewFindings },
  {
    code: "exempted",
    level: "caution",
    find: ({ findings }) =>
      findings.filter(({ suppressed }) => suppressed?.isNew === true).map(({ deployable }) => deployable),
  },
  {
    code: "policyChanges",
    level: "caution",
    find: ({ policy }) => (policy?.change === undefined ? [] : policy.change.settings.map(() => null)),
  },
  {
    code: "nothingToAnalyse",
    level: "calm",
    find: ({ deployablesTotal, filesChanged }) => (deployablesTotal === 0 && filesChanged > 0 ? [null] : []),
  },
  { code: "restarts", level: "calm", find: (facts) => workloadsOf(arriving(facts), restartsPods) },
  {
    code: "reloads",
    level: "calm",
    find: (facts) => places(readersOf(arriving(facts).deployables, "reloaded")),
  },
  { code: "nextRun", level: "calm", find: (facts) => withEffect(arriving(facts), "nextRun") },
  { code: "created", level: "calm", find: (facts) => withEffect(arriving(facts), "create") },
  {
    code: "waiting",
    level: "calm",
    find: (facts) => [
      ...workloadsOf(facts, ({ heldBack }) => heldBack !== undefined),
      ...touched(facts)
        .filter(({ waiting }) => waiting !== undefined)
        .map(({ id }) => id),
    ],
  },
  { code: "otherChanges", level: "calm", find: (facts) => objectsOf(facts, isOtherChange) },
];

/** Restarts are told once, with how many of them are unsafe. */
function withUnsafe(clauses: readonly Clause[], facts: Facts): readonly Clause[] {
  const count = unsafePlaces(facts).length;
  return clauses.map((clause) =>
    clause.code === "restarts" && count > 0 ? { ...clause, unsafe: count } : clause,
  );
}

/** Without what does not reach the cluster at the merge. */
function arriving(facts: Facts): Facts {
  return { ...facts, deployables: facts.deployables.filter((deployable) => !isHeld(deployable)) };
}

function places(found: readonly Place[]): Found {
  return found.map(({ deployable }) => deployable);
}

function workloadsOf({ deployables }: Facts, which: (workload: WorkloadForecast) => boolean): Found {
  return deployables.flatMap(({ id, workloads }) => workloads.filter(which).map(() => id));
}

function withEffect(facts: Facts, effect: WorkloadForecast["effect"]): Found {
  return workloadsOf(facts, (workload) => workload.effect === effect);
}

function objectsOf(
  { deployables }: Facts,
  which: (object: DeployableForecast["otherObjects"][number]) => boolean,
): Found {
  return deployables.flatMap(({ id, otherObjects }) => otherObjects.filter(which).map(() => id));
}

/** To no pod, to one, or to as many as an autoscaler thinks. */
function losesPods({ podsAtBase, podsAtHead }: WorkloadForecast): boolean {
  if (podsAtBase === undefined) return false;
  return podsAtHead === null || (podsAtHead ?? 0) < Math.min(podsAtBase ?? Infinity, 2);
}

/** The deployables that the change reaches: what it does not reach is no news, analysed or not. */
function touched({ deployables }: Facts): readonly DeployableForecast[] {
  return deployables.filter((deployable) => deployable.touched);
}

function analysedAs(facts: Facts, analysis: DeployableForecast["analysis"]): Found {
  const broken = new Set([...newlyBroken(facts), ...brokenBefore(facts), ...baseBroken(facts)]);
  return touched(facts)
    .filter((deployable) => deployable.analysis === analysis && !broken.has(deployable.id))
    .map(({ id }) => id);
}

/** kustomize itself would refuse what it built, or what is new. */
function newlyBroken(facts: Facts): Found {
  const news = new Set(newFindings(facts, "not-analysed"));
  return broken(facts).filter((id) => news.has(id));
}

function brokenBefore(facts: Facts): Found {
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
function unclaimed(facts: Facts): Found {
  return concerningPods(facts, ({ kind }) => kind === "directory");
}

/** That a deployable takes its files from this repository is a guess: what it does happens only if it is right. */
function assumed(facts: Facts): Found {
  return concerningPods(facts, (deployable) => deployable.assumed === true);
}

function concerningPods(facts: Facts, which: (deployable: DeployableForecast) => boolean): Found {
  return touched(facts)
    .filter((deployable) => deployable.workloads.length + deployable.staleConfigs.length > 0)
    .filter(which)
    .map(({ id }) => id);
}

/** An earlier release of kustomize builds something else of the change. */
function releaseDecides(facts: Facts): Found {
  return touched(facts)
    .filter(({ problems }) => problems.some(({ code }) => code === "release-decides"))
    .map(({ id }) => id);
}

/** Head builds again: all that gathered meanwhile comes at once. */
function baseBroken(facts: Facts): Found {
  return touched(facts)
    .filter(({ problems }) => problems.some(({ code }) => code === "base-build-failed"))
    .map(({ id }) => id);
}

function active({ findings }: Facts): readonly Finding[] {
  return findings.filter(isActive);
}

function newFindings(facts: Facts, check: string): Found {
  return active(facts)
    .filter((finding) => finding.check === check && finding.isNew && finding.severity === "error")
    .map(({ deployable }) => deployable);
}

/** An apply that was refused before, and that the change reaches all the same. */
function refusedBefore(facts: Facts): Found {
  return active(facts)
    .filter(({ check, isNew }) => check === "apply-fails" && !isNew)
    .map(({ deployable }) => deployable);
}

/** Where something was left out, what is missing may be in it. */
function newlyMissing(facts: Facts): Found {
  const complete = new Set(
    facts.deployables.filter(({ analysis }) => analysis === "full").map(({ id }) => id),
  );
  return ["missing-config-reference", "removed-dependency"]
    .flatMap((check) => newFindings(facts, check))
    .filter((id) => isIn(complete, id));
}

/** Restarts, and reloads by a controller, that a flaw makes unsafe; once each. */
function unsafePlaces(facts: Facts, which?: (finding: Finding) => boolean): readonly Place[] {
  const flawed = unsafeWorkloads(facts.findings, which);
  const restarts = facts.deployables.flatMap(({ id, workloads }) =>
    workloads.filter(restartsPods).map((workload) => ({ key: idIn(id, workload), deployable: id })),
  );
  const all = [...restarts, ...readersOf(facts.deployables, "reloaded")];
  return [...new Map(all.map((place) => [place.key, place])).values()].filter(({ key }) => flawed.has(key));
}

function newlyUnsafe(facts: Facts): Found {
  return places(unsafePlaces(facts, ({ isNew }) => isNew));
}

/** Every flaw of theirs was there before this change. */
function unsafeBefore(facts: Facts): Found {
  const news = new Set(unsafePlaces(facts, ({ isNew }) => isNew).map(({ key }) => key));
  return places(unsafePlaces(facts).filter(({ key }) => !news.has(key)));
}

/** What other rules tell is not told again. */
const TOLD = ["apply-fails", "not-analysed", "stale-config"];

function otherNewFindings(facts: Facts): Found {
  const untouched = new Set(facts.deployables.filter((each) => !each.touched).map(({ id }) => id));
  return active(facts)
    .filter(({ check, isNew, deployable }) => isNew && !TOLD.includes(check) && !isIn(untouched, deployable))
    .map(({ deployable }) => deployable);
}

function isIn(ids: ReadonlySet<string>, deployable: string | null): boolean {
  return deployable !== null && ids.has(deployable);
}
