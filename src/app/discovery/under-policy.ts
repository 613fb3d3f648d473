import { compareText } from "../../model/order.ts";
import { unmatchedGlobs, unmatchedWorkloads } from "../../domain/policy/policy-file.ts";
import type { ConfigValues } from "../../domain/secrets/gate.ts";
import type { LeftOutDeployable } from "../../domain/forecast.ts";
import type { Deployable } from "../../model/deployable.ts";
import type { Pair } from "./pairs.ts";
import type { DiscoveredSide } from "./side.ts";
import type { ChangePolicy } from "../policy/change-policy.ts";
import type { PolicyInForce } from "../policy/in-force.ts";
import { unmatchedWorkloadGlobs } from "./workload-globs.ts";
import type { PolicyRequest } from "../policy/read.ts";

interface TwoSides {
  readonly base: DiscoveredSide;
  readonly head: DiscoveredSide;
}

interface Asked {
  readonly policy: PolicyRequest;
  readonly overlays: readonly string[];
  readonly configValues?: ConfigValues;
}

export function policyOfChange(
  { policy: { today, isFork }, overlays, configValues }: Asked,
  { found, inForce }: Pick<ChangePolicy, "found" | "inForce">,
  { base, head }: TwoSides,
): ChangePolicy {
  const all = [...new Map([...base.found, ...head.found]).values()].map(({ deployable }) => deployable);
  const leftOut = leftOutOf(all, inForce);
  const ids = new Set(leftOut.map(({ id }) => id));
  // A run that looks at some deployables only says nothing of globs over all.
  const unmatched =
    overlays.length > 0
      ? []
      : [
          ...unmatchedGlobs(globsWithout(all, inForce)),
          ...unmatchedWorkloads(unmatchedWorkloadGlobs(found.file, [base.tree, head.tree])),
        ];
  const isHidden = configValues === "keys" || inForce.configValues === "keys";
  return {
    found,
    inForce,
    options: { today, isFork },
    leftOut,
    isLeftOut: (id) => ids.has(id) || isLeftOutPath(id, inForce),
    findings: [...found.findings, ...unmatched],
    configValues: isHidden ? "keys" : "show",
  };
}

function placed(deployable: Deployable) {
  return { ...deployable, path: deployable.root };
}

function leftOutOf(all: readonly Deployable[], { leaveOut }: PolicyInForce): readonly LeftOutDeployable[] {
  if (leaveOut.length === 0) return [];
  const found = all.flatMap((deployable) => {
    const entry = leaveOut.find(({ matches }) => matches(placed(deployable)));
    return entry === undefined ? [] : [{ id: deployable.id, name: deployable.name, reason: entry.reason }];
  });
  return found.sort((a, b) => compareText(a.id, b.id));
}

/** A root that others build on is no deployable until somebody applies it, but has the id of one. */
function isLeftOutPath(id: string, { leaveOut }: PolicyInForce): boolean {
  if (leaveOut.length === 0 || !id.startsWith("overlay:")) return false;
  const name = id.slice("overlay:".length);
  const overlay = { id, name, path: name === "." ? "" : name, cluster: null };
  return leaveOut.some(({ matches }) => matches(overlay));
}

function globsWithout(all: readonly Deployable[], { globs }: PolicyInForce) {
  const places = all.map(placed);
  return globs.flatMap(({ place, globs: compiled }) => {
    const unmatched = compiled.filter(({ matches }) => !places.some(matches)).map(({ text }) => text);
    return unmatched.length === 0 ? [] : [{ place, globs: unmatched }];
  });
}

/** The sides as if they did not deploy what is left out. */
export function withoutLeftOut(
  { base, head }: TwoSides,
  { leftOut }: Pick<ChangePolicy, "leftOut">,
): TwoSides {
  if (leftOut.length === 0) return { base, head };
  const ids = new Set(leftOut.map(({ id }) => id));
  const without = (side: DiscoveredSide): DiscoveredSide => ({
    ...side,
    found: new Map([...side.found].filter(([id]) => !ids.has(id))),
  });
  return { base: without(base), head: without(head) };
}

/** The changed files that nothing but what is left out reads, with the reasons. */
export function readOnlyBy(
  pairs: readonly Pair[],
  { leftOut }: Pick<ChangePolicy, "leftOut">,
): ReadonlyMap<string, string> {
  const reasons = new Map(leftOut.map(({ id, reason }) => [id, reason]));
  const files = (isWanted: boolean) =>
    pairs
      .filter(({ id }) => reasons.has(id) === isWanted)
      .flatMap(({ id, changedInputs }) =>
        changedInputs.map((file) => [file, reasons.get(id) ?? ""] as const),
      );
  const readByOthers = new Set(files(false).map(([file]) => file));
  return new Map(files(true).filter(([file]) => !readByOthers.has(file)));
}
