import type { ChangedConfig } from "./configs/changes.ts";
import type { Config } from "./configs/config.ts";
import { distinctDoubts, doubtsOnlyIn, type Doubt } from "../model/doubt.ts";
import { fewAnd } from "../model/few.ts";
import { groupedBy } from "../model/grouped.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "./side.ts";
import type { Workload } from "./controllers/workload.ts";

/** A workload that both sides hold. */
interface Kept {
  readonly base: Workload;
  readonly head: Workload;
}

/**
 * Why nothing can be said of a workload although both builds hold it: a component or transformer that may change it, or
 * a config that it reads, was left out, and not in the same way of both sides. Undefined when that is not so.
 * @param restarts what was built of it differs so that it restarts: a generator adds or fills configs, and cannot undo that
 */
export function unseenChange(
  base: OverlaySide,
  head: OverlaySide,
  kept: Kept,
  restarts: boolean,
): string | undefined {
  if (!base.maybeChanged && !head.maybeChanged) return undefined;
  const isIgnored = restarts || isConfigless(kept);
  const [readBefore, readAfter] = [namesOf(base, kept.base), namesOf(head, kept.head)];
  // What only one side reads is why it restarts, whatever it holds.
  const isRead = (name: string) => !restarts || (readBefore.has(name) && readAfter.has(name));
  const before = maybeChangedBy(base, kept.base, isIgnored, isRead);
  const after = maybeChangedBy(head, kept.head, isIgnored, isRead);
  const differing = [...doubtsOnlyIn(before, after), ...doubtsOnlyIn(after, before)];
  if (differing.length === 0) return undefined;
  const words = together(differing);
  if (words.length > 0) return `Whether it changes is not known: ${words.join("; ")}.`;
  return "What was left out of the build may change it, and is not the same at base and head.";
}

/** Each once; variables of which the same is so are one list. */
function together(doubts: readonly Doubt[]): readonly string[] {
  return [...groupedBy(doubts, ({ words }) => words)].flatMap(([words, all]) => {
    if (words === undefined) return [];
    const [first, ...others] = [...new Set(all.flatMap(({ variable }) => variable ?? []))];
    if (first === undefined) return words;
    return others.length === 0
      ? `the variable ${first} ${words}`
      : `the variables ${fewAnd([first, ...others])} ${words}`;
  });
}

/** By what a workload, or what its pods are made of, may have been changed. */
function maybeChangedBy(
  side: OverlaySide,
  workload: Workload,
  isWithoutGenerators: boolean,
  isRead: (config: string) => boolean,
): readonly Doubt[] {
  const { object, templateOwner } = workload;
  const objects = [
    object,
    ...(templateOwner === undefined ? [] : [side.index.byKey.get(templateOwner)]),
    ...configsOf(side, workload).map((config) =>
      config !== undefined && isRead(nameOf(config)) ? config.object : undefined,
    ),
  ];
  const doubts = objects.flatMap((each) => {
    const generators = isWithoutGenerators ? (each?.maybeMergedBy ?? []) : [];
    return (each?.maybeChangedBy ?? []).filter(({ key }) => !generators.includes(key));
  });
  return distinctDoubts(doubts);
}

/** Whatever hashes they have. */
function namesOf(side: OverlaySide, workload: Workload): ReadonlySet<string> {
  return new Set(configsOf(side, workload).flatMap((config) => (config === undefined ? [] : nameOf(config))));
}

function nameOf({ kind, name }: Config): string {
  return `${kind} ${name}`;
}

/** What names no config does not see what a generator makes. Who knows what an operator's object names. */
function isConfigless({ base, head }: Kept): boolean {
  return [base, head].every(
    (workload) => workload.controller !== "Operator" && referencesOf(workload).length === 0,
  );
}

/** Why a workload that is the same on both sides may not stay as it is: a config that it reads could not be compared. */
export function unseenConfig(
  base: OverlaySide,
  head: OverlaySide,
  changes: readonly ChangedConfig[],
  kept: Kept,
): string | undefined {
  const unseen = changes.filter(({ notSeenAt }) => notSeenAt !== undefined);
  if (unseen.length === 0) return undefined;
  const read = new Set([...configsOf(base, kept.base), ...configsOf(head, kept.head)]);
  const config = unseen.find((changed) =>
    [changed.base, changed.head].some((each) => each !== null && read.has(each)),
  );
  if (config?.notSeenAt === undefined) return undefined;
  const { kind, name } = config.id;
  return `It reads ${kind} ${name}, which was not seen at ${config.notSeenAt}, of which not all was analysed: whether that changes is not known.`;
}

function configsOf(side: OverlaySide, workload: Workload) {
  return referencesOf(workload).map(({ kind, name }) => resolveConfig(side, workload, kind, name));
}
