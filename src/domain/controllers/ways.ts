import { isPartForFlux } from "./flux-hold.ts";
import { applyObject, updateFaults, type Applied, type Way } from "../../kubernetes/apply.ts";
import { kindFacts } from "../../kubernetes/facts.ts";
import { isWrongType, newTo, type Fault } from "../../kubernetes/fault.ts";
import { tooLargeToRemember } from "../../kubernetes/last-applied.ts";
import { sameValue } from "../../model/equal.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { workloadKind } from "./kinds.ts";
import { firstPolicies } from "./first-policies.ts";
import { isFilledInLater, surelyChanged } from "./placeholders.ts";
import { readPodTemplate } from "./pod-template.ts";
import type { Workload } from "./workload.ts";

/** What one way of applying makes of a workload of a built-in kind. */
export interface WayResult {
  /** Both sides are as the API server stores them. */
  readonly isStored?: true;
  readonly base: Workload;
  readonly head: Workload;
  /**
   * Why the API server refuses head and did not refuse base. What base had too says nothing of this change: either
   * nobody applies it, or something on the way to the API server mends it.
   */
  readonly faults: readonly Fault[];
  /** Values of a wrong type that base had too. */
  readonly standing?: readonly Fault[];
  /** What was wrong with base and is not with head: what runs is older than base then. */
  readonly mended: () => readonly Fault[];
  /** Head as its author means it, where that is not what is stored. */
  readonly meant?: Workload;
  readonly mixedUp?: string;
  /** Containers whose pull policy is written for the first time. */
  readonly writtenPolicies?: readonly string[];
}

/** Why the API server refuses a workload, by the way of applying. */
export type Refusals = Readonly<Record<Way, Pick<WayResult, "faults" | "standing" | "mixedUp">>>;

export type Ways = Readonly<Record<Way, WayResult>>;

/** Undefined for what is no built-in kind, or is in a version of the API that is not known. */
export function applyWays(base: Workload, head: Workload): Ways | undefined {
  const facts = kindFacts(head.object.apiVersion, head.object.kind);
  if (facts === undefined) return undefined;
  const applied = applyObject(base.object.manifest, head.object.manifest, facts, {
    base: isPartForFlux(base.object),
    head: isPartForFlux(head.object),
  });
  let known: boolean | undefined;
  const isKnown = () => (known ??= !isFilledInLater(head.object) && !isFilledInLater(base.object));
  const before = withValue(base, applied.before);
  const writtenPolicies = firstPolicies(base, head);
  const result = (
    { after, faults: all, baseFaults, mixedUp }: Applied,
    tooLarge: readonly Fault[],
  ): WayResult => {
    const faults = [...all, ...tooLarge];
    const told = faults.length > 0 && isKnown();
    // Whatever the values are that nobody sees, what cannot be changed is refused.
    const seen = () =>
      updateFaults(applied.before, after, facts).filter(({ path }) =>
        surelyChanged(path, base.object.manifest, head.object.manifest),
      );
    return {
      isStored: true,
      base: before,
      head: withValue(head, after),
      ...(!sameValue(after, applied.meant) && { meant: withValue(head, applied.meant) }),
      ...(writtenPolicies.length > 0 && { writtenPolicies }),
      ...(mixedUp !== undefined && { mixedUp }),
      faults: told ? newTo(faults, baseFaults()) : faults.length > 0 ? seen() : [],
      standing: told ? standingOf(faults, baseFaults()) : [],
      mended: () => (baseFaults().length > 0 && isKnown() ? newTo(baseFaults(), faults) : []),
    };
  };
  const serverSide = result(applied.serverSide, []);
  const tooLarge = newlyTooLarge(base.object.manifest, head.object.manifest);
  return {
    serverSide,
    clientSide:
      applied.clientSide === applied.serverSide && tooLarge.length === 0
        ? serverSide
        : result(applied.clientSide, tooLarge),
  };
}

/** Of which client-side apply cannot keep a copy, and could of base. */
function newlyTooLarge(base: ValueMap, head: ValueMap): readonly Fault[] {
  const faults = tooLargeToRemember(head);
  return faults.length === 0 ? faults : newTo(faults, tooLargeToRemember(base));
}

function standingOf(faults: readonly Fault[], baseFaults: readonly Fault[]): readonly Fault[] {
  const known = new Set(baseFaults.map(({ message }) => message));
  return faults.filter((fault) => isWrongType(fault) && known.has(fault.message));
}

/** The workload as it is stored. */
function withValue(workload: Workload, manifest: ValueMap): Workload {
  const { group, kind } = workload.object;
  const templates = (workloadKind(group, kind)?.templates ?? [])
    .map((fields) => readPodTemplate(manifest, fields))
    .filter((template) => template !== undefined);
  return { ...workload, object: { ...workload.object, manifest }, templates };
}
