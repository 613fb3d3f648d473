import { identityOfManifest, nameOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { oncePer } from "../../model/once.ts";
import type { Side } from "../../model/side.ts";
import type { Found } from "../discovery/side.ts";

/** An overlay that nobody is seen to apply, and what it holds. */
interface Overlay {
  readonly id: string;
  readonly built: Readonly<Record<Side, readonly Manifest[] | null>>;
}

interface Told {
  readonly words: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/**
 * Whether an overlay may be applied where the first one is. Two that hold one object are alternatives of one another; of
 * these the one that has the most words of its path in common with a third one goes with it, like `app/overlays/dev`
 * with `metrics/overlays/dev`.
 */
export function mayGoWith(first: Overlay, others: readonly Overlay[]): (other: Overlay) => boolean {
  const told = new Map(
    [first, ...others].map(({ id, built }): [string, Told] => [
      id,
      { words: wordsOf(id), keys: keysOf(built) },
    ]),
  );
  const isLeft = (one: Told, other: Told): boolean =>
    [...told.values()].some(
      (each) =>
        each !== one &&
        (each === other || common(each.words, other.words) > common(one.words, other.words)) &&
        [...each.keys].some((key) => one.keys.has(key)),
    );
  return ({ id }) => {
    const [one, other] = [told.get(first.id), told.get(id)];
    return one !== undefined && other !== undefined && !isLeft(one, other) && !isLeft(other, one);
  };
}

/** Overlays are neighbours of several. */
const keysOf = oncePer(
  (built: Overlay["built"]): ReadonlySet<string> =>
    new Set(
      (["base", "head"] as const).flatMap((side) =>
        (built[side] ?? [])
          .filter((each) => nameOfManifest(each).kind !== "Namespace")
          .map((each) => `${side} ${identityOfManifest(each)}`),
      ),
    ),
);

function wordsOf(id: string): ReadonlySet<string> {
  return new Set(id.split(/[^A-Za-z0-9]+/));
}

/** Each is built. */
const MOST = 16;

/**
 * The overlays whose paths have the most words in common with a first one's: of those that have something from the same
 * files one, and not too many of all.
 */
export function nearestOfEach(
  first: Found,
  all: readonly Found[],
  filesOf: (found: Found) => string,
): readonly Found[] {
  const words = wordsOf(first.deployable.id);
  const best = new Map<string, readonly [words: number, found: Found]>();
  for (const found of all) {
    const [files, shared] = [filesOf(found), common(words, wordsOf(found.deployable.id))];
    if (shared > (best.get(files)?.[0] ?? -1)) best.set(files, [shared, found]);
  }
  return [...best.values()]
    .sort(([a], [b]) => b - a)
    .slice(0, MOST)
    .map(([, found]) => found);
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((each) => other.has(each)).length;
}
