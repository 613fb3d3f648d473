import { normalised } from "../../delivery/flux/normalise.ts";
import type { OverlayInput } from "../../domain/overlay.ts";
import { delivererOf } from "../../model/deployable.ts";
import { sameValue } from "../../model/equal.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isList, textOf, type Value } from "../../yaml/value.ts";
import { marksNow, prunesNow } from "../discovery/kept.ts";
import type { Pair } from "../discovery/pairs.ts";
import { withChartDefinitions } from "../unapplied/chart-definitions.ts";
import { withHeldObjects } from "../unapplied/held.ts";
import { replicasLeft, withIgnoredFields } from "../unapplied/ignored-fields.ts";
import { managedNamespaces } from "./managed-namespace.ts";
import { withoutOperated } from "../unapplied/operated.ts";
import { identityOf } from "./outcomes.ts";
import { settingsOf, type PolicyInForce } from "../policy/in-force.ts";
import type { BuildOutcome } from "../ports.ts";

/** What whoever applies a deployable makes of its builds; null for a side that is not built. */
export interface Applied {
  readonly base: readonly Manifest[] | null;
  readonly head: readonly Manifest[] | null;
  /** See `CheckContext`. */
  readonly replicasLeft?: readonly string[];
}

export function appliedOf(
  pair: Pair,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
): Applied {
  const deliverer = delivererOf(identityOf(pair).kind);
  const isFlux = deliverer === "flux";
  const manifestsOf = (side: BuildOutcome | undefined) =>
    side?.status !== "built" ? null : isFlux ? normalised(side.manifests) : side.manifests;
  const { base: builtBefore, head: builtAfter } = withChartDefinitions({
    base: manifestsOf(base),
    head: manifestsOf(head),
  });
  const managed = managedNamespaces(pair, builtBefore, builtAfter);
  const after = builtAfter === null ? null : [...builtAfter, ...managed.head];
  const built = builtBefore === null ? null : [...builtBefore, ...managed.base];
  const before = isFlux ? withoutOperated(built, after) : built;
  const held = withHeldObjects(deliverer, before, after);
  const rules = pair.head?.deployable.applying.leaves;
  const left = replicasLeft(held, rules);
  return {
    base: before,
    head: withIgnoredFields(before, held, deliverer === "argo" ? standingRules(pair) : undefined),
    ...(left.length > 0 && { replicasLeft: left }),
  };
}

/** Rules that come with a change may come after it: what they name is not left as it is yet. */
function standingRules({ base, head }: Pair): readonly Value[] | undefined {
  const [before, after] = [base, head].map((side) => side?.deployable.applying.leaves);
  if (!isList(before) || !isList(after)) return undefined;
  return after.filter((rule) => before.some((known) => sameValue(known, rule)));
}

/** Who applies a deployable and how, and what the policy says of it: the same whatever it is compared with. */
export function circumstancesOf(
  pair: Pair,
  policy: PolicyInForce,
): Pick<
  OverlayInput,
  | "id"
  | "applier"
  | "deliverer"
  | "isFilledIn"
  | "endsWithDeclaration"
  | "marks"
  | "prunes"
  | "orphans"
  | "replaces"
  | "settings"
  | "kinds"
> {
  const identity = identityOf(pair);
  return {
    id: identity.id,
    applier: identity.applier,
    deliverer: delivererOf(identity.kind),
    isFilledIn: isFilledIn(pair),
    endsWithDeclaration: pair.head === undefined,
    marks: marksNow(pair.base?.deployable, pair.head?.deployable),
    prunes: prunesOf(pair),
    orphans: pair.head?.deployable.applying.orphans ?? false,
    replaces: pair.head?.deployable.applying.replaces ?? false,
    settings: settingsOf(identity, policy),
    kinds: policy.kinds,
  };
}

/** Whether the variables that Flux fills in are known: one whose declaration somebody else applies may get some on its way, or their values. */
export function isFilledIn({ base, head }: Pair): boolean {
  return [base, head].every((side) => {
    if (side === undefined) return true;
    const { asWritten, declaredAt, delivery } = side.deployable;
    if (delivery.kind !== "flux") return false;
    const isSeen = asWritten !== true && declaredAt?.parent?.startsWith("flux:") === true;
    const passedOn = textOf(delivery.postBuild?.substitute ?? "").includes("${");
    return isSeen || (delivery.postBuild !== null && !passedOn);
  });
}

/** Whether what head lacks is deleted: by the deployable, or with its declaration. */
export function prunesOf({ base, head, isLeft }: Pair): boolean | null {
  if (isLeft === true) return false;
  if (head !== undefined) return prunesNow(base?.deployable, head.deployable);
  return base?.deployable.applying.deletesWithDeclaration ?? null;
}
