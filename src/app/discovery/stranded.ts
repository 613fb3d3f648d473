import { comesLater, type Deployable } from "../../model/deployable.ts";
import * as argo from "../../sources/argo/messages.ts";
import * as flux from "../../sources/flux/messages.ts";
import { failed, type Hold } from "./holds.ts";
import { findInputs, type Declared, type DiscoveredSide, type Found, type SideContext } from "./side.ts";

/** An entry that deploys itself from a path which head no longer has. */
export interface Stranded {
  /** As it runs in the cluster: it fails, and leaves what it has deployed as it is. */
  readonly found: Found;
  readonly hold: Hold;
}

/**
 * Entries of base that deploy themselves, and whose path is gone in head: what changed in their declaration reaches nobody,
 * since the cluster reads it from that path. https://fluxcd.io/flux/installation/bootstrap/
 */
export function strandedIn(base: DiscoveredSide, head: DiscoveredSide): ReadonlyMap<string, Stranded> {
  const entries = [...base.found].filter(
    ([, found]) => isSelfDeployed(found) && isUnheld(found) && isPathGone(head, found),
  );
  return new Map(entries.map(([id, found]) => [id, strandedAs(found, head)]));
}

/** Whether it is among what it deploys, from the files at hand. */
export function isSelfDeployed({ deployable, revision }: Found): boolean {
  const { id, declaredAt, delivery, notAnalysed, root } = deployable;
  return (
    declaredAt?.parent === id &&
    revision === undefined &&
    notAnalysed === undefined &&
    delivery.kind !== "unseen" &&
    root !== ""
  );
}

/** What follows another revision reads the path there. */
function isUnheld({ deployable: { waiting } }: Found): boolean {
  return waiting === undefined || waiting.code === "suspended" || comesLater(waiting);
}

export function isPathGone({ tree }: Pick<SideContext, "tree">, { deployable: { root } }: Found): boolean {
  return tree.entry(root) !== "directory";
}

function strandedAs({ deployable, source }: Found, head: DiscoveredSide): Stranded {
  const now = head.found.get(deployable.id)?.deployable;
  const place = now?.declaredAt;
  const moved =
    now !== undefined && now.root !== deployable.root && place !== undefined ? place.file : undefined;
  const stays: Deployable = {
    ...deployable,
    ...(place !== undefined && { declaredAt: { ...place, parent: deployable.id } }),
    notAnalysed: {
      // Of a cluster that is given up with its directory nobody may be left to fail.
      code: now === undefined ? "not-followed" : "build-failed",
      message: message(deployable, place?.file),
      ...place,
    },
  };
  const inputs = head.found.get(deployable.id)?.inputs ?? findInputs(head, deployable);
  const reason = messagesOf(deployable).waitsForBootstrap(deployable.name, moved ?? "");
  return {
    // What lies at its new path is what it would read.
    found: { deployable: stays, inputs, ...(source !== undefined && { source }) },
    hold:
      moved === undefined ? failed(deployable) : { kind: "later", waiting: { code: "manualSync", reason } },
  };
}

function message(deployable: Deployable, file: string | undefined): string {
  const { entryMoved, entryGone } = messagesOf(deployable);
  return file === undefined ? entryGone(deployable.root) : entryMoved(deployable.root, file);
}

function messagesOf({ kind }: Deployable): typeof flux | typeof argo {
  return kind === "argoApplication" ? argo : flux;
}

/** What entries that are stranded have declared, level by level, where its own path is gone too: it fails as they do. */
export function strandedBelow(
  base: DiscoveredSide,
  head: DiscoveredSide,
  stranded: ReadonlyMap<string, Stranded>,
): ReadonlyMap<string, readonly Declared[]> {
  const below = [...base.found].filter(
    ([id, found]) =>
      !stranded.has(id) &&
      found.deployable.root !== "" &&
      isPathGone(head, found) &&
      isBelowAny(base, found, stranded),
  );
  return new Map(below.map(([id]) => [id, base.children.get(id) ?? []]));
}

function isBelowAny(
  { found }: DiscoveredSide,
  below: Found,
  stranded: ReadonlyMap<string, Stranded>,
): boolean {
  const seen = new Set<string>();
  let above = below.deployable.declaredAt?.parent;
  while (above !== undefined && !seen.has(above)) {
    if (stranded.has(above)) return true;
    seen.add(above);
    above = found.get(above)?.deployable.declaredAt?.parent;
  }
  return false;
}
