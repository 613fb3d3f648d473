import { capitalised } from "../texts.ts";
import { groupedByEach } from "../../model/grouped.ts";
import type { ChangedSource } from "../elsewhere.ts";
import type { Cause, WorkloadForecast } from "../forecast.ts";
import type { OverlaySide } from "../side.ts";
import type { ConcernedWorkload } from "../workload-forecasts.ts";
import { workloadId, type Workload } from "../controllers/workload.ts";
import type { MovedSource, TakenSource } from "./sources.ts";

/**
 * Adds what changed sources do, those of other deployables too: whoever takes something from one may restart what it
 * deploys. A source that nobody in the build names is named itself.
 */
export function throughSources(
  base: OverlaySide,
  head: OverlaySide,
  concerned: readonly ConcernedWorkload[],
  { moved, taken }: { readonly moved: readonly MovedSource[]; readonly taken: readonly TakenSource[] },
): readonly ConcernedWorkload[] {
  if (moved.length + taken.length === 0) return concerned;
  const byUser = groupedByEach(
    [...moved, ...taken].filter(({ what }) => what !== undefined),
    ({ users }) => users,
  );
  const known = new Set(concerned.flatMap((each) => (each.head === undefined ? [] : [each.head.key])));
  const others = [...byUser].flatMap(([key, sources]) => {
    const user = known.has(key) ? undefined : head.workloads.get(key);
    return user === undefined ? [] : [throughSource(base.workloads.get(key), user, sources)];
  });
  const unnamed = moved.filter(({ users, isResumed }) => users.length === 0 || isResumed).map(itself);
  return [...concerned.map((each) => withSources(each, byUser)), ...others, ...unnamed];
}

const RESUMED = "It was suspended: whatever changed meanwhile arrives now, wherever it is taken from it.";

/** It changes itself too: the sources are causes more. */
function withSources(
  each: ConcernedWorkload,
  byUser: ReadonlyMap<string, readonly TakenSource[]>,
): ConcernedWorkload {
  const named = each.head === undefined ? [] : (byUser.get(each.head.key) ?? []);
  const sources = named.filter(({ isHeld }) => isHeld !== true);
  if (sources.length === 0) return each;
  const causes = [...each.forecast.causes, ...sources.map(causeOf)];
  return { ...each, forecast: { ...each.forecast, causes } };
}

function throughSource(
  base: Workload | undefined,
  head: Workload,
  sources: readonly TakenSource[],
): ConcernedWorkload {
  const what = sources.map(
    ({ object, what: does }) => `its source ${object.kind} ${object.name} ${does ?? ""}`,
  );
  // Of two namespaces, where its own is not known.
  const changes = capitalised([...new Set(what)].join(", "));
  const arriving = sources.filter(({ isHeld }) => isHeld !== true);
  const forecast = unknown(head, `${changes}; what that restarts was not analysed.`, sources.map(causeOf));
  if (arriving.length > 0) return { base, head, forecast };
  const waits = `${changes}, and is suspended: that arrives when it is resumed.`;
  return { base, head, forecast: { ...forecast, effect: "none", reason: waits } };
}

/** A source of which those tell that take it, in other deployables. */
export function takenElsewhere({ reason: _, ...forecast }: WorkloadForecast): WorkloadForecast {
  return { ...forecast, effect: "none" };
}

/** A source that nobody takes, whatever it gives from now on. */
export function untaken(forecast: WorkloadForecast, { what }: Pick<ChangedSource, "what">): WorkloadForecast {
  return {
    ...forecast,
    effect: "none",
    reason: `It ${what}, and nothing that is deployed from here takes it.`,
  };
}

function itself(source: MovedSource): ConcernedWorkload {
  const { object, base, what, isResumed, isHeld, versions } = source;
  const of = (value: typeof object): Workload => ({
    key: `${value.group}/${value.kind}/${value.namespace ?? ""}/${value.name}`,
    object: value,
    controller: "Operator",
    templates: [],
    templateOwner: undefined,
  });
  const reason = isResumed
    ? RESUMED
    : isHeld === true
      ? `It ${what ?? ""}, and is suspended: that arrives when it is resumed.`
      : `It ${what ?? ""}, and whoever takes it is not in this build; what that restarts was not analysed.`;
  const forecast = unknown(of(object), reason, versions === undefined ? [] : [causeOf(source)]);
  return {
    base: of(base),
    head: of(object),
    forecast: isResumed
      ? { ...forecast, releases: true }
      : isHeld === true
        ? { ...forecast, effect: "none" }
        : forecast,
  };
}

function unknown(workload: Workload, reason: string, causes: readonly Cause[]): WorkloadForecast {
  const location = workload.object.origin?.location;
  return {
    ...workloadId(workload),
    effect: "unknown",
    reason,
    causes,
    pods: null,
    rollout: null,
    ...(location !== undefined && { location }),
  };
}

function causeOf({ object, versions }: TakenSource): Cause {
  const path = `${object.kind}/${object.name}`;
  if (versions === undefined) return { type: "other", path };
  return { type: "version", path, valueAtBase: versions.base, valueAtHead: versions.head };
}
