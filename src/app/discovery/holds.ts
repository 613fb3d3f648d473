import type { Deployable, Waiting } from "../../model/deployable.ts";
import { waitsWithDeclarer } from "../../sources/argo/messages.ts";
import { parentFails, parentSuspended } from "../../sources/flux/messages.ts";
import { failingSince } from "./broken.ts";
import type { DiscoveredSide, Found } from "./side.ts";

/** Why what one declares does not reach the cluster as head has it. */
export type Hold =
  /** It is told itself that it applies nothing. */
  | { readonly kind: "fails" | "suspended"; readonly waiting: Waiting }
  /** It comes without another merge, or by another one. */
  | { readonly kind: "later"; readonly waiting: Waiting };

/** By the id of the one that declares. */
export type Holds = ReadonlyMap<string, Hold>;

export function holdsOf(base: DiscoveredSide, head: DiscoveredSide): Holds {
  const failing = failingSince(base, head);
  const holds = [...head.found].map(([id, { deployable }]): readonly [string, Hold | undefined] => {
    const before = base.found.get(id)?.deployable;
    const fails = failing.has(id) || (isRefused(deployable) && before !== undefined && !isRefused(before));
    return [id, fails ? failed(deployable) : holdOf(deployable, before)];
  });
  return new Map(holds.flatMap(([id, hold]) => (hold === undefined ? [] : [[id, hold]])));
}

/** Whatever it would build. */
function isRefused({ notAnalysed }: Deployable): boolean {
  return notAnalysed?.code === "build-failed";
}

/** What it begins to declare is not there before that is mended. */
export function failed({ name }: Deployable): Hold {
  return { kind: "fails", waiting: { code: "parentSuspended", reason: parentFails(name) } };
}

const LATER: readonly Waiting["code"][] = ["manualSync", "syncWindow", "notReached"];

function holdOf({ name, waiting }: Deployable, before: Deployable | undefined): Hold | undefined {
  if (waiting === undefined) return undefined;
  if (waiting.code === "suspended") {
    return { kind: "suspended", waiting: { code: "parentSuspended", reason: parentSuspended(name) } };
  }
  // Until the cluster hears that it waits, it applies what comes.
  const waited = before === undefined || before.waiting !== undefined;
  return waited && LATER.includes(waiting.code)
    ? { kind: "later", waiting: { ...waiting, reason: waitsWithDeclarer(name, waiting) } }
    : undefined;
}

/** The hold of the nearest one above that has any; some declare each other in turn. */
export function holdAbove(
  holds: Holds,
  { found }: Pick<DiscoveredSide, "found">,
  below: Found | undefined,
): Hold | undefined {
  const seen = new Set([below?.deployable.id]);
  let above = below?.deployable.declaredAt?.parent;
  while (above !== undefined && !seen.has(above)) {
    const hold = holds.get(above);
    if (hold !== undefined) return hold;
    seen.add(above);
    above = found.get(above)?.deployable.declaredAt?.parent;
  }
  return undefined;
}
