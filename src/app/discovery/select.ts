import { isBare, type Deployable } from "../../model/deployable.ts";
import { compareText } from "../../model/order.ts";
import { closest } from "../../model/similar.ts";
import { matchesDeployable, type Glob } from "../../sources/kustomizations/globs.ts";
import { isBuildable } from "../../sources/kustomizations/overlays.ts";
import { bareOverlay, findInputs, type DiscoveredSide, type Found } from "./side.ts";
import { firstFew } from "../../model/few.ts";

export type Selection =
  | {
      readonly ok: true;
      readonly base: DiscoveredSide;
      readonly head: DiscoveredSide;
      readonly ids: readonly string[];
    }
  /** A glob matches nothing: a mistake that must not look like "nothing is affected". */
  | { readonly ok: false; readonly message: string };

/**
 * The deployables that globs ask for, by path or by name ("flux:namespace/name"); all of them without any. A path may
 * also be that of a root which others build on.
 */
export function selectDeployables(
  base: DiscoveredSide,
  head: DiscoveredSide,
  globs: readonly Glob[],
): Selection {
  const including = globs.filter((glob) => !glob.isExcluding);
  const excluding = globs.filter((glob) => glob.isExcluding);
  const sides = { base: withRoots(base, head, including), head: withRoots(head, base, including) };
  const all = deployablesOf(sides.base, sides.head);
  const unmatched = including.find((glob) => !all.some((deployable) => matchesDeployable(glob, deployable)));
  if (unmatched !== undefined) return { ok: false, message: nothingMatches(unmatched.text, base, head) };
  const ids = all
    .filter(
      (deployable) =>
        (including.length === 0 || including.some((glob) => matchesDeployable(glob, deployable))) &&
        !excluding.some((glob) => matchesDeployable(glob, deployable)),
    )
    .map(({ id }) => id);
  return { ok: true, ...sides, ids };
}

function deployablesOf(base: DiscoveredSide, head: DiscoveredSide): readonly Deployable[] {
  const byId = new Map([...base.found, ...head.found].map(([id, { deployable }]) => [id, deployable]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** The roots that globs name and that nothing deploys as they are. */
function withRoots(side: DiscoveredSide, other: DiscoveredSide, globs: readonly Glob[]): DiscoveredSide {
  const delivered = new Set(
    [...side.found.values(), ...other.found.values()].map(({ deployable }) => deployable.root),
  );
  const added = side.index.roots
    .map(({ path }) => path)
    .filter(
      (path) =>
        !delivered.has(path) && globs.some((glob) => glob.matches(path)) && isBuildable(side.index, path),
    )
    .map((path): readonly [string, Found] => {
      const deployable = bareOverlay(path);
      return [deployable.id, { deployable, inputs: findInputs(side, deployable) }];
    });
  return added.length === 0 ? side : { ...side, found: new Map([...side.found, ...added]) };
}

const MAX_SUGGESTIONS = 10;

function nothingMatches(glob: string, base: DiscoveredSide, head: DiscoveredSide): string {
  const known = deployablesOf(base, head).map(({ kind, id, name, root }) =>
    isBare(kind) ? root || "." : `${id.slice(0, id.indexOf(":"))}:${name}`,
  );
  const roots = [base, head].flatMap(({ index }) =>
    index.roots.filter(({ path }) => isBuildable(index, path)).map(({ path }) => path || "."),
  );
  const existing = [...new Set(known.length === 0 ? roots : known)].sort(compareText);
  const hint =
    existing.length === 0
      ? "There are none in this repository."
      : `There are: ${firstFew(
          existing.map((path) => `"${path}"`),
          MAX_SUGGESTIONS,
        )}.`;
  const meant = closest(glob.replace(/(?<!\/)\/+$/, ""), existing);
  const question = meant === undefined ? "" : `Did you mean "${meant}"? `;
  return `No overlay matches "${glob}". ${question}${hint}`;
}
