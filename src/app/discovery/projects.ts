import { PERMIT_FIELDS } from "../../delivery/argo/permitted.ts";
import { sameValue } from "../../model/equal.ts";
import { textAt } from "../../model/fields.ts";
import { compareText } from "../../model/order.ts";
import { isProject } from "../../sources/argo/sync-windows.ts";
import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { DiscoveredSide } from "./side.ts";

/**
 * Files of which only the sync windows of projects change, and what they allow, say when something is deployed and whether,
 * and nothing else. What else a project says, or allows of a cluster or an Application that the repository does not show, or
 * allows no longer by a list, stays left over.
 */
export function declareProjects(base: DiscoveredSide, head: DiscoveredSide): DiscoveredSide {
  const declared = new Map(head.declared);
  for (const path of head.declarations.keys()) {
    const [before, after] = [base, head].map((side) => projectsIn(side, path));
    if (
      before === undefined ||
      after === undefined ||
      !sameBut([...WINDOWS, ...PERMIT_FIELDS], before, after)
    )
      continue;
    const names = new Set(after.map((project) => textAt(project, "metadata", "name")));
    const concerned = [...head.found.values()].filter(
      ({ deployable: { project } }) => project !== undefined && names.has(project),
    );
    if (concerned.length === 0 && !sameValue(before, after)) continue;
    const isUnseen = concerned.some(({ deployable }) => (deployable.permits?.clusters ?? null) === null);
    if (isUnseen && !sameBut(WINDOWS, before, after)) continue;
    const ids = concerned.map(({ deployable }) => deployable.id);
    declared.set(path, [...new Set([...(declared.get(path) ?? []), ...ids])].sort(compareText));
  }
  return { ...head, declared };
}

/** Undefined for a file that holds anything else. */
function projectsIn({ declarations }: DiscoveredSide, path: string): readonly ValueMap[] | undefined {
  const objects = (declarations.get(path) ?? []).map(({ object }) => object);
  return objects.length > 0 && objects.every(isProject) ? objects : undefined;
}

const WINDOWS = ["syncWindows"];

function sameBut(
  fields: readonly string[],
  before: readonly ValueMap[],
  after: readonly ValueMap[],
): boolean {
  const rest = (projects: readonly ValueMap[]) => projects.map((project) => without(fields, project));
  return sameValue(rest(before), rest(after));
}

function without(fields: readonly string[], project: ValueMap): ValueMap {
  const { spec } = project;
  if (!isMap(spec)) return project;
  return {
    ...project,
    spec: Object.fromEntries(Object.entries(spec).filter(([field]) => !fields.includes(field))),
  };
}
