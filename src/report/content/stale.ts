import { identityOf } from "../../model/identity.ts";
import { delivererOf, type Deliverer } from "../../model/deployable.ts";
import type { CheckId } from "../../domain/check-ids.ts";
import type { ConfigId, StaleConfig, WorkloadId } from "../../domain/forecast.ts";
import { paragraph, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { group } from "./group.ts";
import { causeSentence } from "../phrases/cause.ts";
import { subjectText } from "../phrases/names.ts";
import { harmPhrase } from "../phrases/harm.ts";
import { gravestFlaw } from "../phrases/rollout.ts";
import { LIVE, onceAndForAllLines, RELOADED, STALE, wayPhrase } from "../phrases/stale.ts";
import { workloadsLine } from "../phrases/restarts.ts";
import { whereCell, workloadsPhrase } from "../phrases/scope.ts";
import { changeOf, configGroups, configKey } from "./causes.ts";
import { commandBlocks } from "./commands.ts";
import { foldedTable } from "./table.ts";
import { namedOf } from "./found.ts";
import { saidOfMany, saidOfObject } from "./of-many.ts";
import type { View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

export interface Reader {
  readonly id: string;
  readonly workload: WorkloadId;
  readonly config: ConfigId;
  readonly ways: readonly Pick<StaleConfig, "how" | "container">[];
  readonly reason?: string;
  readonly deliverer: Deliverer;
  readonly namespace: string | null;
  readonly heldBack?: StaleConfig["heldBack"];
  readonly unsafeBy: readonly CheckId[];
}

/** The workloads that read a changed config with this effect, each way of one reader together. */
export function readersOf({ forecast }: View, effect: StaleConfig["effect"]): readonly Reader[] {
  return forecast.deployables.flatMap(({ id, kind, staleConfigs, targetNamespace }) =>
    group(
      staleConfigs.filter((stale) => stale.effect === effect),
      ({ workload, config }) => keyText([identityOf(workload), configKey(config)]),
    ).map(({ first, all }) => ({
      id,
      workload: first.workload,
      config: first.config,
      ways: group(all, ({ how }) => how).map(({ first: { how, container } }) => ({ how, container })),
      ...(first.reason !== undefined && { reason: first.reason }),
      ...(first.heldBack !== undefined && { heldBack: first.heldBack }),
      unsafeBy: first.unsafeBy ?? [],
      deliverer: delivererOf(kind),
      namespace: first.workload.namespace ?? targetNamespace,
    })),
  );
}

/** What keeps the old content, and how to make it take the new one. */
export function staleSection(view: View, shown: number): readonly Block[] {
  const readers = readersOf(view, "stale");
  if (readers.length === 0) return [];
  const changes = configGroups(view, readers);
  const [first, ...others] = changes;
  const names = sortedTexts(readers.map(({ config }) => config.name));
  const each = onePer(readers);
  const workloads = workloadsPhrase(each.map(({ workload }) => workload.kind));
  const one = each.length === 1;
  const causes: readonly Block[] =
    first === undefined
      ? []
      : others.length === 0
        ? [paragraph(STALE.single(causeSentence(first.fact), first.fact, workloads, one))]
        : [
            paragraph(STALE.several(names, workloads, one)),
            { type: "list", items: changes.map(({ fact }) => causeSentence(fact)) },
          ];
  return [
    ...causes,
    ...foldedTable(STALE.headers, readerRows(view, readers), shown),
    ...reasonLines(readers),
    ...commandBlocks(each),
    ...restartRisk(readers),
    ...onceAndForAll(view, readers),
  ];
}

/** Why, beyond the way in which it is read, or what is not sure. */
function reasonLines(readers: readonly Reader[]): readonly Block[] {
  const told = readers.flatMap(({ workload: { name }, reason }) =>
    reason === undefined ? [] : [{ name, reason }],
  );
  return group(told, ({ reason }) => saidOfObject(reason) ?? reason).flatMap(({ all }) => {
    const reasons = sortedTexts(all.map(({ reason }) => reason));
    const shared = saidOfMany(reasons);
    return shared === undefined
      ? reasons.map((reason) => because(all, [reason], reason))
      : [because(all, reasons, shared)];
  });
}

function because(
  told: readonly { readonly name: string; readonly reason: string }[],
  reasons: readonly string[],
  said: string,
): Block {
  const names = told.filter(({ reason }) => reasons.includes(reason)).map(({ name }) => name);
  return paragraph(STALE.because(sortedTexts(names), said));
}

/** A restart by hand is a restart: who would be down by it, each by its gravest flaw. */
function restartRisk(readers: readonly Reader[]): readonly Block[] {
  const flawed = readers.flatMap(({ workload, unsafeBy }) => {
    const check = gravestFlaw(unsafeBy, (each) => each);
    return check === undefined ? [] : [{ check, name: workload.name }];
  });
  if (flawed.length === 0) return [];
  const harms = group(flawed, ({ check }) => check).map(({ first, all }) =>
    harmPhrase(first.check, sortedTexts(all.map(({ name }) => name)), "error"),
  );
  return [paragraph(STALE.risk(harms))];
}

/** How the next change restarts its readers: by a hash that is switched off, by a generator, or by a controller. */
function onceAndForAll({ forecast, deployableOf }: View, readers: readonly Reader[]): readonly Block[] {
  const everywhere = forecast.deployables.flatMap(({ configChanges }) => configChanges);
  const configs = group(readers, ({ id, config }) => keyText([id, configKey(config)])).map(
    ({ first: { id, config } }) => ({
      name: config.name,
      // A reader's own build may not hold it, but that of another deployable.
      change:
        changeOf(deployableOf(id), config) ??
        everywhere.find(({ kind, name }) => kind === config.kind && name === config.name),
    }),
  );
  const namesOf = (which: typeof configs) => sortedTexts(which.map(({ name }) => name));
  const places = configs.flatMap(({ change }) => change?.hashOffAt ?? []);
  return onceAndForAllLines({
    switchedOff: namesOf(configs.filter(({ change }) => change?.hashOffAt !== undefined)),
    places: group(places, ({ file, line }) => `${file}:${line ?? ""}`).map(({ first: { file, line } }) => ({
      file,
      ...(line !== undefined && { line }),
    })),
    written: namesOf(configs.filter(({ change }) => change !== undefined && change.hashOffAt === undefined)),
    madeInCluster: namesOf(configs.filter(({ change }) => change === undefined)),
  }).map(paragraph);
}

/** What a controller of the cluster restarts by itself. */
export function reloadedSection(view: View, shown: number): readonly Block[] {
  const readers = readersOf(view, "reloaded");
  if (readers.length === 0) return [];
  const reasons = sortedTexts(readers.flatMap(({ reason }) => reason ?? []));
  return [
    paragraph(RELOADED.title(reasons)),
    ...foldedTable(RELOADED.headers, readerRows(view, readers), shown),
  ];
}

/** What sees the change without any restart: one line for each reason. */
export function liveLines(view: View): readonly Text[] {
  return group(readersOf(view, "live"), ({ reason = "" }) => reason).map(({ first, all }) =>
    LIVE(sortedTexts(all.map(({ workload }) => workload.name)), first.reason),
  );
}

function readerRows(view: View, readers: readonly Reader[]): readonly (readonly Text[])[] {
  const entries = readers.map(({ id, workload, config, ways }) => ({
    id,
    subject: subjectText(workload),
    reads: ways.map(({ how }) => wayPhrase(how)),
    config: config.name,
  }));
  const severalConfigs = new Set(entries.map(({ config }) => config)).size > 1;
  const whole = namedOf(
    view,
    entries.map(({ id }) => id),
  );
  const bySubject = group(entries, ({ subject, reads, config }) => keyText([subject, reads, config])).map(
    ({ first, all }) => ({
      ...first,
      ids: sortedTexts(all.map(({ id }) => id)),
    }),
  );
  return group(bySubject, ({ reads, config, ids }) => keyText([reads, config, ids])).map(({ first, all }) => [
    workloadsLine(
      "caution",
      all.map(({ subject }) => subject),
    ),
    STALE.reads(first.reads, severalConfigs ? first.config : undefined),
    whereCell(namedOf(view, first.ids), whole),
  ]);
}

function onePer(readers: readonly Reader[]): readonly Reader[] {
  return group(readers, ({ id, workload }) => keyText([id, identityOf(workload)])).map(({ first }) => first);
}
