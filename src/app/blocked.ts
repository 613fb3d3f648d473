import type { DeployableForecast, Finding } from "../domain/forecast.ts";
import { isActive } from "../domain/policy/active.ts";
import {
  behindFinding,
  blockedFinding,
  type Dependent,
  type WhyBehind,
} from "../domain/policy/blocked-delivery.ts";
import type { Deployable } from "../model/deployable.ts";
import { dependenciesOf, keyOf } from "./dependencies.ts";
import type { DiscoveredSide } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";
import type { DeployableResult } from "./result.ts";
import { circularIn, reachedFrom, stalledBy } from "./stalled.ts";

/** What waits for something that this change removes, refuses, breaks or suspends, or for itself. What the repository never declared somebody else may. */
export function blockedFindings(
  { base, head }: Sides,
  results: readonly DeployableResult[],
): readonly Finding[] {
  return [...removedDependencies(base, head), ...brokenDependencies({ base, head }, results)];
}

function removedDependencies(base: DiscoveredSide, head: DiscoveredSide): readonly Finding[] {
  const [before, after] = [declaredBy(base), declaredBy(head)];
  return [...head.found.values()].flatMap(({ deployable }) =>
    (deployable.dependsOn ?? [])
      .filter((dependency) => {
        const key = keyOf(deployable, dependency);
        return !after.has(key) && before.has(key);
      })
      .map((dependency) => blockedFinding({ ...asDependent(deployable), dependency })),
  );
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
  const circularBefore = circularIn(base);
  const told = new Set(
    results.flatMap(({ deployable }) => (tellsAnything(deployable) ? [deployable.id] : [])),
  );
  return [...head.found.values()].flatMap(({ deployable }) => {
    const { id } = deployable;
    const isNewCircle = stalled.get(id) === "circular" && !circularBefore.has(id);
    if (broken.has(id) || !(told.has(id) || isNewCircle) || deployable.waiting?.code === "suspended")
      return [];
    const first = [...reachedFrom(id, dependencies)].find((each) => why.has(each)) ?? "";
    const [dependency, reason] = [head.found.get(first)?.deployable.name, why.get(first)];
    return dependency === undefined || reason === undefined
      ? []
      : [behindFinding({ ...asDependent(deployable), dependency }, told.has(id) ? id : null, reason)];
  });
}

function brokenBy({ deployable, findings }: DeployableResult): "refused" | "unbuilt" | undefined {
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
export function asDependent({ kind, name, declaredAt }: Deployable): Dependent {
  return {
    kind: kind === "helmRelease" ? "HelmRelease" : "Kustomization",
    name,
    ...(declaredAt !== undefined && { file: declaredAt.file }),
    ...(declaredAt?.line !== undefined && { line: declaredAt.line }),
  };
}

function declaredBy({ found }: DiscoveredSide): ReadonlySet<string> {
  return new Set([...found.values()].map(({ deployable }) => keyOf(deployable, deployable.name)));
}
