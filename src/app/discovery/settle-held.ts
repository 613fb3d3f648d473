import type { Deployable } from "../../model/deployable.ts";
import type { Hold } from "./holds.ts";
import { sameDeclaration } from "./same-declaration.ts";
import type { Found } from "./side.ts";

/** One deployable, as far as it is there. */
export interface Versions {
  readonly before: Found | undefined;
  /** By the declaration of head. */
  readonly now: Found | undefined;
  /** By the declaration that the cluster has. */
  readonly stays: Found | undefined;
}

/** What is forecast of it on each side; without a base, that is as it was. */
type Settled = Partial<Record<"base" | "head", Found>>;

/** Which of its versions takes effect under a hold. */
export function settle(
  { before, now, stays }: Versions,
  hold: Hold | undefined,
  changed: ReadonlySet<string>,
): Settled {
  if (now !== undefined && stays !== undefined && sameDeclaration(stays.deployable, now.deployable)) {
    // What declares it in the cluster goes on to do so, whoever else would.
    const [was, is, would] = [before, stays, now].map((found) => found?.deployable.declaredAt?.parent);
    return { head: was === is && was !== would ? stays : now };
  }
  if (isPruned({ before, now, stays })) return {};
  if (hold?.kind === "later") return settleLater({ before, now, stays }, hold.waiting, changed);
  if (now !== undefined && before === undefined && hold !== undefined) {
    const { kind, waiting } = hold;
    return { head: withMore(now, kind === "fails" ? { declarationWaits: waiting } : { waiting }) };
  }
  // Nothing that is applied declares it.
  if (before === undefined && stays === undefined) return {};
  const head = before === undefined ? (now ?? stays) : (stays ?? now);
  return head === undefined ? {} : { head };
}

/** Another one is to declare it, which does not yet: the one that did deletes it before. */
function isPruned({ before, now, stays }: Versions): boolean {
  const [from, to] = [before, now].map((found) => found?.deployable.declaredAt?.parent);
  return stays === undefined && from !== undefined && to !== undefined && from !== to;
}

/** What arrives at the merge is forecast first; where nothing does, what comes later. */
function settleLater(
  { before, now, stays }: Versions,
  declarationWaits: NonNullable<Deployable["declarationWaits"]>,
  changed: ReadonlySet<string>,
): Settled {
  if (before !== undefined && stays !== undefined && arrives(before, stays, changed)) {
    const what = now === undefined ? "goes" : "changes";
    return { head: { ...withFilesOf(stays, now), later: { what, reason: declarationWaits.reason } } };
  }
  if (now !== undefined) return { head: withMore(now, { declarationWaits }) };
  return before === undefined ? {} : { base: withMore(before, { declarationWaits }) };
}

/** What it reads later is nobody else's until then. */
function withFilesOf(stays: Found, now: Found | undefined): Found {
  if (now === undefined) return stays;
  const files = [...new Set([...stays.inputs.files, ...now.inputs.files])];
  return files.length === stays.inputs.files.length
    ? stays
    : { ...stays, inputs: { ...stays.inputs, files } };
}

function withMore(found: Found, more: Partial<Deployable>): Found {
  return { ...found, deployable: { ...found.deployable, ...more } };
}

function arrives(before: Found, stays: Found, changed: ReadonlySet<string>): boolean {
  return (
    !sameDeclaration(before.deployable, stays.deployable) ||
    [...before.inputs.files, ...stays.inputs.files].some((file) => changed.has(file))
  );
}
