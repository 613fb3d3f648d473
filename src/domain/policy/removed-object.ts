import { mayShareNamespace } from "../../model/identity.ts";
import { madeOf } from "../configs/makers.ts";
import { firstFew } from "../../model/few.ts";
import type { SourceLocation } from "../../model/manifest.ts";
import { compareText } from "../../model/order.ts";
import { autoscalerOf, isAutoscaler } from "../controllers/autoscaling.ts";
import { holdsOthers } from "../controllers/object-kinds.ts";
import { mapAt, textAt } from "../fields.ts";
import type { DeployableForecast, Finding, ObjectChange } from "../forecast.ts";
import type { ObjectId } from "../object-change.ts";
import { isKept } from "../kept.ts";
import { keptVolume } from "../kept-volumes.ts";
import { namespaceKey, objectKey, type KubernetesObject } from "../manifests.ts";
import type { Workload } from "../controllers/workload.ts";
import { oncePer } from "../../model/once.ts";
import { referencesOf, workloadsByReference, type OverlaySide } from "../side.ts";
import { lessenedHooks } from "./admission/lessened-hooks.ts";
import { dataDeletedWith } from "./later/deleted-data.ts";
import { deployableFinding, findingOf, objectFinding, type Check, type CheckContext } from "./check.ts";
import { COME_EARLIER } from "./names/applied-late.ts";
import { actsOnGone } from "./later/acts-on-gone.ts";
import { goesWithUsers } from "./later/goes-with-users.ts";
import { keptApartNoMore } from "./pods/kept-apart.ts";
import { lostCompanions } from "./pods/affinity-targets.ts";
import { coversPods, isBudget, undrainable } from "./later/budgets.ts";
import { hookLosses } from "./later/hook-losses.ts";
import { jobLosses } from "./later/job-losses.ts";
import { lostRules } from "./later/lost-rules.ts";
import { missedRange } from "./amounts/limit-ranges.ts";
import { madeNoMore } from "./later/made-no-more.ts";
import { missedLater } from "./later/missed-later.ts";
import { ownedObjects } from "./later/owned-objects.ts";
import { passedOn } from "./later/passed-on.ts";
import { reloadsOff } from "./later/reload-off.ts";
import { relabelledOthers } from "./labels/relabelled-others.ts";
import { defaultClasses } from "./later/default-classes.ts";
import { givenUp } from "./later/given-up.ts";
import { setBack } from "./scaling/set-back.ts";
import { scalerTargets } from "./scaling/scaler-targets.ts";
import { sharedTargets } from "./later/shared-targets.ts";
import { heldWorkloads, suspendedJobs } from "./later/suspended.ts";
import { takenOver } from "./flux/taken-over.ts";
import { twoScalers } from "./scaling/two-scalers.ts";
import { stayingHeadless } from "./traffic/service-doubts.ts";
import { shorterGrace } from "./later/shorter-grace.ts";
import { turnedWaves } from "./later/turned-waves.ts";
import { uncounted } from "./scaling/uncounted.ts";
import { unreadRules } from "./later/unread-rules.ts";
import { changesObjects, changesWorkloads, type Loss } from "./losses.ts";
import { unreadLosses } from "./unread-losses.ts";
import { unmonitored } from "./later/unmonitored.ts";
import { unscraped } from "./later/unscraped.ts";

const DOCUMENTATION = {
  id: "removed-object",
  title: "Something that is missed only later",
  what: "An object goes that no pod depends on now, but that is missed later; or something stays and no longer does its work.",
  cases: [
    "Something goes that the next claim, backup, renewal or login needs: a StorageClass, a schedule of backups, an issuer, a store of secrets, an account or database of an operator, and the like. Or a config goes that nothing is seen to read.",
    "An autoscaler scales something else, something that nobody here sees instead of what it did, or something that goes, also a custom object; counts by what is gone or by the pods of others; is to scale what has no number of pods; gets a second one beside it; or has its number set back with each apply, since the manifest writes one. Or an autoscaler or a budget comes for what is not here, beside a workload of its own name.",
    "A monitor goes before what it takes metrics of, or comes for others than what has its name. A monitor or a budget selects nothing any more, or others that nobody here sees, or a monitor finds no port, or pods no longer ask for it by their annotations. An alerting rule goes, or has an expression that cannot be read, like a trigger of KEDA or a query of an analysis.",
    "A budget lets no pod go, or pods go beside which others have to run.",
    "A CronJob never runs, or may run twice at once; a Job is made again and again, or gets a shorter deadline; pods get less than half of their time to end; a hook of Argo CD runs at no sync or in a later phase; or a workload comes in an earlier wave than what it needs.",
    "A volume goes to another claim, a class is no longer the default, an object gets an owner with which it may be deleted, or an operator's object does less, has a schedule or a time that nobody can read, or writes what another one of its kind writes.",
    "A workload no longer asks Reloader to restart it, or a Role or a command of kubectl names a workload that goes.",
    "A webhook is no longer asked about kinds that it checked or changed, is called elsewhere, or is passed over where it does not answer, while the programs that answer stay as they are.",
    "Flux itself goes where Flux Operator is to take it over.",
    "Something that holds others moves to another deployable: a Namespace, a claim, a volume, the definition of a kind. Or a Service leaves out `clusterIP: None`, which stays. Or pruning is switched off by the same change that takes away what it would then keep.",
  ],
  why: "Nothing restarts and nothing fails today, so nobody looks.",
  link: "https://kubernetes.io/docs/concepts/storage/storage-classes/",
  remediation: "Make sure that nothing uses it any more, or keep it.",
  severities: ["warning"],
} as const;

