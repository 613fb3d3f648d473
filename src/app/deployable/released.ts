import { sameValue } from "../../model/equal.ts";
import type { WorkloadForecast } from "../../domain/forecast.ts";
import { madeAnew } from "../../domain/controllers/reinstalled.ts";
import { isPlaceless } from "../../domain/placeless.ts";
import { declaringObject } from "../../model/declaring-object.ts";
import { delivererOf, type Deployable, type Waiting } from "../../model/deployable.ts";
import { firstFew } from "../../model/few.ts";
import { textAt } from "../../model/fields.ts";
import { nameOfManifest } from "../../model/identity.ts";
import type { Manifest, SourceLocation } from "../../model/manifest.ts";
import type { Both, Pair } from "../discovery/pairs.ts";
import { newlyPassedOver } from "../discovery/passed-over.ts";
import { namedObjects } from "../../domain/policy/flux-settings.ts";
import type { HoldChanges } from "../unapplied/held.ts";
import { moveReason } from "./pins.ts";
import { overlookedSince } from "../unapplied/overlooked-rules.ts";
import { keepsReason, prunesUnmarked } from "./pruning.ts";
import { beginsToReplace } from "./replaced.ts";

const RESUMED: Readonly<Partial<Record<Waiting["code"], string>>> = {
  suspended: "It was suspended: whatever changed meanwhile is applied now.",
  parentSuspended: "What declares it was suspended: whatever changed meanwhile is applied now.",
  manualSync: "Its sync becomes automatic: whatever changed since the last sync is applied now.",
  syncWindow: "No sync window holds it any more: whatever changed since the last sync is applied now.",
};

/** The field that says which. */
const LEAVES: Readonly<Partial<Record<Deployable["kind"], string>>> = {
  fluxKustomization: "spec.ignore",
  helmRelease: "driftDetection.ignore",
};

/**
 * What a changed declaration lets loose without any changed manifest: what gathered while it waited, or another way of
 * applying. No manifest tells what that is. Nor that the release of a chart of another name is recreated.
 * @param renamed "chart web → shop"
 */
export function releasesOf(
  pair: Pair,
  holds: HoldChanges,
  manifests: Both<readonly Manifest[]>,
  renamed: string | undefined,
): readonly WorkloadForecast[] {
  const { base, head } = pair;
  if (base === undefined || head === undefined) return [];
  const { declaredAt } = head.deployable;
  const declared = { base: base.deployable, head: head.deployable };
  const reason =
    moveReason(pair) ??
    releaseReason(declared.base, declared.head, [
      ...beginsToReplace(declared, manifests),
      ...beginsToPassOver(newlyPassedOver(base, head)),
    ]) ??
    unmarked(holds) ??
    placed(head.deployable, manifests);
  const keeps = keepsReason(base.deployable, head.deployable);
  const rest = { causes: [], pods: null, rollout: null };
  const object = declaringObject(head.deployable);
  if (object === undefined) return [];
  const told = { ...object, ...(declaredAt !== undefined && { location: placeOf(declaredAt) }) };
  if (renamed !== undefined) return [{ ...told, ...madeAnew(renamed), ...rest }];
  if (reason !== undefined) return [{ ...told, effect: "unknown", reason, releases: true, ...rest }];
  return keeps === undefined ? [] : [{ ...told, effect: "none", reason: keeps, ...rest }];
}

/** What holds an Application whose project is not here any more nobody sees, and Argo CD refuses it where there is none. */
function losesProject(base: Deployable, head: Deployable): boolean {
  return base.permits !== undefined && head.permits === undefined && head.project !== "default";
}

/** @param files that it reads */
function beginsToPassOver(files: readonly string[]): readonly string[] {
  return files.length === 0
    ? []
    : [
        `passes over changes of ${firstFew(files)}, which it reads: they arrive with a change of what its annotation manifest-generate-paths names`,
      ];
}

