import { isLeftOver } from "./account/files.ts";
import { isUnknownKind, readersOf, restartsPods, untoldChanges } from "./counts.ts";
import {
  analysedAs,
  arriving,
  assumed,
  baseBroken,
  breaksAnything,
  brokenBefore,
  type Facts,
  type Found,
  losesPods,
  newFindings,
  newlyBroken,
  newlyMissing,
  newlyStopped,
  newlyUnsafe,
  objectsOf,
  otherNewFindings,
  partly,
  places,
  refusedBefore,
  refusedBeside,
  releaseDecides,
  touched,
  unclaimed,
  unsafeBefore,
  unsafePlaces,
  withEffect,
  withoutGathered,
  workloadsOf,
} from "./facts.ts";
import type { Clause, ClauseCode, Level, Summary } from "./forecast.ts";
import { LEVELS } from "./clause.ts";

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

const NO_RESTARTS: Clause = { code: "noRestarts", level: "calm", count: 0, deployables: 0 };

/** In the order in which a person wants to hear of them, within a level. */
const RULES: readonly Rule[] = [
  { code: "gateFails", level: "danger", find: ({ verdict }) => (verdict === "fail" ? [null] : []) },
  { code: "buildFails", level: "danger", find: newlyBroken },
  // The only one that nobody can take back.
  { code: "deletedForGood", level: "danger", find: (facts) => objectsOf(facts, ({ loss }) => loss === true) },
  {
    code: "applyFails",
    level: "danger",
    find: (facts) => newFindings(withoutGathered(facts), "apply-fails"),
  },
  { code: "missingReferences", level: "danger", find: (facts) => newlyMissing(withoutGathered(facts)) },
  { code: "newFindings", level: "danger", find: (facts) => newlyStopped(withoutGathered(facts)) },
  { code: "unsafeRestarts", level: "danger", find: newlyUnsafe },
  // It happens with this change, whenever the weakness came.
  { code: "unsafeRestarts", level: "caution", find: unsafeBefore },
  refused((facts) => otherNewFindings(facts).length === 0),
  { code: "stale", level: "caution", find: ({ deployables }) => places(readersOf(deployables, "stale")) },
  { code: "fewerPods", level: "caution", find: (facts) => workloadsOf(facts, losesPods) },
  { code: "recreated", level: "caution", find: (facts) => withEffect(facts, "recreate") },
  { code: "deleted", level: "caution", find: (facts) => withEffect(facts, "delete") },
  {
    code: "moved",
    level: "caution",
    find: (facts) => workloadsOf(facts, ({ movedFrom }) => movedFrom !== undefined),
  },
  // Where all was analysed, what breaks says more than that something may restart.
  findingsWhere((facts) => isAnalysed(facts) && breaksAnything(facts)),
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
  { code: "partlyAnalysed", level: "caution", find: (facts) => partly(facts, true) },
  findingsWhere((facts) => !isAnalysed(facts) || !breaksAnything(facts)),
  refused((facts) => otherNewFindings(facts).length > 0),
  // What was not known before either comes after what is found.
  { code: "buildFails", level: "caution", find: brokenBefore },
  { code: "notAnalysed", level: "caution", find: (facts) => analysedAs(facts, "none") },
  { code: "partsMissing", level: "caution", find: ({ problems = [] }) => problems.map(() => null) },
  {
    code: "filesNotAnalysed",
    level: "caution",
    find: ({ account }) => account.filter(isLeftOver).map(() => null),
  },
  { code: "partlyAnalysed", level: "caution", find: (facts) => partly(facts, false) },
  { code: "releaseDecides", level: "caution", find: releaseDecides },
  { code: "unclaimed", level: "caution", find: unclaimed },
  { code: "assumed", level: "caution", find: assumed },
  { code: "unknownKinds", level: "caution", find: (facts) => objectsOf(facts, isUnknownKind) },
  { code: "applyFails", level: "caution", find: (facts) => refusedBeside(withoutGathered(facts)) },
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
  { code: "otherChanges", level: "calm", find: (facts) => untoldChanges(facts).map(({ id }) => id) },
];

/** What this change is found to bring. */
function findingsWhere(isHere: (facts: Facts) => boolean): Rule {
  const find: Rule["find"] = (facts) => (isHere(facts) ? otherNewFindings(facts) : []);
  return { code: "newFindings", level: "caution", find };
}

/** Both sides of all that the change reaches. */
function isAnalysed(facts: Facts): boolean {
  return [...baseBroken(facts), ...partly(facts, true), ...partly(facts, false)].length === 0;
}

/** What was refused before and is still: it comes after what this change brings. */
function refused(isHere: (facts: Facts) => boolean): Rule {
  const find: Rule["find"] = (facts) => (isHere(facts) ? refusedBefore(withoutGathered(facts)) : []);
  return { code: "applyFails", level: "caution", find };
}

/** Restarts are reported once, with how many of them are unsafe. */
function withUnsafe(clauses: readonly Clause[], facts: Facts): readonly Clause[] {
  const count = unsafePlaces(facts).length;
  return clauses.map((clause) =>
    clause.code === "restarts" && count > 0 ? { ...clause, unsafe: count } : clause,
  );
}