export const removedObject: Check = { ...DOCUMENTATION, find };

const HOOKS = ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"];
const SHOWN = 4;
const AS_IT_WAS = "Make sure that it is meant so, or leave it as it was.";
const UNPRUNED = "Keep it from being pruned until it has moved.";
const DRAINABLE = "Have it select pods that run, and let one of them go at a time (`maxUnavailable: 1`).";
const OPERATED = "Have the operator run with this FluxInstance before the merge.";
const OF_ITS_PHASE = "Keep it a hook of the phase that it had, or make sure that nothing has to wait for it.";
const ONE_SCALER = "Keep one autoscaler for each workload.";
const ONE_NUMBER =
  "Take spec.replicas out of the manifest when the autoscaler has set it, in a merge after this one, or have whoever applies it leave that field (Argo CD: `ignoreDifferences` with RespectIgnoreDifferences=true).";
const READABLE = "Fix it; `promtool check rules` says where an expression ends.";
const MADE_ANEW = "Delete it before the change is applied, or keep the field.";
const NO_OWNER = "Leave the owner out: the cluster writes it where a controller makes the object.";

function find(context: CheckContext): readonly Finding[] {
  const { id } = DOCUMENTATION;
  const told = (object: KubernetesObject, message: string, remediation: string = DOCUMENTATION.remediation) =>
    toldOf({ object, message }, remediation);
  const toldOf = ({ object, ...loss }: Loss, remediation: string = DOCUMENTATION.remediation) =>
    objectFinding(context, { id, remediation }, object, { severity: "warning", ...loss });
  return [
    ...redirected(context).map(({ object, missed }) => told(object, missed, AS_IT_WAS)),
    ...removed(context).map(({ object, missed }) =>
      told(object, `${object.kind} ${object.name} is removed: ${missed}`),
    ),
    ...[...madeNoMore(context), ...unreadLosses(context), ...lostRules(context)].map((loss) => toldOf(loss)),
    ...[
      ...suspendedJobs(context),
      ...heldWorkloads(context),
      ...(changesObjects(context) ? givenUp(context) : []),
      ...(HOOKS.some((kind) => context.base.index.byKind.has(kind)) ? lessenedHooks(context) : []),
      ...relabelledOthers(context),
      ...passedOn(context),
      ...jobLosses(context),
      ...shorterGrace(context),
      ...uncounted(context),
      ...lostCompanions(context),
      ...keptApartNoMore(context),
      ...defaultClasses(context),
      ...scalerTargets(context),
      ...unmonitored(context),
      ...(changesWorkloads(context) ? unscraped(context) : []),
      ...reloadsOff(context),
      ...actsOnGone(context),
      ...sharedTargets(context),
    ].map((loss) => toldOf(loss, AS_IT_WAS)),
    ...undrainable(context).map((loss) => toldOf(loss, DRAINABLE)),
    ...takenOver(context).map(({ object, message }) => told(object, message, OPERATED)),
    ...hookLosses(context).map(({ object, message }) => told(object, message, OF_ITS_PHASE)),
    ...turnedWaves(context).map(({ object, message }) => told(object, message, COME_EARLIER)),
    ...twoScalers(context).map(({ object, message }) => told(object, message, ONE_SCALER)),
    ...setBack(context).map(({ object, message }) => told(object, message, ONE_NUMBER)),
    ...unreadRules(context).map(({ object, message }) => told(object, message, READABLE)),
    ...stayingHeadless(context).map(({ object, message }) => told(object, message, MADE_ANEW)),
    ...ownedObjects(context).map(({ object, message }) => told(object, message, NO_OWNER)),
  ];
}

/** What may be deleted yet, though pruning goes off with the change that takes it away. */
export function keptFinding(
  deployable: string,
  names: readonly string[],
  place: SourceLocation | undefined,
): Finding {
  const message = `Pruning goes off in the change that takes away ${firstFew(names)}: where the one is applied before whoever applies it learns of the other, what goes is deleted still.`;
  const check = { id: DOCUMENTATION.id, remediation: "Turn pruning off in an earlier merge." };
  return deployableFinding(deployable, check, { severity: "warning", message }, place);
}

