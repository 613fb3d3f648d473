import { standsForUnseen } from "./controllers/placeholders.ts";
import { claimsOfPods } from "./account/claims-of-pods.ts";
import { accountForObjects, type AccountedObjects } from "./account/objects.ts";
import { throughSources } from "./account/source-users.ts";
import { movedSources, sharedSources, takenSources } from "./account/sources.ts";
import {
  changedConfigs,
  describeChanges,
  inCluster,
  isInPlace,
  type ChangedConfig,
} from "./configs/changes.ts";
import { pairConfigs, type SharedReference } from "./configs/pairing.ts";
import { secretKeyMask } from "./secrets/secret-keys.ts";
import { secretValuesOfConfigs } from "./secrets/manifests.ts";
import { createSecretMask } from "./secrets/mask.ts";
import type { Definitions, Versions } from "./custom-kinds.ts";
import { NOTHING_ELSEWHERE, NOTHING_SHARED, sharedOf, type Elsewhere, type Shared } from "./elsewhere.ts";
import type { ConfigChange, Finding, ObjectChange, StaleConfig, WorkloadForecast } from "./forecast.ts";
import type { Applier, Deliverer } from "../model/deployable.ts";
import { objectKey } from "./manifests.ts";
import type { Manifest } from "../model/manifest.ts";
import type { TeamKinds } from "./controllers/team-kinds.ts";
import type { CheckContext, LineOf } from "./policy/check.ts";
import type { CheckSettings } from "./policy/policy.ts";
import { policiesNotAsked } from "./policy/admission/asked-policies.ts";
import { withRestartFlaws } from "./policy/restart-flaws.ts";
import { runChecks } from "./policy/run.ts";
import { askedOf } from "./policy/asked.ts";
import { editedConfig, isSeenBy } from "./policy/unseen-reader.ts";
import { relationsOf } from "./policy/relations.ts";
import { readSuppressions } from "./policy/suppression.ts";
import type { Problem } from "../model/problem.ts";
import { withoutNeverApplied } from "./placeless.ts";
import { templateProblems, unprovenHashes } from "./manifest-problems.ts";
import { releaseProblems } from "./release-notes.ts";
import { keepingKeys, readSide, referencesOf, resolveConfig, type OverlaySide } from "./side.ts";
import { heldByRefusals, keptByRefusals } from "./stages.ts";
import { laterEdits } from "./stale/later-edits.ts";
import { madeChanges, unmadeConfigs } from "./stale/made-configs.ts";
import { findStaleConfigs } from "./stale/stale-configs.ts";
import { forecastWorkloads, uncomparedWorkloads, type ConcernedWorkload } from "./workload-forecasts.ts";
import { compareIdentities } from "../model/identity.ts";

export interface OverlayInput {
  /** Of the deployable, as findings name it. */
  readonly id: string;
  /** Null: the overlay does not exist at base, or it is not built there (`baseBroken`, `baseIncomplete`). */
  readonly base: readonly Manifest[] | null;
  /** Null: the overlay does not exist at head. */
  readonly head: readonly Manifest[] | null;
  /** The overlay exists at base but does not build: nothing is then said to be safe. */
  readonly baseBroken?: boolean;
  /** The build of base left out something that the build of head did not, or all of it: a remote base, a chart. */
  readonly baseIncomplete?: boolean;
  /** The same of head. */
  readonly headIncomplete?: boolean;
  /** What other deployables change of what pods here may name. */
  readonly elsewhere?: Elsewhere;
  /** Something was left out of a build, on whichever side. */
  readonly isPartial?: boolean;
  /** Definitions of custom resources that the builds do not have. */
  readonly definitions?: Definitions;
  /** In which custom resources of the whole repository were written. */
  readonly versionsAtBase?: Versions;
  readonly lineOf?: LineOf;
  /** Who applies it: on the server's side or the client's. Some changes do another thing under the other. */
  readonly applier?: Applier;
  readonly deliverer?: Deliverer;
  /** See `KubernetesObject`. */
  readonly isFilledIn?: boolean;
  /** See `KubernetesObject`. */
  readonly endsWithDeclaration?: boolean;
  readonly marks?: readonly string[];
  /** Whether what head no longer holds is deleted; null where nobody says. */
  readonly prunes?: boolean | null;
  /** Whether pods of what is deleted run on. */
  readonly orphans?: boolean;
  /** Whether objects are replaced as a whole, so that nothing of base stays in them. */
  readonly replaces?: boolean;
  /** Whether nothing is applied while one object is refused. */
  readonly isStaged?: boolean;
  /** See `CheckContext`. */
  readonly replicasLeft?: readonly string[];
  /** What the policy says of checks here, and of the team's own kinds. */
  readonly settings?: CheckSettings;
  readonly kinds?: TeamKinds;
}

