import type {
  Cause,
  ConfigChange,
  ConfigId,
  DeployableForecast,
  KeyChange,
  WorkloadId,
} from "../../domain/forecast.ts";
import type { Place } from "../document/text.ts";
import { causeNoun, fieldInPodTemplate, versionField } from "../phrases/names.ts";
import type { CauseFact, ConfigFact, FieldFact, KeyFact } from "../phrases/cause.ts";
import { group } from "./group.ts";
import { hashPlaces } from "./hash-off.ts";
import type { View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** A cause, wherever it is one, and what it acts on. */
export interface CauseGroup {
  readonly fact: CauseFact;
  /** Deployables, sorted. */
  readonly ids: readonly string[];
  /** Names of the workloads, sorted. */
  readonly subjects: readonly string[];
}

interface Entry {
  readonly fact: CauseFact;
  readonly id: string;
  readonly subject: string;
}

/** What causes the restarts of these workloads, each cause once; in the order of the forecast. */
export function causeGroups(
  view: View,
  workloads: readonly { id: string; workload: WorkloadId & { causes: readonly Cause[] } }[],
): readonly CauseGroup[] {
  return gather(
    workloads.flatMap(({ id, workload }) => {
      const deployable = view.deployableOf(id);
      if (deployable === undefined) return [];
      return factsOf(workload.causes, deployable, () => hashPlaces(view, [id])).map((fact) => ({
        fact,
        id,
        subject: workload.name,
      }));
    }),
  );
}

/** The changes of configs that these workloads read, each once. */
export function configGroups(
  view: View,
  readers: readonly { id: string; workload: WorkloadId; config: ConfigId }[],
): readonly CauseGroup[] {
  return gather(
    readers.flatMap(({ id, workload, config }) => {
      const change = changeOf(view.deployableOf(id), config);
      return change === undefined ? [] : [{ fact: configFact(change), id, subject: workload.name }];
    }),
  );
}

/** The same change in several files, each with its own readers, is one. */
function gather(entries: readonly Entry[]): readonly CauseGroup[] {
  return group(entries, ({ fact }) => keyText({ ...fact, places: [] })).map(({ first, all }) => ({
    fact: { ...first.fact, places: precise(all.flatMap(({ fact }) => fact.places)) },
    ids: sortedTexts(all.map(({ id }) => id)),
    subjects: sortedTexts(all.map(({ subject }) => subject)),
  }));
}

/** One for each config, image and kind of field; configs first, which is what nobody sees in a diff. */
function factsOf(
  causes: readonly Cause[],
  deployable: DeployableForecast,
  hashPlacesHere: () => readonly Place[],
): readonly CauseFact[] {
  const configs = causes.flatMap(({ config }) => (config === undefined ? [] : [config]));
  const images = causes.flatMap((cause) =>
    cause.type === "image" || cause.type === "version" ? [movedValue(cause)] : [],
  );
  const fields = causes.filter(({ type }) => !["config", "image", "version"].includes(type));
  return [
    ...group(configs, configKey).flatMap(({ first }): readonly CauseFact[] => {
      const change = changeOf(deployable, first);
      return change === undefined ? [] : [withHashPlaces(configFact(change), hashPlacesHere)];
    }),
    ...group(images, ({ field, base, head }) => keyText([field, base, head])).map(
      ({ first: { noun, field, base, head }, all }): CauseFact => ({
        type: "image",
        noun,
        ...(field !== undefined && { field }),
        base,
        head,
        places: placesOf(all.map(({ cause }) => cause)),
      }),
    ),
    ...group(fields, ({ type }) => type).map(({ first, all }): CauseFact => ({
      type: "field",
      noun: causeNoun(first.type, first.path),
      paths: sortedTexts(all.map(({ path }) => fieldInPodTemplate(path))),
      ...movesOf(all),
      places: placesOf(all),
    })),
  ];
}

function movesOf(causes: readonly Cause[]): Pick<FieldFact, "moves"> {
  const moves = causes.flatMap(({ path, valueAtBase: base, valueAtHead: head }) =>
    base === undefined || head === undefined ? [] : [{ path: fieldInPodTemplate(path), base, head }],
  );
  return moves.length === 0 ? {} : { moves: group(moves, (move) => keyText(move)).map(({ first }) => first) };
}

/** No line of the config itself says that its name loses the hash. */
function withHashPlaces(fact: ConfigFact, places: () => readonly Place[]): ConfigFact {
  return fact.renamed === "hashLost" && fact.places.length === 0 ? { ...fact, places: places() } : fact;
}

function movedValue(cause: Cause): {
  readonly noun: "image" | "version";
  readonly field?: string;
  readonly base: string;
  readonly head: string;
  readonly cause: Cause;
} {
  const { type, path, imageAtBase, imageAtHead, valueAtBase, valueAtHead } = cause;
  return {
    noun: type === "version" ? "version" : "image",
    ...(type === "version" && { field: versionField(path) }),
    base: imageAtBase ?? valueAtBase ?? "",
    head: imageAtHead ?? valueAtHead ?? "",
    cause,
  };
}

function placesOf(causes: readonly Cause[]): readonly Place[] {
  return unique(causes.flatMap(({ source }) => (source === undefined ? [] : [source])));
}

export function changeOf(
  deployable: DeployableForecast | undefined,
  config: ConfigId,
): ConfigChange | undefined {
  const key = configKey(config);
  return deployable?.configChanges.find((change) => configKey(change) === key);
}

export function configKey({ kind, name, namespace }: ConfigId): string {
  return keyText([kind, name, namespace]);
}

function configFact(change: ConfigChange): ConfigFact {
  const { kind, name, nameAtBase, nameAtHead, notSeenAt, keys } = change;
  const sources = keys.flatMap(({ source }) => (source === undefined ? [] : [source]));
  const files =
    change.change === "modified" && keys.length > 0 ? change.sources.map((file): Place => ({ file })) : [];
  const renamed = nameAtHead === name ? "hashLost" : nameAtBase === name ? "hashGained" : "otherwise";
  return {
    type: "config",
    kind,
    name,
    change: change.change,
    ...(nameAtBase !== nameAtHead && { renamed }),
    ...(notSeenAt !== undefined && { notSeenAt }),
    keys: keys.map((key) => keyFact(key, kind === "Secret")),
    places: sources.length > 0 ? unique(sources) : files,
  };
}

const LONGEST_VALUE = 60;

function keyFact({ key, change, diff, diffTruncated, lineEnds }: KeyChange, isSecret: boolean): KeyFact {
  if (lineEnds !== undefined) return { key, change, lineEnds };
  if (isSecret || diff === undefined || diffTruncated === true) return { key, change };
  const lines = diff.split("\n").filter((line) => !line.startsWith("@@") && !line.startsWith("\\"));
  const removed = lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1));
  const added = lines.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
  const [base] = removed;
  const [head] = added;
  const isOneLine =
    Math.max(removed.length, added.length) === 1 && lines.every((line) => /^[-+]/.test(line) || line === "");
  const isWhole = change !== "modified" || (base !== undefined && head !== undefined);
  const values = { base: base ?? "", head: head ?? "" };
  if (isOneLine && isWhole && Math.max(values.base.length, values.head.length) <= LONGEST_VALUE)
    return { key, change, values };
  return { key, change, lines: { added: added.length, removed: removed.length } };
}

/** A file whose line is known is not named without it too. */
function precise(places: readonly Place[]): readonly Place[] {
  const located = new Set(places.flatMap(({ file, line }) => (line === undefined ? [] : [file])));
  return unique(places.filter(({ file, line }) => line !== undefined || !located.has(file)));
}

/** The same line once. */
function unique(places: readonly Place[]): readonly Place[] {
  return group(places, ({ file, line, side }) => `${file}:${line ?? ""}:${side ?? ""}`).map(
    ({ first: { file, line, side } }) => ({
      file,
      ...(line !== undefined && { line }),
      ...(side !== undefined && { side }),
    }),
  );
}
