import { isOtherChange, isUnknownKind, restartsPods } from "../../domain/counts.ts";
import type {
  ClauseCode,
  DeployableForecast,
  Finding,
  ObjectChange,
  StaleConfig,
  WorkloadForecast,
  WorkloadId,
} from "../../domain/forecast.ts";
import { isActive } from "../../domain/policy/active.ts";
import type { Text } from "../document/text.ts";
import { distinct, fromFindings, fromWorkloads, namedOf } from "./found.ts";
import { causeGroups } from "./causes.ts";
import { sortedUnique } from "./group.ts";
import { brokenReason, scalePhrase, shortReason } from "../phrases/effect.ts";
import { checkHarm } from "./harms.ts";
import type { Subject } from "../phrases/headline.ts";
import { causeWords } from "../phrases/cause.ts";
import { codes } from "../phrases/names.ts";
import { scopePhrase } from "../phrases/scope.ts";
import { workloadsWith, type View } from "./view.ts";

/** What a clause of the summary is about. */
export function subjectOf(view: View, code: ClauseCode): Subject {
  const ofWorkloads = (which: (workload: WorkloadForecast, id: string) => boolean): Subject =>
    fromWorkloads(
      view,
      workloadsWith(view, () => true).filter(({ id, workload }) => which(workload, id)),
    );
  switch (code) {
    case "unsafeRestarts":
      return unsafeRestarts(view);
    case "restarts":
      return ofWorkloads(restartsPods);
    case "recreated":
      return ofWorkloads(({ effect }) => effect === "recreate");
    case "deleted":
      return ofWorkloads(({ effect }) => effect === "delete");
    case "created":
      return ofWorkloads(({ effect }) => effect === "create");
    case "mayRestart":
      return mayRestart(view);
    case "fewerPods":
      return fewerPods(view);
    case "waiting":
      return waiting(view);
    case "applyFails":
      return fromFindings(view, ({ check }) => check === "apply-fails");
    case "missingReferences":
      return fromFindings(view, ({ check, isNew }) => MISSING.includes(check) && isNew);
    case "newFindings":
      return newFindings(view);
    case "exempted":
      return exempted(view);
    case "policyChanges": {
      const settings = view.forecast.policy?.change?.settings ?? [];
      return { count: settings.length, names: settings.map(({ setting }) => setting), kinds: [], where: [] };
    }
    case "gateFails":
      return fromFindings(view, view.gates);
    case "stale":
      return readers(view, "stale");
    case "reloads":
      return readers(view, "reloaded");
    case "buildFails":
    case "baseBroken":
    case "notAnalysed":
    case "partlyAnalysed":
      return unanalysed(view, code);
    case "deletedForGood":
      return objects(view, ({ change }) => change === "removed");
    case "unknownKinds":
      return objects(view, isUnknownKind);
    case "otherChanges":
      return objects(view, isOtherChange);
    case "filesNotAnalysed": {
      const files = view.forecast.account.filter(({ line }) => line === "notAnalysed");
      return { count: files.length, names: files.map(({ path }) => path), kinds: [], where: [] };
    }
    case "nextRun":
      return ofWorkloads(({ effect }) => effect === "nextRun");
    case "unclaimed":
      return concerned(view, (id) => view.deployableOf(id)?.kind === "directory");
    case "assumed":
      return concerned(view, (id) => view.deployableOf(id)?.assumed === true);
    case "releaseDecides":
      return fromDeployables(view, ({ problems }) => problems.some(({ code }) => code === "release-decides"));
    case "builtOn":
      return fromDeployables(view, (each) => each.builtOn === true);
    case "released":
      return released(view);
    case "moved":
      return moved(view);
    case "partsMissing":
    case "nothingToAnalyse":
    case "noRestarts":
    case "noChange":
      return { count: 0, names: [], kinds: [], where: [] };
  }
}

/** Workloads that change, and those that read what changes. */
function concerned(view: View, isIn: (id: string) => boolean): Subject {
  const found = view.forecast.deployables.flatMap(({ id, workloads, staleConfigs }) =>
    [...workloads, ...staleConfigs.map(({ workload }) => workload)].map((workload) => ({ id, workload })),
  );
  return distinct(
    view,
    found.filter(({ id }) => isIn(id)),
  );
}

/** With what moves, where that is one version or one config. */
function mayRestart(view: View): Subject {
  const found = workloadsWith(view, ({ effect, releases }) => effect === "unknown" && releases !== true);
  const [cause, ...others] = causeGroups(view, found);
  const isTold = cause !== undefined && others.length === 0 && cause.fact.type !== "field";
  return { ...fromWorkloads(view, found), ...(isTold && { reason: causeWords(cause.fact) }) };
}

