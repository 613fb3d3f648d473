import type { Side } from "../model/side.ts";
import type { Applier } from "../model/deployable.ts";
import type { ChangedConfig } from "./configs/changes.ts";
import type { WorkloadForecast } from "./forecast.ts";
import type { UnidentifiedObject } from "./manifests.ts";
import type { WorkloadChange } from "./controllers/outcome.ts";
import { isDeployer } from "./controllers/deliveries.ts";
import type { Controller } from "./controllers/kinds.ts";
import { scaledByRollout } from "./controllers/scaled-by-rollout.ts";
import { scaledUp } from "./controllers/scaling.ts";
import { withReleases } from "./controllers/release-differences.ts";
import { bothWays } from "./controllers/both-ways.ts";
import { keptReason, notAsMeant, unsure } from "./causes/memory.ts";
import { outcomeOf } from "./controllers/outcomes.ts";
import { describeRollout, restartedPods } from "./controllers/rollout.ts";
import type { OverlaySide } from "./side.ts";
import { causesOf, type ComparedSides } from "./workload-causes.ts";
import { isKept } from "./kept.ts";
import { describe } from "./described.ts";
import { isUntouched, throughAutoscaler, untouchedForecast } from "./untouched-workloads.ts";
import { autoscalerOf } from "./controllers/autoscaling.ts";
import { withBounds } from "./controllers/autoscaler-bounds.ts";
import { unseenChange, unseenConfig } from "./unseen-changes.ts";
import { findMoves } from "./controllers/moved.ts";
import { faultsOfUnread } from "./controllers/unread-faults.ts";
import { applyWays, type Refusals, type WayResult, type Ways } from "./controllers/ways.ts";
import { replicasOf, type Workload } from "./controllers/workload.ts";
import { compareIdentities } from "../model/identity.ts";

/** A workload that the change concerns, with what the forecast says of it. */
export interface ConcernedWorkload {
  readonly base: Workload | undefined;
  readonly head: Workload | undefined;
  readonly forecast: WorkloadForecast;
  /** Of a built-in kind that is there on both sides. */
  readonly refusals?: Refusals;
}

/** Compares the workloads of both sides. Sorted by kind, namespace and name; unconcerned ones are left out. */
export function forecastWorkloads(
  base: OverlaySide,
  head: OverlaySide,
  changes: readonly ChangedConfig[],
  applier: Applier = "unknown",
  elsewhere: readonly ChangedConfig[] = [],
): readonly ConcernedWorkload[] {
  const [atBase, atHead] = [withUnwritten(base, head), withUnwritten(head, base)];
  const removed = [...atBase.values()].filter(({ key }) => !atHead.has(key));
  const added = [...atHead.values()].filter(({ key }) => !atBase.has(key));
  const moves = findMoves(removed, added);
  const kept = [...atHead.values()].flatMap((workload) => {
    const before = atBase.get(workload.key);
    if (before === undefined) return [];
    return compareWorkload({ base, head, changes, elsewhere, applier }, before, workload);
  });
  return [
    ...removed.map((workload) => {
      const refused = head.index.unidentified.find((object) => mayBe(workload, object));
      if (refused !== undefined) return refusedWorkload(workload, refused);
      return head.incomplete
        ? unseenWorkload(workload, "head")
        : removedWorkload(workload, moves.get(workload), head);
    }),
    ...added.map((workload) =>
      base.incomplete ? unseenWorkload(workload, "base") : addedWorkload(workload, moves.get(workload), head),
    ),
    ...kept,
  ].sort((a, b) => compareIdentities(a.forecast, b.forecast));
}

/** An object of a kind that nobody here knows runs pods on both sides, where one of them writes no pod template for them. */
function withUnwritten({ workloads, index }: OverlaySide, other: OverlaySide): OverlaySide["workloads"] {
  const unwritten = [...other.workloads.values()].flatMap((workload): readonly Workload[] => {
    const object = index.byKey.get(workload.key);
    if (object === undefined || workload.controller !== "Unknown" || workloads.has(workload.key)) return [];
    return [{ ...workload, object, templates: [] }];
  });
  return unwritten.length === 0
    ? workloads
    : new Map([...workloads, ...unwritten.map((each) => [each.key, each] as const)]);
}

