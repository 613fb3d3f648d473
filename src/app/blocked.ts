import type { Finding } from "../domain/forecast.ts";
import { blockedFinding } from "../domain/policy/blocked-delivery.ts";
import type { DiscoveredSide, Found } from "./discovery/side.ts";
import type { Sides } from "./discovery/sides.ts";

/** Kustomizations that wait for what this change removes. What the repository never declared somebody else may. */
export function blockedFindings({ base, head }: Sides): readonly Finding[] {
  const [before, after] = [declaredBy(base), declaredBy(head)];
  return [...head.found.values()].flatMap(({ deployable }) => {
    const { name, cluster, dependsOn = [], declaredAt } = deployable;
    return dependsOn
      .map((dependency) => ({ dependency, key: keyOf(dependency, cluster) }))
      .filter(({ key }) => !after.has(key) && before.has(key))
      .map(({ dependency }) =>
        blockedFinding({
          name,
          dependency,
          ...(declaredAt !== undefined && { file: declaredAt.file }),
          ...(declaredAt?.line !== undefined && { line: declaredAt.line }),
        }),
      );
  });
}

function declaredBy({ found }: DiscoveredSide): ReadonlySet<string> {
  const isFlux = ({ deployable }: Found) => deployable.kind === "fluxKustomization";
  return new Set(
    [...found.values()].filter(isFlux).map(({ deployable: { name, cluster } }) => keyOf(name, cluster)),
  );
}

function keyOf(name: string, cluster: string | null): string {
  return `${cluster ?? ""} ${name}`;
}
