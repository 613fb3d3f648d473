import type { DeployableForecast, Finding } from "../../domain/forecast.ts";
import { isActive } from "../../domain/policy/active.ts";
import {
  behindFinding,
  blockedFinding,
  type Dependent,
  type WhyBehind,
} from "../../domain/policy/blocked-delivery.ts";
import { declaringObject } from "../../model/declaring-object.ts";
import type { Deployable } from "../../model/deployable.ts";
import { reachedFrom } from "../../model/reach.ts";
import { dependenciesOf, keyOf } from "../relations/dependencies.ts";
import { clusterDirectory } from "../discovery/clusters.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import type { DeployableResult } from "../result.ts";
import { stalledBy, stuckIn } from "./stalled.ts";

/** What waits for something that this change removes, refuses, breaks or suspends, for itself, or for what nothing declares. */
export function blockedFindings(
  { base, head }: Sides,
  results: readonly DeployableResult[],
): readonly Finding[] {
  return [...lackingDependencies(base, head), ...brokenDependencies({ base, head }, results)];
}

/** Of releases the checks of their own build tell. */
function lackingDependencies(base: DiscoveredSide, head: DiscoveredSide): readonly Finding[] {
  const [before, after] = [declaredBy(base), declaredBy(head)];
  const asked = new Set([...base.found.values()].flatMap(({ deployable }) => dependencyKeys(deployable)));
  const isWhole = wholeClusters(base, before);
  const isBeside = declaredBeside(head);
  return [...head.found.values()].flatMap(({ deployable }) =>
    (deployable.kind === "helmRelease" ? [] : (deployable.dependsOn ?? [])).flatMap((dependency) => {
      const key = keyOf(deployable, dependency);
      // A name that a variable completes is known only to who applies it.
      if (dependency.includes("${")) return [];
      // Where its source is declared elsewhere, so may be what it depends on, unless all others are here.
      const isHere = deployable.assumed !== true || isWhole(deployable.cluster);
      const isKnown = before.has(key) || (isHere && !asked.has(key));
      if (after.has(key) || !isKnown || (!before.has(key) && isBeside(deployable, dependency))) return [];
      return [
        blockedFinding({ ...asDependent(deployable), dependency }, before.has(key) ? "removed" : "unmade"),
      ];
    }),
  );
}

/** Whether all that something of a cluster depends on is declared here. */
function wholeClusters(
  { found }: DiscoveredSide,
  declared: ReadonlySet<string>,
): (cluster: string | null) => boolean {
  const whole = new Map<string | null, boolean>();
  for (const { deployable } of found.values()) {
    const keys = dependencyKeys(deployable);
    if (keys.length === 0) continue;
    const isWhole = keys.every((key) => declared.has(key));
    whole.set(deployable.cluster, isWhole && whole.get(deployable.cluster) !== false);
  }
  return (cluster) => whole.get(cluster) === true;
}

/**
 * Whether a name is declared in another directory, where nothing here syncs either as a cluster: those that share no name may be
 * parts of one.
 */
function declaredBeside(side: DiscoveredSide): (asking: Deployable, name: string) => boolean {
  const places = new Map<string | null, Set<string>>();
  for (const { deployable } of side.found.values()) {
    const { kind, cluster, name } = deployable;
    if (kind === "fluxKustomization") places.set(cluster, (places.get(cluster) ?? new Set()).add(name));
  }
  const isSynced = (cluster: string | null) => side.clusters.includes(clusterDirectory(side, cluster ?? ""));
  return ({ kind, cluster }, name) => {
    if (kind !== "fluxKustomization" || isSynced(cluster)) return false;
    const own = places.get(cluster) ?? new Set();
    return [...places].some(
      ([other, names]) => other !== cluster && names.has(name) && [...names].every((each) => !own.has(each)),
    );
  };
}

function dependencyKeys(deployable: Deployable): readonly string[] {
  return (deployable.dependsOn ?? []).map((dependency) => keyOf(deployable, dependency));
}

/** Through others too: what is not applied is not ready either. */
function brokenDependencies(
  { base, head }: Pick<Sides, "base" | "head">,
  results: readonly DeployableResult[],
): readonly Finding[] {
  const broken = new Map(
    results.flatMap((result) => {
      const why = brokenBy(result);
      return why === undefined ? [] : [[result.deployable.id, why] as const];
    }),
  );
  const stalled = stalledBy({ base, head });
  if (broken.size + stalled.size === 0) return [];
  const why: ReadonlyMap<string, WhyBehind> = new Map([...stalled, ...broken]);
  const dependencies = dependenciesOf(head);
  const [before, after] = [stuckIn(base), stuckIn(head)];
  const told = new Set(
    results.flatMap(({ deployable }) => (tellsAnything(deployable) ? [deployable.id] : [])),
  );
  return [...head.found.values()].flatMap(({ deployable }) => {
    const { id, kind } = deployable;
    // Of releases in a circle the checks of their own build tell.
    const isNewlyStuck = after.has(id) && !before.has(id) && kind !== "helmRelease";
    if (broken.has(id) || !(told.has(id) || isNewlyStuck) || deployable.waiting?.code === "suspended")
      return [];
    const first = [...reachedFrom(id, dependencies)].find((each) => why.has(each)) ?? "";
    const [dependency, reason] = [head.found.get(first)?.deployable.name, why.get(first)];
    return dependency === undefined || reason === undefined
      ? []
      : [behindFinding({ ...asDependent(deployable), dependency }, told.has(id) ? id : null, reason)];
  });
}

/** Why nothing of it is applied from now on. */
export function brokenBy({ deployable, findings }: DeployableResult): "refused" | "unbuilt" | undefined {
  const isRefused = findings.some(
    (finding) =>
      finding.check === "apply-fails" && finding.isNew && finding.severity === "error" && isActive(finding),
  );
  if (isRefused) return "refused";
  const isUnbuilt = deployable.problems.some(({ code, side }) => code === "build-failed" && side === "head");
  return deployable.analysis === "none" && isUnbuilt ? "unbuilt" : undefined;
}

function tellsAnything({ workloads, configChanges, otherObjects }: DeployableForecast): boolean {
  return [workloads, configChanges, otherObjects].some((found) => found.length > 0);
}

/** What waits, as findings name it. */
export function asDependent(deployable: Deployable): Dependent {
  const { name, declaredAt } = deployable;
  return {
    kind: declaringObject(deployable)?.kind ?? "Kustomization",
    name,
    ...(declaredAt !== undefined && { file: declaredAt.file }),
    ...(declaredAt?.line !== undefined && { line: declaredAt.line }),
  };
}

function declaredBy({ found }: DiscoveredSide): ReadonlySet<string> {
  return new Set([...found.values()].map(({ deployable }) => keyOf(deployable, deployable.name)));
}