/** When the base side does not build, nothing can be said of what restarts: every workload may. */
export function uncomparedWorkloads(head: OverlaySide): readonly ConcernedWorkload[] {
  return [...head.workloads.values()]
    .map((workload) => ({
      base: undefined,
      head: workload,
      forecast: describe(
        workload,
        "unknown",
        "The base side does not build, so there is nothing to compare with.",
        null,
      ),
    }))
    .sort((a, b) => compareIdentities(a.forecast, b.forecast));
}

/** Those without pods of their own, or whose operator may delete them. */
const OWNERLESS: readonly Controller[] = ["Pod", "Operator", "Team", "Unknown"];
const ORPHANED =
  "It is deleted without its pods (PrunePropagationPolicy=orphan): they run on, and nobody manages them any more.";

/** What is no longer deployed, and what nothing deletes. */
export function staysReason(kind: string): string {
  return isDeployer(kind)
    ? "Nothing prunes it: it stays, and goes on applying what it did."
    : "Nothing prunes it: its pods run on, and nobody manages them any more.";
}

function removedWorkload(
  workload: Workload,
  successor: Workload | undefined,
  { prunes, orphans }: OverlaySide,
): ConcernedWorkload {
  const stays = prunes === false || isKept(workload.object);
  if (stays && successor !== undefined) {
    const both = `It becomes ${fullName(successor, workload)}, a new object, and nothing prunes the old one: both run side by side.`;
    return { base: workload, head: undefined, forecast: describe(workload, "unknown", both, null) };
  }
  if (stays) {
    const kept = staysReason(workload.object.kind);
    return { base: workload, head: undefined, forecast: describe(workload, "none", kept, null) };
  }
  const isOrphaned = orphans && !OWNERLESS.includes(workload.controller);
  const reason =
    successor !== undefined
      ? `It becomes ${fullName(successor, workload)}: a new object, so that this is no rolling update.`
      : isOrphaned
        ? ORPHANED
        : undefined;
  const forecast = describe(workload, "delete", reason, replicasOf(workload));
  return {
    base: workload,
    head: undefined,
    forecast: { ...forecast, ...(prunes === true && { pruned: true }) },
  };
}

/** Whether an object that lacks something is, but for that, this workload. */
function mayBe({ object }: Workload, { kind, name, namespace }: UnidentifiedObject): boolean {
  return (kind ?? object.kind) === object.kind && name === object.name && namespace === object.namespace;
}

function refusedWorkload(workload: Workload, { fault }: UnidentifiedObject): ConcernedWorkload {
  const reason = `${fault} at head: the API server refuses it, and the pods stay as they are.`;
  return { base: workload, head: undefined, forecast: describe(workload, "applyFails", reason, null) };
}

function addedWorkload(
  workload: Workload,
  predecessor: Workload | undefined,
  head: OverlaySide,
): ConcernedWorkload {
  const reason =
    predecessor === undefined
      ? undefined
      : `It was ${fullName(predecessor, workload)}: a new object, so that this is no rolling update.`;
  const pods = autoscalerOf(workload, head.index) === undefined ? replicasOf(workload) : null;
  return { base: undefined, head: workload, forecast: describe(workload, "create", reason, pods) };
}

/** What one side lacks may be in what was left out of it: then it is neither made nor deleted, but may restart. */
function unseenWorkload(workload: Workload, notSeenAt: Side): ConcernedWorkload {
  const atBase = notSeenAt === "head";
  const either = atBase
    ? "it is deleted, or is in what was left out"
    : "it is new, or was in what was left out";
  const reason = `It was not seen at ${notSeenAt}, of which not all was analysed: ${either}.`;
  return {
    base: atBase ? workload : undefined,
    head: atBase ? undefined : workload,
    forecast: { ...describe(workload, "unknown", reason, null), notSeenAt },
  };
}

