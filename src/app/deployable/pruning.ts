import { overlookedSince } from "../unapplied/overlooked-rules.ts";
import { isKept, needsConfirmation } from "../../domain/kept.ts";
import type { Finding } from "../../domain/forecast.ts";
import { indexManifests } from "../../domain/manifests.ts";
import { unsyncedFinding } from "../../domain/policy/argo-settings.ts";
import { keptFinding } from "../../domain/policy/removed-object.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { delivererOf, type Applying, type Deployable, type Waiting } from "../../model/deployable.ts";
import { identityOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Both, Pair } from "../discovery/pairs.ts";
import { isConfigKind } from "../../model/config-kind.ts";

/**
 * What a declaration that keeps more or less from now on means for later changes; a quiet word, since nothing happens now.
 * Flux prunes what it has applied the last time, and forgets what it left behind before:
 * https://github.com/fluxcd/kustomize-controller/blob/main/internal/controller/kustomization_controller.go (reconcile)
 */
export function keepsReason(base: Deployable, head: Deployable): string | undefined {
  const [before, after] = [base.applying, head.applying];
  if (head.waiting !== undefined) return undefined;
  if (prunesUnmarked(before) === true && prunesUnmarked(after) === false)
    return "It prunes nothing from now on: what later changes take away stays in the cluster.";
  if (before.prunes === false && after.prunes === true && head.kind === "fluxKustomization")
    return "It prunes from now on: what later changes take away is deleted, and what earlier ones left behind stays.";
  if (before.deletesWithDeclaration === true && after.deletesWithDeclaration === false)
    return "What it has deployed stays in the cluster from now on when its declaration goes.";
  const policy = head.generated?.policy;
  if (policy !== undefined && LEAVING.includes(policy) && policy !== base.generated?.policy)
    return `Its ApplicationSet leaves it as it is from now on (applicationsSync: ${policy}): what later changes make of its declaration does not arrive.`;
  return overlookedSince(base, head).begins
    ? "It does not sync by itself any more for a change of nothing but what its ignoreDifferences name."
    : undefined;
}

/** Whether an object without a mark of its own is deleted when it is no longer built. */
export function prunesUnmarked({ prunes, marks = [] }: Applying): boolean | null {
  return marks.includes("Prune=false") ? false : prunes;
}

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Controlling-Resource-Modification/ */
const LEAVING = ["create-only", "create-delete"];

/**
 * What a change takes away that turns pruning off with it. Both come with one commit, and whoever applies acts on what it
 * was told before until its declaration has been applied anew.
 */
export function keptFindings({ base, head }: Pair, manifests: Both<readonly Manifest[]>): readonly Finding[] {
  if (base === undefined || head === undefined) return [];
  const { id, kind, applying, declaredAt } = head.deployable;
  const begins = base.deployable.applying.prunes === true && applying.prunes === false;
  if (!begins || declaredAt?.parent === id) return [];
  const there = new Set(manifests.head.map(identityOfManifest));
  const gone = manifests.base.filter((manifest) => !there.has(identityOfManifest(manifest)));
  const lost = indexManifests(gone, "base", delivererOf(kind)).objects.filter(
    (object) => !isKept(object) && !isConfigKind(object.kind),
  );
  const names = sortedTexts(lost.map(({ kind, name }) => `${kind} ${name}`));
  return names.length === 0 ? [] : [keptFinding(id, names, declaredAt)];
}

/** What an Application waits for of which something goes that somebody has to confirm: it goes with its sync, or with itself. */
export function unconfirmedWaiting(
  { base, head }: Pair,
  manifests: Both<readonly Manifest[]>,
): Waiting | undefined {
  const deployable = (head ?? base)?.deployable;
  if (deployable?.kind !== "argoApplication" || deployable.waiting !== undefined || base === undefined)
    return undefined;
  const { marks, prunes, deletesWithDeclaration } = deployable.applying;
  if ((head === undefined ? deletesWithDeclaration : prunes) !== true) return undefined;
  const there = new Set(manifests.head.map(identityOfManifest));
  const gone = manifests.base.filter((manifest) => !there.has(identityOfManifest(manifest)));
  const of = { marks, endsWithDeclaration: head === undefined };
  const [first] = indexManifests(gone, "base", "argo", of).objects.filter(needsConfirmation);
  if (first === undefined) return undefined;
  const reason = `Argo CD holds ${head === undefined ? "the deletion" : "the sync"} until somebody confirms that ${first.kind} ${first.name} may go (${head === undefined ? "Delete" : "Prune"}=confirm): nothing of it happens before`;
  return { code: "manualSync", reason };
}

/** An Application that Argo CD synced by itself, and that waits for somebody from now on. */
export function unsyncedFindings({ base, head }: Pair): readonly Finding[] {
  if (base === undefined || head?.deployable.kind !== "argoApplication") return [];
  const code = head.deployable.waiting?.code;
  const begins = base.deployable.waiting === undefined && (code === "manualSync" || code === "suspended");
  return begins ? [unsyncedFinding(head.deployable, code)] : [];
}
