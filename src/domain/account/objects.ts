import { sameValue } from "../../model/equal.ts";
import { isMap, type Value } from "../../yaml/value.ts";
import { specCauses } from "../causes/spec-causes.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import { isHeldByFlux } from "../controllers/flux-hold.ts";
import { classOf, holdsOthers, isBuiltIn, isOfBackups } from "../controllers/object-kinds.ts";
import { isWithoutPods, type TeamKinds } from "../controllers/team-kinds.ts";
import { steeringMark } from "../controllers/steering.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt } from "../fields.ts";
import type { ObjectChange, WorkloadForecast } from "../forecast.ts";
import { isKept, isKeptByAny } from "../kept.ts";
import { keptVolume } from "../kept-volumes.ts";
import type { KubernetesObject } from "../manifests.ts";
import { placelessOf } from "../placeless.ts";
import { changedConfigNamedBy, namedConfigReason } from "../references/operator-references.ts";
import type { OverlaySide } from "../side.ts";
import { staysReason, type ConcernedWorkload } from "../workload-forecasts.ts";
import { evicts, leavesPods, startsRunning } from "./evictions.ts";
import { changedFields, ownMetadata, replacing, runsPods, RESTARTS_BY } from "./pods-of-others.ts";
import { DROPPED, dropsContent, lossOf } from "./lost-contents.ts";
import { compareIdentities } from "../../model/identity.ts";

/** The changed objects that are neither a workload nor a config. */
export interface AccountedObjects {
  /** Those that may replace pods. */
  readonly workloads: readonly ConcernedWorkload[];
  /** Sorted by kind, namespace and name. */
  readonly others: readonly ObjectChange[];
}

interface Sides {
  readonly base: KubernetesObject | undefined;
  readonly head: KubernetesObject | undefined;
}

interface Pair extends Sides {
  readonly key: string;
}

/**
 * Leaves no changed object out: it may replace pods, or nothing is said of what it does, or no pod depends on it, or
 * nobody here knows its kind.
 */
export function accountForObjects(
  base: OverlaySide,
  head: OverlaySide,
  changes: readonly ChangedConfig[],
): AccountedObjects {
  const workloads: ConcernedWorkload[] = [];
  const others: ObjectChange[] = [];
  // Nothing is pruned either where nothing is applied.
  const prunes = placelessOf(head).length > 0 ? false : head.prunes;
  for (const pair of pairsOf(base, head)) {
    const object = pair.head ?? pair.base;
    const isPodless = object !== undefined && isToldPodless(object, head.kinds);
    const stays =
      pair.head === undefined && pair.base !== undefined && (prunes === false || isKept(pair.base));
    const forecast = isPodless ? undefined : asWorkload(pair, changes, base, stays);
    if (forecast !== undefined) workloads.push(concerned(pair, forecast));
    else {
      const other = asOther(pair, prunes, base);
      const told = isPodless ? BY_POLICY : stays ? (prunes === false ? STAYING : KEPT) : {};
      if (other !== undefined) others.push({ ...other, ...told });
    }
  }
  return { workloads, others: others.sort(compareIdentities) };
}

/** What is on one side only because the other left something out is not known to have come or gone. */
function pairsOf(base: OverlaySide, head: OverlaySide): readonly Pair[] {
  const keys = new Set([...base.index.byKey.keys(), ...head.index.byKey.keys()]);
  return [...keys].flatMap((key) => {
    if ([base, head].some((side) => side.workloads.has(key) || side.configsByKey.has(key))) return [];
    const pair = { key, base: base.index.byKey.get(key), head: head.index.byKey.get(key) };
    const isUnseen =
      (pair.base === undefined && base.incomplete) || (pair.head === undefined && head.incomplete);
    return isUnseen ? [] : [pair];
  });
}

/** What is known of a kind no team says otherwise. */
function isToldPodless({ group, kind }: KubernetesObject, kinds: TeamKinds): boolean {
  return isWithoutPods(kinds, group, kind) && classOf(group, kind) === undefined && !isBuiltIn(group);
}

const BY_POLICY = { class: "harmless", reason: "By the policy, this kind runs no pods." } as const;

const STAYING = { class: "harmless", stays: true } as const;
/** Who marked it knows that it stays. */
const KEPT = { class: "harmless" } as const;