function releaseReason(base: Deployable, head: Deployable, more: readonly string[]): string | undefined {
  if (base.waiting !== undefined && head.waiting === undefined && !losesProject(base, head)) {
    const resumed = RESUMED[base.waiting.code];
    if (resumed !== undefined) return resumed;
  }
  if (base.generated?.policy !== undefined && head.generated?.policy !== base.generated.policy) {
    return "Its ApplicationSet may do more or less to Applications from now on (applicationsSync): whatever changed in it meanwhile may be applied now.";
  }
  if (head.passedFrom !== undefined && head.declaredAt?.parent === base.declaredAt?.parent) {
    return `${head.passedFrom} begins to read another path, and deletes before what its former path no longer declares: this is deleted with all that it has deployed, and recreated.`;
  }
  if (head.passedFrom !== undefined) {
    return `It passes from ${head.passedFrom} to another that declares it: if the former prunes it before the latter has applied it, it is deleted with all that it has deployed, and recreated.`;
  }
  const [before, after] = [base.applying, head.applying];
  if (after.remade === true && before.remade !== true && after.deletesWithDeclaration === true) {
    return "It is a hook from now on: each sync of what declares it deletes it with all that it has deployed, and makes it anew.";
  }
  // What Flux left behind is not in its inventory any more: see `keepsReason`.
  const [pruned, prunes] = [before, after].map(prunesUnmarked);
  if (pruned === false && prunes === true && head.kind !== "fluxKustomization") {
    return "It begins to prune: what is no longer in the repository is deleted now.";
  }
  if (before.heals !== true && after.heals === true) {
    return "It begins to heal itself: what was changed in the cluster by hand is undone now.";
  }
  if (after.imagesBy !== undefined && !sameValue(before.imagesBy, after.imagesBy)) {
    return "Its image updater chooses images by other rules from now on: it may take others than now, and restart what runs them.";
  }
  const begins = [
    ...(head.waiting === undefined && overlookedSince(base, head).ends
      ? [
          "compares again what its ignoreDifferences left out: what differs there in the cluster, as others have set it, is undone now",
        ]
      : []),
    ...(sameValue(before.leaves, after.leaves)
      ? []
      : [`leaves other fields as the cluster has them (${LEAVES[head.kind] ?? "ignoreDifferences"})`]),
    ...(!before.forces && after.forces ? ["deletes and makes anew what the API server refuses"] : []),
    ...(base.applier !== head.applier && head.applier === "serverSide" ? ["applies on the server"] : []),
    ...(base.applier !== head.applier && head.applier === "clientSide"
      ? ["no longer applies on the server"]
      : []),
    ...newKustomize(base, head),
    ...more,
  ];
  return begins.length === 0 ? undefined : `From now on it ${begins.join(", and ")}.`;
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/#custom-kustomize-versions */
function newKustomize(base: Deployable, head: Deployable): readonly string[] {
  const [before, after] = [base, head].map(({ delivery }) =>
    delivery.kind === "argoKustomize" ? textAt(delivery.options, "version") : undefined,
  );
  return after === undefined || after === before
    ? []
    : [`is built by kustomize ${after}, and by none where Argo CD has no such one`];
}

function unmarked({ released, marks }: HoldChanges): string | undefined {
  if (released.length === 0) return undefined;
  return `From now on it applies ${namedObjects(released)} again, which ${marks.join(" and ")} kept as the cluster has it: whatever changed meanwhile is applied now.`;
}

/** Before, whoever applies it refused all of it, unless somebody gives a namespace who is not seen here. */
function placed({ kind }: Deployable, { base, head }: Both<readonly Manifest[]>): string | undefined {
  const deliverer = delivererOf(kind);
  const isLacking = (side: readonly Manifest[]): boolean =>
    side.some((manifest) => isPlaceless({ ...nameOfManifest(manifest), deliverer }));
  if (!isLacking(base) || isLacking(head)) return undefined;
  return "One of its objects named no namespace, so that nothing of it was applied: whatever changed meanwhile is applied now.";
}

function placeOf({ file, line }: SourceLocation): SourceLocation {
  return { file, ...(line !== undefined && { line }) };
}
