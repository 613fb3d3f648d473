import { identityOfManifest } from "../../model/identity.ts";
import { hookPhaseOf, isOutsideSyncs } from "../../domain/controllers/hooks.ts";
import type { Deliverer } from "../../model/deployable.ts";
import { textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { ValueMap } from "../../yaml/value.ts";

const FLUX = "kustomize.toolkit.fluxcd.io";

/** Head as the cluster gets it, where marks keep whoever delivers from applying an object: never, or only to create it. */
export function withHeldObjects(
  deliverer: Deliverer,
  base: readonly Manifest[] | null,
  head: readonly Manifest[] | null,
): readonly Manifest[] | null {
  const holdOf = HOLDS_OF[deliverer];
  if (
    holdOf === undefined ||
    !head?.some(({ object }) => holdOf(object) !== undefined || isOutsideSyncs(object))
  )
    return head;
  const before = byKey(base ?? []);
  return head.flatMap((manifest) => {
    // What begins to be a hook of no sync is not among what Argo CD compares, which prunes it.
    if (
      deliverer === "argo" &&
      isOutsideSyncs(manifest.object) &&
      isNoHook(before.get(identityOfManifest(manifest)))
    )
      return [];
    const hold = holdOf(manifest.object);
    if (hold === undefined) return [manifest];
    const known = before.get(identityOfManifest(manifest));
    if (known !== undefined) return [known];
    return hold.to === "never" ? [] : [manifest];
  });
}

function isNoHook(manifest: Manifest | undefined): boolean {
  return (
    manifest !== undefined && !isOutsideSyncs(manifest.object) && hookPhaseOf(manifest.object) === undefined
  );
}

/** What a deliverer begins to leave as it is in the cluster, or ceases to, and the mark that says so. */
export interface HoldChanges {
  readonly held: readonly Manifest[];
  readonly released: readonly Manifest[];
  /** "kustomize.toolkit.fluxcd.io/reconcile: disabled". */
  readonly marks: readonly string[];
}

/** Nobody would hear of it otherwise: head is then as base, or differs in a mark alone. */
export function holdChanges(
  deliverer: Deliverer,
  base: readonly Manifest[],
  head: readonly Manifest[],
): HoldChanges {
  const holdOf = HOLDS_OF[deliverer];
  if (holdOf === undefined) return { held: [], released: [], marks: [] };
  const before = byKey(base);
  const marks = new Set<string>();
  const changed = head.flatMap((manifest) => {
    const known = before.get(identityOfManifest(manifest));
    const [was, is] = [known && holdOf(known.object), holdOf(manifest.object)];
    if ((was === undefined) === (is === undefined)) return [];
    // What is there only once it has been made is made.
    if (known === undefined && is?.to === "onceMade") return [];
    marks.add((is ?? was)?.mark ?? "");
    return [{ manifest, isHeld: is !== undefined }];
  });
  const of = (isHeld: boolean) =>
    changed.filter((each) => each.isHeld === isHeld).map(({ manifest }) => manifest);
  return { held: of(true), released: of(false), marks: [...marks] };
}

interface Hold {
  readonly to: "never" | "onceMade";
  readonly mark: string;
}

/**
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources
 * https://github.com/fluxcd/kustomize-controller/blob/v1.9.0/internal/controller/kustomization_controller.go (ExclusionSelector)
 */
const HOLDS: readonly (readonly [mark: string, value: string, to: Hold["to"]])[] = [
  ["reconcile", "disabled", "never"],
  ["ssa", "ignore", "never"],
  ["ssa", "ifnotpresent", "onceMade"],
];

/** Labels count like annotations, and letters of either case. */
function holdOfFlux(object: ValueMap): Hold | undefined {
  for (const [name, value, to] of HOLDS) {
    for (const field of ["annotations", "labels"]) {
      const text = textAt(object, "metadata", field, `${FLUX}/${name}`);
      if (text?.toLowerCase() === value) return { to, mark: `${FLUX}/${name}: ${text}` };
    }
  }
  return undefined;
}

/** Alone only; beside another event that one counts: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#how-phases-work */
function holdOfArgo(object: ValueMap): Hold | undefined {
  const hook = textAt(object, "metadata", "annotations", "argocd.argoproj.io/hook");
  return hook?.trim() === "Skip" ? { to: "never", mark: "argocd.argoproj.io/hook: Skip" } : undefined;
}

const HOLDS_OF: Readonly<Partial<Record<Deliverer, (object: ValueMap) => Hold | undefined>>> = {
  flux: holdOfFlux,
  argo: holdOfArgo,
};

export function byKey(manifests: readonly Manifest[]): ReadonlyMap<string, Manifest> {
  return new Map(manifests.map((manifest) => [identityOfManifest(manifest), manifest]));
}