type MayRestart = Pick<WorkloadForecast, "effect" | "reason" | "causes" | "namesConfig">;

function asWorkload(
  { base, head }: Pair,
  changes: readonly ChangedConfig[],
  before: OverlaySide,
  stays: boolean,
): MayRestart | undefined {
  const object = head ?? base;
  if (object === undefined) return undefined;
  const known = classOf(object.group, object.kind);
  const isSame = base !== undefined && head !== undefined && sameContent(base, head);
  const found = base === undefined || head === undefined ? [] : changedFields(base, head);
  const unknown = (reason: string): MayRestart => ({
    effect: "unknown",
    reason,
    causes: specCauses(found, changes),
  });
  if (stays)
    return runsPods(object) ? { effect: "none", reason: staysReason(object.kind), causes: [] } : undefined;
  if (known === "replacesPods" && !isSame) {
    if (!leavesPods(base, head, before)) return unknown(replacing(object));
    if (base === undefined && startsRunning(object)) return { effect: "create", causes: [] };
  }
  if (head !== undefined && evicts(base, head)) return unknown(RESTARTS_BY.evicting);
  // What is new begins with what its configs say now.
  const mayRead = base !== undefined && head !== undefined && mayReadConfigs(object, known);
  const config = mayRead ? changedConfigNamedBy(head, changes) : undefined;
  if (config !== undefined && !isOfBackups(object))
    return { ...unknown(namedConfigReason(config, object)), namesConfig: true };
  if (found.length > 0 && restartsOthers(object)) return unknown(RESTARTS_BY.targets);
  if (known === "nextRun" && base !== undefined && head !== undefined)
    return found.length === 0 && config === undefined
      ? undefined
      : { effect: "nextRun", causes: specCauses(found, changes) };
  if (base !== undefined && head === undefined && takesAlong(base)) return { effect: "delete", causes: [] };
  if ((known !== undefined && known !== "nextRun") || isBuiltIn(object.group)) return undefined;
  if (head === undefined) return runsPods(object) ? { effect: "delete", causes: [] } : undefined;
  if (base === undefined) {
    if (!runsPods(object)) return undefined;
    const reason = known === undefined ? { reason: RESTARTS_BY.operator(object.kind) } : {};
    return { effect: "create", ...reason, causes: [] };
  }
  const mark = steeringMark(base, head);
  if (mark !== undefined) return unknown(RESTARTS_BY.mark(mark));
  const telling = found.find(({ runs }) => runs);
  return telling === undefined ? undefined : unknown(RESTARTS_BY.operator(object.kind));
}

/**
 * What Flux Operator made of these it deletes with them, unless it leaves them alone.
 * https://github.com/controlplaneio-fluxcd/flux-operator/blob/main/internal/controller/resourceset_controller.go (uninstall)
 */
function takesAlong(object: KubernetesObject): boolean {
  const isOfOperator = object.group === "fluxcd.controlplane.io";
  return isOfOperator && /^(FluxInstance|ResourceSet)$/.test(object.kind) && !isHeldByFlux(object);
}

/** https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso/api-reference (RolloutRestartTarget) */
function restartsOthers({ manifest }: KubernetesObject): boolean {
  return mapsAt(manifest, "spec", "rolloutRestartTargets").length > 0;
}

/** Of the kinds without pods only those that make Secrets of a config pass its change on. */
const PASSES_ON = [
  "Issuer",
  "ClusterIssuer",
  "SecretStore",
  "ClusterSecretStore",
  "VaultAuth",
  "VaultConnection",
];

function mayReadConfigs({ group, kind }: KubernetesObject, known: string | undefined): boolean {
  return known === undefined || known === "nextRun"
    ? !isBuiltIn(group)
    : known === "source" || known === "replacesPods" || PASSES_ON.includes(kind);
}

/** What the cluster writes, and what people and tools label, changes nothing that an operator looks at. */
function sameContent(base: KubernetesObject, head: KubernetesObject): boolean {
  return sameValue(content(base), content(head)) && steeringMark(base, head) === undefined;
}

function content(object: KubernetesObject): Value {
  const fields = Object.entries(object.manifest);
  return {
    ...Object.fromEntries(fields.filter(([field]) => !["metadata", "status", "apiVersion"].includes(field))),
    metadata: ownMetadata(object),
  };
}

