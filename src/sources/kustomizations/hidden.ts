import type { RootIndex } from "../../inputs/closure.ts";
import { compareText } from "../../model/order.ts";
import { isBuildable } from "./overlays.ts";

/**
 * By long convention these are only built on, which is what "base" means:
 * https://kubectl.docs.kubernetes.io/references/kustomize/glossary/#base
 */
const BASE = /(^|\/)_?bases?(\/|$)/i;
/** So are these, as a rule. */
const COMMON = /(^|\/)_?(common|shared|libs?|library|templates?|components?|modules?)(\/[^/]+)?$/i;

/** A root that others build on, and the overlays that do. */
export interface HiddenRoot {
  readonly path: string;
  readonly users: readonly string[];
  /** It is called as what is only built on, as a rule. */
  readonly isCommon: boolean;
}

/**
 * The roots that overlays build on, and that may be applied themselves: an overlay of production does not stop being
 * one when a test builds on it. Sorted by path.
 */
export function hiddenRoots(
  sides: readonly RootIndex[],
  overlays: readonly string[],
  changed: ReadonlySet<string>,
): readonly HiddenRoot[] {
  const users = new Map<string, Set<string>>();
  for (const overlay of overlays) {
    for (const root of new Set(sides.flatMap((side) => builtOn(side, overlay)))) {
      if (root === overlay || BASE.test(root)) continue;
      // One that comes or goes was applied by nobody yet, or is missed by its users first.
      if (!sides.every((side) => isBuildable(side, root))) continue;
      if (!sides.some((side) => side.touches(root, changed))) continue;
      users.set(root, (users.get(root) ?? new Set()).add(overlay));
    }
  }
  const known = new Set(overlays);
  return [...users]
    .filter(([path]) => !known.has(path))
    .map(([path, of]) => ({ path, users: [...of].sort(compareText), isCommon: COMMON.test(path) }))
    .sort((a, b) => compareText(a.path, b.path));
}

function builtOn(index: RootIndex, root: string): readonly string[] {
  const reached = new Set([root]);
  for (const path of reached) for (const next of index.direct(path)?.buildsOn ?? []) reached.add(next);
  return [...reached];
}
