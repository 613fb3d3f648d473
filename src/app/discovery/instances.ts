import type { Deployable } from "../../model/deployable.ts";
import { groupedBy } from "../../model/grouped.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { fileNameOf, isBelow } from "../../tree/path.ts";

/**
 * What tells several Argo CDs of one repository apart: each has one Application or set of a name, so that what declares
 * another of that name is in another one.
 */
export interface Instances {
  /** Directories, as clusters are called, whose declarations are for one Argo CD each. */
  readonly places: ReadonlySet<string>;
  /** Ids of what declares for the Argo CD of another cluster, though it is declared beside what declares for others. */
  readonly declarers: ReadonlySet<string>;
}

export const ONE_INSTANCE: Instances = { places: new Set(), declarers: new Set() };

interface Declaration {
  readonly cluster: string;
  readonly parent?: { readonly deployable: Deployable };
}

/** What two declarations of one name tell of instances. */
export function instancesOf(known: Declaration, other: Declaration): Instances {
  const [one, two] = [known.parent?.deployable, other.parent?.deployable];
  // What is made of an entry is what the cluster holds: its file was only the start.
  if (isStart(one) !== isStart(two)) return ONE_INSTANCE;
  if (known.cluster !== other.cluster) {
    return { places: new Set([known.cluster, other.cluster]), declarers: new Set() };
  }
  // Of two that look through each other's files both read the one declaration.
  if (one === undefined || two === undefined || one.id === two.id) return ONE_INSTANCE;
  if (one.cluster === two.cluster && isNested(one.root, two.root)) return ONE_INSTANCE;
  return { places: new Set([placeBelow(one), placeBelow(two)]), declarers: new Set([one.id, two.id]) };
}

/** What the cluster is called that a declarer of another one declares for. */
export function placeBelow({ cluster, root }: Deployable): string {
  return cluster ?? root;
}

/** Somebody applies it by hand. */
function isStart(parent: Deployable | undefined): boolean {
  return parent === undefined || parent.kind === "overlay";
}

function isNested(one: string, two: string): boolean {
  return isBelow(one, two) || isBelow(two, one);
}

/** Directories of Argo CDs that head has elsewhere, with where base has them: those of one name at the end. */
export function movedInstances(
  { places }: Instances,
  base: { readonly tree: FileTree },
  head: { readonly tree: FileTree },
): ReadonlyMap<string, string> {
  const has = ({ tree }: { readonly tree: FileTree }, place: string) => tree.entry(place) === "directory";
  const lost = [...places].filter((place) => has(base, place) && !has(head, place));
  const come = [...places].filter((place) => has(head, place) && !has(base, place));
  const [former, later] = [groupedBy(lost, fileNameOf), groupedBy(come, fileNameOf)];
  return new Map(
    [...later].flatMap(([name, [place, ...others]]) => {
      const [was, ...more] = former.get(name) ?? [];
      const isSure = was !== undefined && others.length === 0 && more.length === 0;
      return place !== undefined && isSure ? [[place, was] as const] : [];
    }),
  );
}

export function together(all: readonly Instances[]): Instances {
  return {
    places: new Set(all.flatMap(({ places }) => [...places])),
    declarers: new Set(all.flatMap(({ declarers }) => [...declarers])),
  };
}
