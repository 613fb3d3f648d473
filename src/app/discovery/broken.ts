import type { PostBuildVariables } from "../../delivery/flux/variables.ts";
import type { Deployable } from "../../model/deployable.ts";
import { declaresIn } from "./entries.ts";
import { placeOf } from "./revisions.ts";
import type { DiscoveredSide } from "./side.ts";
import { variablesOf } from "./variables.ts";

/** With what fails so that not even its files tell what it declares: asked of those whose children are gone. */
export async function withSilent(base: DiscoveredSide, head: DiscoveredSide): Promise<DiscoveredSide> {
  const gone = [...base.found.values()].filter(({ deployable }) => !head.found.has(deployable.id));
  const broken = new Set(head.broken);
  for (const id of new Set(gone.map(({ deployable }) => parentOf(deployable)))) {
    const parent = head.found.get(id);
    if (parent === undefined || parent.deployable.notAnalysed !== undefined || declaresIn(head, parent))
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

function parentOf({ declaredAt }: Deployable): string {
  return declaredAt?.parent ?? "";
}
