import type { WorkloadForecast } from "../../domain/forecast.ts";
import { leftAsItIs } from "../../domain/left-fields.ts";
import { sameValue } from "../../model/equal.ts";
import { identityOf, identityOfManifest } from "../../model/identity.ts";
import type { JqStep } from "../../model/jq-path.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Deployable, Waiting } from "../../model/deployable.ts";
import { isList, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Applied } from "../applied/applied.ts";
import type { Pair } from "../discovery/pairs.ts";
import { sameDeclaration } from "../discovery/same-declaration.ts";
import { byKey } from "../unapplied/held.ts";
import { pathsOf, scopesOf } from "../unapplied/ignored-fields.ts";

const UNKNOWN =
  "which fields its ignoreDifferences mean is known only there (jqPathExpressions, managedFieldsManagers).";
/** What nobody here knows of a change, or knows to keep it from coming by itself. */
const DOUBTS = {
  leaves: `Argo CD may leave this as the cluster has it: ${UNKNOWN}`,
  mayOverlook: `Argo CD may not sync for this alone: ${UNKNOWN}`,
  overlooks:
    "Argo CD does not sync for this alone: its ignoreDifferences leave all of it out of the comparison. It comes with the next sync.",
} as const;
type Doubt = keyof typeof DOUBTS;
const WAITS =
  "its ignoreDifferences leave all that changes out of the comparison, so that Argo CD does not sync for this alone: it comes with the next sync";

const TOLD: ReadonlySet<WorkloadForecast["effect"]> = new Set([
  "restart",
  "recreate",
  "scale",
  "nextRun",
  "unknown",
]);

/**
 * Says of workloads that Argo CD may not apply what changes of them: an Application of which only fields differ that its
 * ignoreDifferences leave out is not synced by itself, and with RespectIgnoreDifferences such fields stay as they are.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/appcontroller.go (autoSync)
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/util/argo/managedfields/managed_fields.go
 */
export function withIgnoredDoubts(
  workloads: readonly WorkloadForecast[],
  pair: DeclaredPair,
  { base, head }: Applied,
): readonly WorkloadForecast[] {
  const deployable = pair.head?.deployable;
  const leaves = deployable?.applying.leaves;
  const rules = leaves ?? deployable?.overlooks;
  if (base === null || head === null || !isList(rules) || workloads.length === 0) return workloads;
  if (leaves === undefined && !syncsAsBefore(pair)) return workloads;
  if (overlookedWaiting(pair, { base, head }) !== undefined) return workloads;
  const { changes, gone } = changesOf(base, head);
  const ofAll = leaves === undefined ? overlooked(rules, changes, gone) : undefined;
  const doubtOf = leaves === undefined ? () => ofAll : left(rules);
  const doubts = new Map(changes.map((each) => [identityOfManifest(each.manifest), doubtOf(each)]));
  return workloads.map((workload) => withReason(workload, doubts.get(identityOf(workload))));
}

/**
 * What an Application waits for of which nothing differs but what its ignoreDifferences leave out. What its other sources hold
 * nobody asks here.
 */
export function overlookedWaiting(pair: DeclaredPair, applied: Applied): Waiting | undefined {
  const deployable = pair.head?.deployable;
  if (deployable === undefined || deployable.waiting !== undefined || deployable.sources !== undefined)
    return undefined;
  if (!syncsAsBefore(pair)) return undefined;
  return doubtOfAll(deployable, applied) === "overlooks" ? { code: "notReached", reason: WAITS } : undefined;
}

/**
 * Whether nothing but what it builds changes. Rules that come with a change may come after it, and an Application that is
 * resumed or begins to prune may be out of sync already, so that it syncs, and takes this change along.
 */
function syncsAsBefore({ base, head }: DeclaredPair): boolean {
  if (base === undefined || head === undefined) return false;
  const { delivery } = head.deployable;
  return sameDeclaration({ ...base.deployable, delivery }, head.deployable);
}

/** Why nothing may be synced for all of the change. */
function doubtOfAll({ overlooks }: Deployable, { base, head }: Applied): Doubt | undefined {
  if (overlooks === undefined || base === null || head === null) return undefined;
  const { changes, gone } = changesOf(base, head);
  return changes.length === 0 ? undefined : overlooked(overlooks, changes, gone);
}

function changesOf(base: readonly Manifest[], head: readonly Manifest[]) {
  const before = byKey(base);
  const changes = head.flatMap((manifest): readonly Changed[] => {
    const known = before.get(identityOfManifest(manifest))?.object;
    return known !== undefined && sameValue(known, manifest.object) ? [] : [{ manifest, known }];
  });
  return { changes, gone: before.size - head.length };
}

type DeclaredPair = Pick<Pair, "base" | "head">;

interface Changed {
  readonly manifest: Manifest;
  /** As base has it, if it does. */
  readonly known: ValueMap | undefined;
}

type DoubtOf = (change: Changed) => Doubt | undefined;

function withReason(workload: WorkloadForecast, doubt: Doubt | undefined): WorkloadForecast {
  const { effect, reason } = workload;
  if (doubt === undefined || !TOLD.has(effect)) return workload;
  const words = DOUBTS[doubt];
  return { ...workload, reason: reason === undefined ? words : `${reason} ${words}` };
}

/** Whether what changes of an object may lie in fields that are left, and that nobody here can tell. */
function left(rules: readonly Value[]): DoubtOf {
  return ({ known, manifest: { object } }) => {
    const scopes = rules.flatMap((rule) => scopesOf(rule, object));
    const isDoubted = (scope: readonly JqStep[]) =>
      !sameValue(leftAsItIs(known ?? {}, object, [scope]), object);
    return known !== undefined && scopes.some(isDoubted) ? "leaves" : undefined;
  };
}

/** Why nothing may be synced for a change: all of it lies in fields that are left out of the comparison, or may be. */
function overlooked(rules: readonly Value[], changes: readonly Changed[], gone: number): Doubt | undefined {
  const isHidden = (maybe: boolean) =>
    changes.every(({ known, manifest: { object } }) => {
      const paths = rules.flatMap((rule) => [
        ...pathsOf(rule, object),
        ...(maybe ? scopesOf(rule, object) : []),
      ]);
      const seen = (side: ValueMap) => leftAsItIs({}, side, paths);
      return known !== undefined && sameValue(seen(known), seen(object));
    });
  if (gone !== 0) return undefined;
  return isHidden(false) ? "overlooks" : isHidden(true) ? "mayOverlook" : undefined;
}