function concerned({ key, base, head }: Pair, forecast: MayRestart): ConcernedWorkload {
  const object = head ?? base;
  const as = (side: KubernetesObject | undefined): Workload | undefined =>
    side && { key, object: side, controller: "Operator", templates: [], templateOwner: undefined };
  const location = object?.origin?.location;
  return {
    base: as(base),
    head: as(head),
    forecast: {
      ...idOf(object),
      ...forecast,
      pods: null,
      rollout: null,
      ...(location !== undefined && { location }),
    },
  };
}

function asOther(
  { base, head }: Pair,
  prunes: boolean | null,
  before: OverlaySide,
): ObjectChange | undefined {
  const object = head ?? base;
  if (object === undefined || (base !== undefined && head !== undefined && onlyLabelled(base, head))) {
    return undefined;
  }
  const change = base === undefined ? "added" : head === undefined ? "removed" : "modified";
  const isDropped = base !== undefined && head !== undefined && !dropsContent(base) && dropsContent(head);
  const isLost =
    isDropped ||
    (change === "removed" &&
      prunes !== false &&
      holdsOthers(object) &&
      keptVolume(object, before.index) === undefined &&
      !isKeptByAny(object));
  const location = object.origin?.location;
  const reason = isDropped ? DROPPED : isLost ? lossOf(object, isKept(object) ? null : prunes) : undefined;
  return {
    ...idOf(object),
    change,
    // What is lost is told of for itself.
    class: isLost ? "harmless" : otherClass(object, { base, head }, before),
    ...(isLost && { loss: true }),
    ...(reason !== undefined && { reason }),
    ...(location !== undefined && { location }),
  };
}

function otherClass(
  object: KubernetesObject,
  { base, head }: Sides,
  before: OverlaySide,
): ObjectChange["class"] {
  const { group, kind } = object;
  // The labels of a Namespace decide which pods are admitted, and what is put into them.
  if (group === "" && kind === "Namespace" && base !== undefined && head !== undefined) return "admission";
  const known = changesWhatIsThere(object) ? undefined : classOf(group, kind);
  // A source does something through who takes it, which is reported there.
  if (known === "source" || known === "nextRun") return "harmless";
  // Pods made from now on ask for what their own templates say.
  if (known === "replacesPods" && leavesPods(base, head, before))
    return kind === "OperatorGroup" ? "rights" : head === undefined ? "quota" : "harmless";
  return known === undefined || known === "replacesPods" ? "unknownKind" : known;
}

/**
 * A policy that makes other objects, or mutates those that are there: https://kyverno.io/docs/policy-types/cluster-policy/,
 * https://kyverno.io/docs/policy-types/mutating-policy/
 */
function changesWhatIsThere({ group, manifest }: KubernetesObject): boolean {
  if (group === "policies.kyverno.io")
    return mapAt(manifest, "spec", "evaluation", "mutateExisting").enabled === true;
  return (
    group === "kyverno.io" &&
    mapsAt(manifest, "spec", "rules").some(
      ({ generate, mutate }) => isMap(generate) || (isMap(mutate) && mapsAt(mutate, "targets").length > 0),
    )
  );
}

/** Labels and the API's version are for people and tools, but for those of a Namespace. */
function onlyLabelled(base: KubernetesObject, head: KubernetesObject): boolean {
  if (base.kind === "Namespace") return sameValue(base.manifest, head.manifest);
  const isKnown = classOf(head.group, head.kind) !== undefined;
  const [before, after] = [base, head].map(({ manifest }) => {
    const annotations = Object.entries(mapAt(manifest, "metadata", "annotations"));
    return Object.fromEntries(annotations.filter(([key]) => isKnown || !OF_DELIVERY.test(key)));
  });
  return sameContent(base, head) && sameValue(before, after);
}

/** These are for who delivers an object or reads it, and not for who works by what it says. */
const OF_DELIVERY =
  /^((argocd\.argoproj|.*fluxcd|fluxcd\.controlplane|.*config\.kubernetes|(kubectl|app)\.kubernetes)\.io|(meta\.)?helm\.sh|rollcast\.dev)\/|^description$/;

function idOf(object: KubernetesObject | undefined) {
  const { apiVersion = "", kind = "", name = "", namespace = null } = object ?? {};
  return { apiVersion, kind, name, namespace };
}