/** With the namespace where the other one has another. */
function fullName({ object: { name, namespace } }: Workload, other: Workload): string {
  if (namespace === other.object.namespace) return name;
  if (namespace !== null) return `${namespace}/${name}`;
  return `${name} without a namespace`;
}

interface Comparison extends ComparedSides {
  readonly applier: Applier;
  /** Changes of configs that other deployables make. */
  readonly elsewhere: readonly ChangedConfig[];
}

/** What was left out may say otherwise than what was built. */
function compareWorkload(sides: Comparison, base: Workload, head: Workload): readonly ConcernedWorkload[] {
  const [built] = compareBuilt(sides, base, head);
  const reason =
    unseenChange(sides.base, sides.head, { base, head }, isProven(built?.forecast)) ??
    (built === undefined ? unseenConfig(sides.base, sides.head, sides.changes, { base, head }) : undefined);
  if (reason === undefined) return built === undefined ? [] : [built];
  const causes = built?.forecast.causes ?? [];
  return [{ base, head, forecast: { ...describe(head, "unknown", reason, null), causes } }];
}

function isProven(forecast: WorkloadForecast | undefined): boolean {
  return forecast?.effect === "restart" || forecast?.effect === "recreate";
}

function compareBuilt(sides: Comparison, base: Workload, head: Workload): readonly ConcernedWorkload[] {
  if (isUntouched(sides, base, head)) return concerned(base, head, untouchedForecast(sides, base, head));
  const autoscaled = autoscalerOf(head, sides.head.index) !== undefined;
  const ways = applyWays(base, head);
  const told = (way: WayResult) => forecastOf(sides, way, autoscaled);
  if (ways === undefined) {
    const faults = faultsOfUnread(base.object, head.object);
    return concerned(base, head, told({ base, head, faults, mended: () => [] }));
  }
  const serverSide = told(ways.serverSide);
  const clientSide = ways.serverSide === ways.clientSide ? serverSide : told(ways.clientSide);
  const forecast = withReleases(bothWays(head, sides.applier, { serverSide, clientSide }), base, head);
  if (forecast === undefined) return concerned(base, head, throughAutoscaler(sides, base, head));
  return [{ base, head, forecast: withBounds(sides, forecast, base, head), refusals: refusalsOf(ways) }];
}

function concerned(
  base: Workload,
  head: Workload,
  forecast: WorkloadForecast | undefined,
): readonly ConcernedWorkload[] {
  return forecast === undefined ? [] : [{ base, head, forecast }];
}

function refusalsOf({ serverSide, clientSide }: Ways): Refusals {
  return { serverSide, clientSide };
}

/** What one way of applying does; undefined when it concerns no pods. */
function forecastOf(sides: Comparison, way: WayResult, autoscaled: boolean): WorkloadForecast | undefined {
  const { base, head, faults } = way;
  const change: WorkloadChange = {
    base,
    head,
    causes: causesOf(sides, base, head, way.isStored === true),
    autoscaled,
    faults,
  };
  const outcome = scaledByRollout(sides.head, change) ?? outcomeOf(change) ?? unsure(way) ?? scaledUp(change);
  const kept = way.meant === undefined ? [] : notAsMeant(head, way.meant);
  if (outcome === undefined && kept.length === 0) return undefined;
  const { effect, reason, ...rest } = outcome ?? { effect: "none" as const };
  const restarts = effect === "restart" || effect === "recreate";
  const words = [reason, ...(faults.length === 0 ? keptReason(kept) : [])].filter(
    (part) => part !== undefined,
  );
  return {
    ...describe(
      head,
      effect,
      words.length === 0 ? undefined : words.join(" "),
      restarts ? restartedPods(change) : null,
    ),
    ...rest,
    causes: change.causes,
    rollout: effect === "restart" ? describeRollout(change) : null,
  };
}
