import { sameValue } from "../../model/equal.ts";
import { textAt } from "../../model/fields.ts";
import { compareText } from "../../model/order.ts";
import { isProject } from "../../sources/argo/sync-windows.ts";
import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { DiscoveredSide } from "./side.ts";

/**
 * Files of which only the sync windows of projects change say when something is deployed, and nothing else. What else a
 * project says, where its Applications may deploy for one, is not judged, and stays left over.
 */
export function declareWindows(base: DiscoveredSide, head: DiscoveredSide): DiscoveredSide {
  const declared = new Map(head.declared);
  for (const path of head.declarations.keys()) {
    const [before, after] = [base, head].map((side) => projectsIn(side, path));
    if (before === undefined || after === undefined || !sameButWindows(before, after)) continue;
    const names = new Set(after.map((project) => textAt(project, "metadata", "name")));
    const ids = [...head.found.values()].flatMap(({ deployable: { id, project } }) =>
      project !== undefined && names.has(project) ? [id] : [],
    );
    declared.set(path, [...new Set([...(declared.get(path) ?? []), ...ids])].sort(compareText));
  }
  return { ...head, declared };
}

/** Undefined for a file that holds anything else. */
function projectsIn({ declarations }: DiscoveredSide, path: string): readonly ValueMap[] | undefined {
  const objects = (declarations.get(path) ?? []).map(({ object }) => object);
  return objects.length > 0 && objects.every(isProject) ? objects : undefined;
}

function sameButWindows(before: readonly ValueMap[], after: readonly ValueMap[]): boolean {
  return sameValue(before.map(withoutWindows), after.map(withoutWindows));
}

function withoutWindows(project: ValueMap): ValueMap {
  const { spec } = project;
  if (!isMap(spec)) return project;
  const { syncWindows: _, ...rest } = spec;
  return { ...project, spec: rest };
}
