import type { PostBuildVariables } from "../../delivery/flux/variables.ts";
import type { Deployable } from "../../model/deployable.ts";
import { declares } from "./entries.ts";
import { placeOf } from "./revisions.ts";
import { findInputs, type DiscoveredSide, type Found } from "./side.ts";
import { variablesOf } from "./variables.ts";

/**
 * Head as the cluster holds it where something that declares others begins to fail: nothing of it is applied, so that what
 * it declared stays as it was, and goes on delivering what the repository holds. It is told that it fails.
 */
export function underBroken(base: DiscoveredSide, head: DiscoveredSide): DiscoveredSide {
  const failing = failingSince(base, head);
  if (failing.size === 0) return head;
  const stays = (before: Found): Found => ({ ...before, inputs: findInputs(head, before.deployable) });
  const found = new Map(
    [...head.found].map(([id, now]): readonly [string, Found] => {
      const before = base.found.get(id);
      // The failure is that of the declaration at hand.
      const isKept = before !== undefined && !failing.has(id) && failing.has(parentOf(before.deployable));
      return [id, isKept ? stays(before) : now];
    }),
  );
  for (const [id, before] of base.found) {
    if (!found.has(id) && isBelow(before, failing, { base, head })) found.set(id, stays(before));
  }
  return { ...head, found };
}

/** With what fails so that not even its files tell what it declares: asked of those whose children are gone. */
export async function withSilent(base: DiscoveredSide, head: DiscoveredSide): Promise<DiscoveredSide> {
  const gone = [...base.found.values()].filter(({ deployable }) => !head.found.has(deployable.id));
  const broken = new Set(head.broken);
  for (const id of new Set(gone.map(({ deployable }) => parentOf(deployable)))) {
    const parent = head.found.get(id);
    if (parent === undefined || parent.deployable.notAnalysed !== undefined || declares(head, parent))
      continue;
    const outcome = await head.builds.build({
      deployable: parent.deployable,
      tree: placeOf(head, parent).tree,
      side: "head",
      inputs: parent.inputs.files,
      variables: await variablesOf(head, () => head.found.values(), parent),
    });
    if (outcome.status === "failed") broken.add(id);
  }
  return broken.size === head.broken.size ? head : { ...head, broken };
}

/** Ids of what begins to fail. */
export function failingSince(base: DiscoveredSide, head: DiscoveredSide): ReadonlySet<string> {
  return new Set([...head.broken].filter((id) => base.found.has(id) && !base.broken.has(id)));
}

/** Variables out of what begins to fail stay in the cluster, where all others are as they were. */
export function keptWhereFailing<Variables extends PostBuildVariables | undefined>(variables: {
  readonly base: Variables;
  readonly head: Variables;
}): { readonly base: Variables; readonly head: Variables } {
  const { base, head } = variables;
  if (base === undefined || head === undefined) return variables;
  const isMissing =
    head.notSeen.some((source) => !base.notSeen.includes(source)) || head.makers.length < base.makers.length;
  const isSame =
    [...head.values].every(([name, value]) => base.values.get(name) === value) &&
    head.makers.every((maker) => base.makers.includes(maker));
  return isMissing && isSame ? { base, head: base } : variables;
}

/** Also where what declares it could not be followed, since only its file said what that is. */
function isBelow(
  { deployable }: Found,
  failing: ReadonlySet<string>,
  { base, head }: { readonly base: DiscoveredSide; readonly head: DiscoveredSide },
): boolean {
  const id = parentOf(deployable);
  if (failing.has(id)) return true;
  const parent = id === deployable.id ? undefined : base.found.get(id);
  const isFollowed = head.found.get(id)?.deployable.notAnalysed === undefined && head.found.has(id);
  return parent !== undefined && !isFollowed && failing.has(parentOf(parent.deployable));
}

function parentOf({ declaredAt }: Deployable): string {
  return declaredAt?.parent ?? "";
}
