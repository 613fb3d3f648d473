import type { Side } from "../../model/side.ts";
import { compareText } from "../../model/order.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { createRootIndex, type RootIndex } from "../../inputs/closure.ts";
import type { Glob } from "./globs.ts";
import { createMentionCache } from "../../inputs/inputs.ts";
import { hiddenRoots } from "./hidden.ts";
import { findOverlays, isBuildable } from "./overlays.ts";
import type { Uncertain } from "../../inputs/uncertain.ts";

export interface OverlayRequest {
  readonly base: FileTree;
  readonly head: FileTree;
  readonly changedPaths: readonly string[];
  /** Over root directories. Empty: find the overlays. */
  readonly globs: readonly Glob[];
}

export interface AffectedOverlay {
  /** "" for the top of the repository. */
  readonly path: string;
  readonly atBase: boolean;
  readonly atHead: boolean;
  /** Sorted; empty on the side where the overlay does not exist. */
  readonly closureAtBase: readonly string[];
  readonly closureAtHead: readonly string[];
  /** Changed paths of either closure, sorted. Empty: affected only because it is uncertain. */
  readonly changedInputs: readonly string[];
  readonly uncertain: readonly Uncertain[];
}

export interface HiddenOverlay extends AffectedOverlay {
  /** The affected overlays that build on it, sorted. */
  readonly users: readonly string[];
}

export type AffectedResult =
  | {
      readonly ok: true;
      /** Overlays on either side. */
      readonly total: number;
      /** Sorted by path. */
      readonly affected: readonly AffectedOverlay[];
      /** Roots that affected overlays build on and that the change reaches: they may be applied themselves. Sorted. */
      readonly hidden: readonly HiddenOverlay[];
    }
  /** A glob matches nothing: a mistake that must not look like "nothing is affected". */
  | { readonly ok: false; readonly message: string };

/**
 * The overlays that a change can affect: those with a changed path in the closure of either side, and, if anything
 * changed at all, those with an input that is not in the repository.
 */
export function affectedOverlays({ base, head, changedPaths, globs }: OverlayRequest): AffectedResult {
  const cache = createMentionCache();
  const sides = { base: createRootIndex(base, cache), head: createRootIndex(head, cache) };
  const selected = selectOverlays(sides.base, sides.head, globs);
  if (!selected.ok) return selected;
  const { overlays } = selected;
  const changed = new Set(changedPaths);
  const affected = changed.size === 0 ? [] : overlays.flatMap((path) => describe(path, sides, changed));
  const roots =
    globs.length > 0
      ? []
      : hiddenRoots(
          [sides.base, sides.head],
          affected.map(({ path }) => path),
          changed,
        );
  const hidden = roots.flatMap(({ path, users }) =>
    describe(path, sides, changed).map((overlay) => ({ ...overlay, users })),
  );
  return { ok: true, total: overlays.length, affected, hidden };
}

/** The overlays of both sides, or the roots that the globs match. Sorted. */
export function selectOverlays(
  base: RootIndex,
  head: RootIndex,
  globs: readonly Glob[],
):
  | { readonly ok: true; readonly overlays: readonly string[] }
  | { readonly ok: false; readonly message: string } {
  const excluding = globs.filter((glob) => glob.isExcluding);
  const including = globs.filter((glob) => !glob.isExcluding);
  const found = (): readonly string[] => union(findOverlays(base), findOverlays(head));
  const roots = (matches: (path: string) => boolean): readonly string[] =>
    union(buildable(base, matches), buildable(head, matches));
  // Only what the globs match is read: the rest of a large repository is none of their business.
  const matched = including.map(({ text, matches }) => ({ text, paths: roots(matches) }));
  const nothing = matched.find(({ paths }) => paths.length === 0);
  if (nothing !== undefined) {
    const overlays = found();
    return {
      ok: false,
      message: unmatched(nothing.text, overlays.length === 0 ? roots(() => true) : overlays),
    };
  }
  const selected = including.length === 0 ? found() : union(...matched.map(({ paths }) => paths));
  const overlays = selected.filter((path) => !excluding.some((glob) => glob.matches(path)));
  return { ok: true, overlays };
}

function describe(
  path: string,
  sides: Readonly<Record<Side, RootIndex>>,
  changed: ReadonlySet<string>,
): readonly AffectedOverlay[] {
  const atBase = isBuildable(sides.base, path);
  // Whatever applies an overlay goes on building it as a Component, as kustomize does too.
  const atHead = isBuildable(sides.head, path) || (atBase && sides.head.direct(path) !== undefined);
  const present = [...(atBase ? [sides.base] : []), ...(atHead ? [sides.head] : [])];
  const isAffected = present.some((side) => side.touches(path, changed) || isUncertain(side, path));
  if (!isAffected) return [];
  const closureAtBase = atBase ? sides.base.closure(path) : NOTHING;
  const closureAtHead = atHead ? sides.head.closure(path) : NOTHING;
  const changedInputs = union(closureAtBase.files, closureAtHead.files).filter((file) => changed.has(file));
  return [
    {
      path,
      atBase,
      atHead,
      closureAtBase: closureAtBase.files,
      closureAtHead: closureAtHead.files,
      changedInputs,
      uncertain: (atHead ? closureAtHead : closureAtBase).uncertain,
    },
  ];
}

const NOTHING = { files: [], uncertain: [] };

function isUncertain(index: RootIndex, path: string): boolean {
  return index.reachable(path).some((root) => (index.direct(root)?.uncertain.length ?? 0) > 0);
}

function buildable(index: RootIndex, matches: (path: string) => boolean): readonly string[] {
  return index.roots.map((root) => root.path).filter((path) => matches(path) && isBuildable(index, path));
}

function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort(compareText);
}

const MAX_SUGGESTIONS = 10;

function unmatched(glob: string, existing: readonly string[]): string {
  const shown = existing.slice(0, MAX_SUGGESTIONS).map((path) => (path === "" ? "." : path));
  const more = existing.length > shown.length ? ` and ${existing.length - shown.length} more` : "";
  const hint =
    shown.length === 0
      ? "There are none in this repository."
      : `There are: ${shown.map((path) => `"${path}"`).join(", ")}${more}.`;
  return `No overlay matches "${glob}". ${hint}`;
}
