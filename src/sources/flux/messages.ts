import { shownUrl } from "../../model/shown-url.ts";

/** What people read of Flux's deployables. */

export function includes(source: string, other: string): string {
  return `its source (${source}) puts files of another one (${other}) where this one reads, and these are not here`;
}

export function noSource(): string {
  return "it names no source: what it builds is not known here. Complete spec.sourceRef, unless something adds it";
}

export function unknownSource(source: string): string {
  return `its source (${source}) is no git repository: what it builds is not in this repository`;
}

export function assembled(source: string): string {
  return `its source (${source}) is put together in the cluster in a way that is not followed here`;
}

export function missingSource(source: string): string {
  return `its source (${source}) is not in this repository, so that what it builds is not known here`;
}

export function unseenPath(): string {
  return "its path, or one of a component, names a variable of which nobody sees the value here, so that what it builds is not known";
}

export function uncheckable(source: string, directory: string): string {
  return `its source (${source}) checks out "${directory}" (spec.sparseCheckout), which is not there, so that Flux fetches nothing of it. Take it out of the list, or bring it back`;
}

export function anotherRepository(url: string, source: string): string {
  return `it comes from another repository (${source}, ${shownUrl(url)}), which is not looked at`;
}

export function suspended(): string {
  return "it is suspended: nothing is applied before it is resumed, and then all that has gathered";
}

export function suspendedNow(): string {
  return "it is suspended by this change, which may still arrive: what comes later is applied all at once, when it is resumed";
}

export function releaseSuspended(): string {
  return "the release is suspended: nothing is applied before it is resumed, and then all that has gathered";
}

export function sourceSuspended(source: string): string {
  return `its source (${source}) is suspended: nothing arrives before that is resumed, and then all that has gathered`;
}

export function parentSuspended(parent: string): string {
  return `${parent}, which declares it, is suspended: its declaration in the cluster stays as it is`;
}

export function parentFails(parent: string): string {
  return `${parent}, which declares it, fails: it is applied when that is mended`;
}

export function follows(revision: string): string {
  return `its source follows ${revision}: this change arrives when that moves`;
}

export function mayFollow(revision: string): string {
  return `its source follows ${revision}: this change arrives at the merge only if it goes into that branch`;
}

export function outside(path: string): string {
  return `its path ${path} is no directory of this repository. Correct spec.path`;
}

export function entryMoved(path: string, file: string): string {
  return `The Kustomization that runs in the cluster reads its own declaration below "${path}", which is gone: it fails, and neither applies nor deletes anything. What this change makes of its declaration (${file}) it never sees. Bootstrap again with a path that is there, or keep the old one until then.`;
}

export function entryGone(path: string): string {
  return `The Kustomization that runs in the cluster reads its own declaration below "${path}", which is gone. Where that cluster still runs, Flux fails there: it deletes nothing, and applies nothing any more.`;
}

export function waitsForBootstrap(name: string, file: string): string {
  return `${name} (${file}) declares it, and nothing applies that until somebody bootstraps from there`;
}
