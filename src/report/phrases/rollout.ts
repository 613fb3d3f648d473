import type { Finding, Rollout, WorkloadForecast } from "../../domain/forecast.ts";
import { code, say, type Text } from "../document/text.ts";
import { scalePhrase } from "./effect.ts";
import { count, range } from "./words.ts";

/** What a sentence about a rollout is made from; several of them are the same workload in several deployables. */
export interface RolloutView {
  readonly kind: string;
  readonly effect: WorkloadForecast["effect"];
  readonly pods: number | null;
  readonly rollout: Rollout | null;
  readonly podsAtBase?: number | null;
  readonly podsAtHead?: number | null;
}

/** The checks that make a restart unsafe, in the order in which a person minds them: what is down gets no traffic. */
const FLAWS: readonly Finding["check"][] = [
  "unready-pods",
  "over-quota",
  "recreate-strategy",
  "missing-readiness-probe",
  "rwo-surge",
  "renumbered-pods",
  "max-unavailable-all",
  "single-replica",
];

/** The flaw that a workload is told by; others, which need no order, are as they come. */
export function gravestFlaw<T>(flaws: readonly T[], checkOf: (flaw: T) => Finding["check"]): T | undefined {
  return FLAWS.flatMap((check) => flaws.filter((flaw) => checkOf(flaw) === check))[0] ?? flaws[0];
}

/**
 * What a user of the workload sees while its pods are replaced, in plain words: "3 of 4 pods stay ready".
 * @param flaws the checks that make the restart unsafe
 */
export function duringPhrase(views: readonly RolloutView[], flaws: readonly Finding["check"][]): Text {
  const [first] = views;
  const isSame = (each: RolloutView) =>
    each.podsAtBase === first?.podsAtBase && each.podsAtHead === first?.podsAtHead;
  const isFewer = typeof first?.podsAtHead === "number" && views.every(isSame);
  return isFewer ? say`${scalePhrase(first)}; ${coursePhrase(views, flaws)}` : coursePhrase(views, flaws);
}

function coursePhrase(views: readonly RolloutView[], flaws: readonly Finding["check"][]): Text {
  const rollouts = views.flatMap(({ rollout }) => (rollout === null ? [] : [rollout]));
  const [first] = rollouts;
  if (views.some(({ effect }) => effect === "recreate"))
    return say`deleted and recreated: ${views.every(({ kind }) => kind === "Job") ? "it runs again" : "all pods go at once"}`;
  if (first === undefined) return unknownCourse(views);
  if (flaws.includes("unready-pods"))
    return say`${pods(views)}: the rollout hangs where the new ones never get ready`;
  if (flaws.includes("over-quota"))
    return say`${pods(views)}: a quota refuses new ones, and the rollout hangs`;
  if (rollouts.every(({ strategy }) => strategy === "Recreate")) return recreatePhrase(rollouts);
  if (flaws.includes("missing-readiness-probe")) {
    return say`${pods(views)}: traffic comes as soon as the process starts`;
  }
  if (flaws.includes("rwo-surge"))
    return say`${pods(views)}: the new one waits for the volume of the old one`;
  if (flaws.includes("renumbered-pods"))
    return say`${pods(views)}: they go, and others come with empty claims`;
  if (flaws.includes("max-unavailable-all")) {
    if (views.every(({ kind }) => kind === "DaemonSet"))
      return say`the pods of all nodes may go at once: ${code("maxUnavailable")} allows it`;
    return say`0 of ${pods(views)} stay ready: ${code("maxUnavailable")} allows it`;
  }
  if (flaws.includes("single-replica")) return say`its only pod stops before a new one answers`;
  if (rollouts.every(({ strategy }) => strategy === "InPlace"))
    return say`${pods(views)}: containers restart in place`;
  if (!rollouts.every(({ availabilityProven }) => availabilityProven)) return unproven(views, rollouts);
  return provenPhrase(views, rollouts);
}

function recreatePhrase(rollouts: readonly Rollout[]): Text {
  const replicas = rollouts.map((rollout) => rollout.replicas);
  if (!replicas.every((number) => number !== null))
    return say`no pod running: ${code("Recreate")} stops all first`;
  const one = Math.max(...replicas) === 1;
  return say`0 of ${range(replicas)} pods running: ${code("Recreate")} stops ${one ? "it" : "them"} first`;
}

/** "available" only means "started" here, so that no number of ready pods is a promise. */
function unproven(views: readonly RolloutView[], rollouts: readonly Rollout[]): Text {
  const single = rollouts.every(({ replicas }) => replicas === 1);
  return single
    ? say`1 pod: without a readiness probe nobody knows when the new one is up`
    : say`${pods(views)}: without a readiness probe the next one may go too early`;
}

function provenPhrase(views: readonly RolloutView[], rollouts: readonly Rollout[]): Text {
  if (rollouts.some(({ strategy }) => strategy === "BlueGreen"))
    return say`${pods(views)}: the new ones start beside the old ones`;
  const known = rollouts.flatMap(({ minAvailable, replicas }) =>
    minAvailable === null || replicas === null ? [] : [{ minAvailable, replicas }],
  );
  if (known.length < rollouts.length) return unknownCourse(views);
  const lost = known.map(({ minAvailable, replicas }) => replicas - minAvailable);
  const replicas = known.map((each) => each.replicas);
  if (lost.every((number) => number === 0)) {
    if (Math.max(...replicas) === 1) return say`stays ready: the new pod is up before the old one stops`;
    return say`${range(replicas) === "2" ? "both" : `all ${range(replicas)}`} pods stay ready`;
  }
  if (known.some(({ minAvailable }) => minAvailable === 0)) {
    return say`down to 0 of ${range(replicas)} pods`;
  }
  const [first] = known;
  const same = known.every(
    ({ minAvailable, replicas: all }) => minAvailable === first?.minAvailable && all === first.replicas,
  );
  if (same && first !== undefined) {
    return say`${first.minAvailable} of ${count(first.replicas, "pod")} ${first.minAvailable === 1 ? "stays" : "stay"} ready`;
  }
  return say`all but ${range(lost)} of ${range(replicas)} pods stay ready`;
}

/** An autoscaler, the number of nodes, or steps of a canary decide. */
function unknownCourse(views: readonly RolloutView[]): Text {
  if (views.every(({ rollout }) => rollout?.strategy === "Canary"))
    return say`step by step, as its canary says`;
  if (views.every(({ kind }) => kind === "DaemonSet")) return say`node by node: one pod on each`;
  return say`${pods(views)}, a few at a time`;
}

function pods(views: readonly RolloutView[]): string {
  const known = views.flatMap((view) => (view.pods === null ? [] : [view.pods]));
  if (known.length < views.length || known.length === 0) {
    return views.every(({ kind }) => kind === "DaemonSet")
      ? "one pod a node"
      : "its pods (how many is not known)";
  }
  return Math.max(...known) === 1 ? "1 pod" : `${range(known)} pods`;
}