export interface OverlayResult {
  readonly configChanges: readonly ConfigChange[];
  readonly workloads: readonly WorkloadForecast[];
  readonly staleConfigs: readonly StaleConfig[];
  readonly otherObjects: readonly ObjectChange[];
  /** Configs that change under their names, for who reads them out of another deployable. No output of a run. */
  readonly inPlace: readonly ChangedConfig[];
  /** What else the change means to the workloads of other deployables. No output of a run. */
  readonly shared: Shared;
  /** What of the manifests could not be read; empty when all was. */
  readonly problems: readonly Problem[];
  /** Sorted by `compareFindings`. */
  readonly findings: readonly Finding[];
}

/** Forecasts what replacing the manifests of base by those of head does to the pods of one overlay. */
export function forecastOverlay(input: OverlayInput): OverlayResult {
  const { base, head } = readSides(input);
  const compared =
    input.baseBroken === true ? uncompared(base, head, input) : compareSides(base, head, input);
  const { changes, others, objects, applied } = compared;
  const secrets = changes.length > 0 ? [...base.configs, ...head.configs] : [];
  // A line of a diff may be cut, and a part of a value would pass the gate.
  const mask = createSecretMask(secretValuesOfConfigs(secrets), new Set());
  const keyMask = secretKeyMask([...secrets, ...others.flatMap((change) => change.head ?? [])]);
  const readings = findStaleConfigs(
    head,
    [...changes, ...unmadeConfigs(base, head)],
    others,
    effectsOf(applied),
  ).map(keyMask.inStaleConfig);
  const suppressions = readSuppressions(head);
  const edits = laterEdits(head, changes);
  const found = { base, head, changes, staleConfigs: readings, laterEdits: edits, suppressions };
  const { concerned, findings, staleConfigs } = checked(input, applied, found);
  const podless = input.isStaged === true ? keptByRefusals(objects.others, findings) : objects.others;
  return {
    configChanges: describeChanges(changes, mask.value, edits).map(keyMask.inChange),
    workloads: concerned.map(({ forecast }) => keyMask.inWorkload(forecast)),
    staleConfigs,
    otherObjects: [...podless, ...claimsOfPods(concerned, found)].sort(compareIdentities),
    inPlace: compared.inPlace,
    shared: compared.shared,
    problems: [
      ...base.index.problems,
      ...head.index.problems,
      ...templateProblems(concerned),
      ...suppressions.problems,
      ...unprovenHashes(changes),
      ...(input.base === null ? [] : releaseProblems(base, head)),
      ...policiesNotAsked({ base, head }),
    ],
    findings,
  };
}

function readSides(input: OverlayInput): { readonly base: OverlaySide; readonly head: OverlaySide } {
  const { kinds, deliverer = "unknown", isFilledIn, marks, prunes, orphans, applier = "unknown" } = input;
  const applied = withoutNeverApplied(input.base ?? [], input.head, deliverer);
  const base = readSide(applied, "base", {
    ...{ incomplete: input.baseIncomplete, kinds, deliverer, isFilledIn, marks },
    endsWithDeclaration: input.endsWithDeclaration,
  });
  const head = readSide(input.head ?? [], "head", {
    ...{
      incomplete: input.headIncomplete,
      prunes,
      orphans,
      kinds,
      deliverer,
      isFilledIn,
      marks,
      sharing: base.index,
    },
  });
  return { base, head: input.replaces === true ? head : keepingKeys(base, head, applier) };
}

interface Compared extends Pick<OverlayResult, "inPlace" | "shared"> {
  readonly changes: readonly ChangedConfig[];
  /** What changes elsewhere, or is made here of what changes. */
  readonly others: readonly ChangedConfig[];
  readonly objects: AccountedObjects;
  readonly applied: readonly ConcernedWorkload[];
}

function compareSides(base: OverlaySide, head: OverlaySide, input: OverlayInput): Compared {
  const { applier, elsewhere = NOTHING_ELSEWHERE } = input;
  const changes = changedConfigs(pairConfigs(base.configs, head.configs, sharedReferences(base, head)), {
    base: base.incomplete,
    head: head.incomplete,
  });
  const made = madeChanges(base, head, elsewhere);
  const inOthers = elsewhere.inPlace.filter((each) => !isOwnTemplate(each, head));
  const others = [...made, ...inOthers];
  const objects = accountForObjects(base, head, [...changes, ...others]);
  const workloads = [...forecastWorkloads(base, head, changes, applier, others), ...objects.workloads];
  const inPlace = [...changes.filter(isInPlace), ...made];
  const sources = { moved: movedSources(base, head), taken: takenSources(head, elsewhere.sources) };
  return {
    changes,
    others,
    objects,
    applied: throughSources(base, head, workloads, sources).toSorted((a, b) =>
      compareIdentities(a.forecast, b.forecast),
    ),
    inPlace,
    shared: sharedOf(base, head, {
      edited: inPlace.map((each) => editedConfig(each, { base, head })),
      read: inOthers.filter((each) => isSeenBy({ base, head }, each)).map(inCluster),
      asked: askedOf(base, head),
      related: relationsOf(base, head),
      sources: sharedSources(sources.moved),
      taken: sources.taken.flatMap(({ object, users }) => (users.length === 0 ? [] : [object])),
    }),
  };
}

