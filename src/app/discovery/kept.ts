import { isKept } from "../../domain/kept.ts";
import { isRefusedByDefinition } from "../../domain/refused-declarations.ts";
import { indexManifests } from "../../domain/manifests.ts";
import { declaringObject } from "../../model/declaring-object.ts";
import { delivererOf, type Deliverer, type Deployable } from "../../model/deployable.ts";
import { sameValue } from "../../model/equal.ts";
import { textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import { identityOfManifest } from "../../model/identity.ts";
import { withHeldObjects } from "../unapplied/held.ts";
import { withIgnoredFields } from "../unapplied/ignored-fields.ts";
import type { Holds } from "./holds.ts";
import type { Declared, DiscoveredSide } from "./side.ts";

/** By the id of one that declares others, all that it declares in the cluster, where that is not what head says. */
export type Kept = ReadonlyMap<string, readonly Declared[]>;

export function keptIn(holds: Holds, base: DiscoveredSide, head: DiscoveredSide): Kept {
  const kept = new Map<string, readonly Declared[]>();
  for (const [id, { deployable }] of head.found) {
    const [before, now] = [base.children.get(id) ?? [], head.children.get(id) ?? []];
    if (before.length === 0 && now.length === 0) continue;
    const taken = withoutRefused(before, now);
    // Flux asks the API server about all of them before it applies any.
    const isHeld = holds.has(id) || (taken !== now && deployable.kind === "fluxKustomization");
    const there = isHeld
      ? held(deployable, before, now)
      : (applied(deployable, before, taken, base.found.get(id)?.deployable) ??
        (taken === now ? undefined : taken));
    if (there !== undefined) kept.set(id, there);
  }
  for (const [id, { deployable }] of base.found) {
    const orphans = base.children.get(id) ?? [];
    const isGone = !head.found.has(id) && deployable.applying.deletesWithDeclaration === false;
    if (isGone && orphans.length > 0) kept.set(id, orphans);
  }
  return kept;
}

/**
 * A Kustomization that is among what it deploys prunes as it was told before, to the end of this run; one that begins to
 * does so where that run fails.
 * https://github.com/fluxcd/kustomize-controller/blob/main/internal/controller/kustomization_controller.go (prune)
 */
export function prunesNow(base: Deployable | undefined, head: Deployable): boolean | null {
  const isOwn = head.kind === "fluxKustomization" && head.declaredAt?.parent === head.id;
  return (isOwn && base?.applying.prunes === true) || head.applying.prunes;
}

/** One that comes with a change may come after it. */
export function marksNow(base: Deployable | undefined, head: Deployable | undefined): readonly string[] {
  const [before = [], after = []] = [base ?? head, head ?? base].map((side) => side?.applying.marks);
  return after.filter((mark) => before.includes(mark));
}

/** What the API server refuses stays as it was, or does not come. */
function withoutRefused(before: readonly Declared[], now: readonly Declared[]): readonly Declared[] {
  const was = byIdentity(before);
  const isRefused = ({ manifest, object }: Declared): boolean =>
    isRefusedByDefinition(was.get(identityOfManifest(manifest))?.object, object);
  if (!now.some(isRefused)) return now;
  return now.flatMap((each) =>
    isRefused(each) ? (was.get(identityOfManifest(each.manifest)) ?? []) : [each],
  );
}

/** What was declared; whatever declares itself is there as it was applied. */
function held(
  deployable: Deployable,
  before: readonly Declared[],
  now: readonly Declared[],
): readonly Declared[] | undefined {
  const isOwn = (each: Declared): boolean => isDeclarationOf(deployable, each);
  const had = byIdentity(before.filter((each) => !isOwn(each)));
  const has = byIdentity(now.filter((each) => !isOwn(each)));
  const isSame = had.size === has.size && !differ(had, has);
  return isSame ? undefined : [...now.filter(isOwn), ...had.values()];
}

/** What is declared, as far as it is applied, and what is no longer and nobody deletes. */
function applied(
  deployable: Deployable,
  before: readonly Declared[],
  now: readonly Declared[],
  former: Deployable | undefined,
): readonly Declared[] | undefined {
  const { kind, applying } = deployable;
  const [prunes, marks] = [prunesNow(former, deployable), marksNow(former, deployable)];
  const [was, is] = [manifestsOf(before), manifestsOf(now)];
  const taken = withIgnoredFields(was, withHeldObjects(delivererOf(kind), was, is), applying.leaves) ?? is;
  const has = byIdentity(now);
  const stay = [...byIdentity(before)].flatMap(([name, each]) =>
    !has.has(name) && (prunes === false || isMarkedToStay(each, delivererOf(kind), marks)) ? [each] : [],
  );
  const isTaken = taken.length === is.length && taken.every((manifest, index) => manifest === is[index]);
  if (isTaken && stay.length === 0) return undefined;
  const cluster = now[0]?.cluster ?? "";
  return [
    ...taken.map((manifest) => ({ object: manifest.object, file: undefined, manifest, cluster })),
    ...stay,
  ];
}

function manifestsOf(declared: readonly Declared[]): readonly Manifest[] {
  return declared.map(({ manifest }) => manifest);
}

/** @param marks of whoever applies it */
export function isMarkedToStay(
  { manifest }: Declared,
  deliverer: Deliverer,
  marks?: readonly string[],
): boolean {
  return indexManifests([manifest], "base", deliverer, { marks }).objects.some(isKept);
}

export function isDeclarationOf(deployable: Deployable, { object }: Declared): boolean {
  const declaring = declaringObject(deployable);
  return (
    declaring !== undefined &&
    object.kind === declaring.kind &&
    textAt(object, "metadata", "name") === declaring.name &&
    // Who applies it may give it one.
    (textAt(object, "metadata", "namespace") ?? declaring.namespace) === declaring.namespace
  );
}

function byIdentity(declared: readonly Declared[]): ReadonlyMap<string, Declared> {
  return new Map(declared.map((each) => [identityOfManifest(each.manifest), each]));
}

function differ(had: ReadonlyMap<string, Declared>, has: ReadonlyMap<string, Declared>): boolean {
  return [...had].some(([name, { object }]) => !sameValue(object, has.get(name)?.object ?? null));
}
