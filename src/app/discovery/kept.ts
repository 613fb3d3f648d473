import { isKept } from "../../domain/kept.ts";
import { indexManifests } from "../../domain/manifests.ts";
import type { Deployable } from "../../model/deployable.ts";
import { sameValue } from "../../model/equal.ts";
import { textAt } from "../../model/fields.ts";
import { identityOfManifest } from "../../model/identity.ts";
import type { Holds } from "./holds.ts";
import type { Declared, DiscoveredSide } from "./side.ts";

/** By the id of one that declares others, all that it declares in the cluster, where that is not what head says. */
export type Kept = ReadonlyMap<string, readonly Declared[]>;

export function keptIn(holds: Holds, base: DiscoveredSide, head: DiscoveredSide): Kept {
  const kept = new Map<string, readonly Declared[]>();
  for (const [id, { deployable }] of head.found) {
    const [before, now] = [base.children.get(id) ?? [], head.children.get(id) ?? []];
    const there = holds.has(id) ? held(deployable, before, now) : unpruned(deployable, before, now);
    if (there !== undefined) kept.set(id, there);
  }
  for (const [id, { deployable }] of base.found) {
    const orphans = base.children.get(id) ?? [];
    const isGone = !head.found.has(id) && deployable.applying.deletesWithDeclaration === false;
    if (isGone && orphans.length > 0) kept.set(id, orphans);
  }
  return kept;
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

/** What is declared, and what is no longer and nobody deletes. */
function unpruned(
  { applying }: Deployable,
  before: readonly Declared[],
  now: readonly Declared[],
): readonly Declared[] | undefined {
  const has = byIdentity(now);
  const stay = [...byIdentity(before)].flatMap(([name, each]) =>
    !has.has(name) && (applying.prunes === false || isMarkedToStay(each)) ? [each] : [],
  );
  return stay.length === 0 ? undefined : [...now, ...stay];
}

function isMarkedToStay({ manifest }: Declared): boolean {
  return indexManifests([manifest], "base").objects.some(isKept);
}

function isDeclarationOf({ kind, name }: Deployable, { object }: Declared): boolean {
  const [, own = ""] = name.split(/[/ ]/);
  const declaring = kind === "argoApplication" ? "Application" : "Kustomization";
  return object.kind === declaring && textAt(object, "metadata", "name") === own;
}

function byIdentity(declared: readonly Declared[]): ReadonlyMap<string, Declared> {
  return new Map(declared.map((each) => [identityOfManifest(each.manifest), each]));
}

function differ(had: ReadonlyMap<string, Declared>, has: ReadonlyMap<string, Declared>): boolean {
  return [...had].some(([name, { object }]) => !sameValue(object, has.get(name)?.object ?? null));
}
