import { compareText } from "../../model/order.ts";
import { compareConfigs, type ChangedConfig } from "../configs/changes.ts";
import type { StaleConfig, WorkloadForecast } from "../forecast.ts";
import { scalersOf } from "../controllers/autoscaling.ts";
import { remadeBy } from "../controllers/hooks.ts";
import { holdOf } from "../controllers/hold.ts";
import type { Reference } from "../references/reference.ts";
import { isKept } from "../kept.ts";
import { changedKeysRead } from "../references/read-keys.ts";
import { referencesIn } from "../references/references.ts";
import { isMeant } from "../elsewhere.ts";
import { resolveConfig, type OverlaySide } from "../side.ts";
import { runsToCompletion } from "../controllers/kinds.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import { replicasOf, workloadId, type Workload } from "../controllers/workload.ts";
import { isEncrypted } from "./made-configs.ts";
import { waveReason } from "../controllers/reload-annotations.ts";
import { flaggerReason, reloaderMayMatch, reloaderReason } from "./reloader.ts";
import { reloadingSidecar } from "./sidecar.ts";

/**
 * Every reading of a config whose content changed while its real name did not: nothing in the pod template changes,
 * so nothing restarts. Workloads that restart or start anyway take the new content and are left out.
 * https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically
 * @param changes those of this build, and what it makes no more
 * @param elsewhere changes of configs that this build does not hold
 * @param effects the effect on each workload that the change concerns, by `Workload.key`
 */
export function findStaleConfigs(
  head: OverlaySide,
  changes: readonly ChangedConfig[],
  elsewhere: readonly ChangedConfig[],
  effects: ReadonlyMap<string, WorkloadForecast["effect"]>,
): readonly StaleConfig[] {
  const changed = new Map(
    changes
      // Whether the content changed of what was not seen is not known.
      .filter((change) => change.sameRealName && change.notSeenAt === undefined)
      .flatMap((change) => (change.head === null ? [] : [[change.head.key, change] as const])),
  );
  const gone = changes.flatMap(leaving).filter(({ base, notSeenAt }) => {
    const stays = head.prunes === false || (base !== null && isKept(base.object));
    return notSeenAt === undefined && !stays;
  });
  if (changed.size + elsewhere.length + gone.length === 0) return [];
  return [...head.workloads.values()]
    .filter((workload) => !takesNewContent(effects.get(workload.key)) && !isWithoutPods(workload, head))
    .flatMap((workload) =>
      workload.templates.flatMap((template) =>
        referencesIn(template).flatMap((reference) => {
          const config = resolveConfig(head, workload, reference.kind, reference.name);
          const change =
            config === undefined
              ? (elsewhere.find((each) => isMeant(each, workload, reference)) ??
                gone.find((each) => reference.optional && isMeant(each, workload, reference)))
              : changed.get(config.key);
          return change === undefined ? [] : reading(head, workload, template, reference, change);
        }),
      ),
    )
    .sort(compareStaleConfigs);
}

/** What is no longer there by its name: one that gets another is, for who goes on to name the former, as good as removed. */
function leaving(change: ChangedConfig): readonly ChangedConfig[] {
  const { base, head } = change;
  if (change.change === "removed") return [change];
  if (base === null || base.name === head?.name) return [];
  const { kind, name, namespace } = base;
  const changedKeys = [...base.entries.keys()].sort(compareText);
  const id = { kind, name, namespace };
  return [
    {
      ...change,
      head: null,
      id,
      change: "removed",
      changedKeys,
      ...(head !== null && { calledNow: head.name }),
    },
  ];
}

function takesNewContent(effect: WorkloadForecast["effect"] | undefined): boolean {
  return effect === "restart" || effect === "recreate" || effect === "create" || effect === "nextRun";
}

/** Those that somebody makes take the new content. */
function isWithoutPods(workload: Workload, { index }: OverlaySide): boolean {
  return replicasOf(workload) === 0 && scalersOf(workload, index).length === 0;
}

