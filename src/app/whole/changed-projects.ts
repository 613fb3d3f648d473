import type { Finding } from "../../domain/forecast.ts";
import { projectDemands } from "../../domain/policy/project-changes.ts";
import { projectDemandFinding } from "../../domain/policy/unmade.ts";
import { textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isProject } from "../../sources/argo/sync-windows.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";

/** AppProjects that stay and ask more of their Applications, whoever applies them. */
export function changedProjects({ base, head }: Pick<Sides, "base" | "head">): readonly Finding[] {
  const before = projectsOf(base);
  return [...projectsOf(head)].flatMap(([name, project]) => {
    const known = before.get(name);
    if (known === undefined || known.object === project.object) return [];
    return projectDemands(known.object, project.object).map((demand) =>
      projectDemandFinding(name, demand, project.origin?.location),
    );
  });
}

/** By name; of two of one name nobody here knows which counts. */
function projectsOf({ declarations }: DiscoveredSide): ReadonlyMap<string, Manifest> {
  const found = new Map<string, Manifest>();
  const twice = new Set<string>();
  for (const manifest of [...declarations.values()].flat().filter(({ object }) => isProject(object))) {
    const name = textAt(manifest.object, "metadata", "name") ?? "";
    if (found.has(name)) twice.add(name);
    found.set(name, manifest);
  }
  for (const name of twice) found.delete(name);
  return found;
}
