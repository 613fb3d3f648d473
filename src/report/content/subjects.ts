import { isUnknownKind, restartsPods, untoldChanges } from "../../domain/counts.ts";
import type {
  AccountLine,
  ClauseCode,
  DeployableForecast,
  Finding,
  ObjectChange,
  StaleConfig,
  WorkloadForecast,
  WorkloadId,
} from "../../domain/forecast.ts";
import { isOld, isStop, losesPods, TOLD } from "../../domain/facts.ts";
import { isActive } from "../../domain/policy/active.ts";
import { distinct, fromFindings, fromWorkloads, namedOf } from "./found.ts";
import { causeGroups } from "./causes.ts";
import { group } from "./group.ts";
import { brokenReason, ofEach, scalePhrase, shortChange, shortReason } from "../phrases/effect.ts";
import type { Text } from "../document/text.ts";
import { harmOf, objectsIn } from "./harms.ts";
import type { Subject } from "../phrases/headline.ts";
import { causeWords } from "../phrases/cause.ts";
import { codes } from "../phrases/names.ts";
import { scopePhrase } from "../phrases/scope.ts";
import { workloadsWith, type View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** What a clause of the summary is about. */
export function subjectOf(view: View, code: ClauseCode): Subject {
  return SUBJECTS[code](view);
}

const NOTHING: Subject = { count: 0, names: [], kinds: [], where: [] };

const SUBJECTS: Readonly<Record<ClauseCode, (view: View) => Subject>> = {
  unsafeRestarts,
  restarts: (view) => ofWorkloads(view, restartsPods),
  recreated: (view) => ofWorkloads(view, ({ effect }) => effect === "recreate"),
  deleted: (view) => ofWorkloads(view, ({ effect }) => effect === "delete"),
  created: (view) => ofWorkloads(view, ({ effect }) => effect === "create"),
  nextRun: (view) => ofWorkloads(view, ({ effect }) => effect === "nextRun"),
  mayRestart,
  fewerPods,
  waiting,
  released,
  moved,
  applyFails,
  missingReferences: (view) => fromFindings(view, ({ check, isNew }) => MISSING.includes(check) && isNew),
  newFindings,
  exempted,
  gateFails: (view) => fromFindings(view, view.gates),
  policyChanges: ({ forecast }) => named(forecast.policy?.change?.settings.map(({ setting }) => setting)),
  filesNotAnalysed: ({ forecast }) => filesOf(forecast.account.filter(({ line }) => line === "notAnalysed")),
  stale: (view) => readers(view, "stale"),
  reloads: (view) => readers(view, "reloaded"),
  buildFails,
  baseBroken: (view) => unanalysed(view, wasBroken),
  notAnalysed: (view) => unanalysed(view, (each) => each.analysis === "none" && !isBroken(each)),
  partlyAnalysed: (view) => unanalysed(view, (each) => each.analysis === "partial" && !wasBroken(each)),
  deletedForGood: (view) =>
    objects(
      view,
      objectsThat(view, ({ loss }) => loss === true),
    ),
  unknownKinds: (view) => objects(view, objectsThat(view, isUnknownKind)),
  otherChanges: (view) => objects(view, untoldChanges(view.forecast)),
  unclaimed: (view) => concerned(view, ({ kind }) => kind === "directory"),
  assumed: (view) => concerned(view, ({ assumed }) => assumed === true),
  releaseDecides: (view) =>
    fromDeployables(view, ({ problems }) => problems.some(({ code }) => code === "release-decides")),
  builtOn: (view) => fromDeployables(view, (each) => each.builtOn === true),
  partsMissing: () => NOTHING,
  nothingToAnalyse: () => NOTHING,
  noRestarts: () => NOTHING,
  noChange: () => NOTHING,
};

function ofWorkloads(view: View, which: (workload: WorkloadForecast) => boolean): Subject {
  return fromWorkloads(view, workloadsWith(view, which));
}

/** Beside what this change makes refused, what was so before is no news. One object, which is no workload, is the reason. */
function applyFails(view: View): Subject {
  const onlyNew = refusesNow(view);
  const isMeant = ({ check, isNew }: Finding) => check === "apply-fails" && (isNew || !onlyNew);
  const subject = fromFindings(view, isMeant);
  const objects = objectsIn(view.forecast.findings.filter((each) => isActive(each) && isMeant(each)));
  return { ...subject, ...(subject.count === 1 && objects.length === 1 && { reason: codes(objects) }) };
}

export function refusesNow({ forecast: { findings } }: View): boolean {
  return findings.some((finding) => finding.check === "apply-fails" && isActive(finding) && finding.isNew);
}

function named(names: readonly string[] = []): Subject {
  return { ...NOTHING, count: names.length, names };
}

/** Workloads that change, and those that read what changes, of some deployables. */
function concerned(view: View, which: (deployable: DeployableForecast) => boolean): Subject {
  return distinct(
    view,
    view.forecast.deployables
      .filter(which)
      .flatMap(({ id, workloads, staleConfigs }) =>
        [...workloads, ...staleConfigs.map(({ workload }) => workload)].map((workload) => ({ id, workload })),
      ),
  );
}

/** With what changes, where that is one thing, or else why nobody knows. */
function mayRestart(view: View): Subject {
  const found = workloadsWith(view, ({ effect, releases }) => effect === "unknown" && releases !== true);
  const causes = group(
    causeGroups(view, found).map(({ fact }) => causeWords(fact)),
    (words) => keyText(words),
  );
  const [cause] = causes;
  const ids = new Set(found.map(({ id }) => id));
  const holding = view.forecast.deployables.filter(({ id }) => ids.has(id));
  const unseen = changesOf(holding) ?? sameReason(found);
  // What changes of some of them is not why the others may restart.
  const withoutCause = found.some(({ workload }) => workload.causes.length === 0) ? 1 : 0;
  const reasons = causes.length === 0 ? 0 : causes.length + withoutCause;
  const reason = cause === undefined ? unseen : reasons === 1 ? cause.first : undefined;
  return {
    ...fromWorkloads(view, found),
    ...(reason !== undefined && { reason }),
    causes: reasons === 0 ? reasonsOf(found).length : reasons,
  };
}

/** By this change: its checks are the reason. */
function exempted(view: View): Subject {
  const isNew = ({ suppressed }: Finding): boolean => suppressed?.isNew === true;
  const checks = sortedTexts(view.forecast.findings.filter(isNew).map(({ check }) => check));
  return { ...fromFindings(view, isNew, view.forecast.findings), reason: codes(checks) };
}

/** From where is the reason. */
function moved(view: View): Subject {
  const found = workloadsWith(view, ({ movedFrom }) => movedFrom !== undefined);
  const from = namedOf(
    view,
    found.flatMap(({ workload }) => workload.movedFrom ?? []),
  );
  return { ...fromWorkloads(view, found), ...(from.length > 0 && { reason: scopePhrase(from) }) };
}

/** Restarts, and reloads by a controller. */
function unsafeRestarts(view: View): Subject {
  const isUnsafe = (id: string, workload: WorkloadId): boolean =>
    view.findingsOf(id, workload).some((finding) => finding.unsafe && isActive(finding));
  return distinct(
    view,
    [...workloadsWith(view, restartsPods), ...reading(view, "reloaded")].filter(({ id, workload }) =>
      isUnsafe(id, workload),
    ),
  );
}

function released(view: View): Subject {
  const found = workloadsWith(view, ({ releases }) => releases === true);
  const reason = sameReason(found);
  return { ...fromWorkloads(view, found), ...(reason !== undefined && { reason }) };
}

/** Of workloads that all have one. */
function sameReason(found: ReturnType<typeof workloadsWith>): Text | undefined {
  const [reason, ...others] = reasonsOf(found);
  if (reason === undefined || others.length > 0) return undefined;
  return shortReason(ofEach(reason, sortedTexts(found.map(({ workload }) => workload.name))));
}

function reasonsOf(found: ReturnType<typeof workloadsWith>): readonly string[] {
  return sortedTexts(found.flatMap(({ workload }) => workload.reason ?? []));
}

/** What pods cannot start without. */
export const MISSING: readonly Finding["check"][] = ["missing-config-reference", "removed-dependency"];

function newFindings(view: View): Subject {
  const found = view.forecast.findings.filter((finding) => isActive(finding) && finding.isNew);
  const first = found.find(isStop) ?? found.find(({ check }) => !TOLD.includes(check)) ?? found[0];
  const reason = first === undefined ? {} : { reason: harmOf(first, found) };
  return { ...fromFindings(view, ({ isNew }) => isNew), ...reason };
}

function readers(view: View, effect: StaleConfig["effect"]): Subject {
  return distinct(view, reading(view, effect));
}

/** Who reads a changed config in this way. */
function reading({ forecast }: View, effect: StaleConfig["effect"]) {
  return forecast.deployables.flatMap(({ id, staleConfigs }) =>
    staleConfigs.filter((stale) => stale.effect === effect).map(({ workload }) => ({ id, workload })),
  );
}

function fewerPods(view: View): Subject {
  const found = workloadsWith(view, losesPods);
  const reasons = found.map(({ workload: { reason, ...workload } }) => {
    if (typeof workload.podsAtHead === "number") return scalePhrase(workload);
    // Beside a restart the reason may tell of that first.
    return reason === undefined || workload.effect !== "scale" ? undefined : shortReason(reason);
  });
  const [reason] = reasons;
  const isOne = new Set(reasons.map((each) => keyText(each ?? null))).size === 1;
  return { ...fromWorkloads(view, found), ...(isOne && reason !== undefined && { reason }) };
}

function waiting(view: View): Subject {
  const held = ofWorkloads(view, ({ heldBack }) => heldBack !== undefined);
  return held.count > 0 ? held : fromDeployables(view, (each) => each.touched && each.waiting !== undefined);
}

/** What this change breaks, or else what was broken before. */
function buildFails(view: View): Subject {
  const news = view.forecast.findings.filter(({ check, isNew }) => check === "not-analysed" && isNew);
  const ids = new Set(news.map(({ deployable }) => deployable));
  const broken = (isNew: boolean) =>
    unanalysed(view, (each) => each.analysis === "none" && isBroken(each) && (!isNew || ids.has(each.id)));
  const found = broken(true);
  return found.count > 0 ? found : broken(false);
}

/** kustomize itself would refuse what it built. */
export function isBroken({ problems }: DeployableForecast): boolean {
  return problems.some(({ code, side }) => code === "build-failed" && side !== "base");
}

function wasBroken({ problems }: DeployableForecast): boolean {
  return problems.some(({ code }) => code === "base-build-failed");
}

/** The touched deployables that were not analysed in some way, with the reason if all have the same. */
function unanalysed(view: View, which: (deployable: DeployableForecast) => boolean): Subject {
  const isFound = (each: DeployableForecast): boolean => each.touched && which(each);
  const found = view.forecast.deployables.filter(isFound);
  const messages = sortedTexts(found.flatMap(({ problems }) => problems.map(({ message }) => message)));
  const [message] = messages;
  const changes = changesOf(found);
  return {
    ...fromDeployables(view, isFound),
    ...(messages.length === 1 && message !== undefined && { reason: brokenReason(message) }),
    ...(changes !== undefined && { changes }),
    isOld: found.every(({ problems }) => problems.length > 0 && problems.every(isOld)),
  };
}

/** Files, and what changes in them where that is the same in each. */
function filesOf(lines: readonly AccountLine[]): Subject {
  const [change, ...others] = new Set(lines.map(({ changes }) => changes));
  const isCommon = change !== undefined && others.length === 0;
  return { ...named(lines.map(({ path }) => path)), ...(isCommon && { changes: shortChange(change) }) };
}

/** What of the change meets what was not analysed of some deployables, where that is the same everywhere. */
function changesOf(found: readonly DeployableForecast[]): Text | undefined {
  const [change, ...others] = sortedTexts(
    found.flatMap(({ problems }) => problems.flatMap(({ changes }) => changes ?? [])),
  );
  return change === undefined || others.length > 0 ? undefined : shortChange(change);
}

function fromDeployables(view: View, which: (deployable: DeployableForecast) => boolean): Subject {
  const found = view.forecast.deployables.filter(which);
  return {
    count: found.length,
    names: [],
    kinds: [],
    where: namedOf(
      view,
      found.map(({ id }) => id),
    ),
  };
}

type Placed = ReturnType<typeof untoldChanges>;

function objectsThat({ forecast }: View, which: (object: ObjectChange) => boolean): Placed {
  return forecast.deployables.flatMap(({ id, otherObjects }) =>
    otherObjects.filter(which).map((object) => ({ id, object })),
  );
}

function objects(view: View, found: Placed): Subject {
  return {
    count: found.length,
    names: sortedTexts(found.map(({ object }) => `${object.kind} ${object.name}`)),
    kinds: [],
    where: namedOf(
      view,
      found.map(({ id }) => id),
    ),
  };
}