/** A name with a variable in it is filled in for each deployable: what this one holds by that name is its own. */
function isOwnTemplate({ head: config }: ChangedConfig, { index }: OverlaySide): boolean {
  return config !== null && config.object.name.includes("${") && index.byKey.has(objectKey(config.object));
}

/** Nothing is said to be safe where base does not build, and all that head names counts as new. */
function uncompared(
  base: OverlaySide,
  head: OverlaySide,
  { elsewhere = NOTHING_ELSEWHERE }: OverlayInput,
): Compared {
  return {
    changes: [],
    others: elsewhere.inPlace,
    objects: { workloads: [], others: [] },
    applied: uncomparedWorkloads(head),
    inPlace: [],
    shared: { ...NOTHING_SHARED, asked: askedOf(base, head) },
  };
}

/** An object that becomes encrypted as a whole is there still: nobody sees its kind and name. */
function hidesMore({ base, head }: Pick<CheckContext, "base" | "head">): boolean {
  const [before, now] = [base, head].map(
    ({ index }) => index.objects.filter(({ kind }) => standsForUnseen(kind)).length,
  );
  return (now ?? 0) > (before ?? 0);
}

type Found = Pick<CheckContext, "base" | "head" | "changes" | "staleConfigs" | "laterEdits"> & {
  readonly suppressions: ReturnType<typeof readSuppressions>;
};

/** The findings, and what of the forecasts is left after them: a refused object can hold everything else back. */
function checked(
  input: OverlayInput,
  applied: readonly ConcernedWorkload[],
  { suppressions, ...found }: Found,
): Pick<OverlayResult, "findings" | "staleConfigs"> & { readonly concerned: readonly ConcernedWorkload[] } {
  const context = {
    ...found,
    deployable: input.id,
    applier: input.applier ?? "unknown",
    isPartial: input.isPartial === true || hidesMore(found),
    ...(input.elsewhere !== undefined && { elsewhere: input.elsewhere }),
    ...(input.definitions !== undefined && { definitions: input.definitions }),
    ...(input.versionsAtBase !== undefined && { versionsAtBase: input.versionsAtBase }),
    ...(input.lineOf !== undefined && { lineOf: input.lineOf }),
    ...(input.replicasLeft !== undefined && { replicasLeft: input.replicasLeft }),
    ...(input.settings !== undefined && { settings: input.settings }),
  };
  const before = readSuppressions(found.base).byWorkload;
  const findingsOf = (workloads: readonly ConcernedWorkload[]) =>
    runChecks({ ...context, workloads }, suppressions.byWorkload, before);
  const findings = findingsOf(applied);
  const concerned = input.isStaged === true ? heldByRefusals(applied, findings) : applied;
  return {
    concerned,
    findings: concerned === applied ? findings : findingsOf(concerned),
    staleConfigs: withRestartFlaws(context, suppressions.byWorkload),
  };
}

function effectsOf(concerned: readonly ConcernedWorkload[]): ReadonlyMap<string, WorkloadForecast["effect"]> {
  return new Map(
    concerned.flatMap(({ head, forecast: { effect, podsAtBase } }) => {
      // The first pods are all new ones.
      const isFirst = effect === "scale" && podsAtBase === 0;
      return head === undefined ? [] : [[head.key, isFirst ? "create" : effect] as const];
    }),
  );
}

/** The configs that the same field of the same workload names on both sides. */
function sharedReferences(base: OverlaySide, head: OverlaySide): readonly SharedReference[] {
  return [...head.workloads.values()].flatMap((workload) => {
    const before = base.workloads.get(workload.key);
    if (before === undefined || before.object.manifest === workload.object.manifest) return [];
    const atBase = new Map(
      referencesOf(before).map(({ path, kind, name }) => [
        path,
        resolveConfig(base, before, kind, name)?.key,
      ]),
    );
    return referencesOf(workload).flatMap(({ path, kind, name }) => {
      const baseKey = atBase.get(path);
      const headKey = resolveConfig(head, workload, kind, name)?.key;
      return baseKey === undefined || headKey === undefined ? [] : [{ baseKey, headKey }];
    });
  });
}
