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
    const isHeld = holds.has(id);
    if (!isHeld && deployable.applying.prunes !== false) continue;
    // Whatever declares itself is there as it was applied.
    const isOwn = (each: Declared): boolean => isDeclarationOf(deployable, each);
    const had = byIdentity((base.children.get(id) ?? []).filter((each) => !isOwn(each)));
    const now = head.children.get(id) ?? [];
    const has = byIdentity(now.filter((each) => !isOwn(each)));
    const gone = [...had].flatMap(([name, each]) => (has.has(name) ? [] : [each]));
    if (!isHeld) {
      if (gone.length > 0) kept.set(id, [...now, ...gone]);
    } else if (gone.length > 0 || has.size > had.size || differ(had, has)) {
      kept.set(id, [...now.filter(isOwn), ...had.values()]);
    }
  }
  return kept;
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
