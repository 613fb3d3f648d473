import type { Manifest } from "../../model/manifest.ts";
import { directoryOf, isBelow } from "../../tree/path.ts";
import { declaresItself, partsOf } from "./application-parts.ts";
import { isDeployment } from "./declarations.ts";
import { bareOverlay, filesHere, isReader, type DiscoveredSide, type Found } from "./side.ts";
import { selfPruned } from "./self-pruned.ts";
import { isPathGone } from "./stranded.ts";

type Declarations = ReadonlyMap<string, readonly Manifest[]>;

/**
 * The declarations of a side without those that lie there and that nothing takes, though something does on the other
 * side: an application is switched off, or is not switched on yet, by the one line that lists its file. What nothing lists
 * on either side somebody applies by hand. Undefined where that is all of them.
 */
export function withoutUnlisted(side: DiscoveredSide, other: DiscoveredSide): Declarations | undefined {
  const declared = [...side.found.values()].flatMap(({ deployable: { id, declaredAt } }) =>
    declaredAt === undefined ? [] : [{ id, file: declaredAt.file, parent: declaredAt.parent }],
  );
  if (declared.length === 0) return undefined;
  const pruned = selfPruned(side, other);
  const orphans = new Set([...orphansOf(side, other), ...pruned]);
  const taken = filesOf(side, orphans);
  const takenThere = filesOf(other);
  const unlisted = new Set(
    declared.flatMap(({ id, file, parent }) => {
      if (parent !== undefined && !orphans.has(parent)) return [];
      if (taken.has(file)) return [];
      if (pruned.has(id)) return [file];
      if (isStillRead(side, file) || isOwnFault(side, other, id)) return [];
      const isUnlisted = takenThere.has(file)
        ? isPassedOver(side, other, file) || isNameTaken(side, other, id, file)
        : isMovedOut(side, other, id, file) || isSwitchedOn(side, other, id, file);
      return isUnlisted ? [file] : [];
    }),
  );
  if (unlisted.size === 0) return undefined;
  return new Map(
    [...side.declarations].map(([file, manifests]) => [
      file,
      unlisted.has(file) ? manifests.filter(({ object }) => !isDeployment(object)) : manifests,
    ]),
  );
}

function filesOf({ found }: DiscoveredSide, except: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const takers = [...found.values()].filter((each) => isReader(each) && !except.has(each.deployable.id));
  return new Set(takers.flatMap(deliveredBy));
}

/** A chart applies what its templates make, and nothing else that lies beside them. */
function deliveredBy(found: Found): readonly string[] {
  const { delivery, root } = found.deployable;
  const files = filesHere(found);
  if (delivery.kind !== "helm") return files;
  return files.filter((file) => !isBelow(file, root) || /(?:^|\/)(?:templates|crds|charts)\//.test(file));
}

/**
 * The roots of head that base built on, and nothing builds on now: nobody is seen to apply them by themselves. One that lies
 * in the chart of the Application which it declares is found as that alone.
 */
function orphansOf({ side, found }: DiscoveredSide, other: DiscoveredSide): ReadonlySet<string> {
  if (side === "base") return new Set();
  return new Set(
    [...found.values()].flatMap(({ deployable: { id, kind, root, declaredAt } }) => {
      const overlay = kind === "overlay" ? id : bareOverlay(root).id;
      const isOwn = overlay === id || (declaredAt?.parent === overlay && !found.has(overlay));
      return isOwn && !other.found.has(overlay) && other.index.direct(root) !== undefined ? [overlay] : [];
    }),
  );
}

/**
 * A declaration of head that lies in a new file, where what made it in base does not look: that one stays, and prunes it.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/directory/#enabling-recursive-resource-detection
 */
function isMovedOut(head: DiscoveredSide, base: DiscoveredSide, id: string, file: string): boolean {
  const parent = base.found.get(id)?.deployable.declaredAt?.parent;
  return (
    head.side === "head" &&
    !base.declarations.has(file) &&
    parent !== undefined &&
    parent !== id &&
    head.found.get(parent)?.deployable.notAnalysed === undefined &&
    head.found.has(parent) &&
    !head.broken.has(parent)
  );
}

/** A declaration of base that waited in a folder for what is off, and that something takes in head, from another file. */
function isSwitchedOn(base: DiscoveredSide, head: DiscoveredSide, id: string, file: string): boolean {
  const parent = head.found.get(id)?.deployable.declaredAt?.parent;
  return (
    base.side === "base" &&
    OFF.test(file) &&
    !head.declarations.has(file) &&
    parent !== undefined &&
    parent !== id
  );
}

const OFF = /(?:disabled|inactive|unused|parked|archive)[^/]*\//i;

/** Files of base that go have declared something, whether or not that was deployed: nobody has to look at them. */
export function withGone(now: DiscoveredSide, before: DiscoveredSide, other: DiscoveredSide): DiscoveredSide {
  const gone = [...before.declared].filter(([file]) => !other.declarations.has(file));
  return { ...now, declared: new Map([...gone, ...now.declared]) };
}

/** What takes it on the other side has one of its name here already: two of them are not in one cluster. */
function isNameTaken(side: DiscoveredSide, other: DiscoveredSide, id: string, file: string): boolean {
  return (other.declared.get(file) ?? []).some((taken) => taken !== id && side.found.has(taken));
}

/** What it was, which is among what it deploys, has read and applied the declaration by which it fails now. */
function isOwnFault(head: DiscoveredSide, base: DiscoveredSide, id: string): boolean {
  if (head.side !== "head") return false;
  const fails = partsOf(head, id).some(
    (part) =>
      part.deployable.notAnalysed?.code === "build-failed" ||
      head.broken.has(part.deployable.id) ||
      isPathGone(head, part),
  );
  return fails && declaresItself(base, id);
}

/** It lies in a plain directory that an entry in the cluster reads, whatever became of the file of that. */
export function isStillRead({ movedClusters, index }: DiscoveredSide, file: string): boolean {
  return [...(movedClusters ?? new Map<string, string>()).keys()].some(
    (place) => isBelow(directoryOf(file), place) && index.direct(place) === undefined,
  );
}

/** A file that base has and nobody lists is applied by hand, unless a list lies beside it, or the one above that lists it in head. */
function isPassedOver({ side, index }: DiscoveredSide, head: DiscoveredSide, file: string): boolean {
  const own = directoryOf(file);
  if (side === "head" || index.direct(own) !== undefined) return true;
  for (let folder = own; folder !== "";) {
    folder = directoryOf(folder);
    if (index.direct(folder) !== undefined && head.index.direct(folder)?.files.has(file) === true)
      return true;
  }
  return false;
}
