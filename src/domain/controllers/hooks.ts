import { mapAt, textAt } from "../fields.ts";
import { annotationOf, type KubernetesObject } from "../manifests.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { ownValue } from "../../model/own-value.ts";

/** The annotation that makes a hook of Argo CD: whoever writes it has that. */
export const ARGO = "argocd.argoproj.io/hook";
/** Argo CD honours Helm's hooks too: https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#helm-hooks */
const HELM = "helm.sh/hook";

/** When in a sync a hook runs; what is no hook is applied with "Sync". */
export type HookPhase = "PreSync" | "Sync" | "PostSync";

const PHASES: Readonly<Record<string, HookPhase>> = {
  PreSync: "PreSync",
  Sync: "Sync",
  PostSync: "PostSync",
  "pre-install": "PreSync",
  "pre-upgrade": "PreSync",
  "post-install": "PostSync",
  "post-upgrade": "PostSync",
};

/** What makes this object a hook; undefined: nothing. */
export function hookOf(object: KubernetesObject): string | undefined {
  return [ARGO, HELM].find((key) => annotationOf(object, key) !== undefined);
}

/** The first phase in which a manifest of an Application is applied; undefined for one that is no hook of a sync. */
export function hookPhaseOf(manifest: ValueMap): HookPhase | undefined {
  const annotations = mapAt(manifest, "metadata", "annotations");
  const phases = [ARGO, HELM]
    .flatMap((key) => words(textAt(annotations, key)))
    .map((word) => ownValue(PHASES, word));
  return (["PreSync", "Sync", "PostSync"] as const).find((phase) => phases.includes(phase));
}

/**
 * Whether Argo CD takes a manifest for a hook of no sync that succeeds: of a failed one, of a deletion, or of an event that it
 * does not have. `Skip` alone is a mark of another kind.
 * https://github.com/argoproj/gitops-engine/blob/master/pkg/sync/reconcile.go (splitHooks)
 */
export function isOutsideSyncs(manifest: ValueMap): boolean {
  const annotations = mapAt(manifest, "metadata", "annotations");
  const [argo, helm] = [textAt(annotations, ARGO), textAt(annotations, HELM)];
  const isHook = argo === undefined ? helm !== undefined && helm !== "crd-install" : argo.trim() !== "Skip";
  return isHook && hookPhaseOf(manifest) === undefined;
}

const WAVES = ["argocd.argoproj.io/sync-wave", "helm.sh/hook-weight"] as const;

/** The sync wave of a manifest. What is no whole number does not count, as Argo CD reads it. */
export function waveOf(manifest: ValueMap): number {
  const texts = WAVES.map((key) => textAt(manifest, "metadata", "annotations", key) ?? "");
  return Number(texts.find((text) => /^[+-]?\d{1,9}$/.test(text)) ?? 0);
}

const ORDERING = [ARGO, WAVES[0]];
const ORDER: readonly HookPhase[] = ["PreSync", "Sync", "PostSync"];

/**
 * Whether Argo CD applies an object only after another one is healthy: in a later phase or wave of the same sync.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#how-sync-waves-work
 */
export function comesAfter(object: KubernetesObject, other: KubernetesObject): boolean {
  if (![object, other].every(({ deliverer }) => deliverer === "argo")) {
    // Where nobody is seen to apply them, marks of Argo CD tell who does.
    const isMarked = [object, other].some((each) => hasMark(each, ORDERING));
    if (!isMarked || ![object, other].every(({ deliverer }) => deliverer === "unknown")) return false;
  }
  const [phase, otherPhase] = [object, other].map(({ manifest }) =>
    ORDER.indexOf(hookPhaseOf(manifest) ?? "Sync"),
  );
  if (phase !== otherPhase) return (phase ?? 0) > (otherPhase ?? 0);
  return waveOf(object.manifest) > waveOf(other.manifest);
}

/** Whether it may come before or after others: without a mark all come at once. */
export function isOrdered(object: KubernetesObject): boolean {
  return hasMark(object, [ARGO, HELM, ...WAVES]);
}

function hasMark(object: KubernetesObject, marks: readonly string[]): boolean {
  return marks.some((mark) => annotationOf(object, mark) !== undefined);
}

/**
 * How a hook's live object goes with every sync; undefined for one that stays.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#hook-deletion-policies
 */
export function hookDeletion(object: KubernetesObject): "before" | "after" | undefined {
  if (!isOfSync(object)) return undefined;
  const policies = deletePolicies(object);
  if (policies.includes("hooksucceeded")) return "after";
  return policies.length === 0 || policies.includes("beforehookcreation") ? "before" : undefined;
}

/** Who makes it anew at every sync: of a hook that goes only when it fails, nobody does. */
export function remadeBy(object: KubernetesObject): string | undefined {
  const stays = isOfSync(object) && hookDeletion(object) === undefined;
  return stays ? undefined : hookOf(object);
}

function isOfSync(object: KubernetesObject): boolean {
  const events = [ARGO, HELM].flatMap((key) => words(annotationOf(object, key)));
  return events.some((event) => Object.hasOwn(PHASES, event));
}

function deletePolicies(object: KubernetesObject): readonly string[] {
  return [`${ARGO}-delete-policy`, `${HELM}-delete-policy`]
    .flatMap((key) => words(annotationOf(object, key)))
    .map((policy) => policy.toLowerCase().replaceAll("-", ""));
}

function words(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