function reading(
  head: OverlaySide,
  workload: Workload,
  template: PodTemplate,
  reference: Reference,
  change: ChangedConfig,
): readonly StaleConfig[] {
  const keys = changedKeysRead(reference, change);
  if (keys.length === 0 && change.madeBy?.isWhole !== true) return [];
  const { effect, reason } = effectOf(head, workload, template, reference, change);
  const isMounted =
    reference.how !== "volume" || reference.container !== null || reference.updates === "never";
  if (effect === "live" && !isMounted && change.head !== null) return [];
  const heldBack = effect === "stale" ? holdOf(workload) : undefined;
  return [
    {
      config: change.id,
      workload: workloadId(workload),
      container: reference.container,
      path: reference.path,
      how: reference.how,
      effect,
      keys,
      ...(reason !== undefined && { reason }),
      ...(heldBack !== undefined && { heldBack }),
    },
  ];
}

/** What an edit of a config under the same name does to who reads it through one field. */
export function effectOf(
  head: OverlaySide,
  workload: Workload,
  template: PodTemplate,
  reference: Reference,
  change: ChangedConfig,
): Pick<StaleConfig, "effect" | "reason"> {
  const reloaded =
    reloaderReason(workload, change, reference.how !== "imagePullSecret") ??
    waveReason(workload) ??
    flaggerReason(workload, change, head.index.objects);
  if (reloaded !== undefined) return { effect: "reloaded", reason: reloaded };
  if (reference.how === "imagePullSecret")
    return { effect: "live", reason: "Read at each pull of an image." };
  if (workload.controller === "CronJob" || workload.controller === "ScaledJob") {
    return { effect: "live", reason: "Every run reads it anew." };
  }
  if (runsToCompletion(workload.controller)) {
    const hook = remadeBy(workload.object);
    if (hook !== undefined) return { effect: "live", reason: `${hook}: the Job is recreated at every sync.` };
    return { effect: "stale", reason: "A Job does not run again." };
  }
  const mayReload = reloaderMayMatch(workload, change);
  if (mayReload !== undefined && reference.updates === "never") return { effect: "stale", reason: mayReload };
  if (reference.updates === "never") return withDoubt(neverUpdated(reference), change);
  if (change.base?.immutable === true)
    return { effect: "stale", reason: "The kubelet does not watch an immutable config." };
  const sidecar = reloadingSidecar(template, reference.path);
  return sidecar === undefined
    ? withDoubt({ effect: "live" }, change)
    : { effect: "live", reason: `The container ${sidecar} tells the program.` };
}

type Effect = Pick<StaleConfig, "effect" | "reason">;

/** Where only a recipe or a ciphertext changed, the value may be the same, and what has no namespace may be meant or not. */
function withDoubt({ effect, reason }: Effect, change: ChangedConfig): Effect {
  const doubt =
    change.madeBy !== undefined && change.head === null
      ? `${change.madeBy.kind} ${change.madeBy.name} makes it no more: it is deleted.`
      : change.madeBy !== undefined
        ? `${change.madeBy.kind} ${change.madeBy.name} makes it, and changes: the value itself may be the same.`
        : change.head !== null && isEncrypted(change.head)
          ? "It is encrypted in the repository: the value itself may be the same."
          : undefined;
  const rename =
    change.calledNow === undefined
      ? undefined
      : `${change.id.name} is called ${change.calledNow} from now on.`;
  const guess =
    effect === "stale" && change.guessedFrom !== undefined
      ? `It may read the one of ${change.guessedFrom}, which names no namespace.`
      : undefined;
  const why = [reason, doubt, rename, guess].filter((part) => part !== undefined).join(" ");
  return { effect, ...(why !== "" && { reason: why }) };
}

function neverUpdated({ how, container }: Reference): Pick<StaleConfig, "effect" | "reason"> {
  if (how !== "volume") return { effect: "stale" };
  return {
    effect: "stale",
    reason:
      container === null
        ? "The volume's driver reads it when the volume is mounted."
        : "Only init containers mount it, and they run at the start of a pod.",
  };
}

function compareStaleConfigs(a: StaleConfig, b: StaleConfig): number {
  return (
    compareConfigs(a.config, b.config) ||
    compareText(a.workload.kind, b.workload.kind) ||
    compareText(a.workload.namespace ?? "", b.workload.namespace ?? "") ||
    compareText(a.workload.name, b.workload.name) ||
    compareText(a.path, b.path) ||
    compareText(a.container ?? "", b.container ?? "") ||
    compareText(a.how, b.how)
  );
}