/** By this change: its checks are the reason. */
function exempted(view: View): Subject {
  const isNew = ({ suppressed }: Finding): boolean => suppressed?.isNew === true;
  const checks = sortedUnique(view.forecast.findings.filter(isNew).map(({ check }) => check));
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
  const reloaded = view.forecast.deployables.flatMap(({ id, staleConfigs }) =>
    staleConfigs.filter(({ effect }) => effect === "reloaded").map(({ workload }) => ({ id, workload })),
  );
  return distinct(
    view,
    [...workloadsWith(view, restartsPods), ...reloaded].filter(({ id, workload }) => isUnsafe(id, workload)),
  );
}

function released(view: View): Subject {
  const found = workloadsWith(view, ({ releases }) => releases === true);
  const reasons = sortedUnique(found.flatMap(({ workload }) => workload.reason ?? []));
  const [reason] = reasons;
  return {
    ...fromWorkloads(view, found),
    ...(reasons.length === 1 && reason !== undefined && { reason: shortReason(reason) }),
  };
}

/** What pods cannot start without. */
const MISSING = ["missing-config-reference", "removed-dependency"];

function newFindings(view: View): Subject {
  const found = view.forecast.findings.filter((finding) => isActive(finding) && finding.isNew);
  const [first] = found;
  const reason = first === undefined ? {} : { reason: checkHarm(first.check, found) };
  return { ...fromFindings(view, ({ isNew }) => isNew), ...reason };
}

function readers(view: View, effect: StaleConfig["effect"]): Subject {
  return distinct(
    view,
    view.forecast.deployables.flatMap(({ id, staleConfigs }) =>
      staleConfigs.filter((stale) => stale.effect === effect).map(({ workload }) => ({ id, workload })),
    ),
  );
}

function fewerPods(view: View): Subject {
  const found = workloadsWith(view, ({ effect }) => effect === "scale").filter(
    ({ workload: { podsAtBase, podsAtHead } }) =>
      podsAtHead === null || (podsAtHead ?? 0) < Math.min(podsAtBase ?? Infinity, 2),
  );
  const reasons = new Set(found.map(({ workload }) => JSON.stringify(scalePhrase(workload))));
  const [first] = found;
  return {
    ...fromWorkloads(view, found),
    ...(reasons.size === 1 && first !== undefined && { reason: scalePhrase(first.workload) }),
  };
}

function waiting(view: View): Subject {
  const held = fromWorkloads(
    view,
    workloadsWith(view, ({ heldBack }) => heldBack !== undefined),
  );
  if (held.count > 0) return held;
  const waits = view.forecast.deployables.filter((each) => each.touched && each.waiting !== undefined);
  return {
    count: waits.length,
    names: [],
    kinds: [],
    where: namedOf(
      view,
      waits.map(({ id }) => id),
    ),
  };
}

type Unanalysed = "buildFails" | "baseBroken" | "notAnalysed" | "partlyAnalysed";

/** The touched deployables that were not analysed in this way, with the reason if all have the same. */
function unanalysed(view: View, code: Unanalysed): Subject {
  const found = view.forecast.deployables.filter((each) => {
    if (!each.touched) return false;
    const broken = each.problems.some(({ code: is, side }) => is === "build-failed" && side !== "base");
    const brokenBefore = each.problems.some(({ code: is }) => is === "base-build-failed");
    switch (code) {
      case "buildFails":
        return each.analysis === "none" && broken;
      case "baseBroken":
        return brokenBefore;
      case "notAnalysed":
        return each.analysis === "none" && !broken;
      case "partlyAnalysed":
        return each.analysis === "partial" && !brokenBefore;
    }
  });
  const messages = sortedUnique(found.flatMap(({ problems }) => problems.map(({ message }) => message)));
  const [message] = messages;
  const reason: Text | undefined =
    messages.length === 1 && message !== undefined ? brokenReason(message) : undefined;
  return {
    count: found.length,
    names: [],
    kinds: [],
    where: namedOf(
      view,
      found.map(({ id }) => id),
    ),
    ...(reason !== undefined && { reason }),
  };
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

function objects(view: View, which: (object: ObjectChange) => boolean): Subject {
  const found = view.forecast.deployables.flatMap(({ id, otherObjects }) =>
    otherObjects.filter(which).map((object) => ({ id, object })),
  );
  return {
    count: found.length,
    names: sortedUnique(found.map(({ object }) => `${object.kind} ${object.name}`)),
    kinds: [],
    where: namedOf(
      view,
      found.map(({ id }) => id),
    ),
  };
}