/** What holds others and moves: where it is pruned before it is applied again, all of that is gone. */
export function movedFinding(
  object: ObjectId & Pick<ObjectChange, "location">,
  from: Pick<DeployableForecast, "name">,
  to: Pick<DeployableForecast, "id">,
): Finding {
  const { kind, name, location } = object;
  const message = `${kind} ${name} moves here from ${from.name}: where that prunes it before this applies it, what it holds is deleted.`;
  const check = { id: DOCUMENTATION.id, remediation: UNPRUNED };
  return findingOf(object, to.id, check, { severity: "warning", message }, location);
}

/** What holds others, and that several others have from now on: which of them is applied where it was nobody says. */
export function inheritedFinding(
  object: ObjectId & Pick<ObjectChange, "location">,
  { id }: Pick<DeployableForecast, "id">,
  heirs: readonly Pick<DeployableForecast, "name">[],
): Finding {
  const { kind, name, location } = object;
  const names = heirs.map((heir) => heir.name).sort(compareText);
  const shown = names.length > SHOWN ? [...names.slice(0, SHOWN), "…"] : names;
  const message = `${kind} ${name} leaves here, and ${names.length} others have it (${shown.join(", ")}): unless one of them is applied to the same cluster before it is pruned here, it is deleted, with what it holds.`;
  const check = { id: DOCUMENTATION.id, remediation: UNPRUNED };
  return findingOf(object, id, check, { severity: "warning", message }, location);
}

function removed({
  base,
  head,
}: CheckContext): readonly { readonly object: KubernetesObject; readonly missed: string }[] {
  if (head.incomplete || head.prunes === false) return [];
  return base.index.objects.flatMap((object) => {
    const isThere = head.index.byKey.has(objectKey(object)) || isKept(object);
    if (isThere || isToldOtherwise(object, base, head) || goesWithUsers(object, base, head)) return [];
    const missed =
      missedOf(object, base) ??
      unscaled(object, head) ??
      unprotected(object, head) ??
      missedRange(object, head);
    return missed === undefined ? [] : [{ object, missed }];
  });
}

/** Of what makes a config its readers tell, or they go with it, or its Namespace. */
function isToldOtherwise(object: KubernetesObject, base: OverlaySide, head: OverlaySide): boolean {
  const made = madeOf(object);
  if (made.length === 0) return false;
  const isRead = made.some(({ kind, name }) =>
    (workloadsByReference(base).get(name) ?? []).some(
      (workload) =>
        mayShareNamespace(object.namespace, workload.object.namespace) &&
        referencesOf(workload).some((each) => kind === each.kind && name === each.name),
    ),
  );
  const [home, homeNow] = [base, head].map(({ index }) => index.byKey.get(namespaceKey(object.namespace)));
  const isHomeless = home !== undefined && homeNow === undefined && !isKept(home);
  return isRead || isHomeless || head.index.objects.length === 0;
}

/** An autoscaler of a workload that stays, unless another one scales that. */
function unscaled(object: KubernetesObject, head: OverlaySide): string | undefined {
  if (!isAutoscaler(object)) return undefined;
  const target = textAt(object.manifest, "spec", "scaleTargetRef", "name");
  const isLeft = [...head.workloads.values()].some(
    (workload) =>
      workload.object.name === target &&
      workload.object.namespace === object.namespace &&
      autoscalerOf(workload, head.index) === undefined,
  );
  return isLeft
    ? "the number of pods stays, or becomes what the workload writes, and nothing scales them any more."
    : undefined;
}

/** An autoscaler that goes to something else, from a workload that stays and that no other one scales. */
function redirected({ base, head }: CheckContext): ReturnType<typeof removed> {
  return [...head.workloads.values()].flatMap((workload) => {
    const before = base.workloads.get(workload.key);
    const scaler = before === undefined ? undefined : autoscalerOf(before, base.index);
    const object = scaler === undefined ? undefined : head.index.byKey.get(objectKey(scaler.object));
    if (object === undefined || autoscalerOf(workload, head.index) !== undefined) return [];
    const target = mapAt(object.manifest, "spec", "scaleTargetRef");
    const missed = `${object.kind} ${object.name} goes to ${textAt(target, "kind") ?? "Deployment"} ${textAt(target, "name") ?? ""}: nothing scales ${workload.object.kind} ${workload.object.name} any more.`;
    return [{ object, missed }];
  });
}

/** A budget of pods that stay, unless another one has them. */
function unprotected(object: KubernetesObject, head: OverlaySide): string | undefined {
  const isAlone = isBudget(object) && withoutBudget(head).some(coversPods(object));
  return isAlone ? "a drain of nodes may end all pods at once that it kept." : undefined;
}

const withoutBudget = oncePer(({ index, workloads }: OverlaySide): readonly Workload[] => {
  const covering = index.objects.filter(isBudget).map(coversPods);
  return [...workloads.values()].filter((workload) => !covering.some((covers) => covers(workload)));
});

function missedOf(object: KubernetesObject, { index }: OverlaySide): string | undefined {
  const volume = keptVolume(object, index);
  if (volume !== undefined) return `what it holds stays, on ${volume.kind} ${volume.name}.`;
  if (holdsOthers(object)) return undefined;
  return dataDeletedWith(object) ?? missedLater(object);
}
