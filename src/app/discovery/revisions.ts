import type { Manifest, ManifestOrigin, SourceLocation } from "../../model/manifest.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { sameDeclaration } from "./same-declaration.ts";
import type { DiscoveredSide, Found, RevisionFiles, Revisions, SideContext } from "./side.ts";
import { keyText } from "../../model/key-text.ts";

/** Every one costs a listing of all its files. */
const MOST_REVISIONS = 20;
/** What a revision declares may follow another one. */
const MOST_ROUNDS = 4;

interface FoundSides {
  readonly base: DiscoveredSide;
  readonly head: DiscoveredSide;
}

/**
 * Finds what both sides deploy, again and again, until all that takes effect on files of another revision is read from
 * that: a source or an Application that moves from one tag to another, or whose own options change while its tag stays.
 */
export async function discoverAtRevisions(
  find: (revisions: Revisions) => Promise<FoundSides>,
  read: (revision: string) => Promise<RevisionFiles | undefined>,
): Promise<FoundSides> {
  const files = new Map<string, RevisionFiles | undefined>();
  // What turns out to be the same there has only files that wait, and is not asked again.
  const same = new Set<string>();
  let effective: ReadonlySet<string> = new Set();
  for (let round = 0; ; round++) {
    const sides = await find({ effective, files });
    const found = effectiveIn(sides, effective);
    for (const id of effective) if (!found.has(id)) same.add(id);
    const next = new Set([...found].filter((id) => !same.has(id)));
    const isSettled = next.size === effective.size && [...next].every((id) => effective.has(id));
    if (isSettled || round === MOST_ROUNDS) return sides;
    effective = next;
    for (const name of namesOf(sides, effective)) {
      if (!files.has(name) && files.size < MOST_REVISIONS) files.set(name, await read(name));
    }
  }
}

/** The pins of what takes effect, on both sides. */
function namesOf({ base, head }: FoundSides, ids: ReadonlySet<string>): readonly string[] {
  const pins = [...ids].flatMap((id) =>
    [base, head].flatMap(({ found }) => {
      const pin = found.get(id)?.deployable.pin;
      return pin?.isGit === true ? [pin.revision] : [];
    }),
  );
  return [...new Set(pins)];
}

function effectiveIn({ base, head }: FoundSides, known: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set([...base.found.keys(), ...head.found.keys()]);
  const pinned = [...ids].filter((id) =>
    [base, head].some(({ found }) => found.get(id)?.deployable.pin?.isGit === true),
  );
  return new Set(pinned.filter((id) => takesEffect(id, { base, head }, known)));
}

/** Whether the cluster gets something new of it although the files that it follows stay: its declaration changes. */
function takesEffect(id: string, { base, head }: FoundSides, known: ReadonlySet<string>): boolean {
  const [before, after] = [base.found.get(id)?.deployable, head.found.get(id)?.deployable];
  const hasMoved =
    before !== undefined && after !== undefined && before.pin?.revision !== after.pin?.revision;
  const isPinned = [before, after].some((each) => each?.pin?.isSure === true);
  if ((!hasMoved && !isPinned) || sameDeclaration(before, after)) return false;
  const parent = (after ?? before)?.declaredAt?.parent;
  return parent === undefined || parent === id || !declaresLater(parent, { base, head }, known);
}

/** What declares it follows a revision too, and that stays. */
function declaresLater(parent: string, { base, head }: FoundSides, known: ReadonlySet<string>): boolean {
  const pin = (head.found.get(parent) ?? base.found.get(parent))?.deployable.pin;
  return pin?.isGit === true && pin.isSure && !known.has(parent);
}

/** What a deployable is read from. */
export function placeOf(
  context: SideContext,
  { revision }: Found,
): Pick<SideContext, "tree" | "index" | "declarations"> {
  return revision?.files ?? context;
}

/** The revision that a deployable is to be read from; undefined where that is the side's own. */
export function revisionOf(
  { revisions }: SideContext,
  { deployable: { id, pin } }: Found,
  parent: Found | undefined,
): string | undefined {
  if (pin?.isGit !== true || revisions === undefined) return undefined;
  const isParents = parent?.revision?.name === pin.revision;
  return isParents || revisions.effective.has(id) ? pin.revision : undefined;
}

/** Lines of another revision lead nowhere in the change, unless the file is the same there. */
export function relocated(manifest: Manifest, from: FileTree, to: FileTree): Manifest {
  const { origin } = manifest;
  return origin === undefined ? manifest : { ...manifest, origin: relocatedOrigin(origin, from, to) };
}

function relocatedOrigin(origin: ManifestOrigin, from: FileTree, to: FileTree): ManifestOrigin {
  const move = (location: SourceLocation): SourceLocation =>
    keyText(from.entry(location.file)) === keyText(to.entry(location.file))
      ? location
      : { file: location.file };
  const { location, generators, keys } = origin;
  return {
    location: move(location),
    ...(generators !== undefined && {
      generators: generators.map((each) => ({ ...each, location: move(each.location) })),
    }),
    ...(keys !== undefined && {
      keys: Object.fromEntries(Object.entries(keys).map(([key, place]) => [key, move(place)])),
    }),
  };
}
