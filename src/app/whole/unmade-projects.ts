import type { Finding } from "../../domain/forecast.ts";
import { projectFinding } from "../../domain/policy/unmade.ts";
import { textAt } from "../../model/fields.ts";
import { isProject } from "../../sources/argo/sync-windows.ts";
import { asDependent } from "./blocked.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { textsWith } from "../written/texts-with.ts";

/** Argo CD makes this one itself. */
const ALWAYS = "default";

/**
 * Applications whose project goes, or that begin to name one that nothing in the repository makes. What is named already
 * somebody else makes.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/projects/
 */
export function unmadeProjects({ base, head }: Pick<Sides, "base" | "head">): readonly Finding[] {
  const [before, after] = [projectsOf(base), projectsOf(head)];
  const known = new Set([...base.found.values()].map(({ deployable }) => deployable.project));
  const told = new Set<string>();
  const makers = new Map<string, boolean>();
  const mayBeMade = (project: string): boolean => {
    const found = makers.get(project) ?? isSpokenOf(head, project);
    makers.set(project, found);
    return found;
  };
  return [...head.found.values()].flatMap(({ deployable }) => {
    const { project, name } = deployable;
    if (project === undefined || project === ALWAYS || project.includes("$") || after.has(project)) return [];
    const why = before.has(project)
      ? "gone"
      : known.has(project) || mayBeMade(project)
        ? undefined
        : "unmade";
    // Of several sources the first one speaks for all.
    const application = name.replace(/ \(.*$/s, "");
    if (why === undefined || told.has(application)) return [];
    told.add(application);
    return [projectFinding({ ...asDependent(deployable), name: application }, project, why)];
  });
}

/** A chart, or a template of one, may make it of values: whatever speaks of projects and has the name. */
function isSpokenOf({ tree }: DiscoveredSide, project: string): boolean {
  return textsWith(tree, ["AppProject", "projects:"]).some((text) => text.includes(project));
}

function projectsOf({ declarations }: DiscoveredSide): ReadonlySet<string> {
  const objects = [...declarations.values()].flat().map(({ object }) => object);
  return new Set(objects.filter(isProject).map((object) => textAt(object, "metadata", "name") ?? ""));
}
