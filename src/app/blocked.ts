import type { DeployableForecast, Finding } from "../domain/forecast.ts";
import { isActive } from "../domain/policy/active.ts";
import { behindFinding, blockedFinding, type Dependent } from "../domain/policy/blocked-delivery.ts";
import type { Deployable } from "../model/deployable.ts";
import { dependenciesOf, keyOf } from "./dependencies.ts";
import type { DiscoveredSide } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";
import type { DeployableResult } from "./result.ts";

/** What waits for something that this change removes, refuses or breaks. What the repository never declared somebody else may. */
export function blockedFindings(
  { base, head }: Sides,
  results: readonly DeployableResult[],
): readonly Finding[] {
  return [...removedDependencies(base, head), ...brokenDependencies(head, results)];
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
function brokenDependencies(head: DiscoveredSide, results: readonly DeployableResult[]): readonly Finding[] {
  const broken = new Map(
    results.flatMap((result) => {
      const why = brokenBy(result);
      return why === undefined ? [] : [[result.deployable.id, why] as const];
    }),
  );
  if (broken.size === 0) return [];
  const dependencies = dependenciesOf(head);
  return results.flatMap(({ deployable }) => {
    const found = head.found.get(deployable.id)?.deployable;
    if (found === undefined || broken.has(deployable.id) || !tellsAnything(deployable)) return [];
    const first = firstBroken(deployable.id, dependencies, broken);
    const dependency = first === undefined ? undefined : head.found.get(first)?.deployable.name;
    const why = broken.get(first ?? "");
    return dependency === undefined || why === undefined
      ? []
      : [behindFinding({ ...asDependent(found), dependency }, deployable.id, why)];
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

function firstBroken(
  id: string,
  dependencies: ReadonlyMap<string, readonly string[]>,
  broken: ReadonlyMap<string, unknown>,
): string | undefined {
  const reached = new Set(dependencies.get(id));
  for (const next of reached) {
    if (broken.has(next)) return next;
    for (const further of dependencies.get(next) ?? []) reached.add(further);
  }
  return undefined;
}

function tellsAnything({ workloads, configChanges, otherObjects }: DeployableForecast): boolean {
  return [workloads, configChanges, otherObjects].some((found) => found.length > 0);
}

function asDependent({ kind, name, declaredAt }: Deployable): Dependent {
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
