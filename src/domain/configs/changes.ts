import { isPinpointed } from "../../model/manifest.ts";
import type { Side } from "../../model/side.ts";
import { compareText } from "../../model/order.ts";
import type { ConfigChange, ConfigId, KeyChange, LaterEdit } from "../forecast.ts";
import type { Config } from "./config.ts";
import type { ConfigPair } from "./pairing.ts";
import { holdsPrivateKey } from "./private-key.ts";
import { diffText } from "./text-diff.ts";

/** A pair of which something differs that a pod or the API server minds: the content, the real name, an immutable field. */
export interface ChangedConfig extends ConfigPair {
  readonly id: ConfigId;
  readonly change: ConfigChange["change"];
  /** Sorted. */
  readonly changedKeys: readonly string[];
  /** The content changed, but not the name, so that no reference to it changes. */
  readonly sameRealName: boolean;
  readonly notSeenAt?: Side;
  /** The cluster makes it of this object: what its value becomes is not known, nor, with `isWhole`, which keys it has. */
  readonly madeBy?: { readonly kind: string; readonly name: string; readonly isWhole: boolean };
  /** It is removed by its name, and has another one from now on. */
  readonly calledNow?: string;
  /** Who makes it, where no namespace says that the reader means this one. */
  readonly guessedFrom?: string;
}

/** The same with its hash. */
export function nameInCluster({ head, id }: Pick<ChangedConfig, "head" | "id">): string {
  return head?.object.name ?? id.name;
}

/** Its place in the cluster. */
export function inCluster(changed: ChangedConfig): ConfigId {
  return { ...changed.id, name: nameInCluster(changed) };
}

/** Its content changes under its name. */
export function isInPlace({ sameRealName, change, changedKeys, notSeenAt }: ChangedConfig): boolean {
  return sameRealName && change === "modified" && changedKeys.length > 0 && notSeenAt === undefined;
}

/** @param incomplete the sides of which something was left out that the other one may hold */
export function changedConfigs(
  pairs: readonly ConfigPair[],
  incomplete: Readonly<Record<Side, boolean>>,
): readonly ChangedConfig[] {
  return pairs.flatMap((pair) => {
    const config = pair.head ?? pair.base;
    if (config === null) return [];
    const keys = changedKeys(pair);
    const sameRealName = pair.base === null || pair.head === null || pair.base.key === pair.head.key;
    const change = pair.base === null ? "added" : pair.head === null ? "removed" : "modified";
    if (change === "modified" && sameRealName && keys.length === 0 && !immutableFieldChanged(pair)) return [];
    const lacking = pair.base === null ? "base" : pair.head === null ? "head" : undefined;
    return [
      {
        ...pair,
        id: configId(config),
        change,
        changedKeys: keys,
        sameRealName,
        ...(lacking !== undefined && incomplete[lacking] && { notSeenAt: lacking }),
      },
    ];
  });
}

function immutableFieldChanged({ base, head }: ConfigPair): boolean {
  return base?.type !== head?.type || (base?.immutable === true && head?.immutable === false);
}

/** The name stays, and from now on says nothing of the content. */
export function losesHash<P extends ConfigPair>(
  pair: P,
): pair is P & { readonly base: Config; readonly head: Config } {
  const { base, head } = pair;
  return base !== null && head !== null && base.generated && !head.generated && base.name === head.name;
}

function configId({ kind, name, namespace }: Config): ConfigId {
  return { kind, name, namespace };
}

function changedKeys({ base, head }: ConfigPair): readonly string[] {
  const keys = new Set([...(base?.entries.keys() ?? []), ...(head?.entries.keys() ?? [])]);
  return [...keys].filter((key) => keyChange({ base, head }, key) !== undefined).sort(compareText);
}

function keyChange({ base, head }: ConfigPair, key: string): KeyChange["change"] | undefined {
  const before = base?.entries.get(key);
  const after = head?.entries.get(key);
  if (before === undefined) return after === undefined ? undefined : "added";
  if (after === undefined) return "removed";
  return before.form === after.form && before.content === after.content ? undefined : "modified";
}

/** What the forecast tells of the changed configs, sorted by kind, namespace and name. */
export function describeChanges(
  changes: readonly ChangedConfig[],
  mask: (line: string) => string,
  laterEdits: ReadonlyMap<string, readonly LaterEdit[]> = new Map(),
): readonly ConfigChange[] {
  return changes
    .map((changed): ConfigChange => ({
      ...changed.id,
      generated: (changed.head ?? changed.base)?.generated ?? false,
      nameAtBase: nameAt(changed, "base"),
      nameAtHead: nameAt(changed, "head"),
      change: changed.change,
      ...(changed.notSeenAt !== undefined && { notSeenAt: changed.notSeenAt }),
      keys: changed.changedKeys.flatMap((key) => describeKey(changed, key, mask)),
      sources: sourcesOf(changed),
      ...hashOff(changed),
      ...laterEditsOf(changed, laterEdits),
    }))
    .sort(compareConfigs);
}

function hashOff({ head }: ChangedConfig): Pick<ConfigChange, "hashOffAt"> {
  const place = head?.generated === false ? head.object.origin?.hashOffAt : undefined;
  return place === undefined ? {} : { hashOffAt: place };
}

function laterEditsOf(
  { head }: ChangedConfig,
  all: ReadonlyMap<string, readonly LaterEdit[]>,
): Pick<ConfigChange, "laterEdits"> {
  const edits = head === null ? undefined : all.get(head.key);
  return edits === undefined ? {} : { laterEdits: edits };
}

/** The hash in the name of a generated Secret is a digest of its values. */
function nameAt(changed: ChangedConfig, side: Side): string | null {
  const config = changed[side];
  if (config === null) return null;
  return config.kind === "Secret" && config.generated
    ? `${config.name}-(hash at ${side})`
    : config.object.name;
}

export function compareConfigs(a: ConfigId, b: ConfigId): number {
  return (
    compareText(a.kind, b.kind) ||
    compareText(a.namespace ?? "", b.namespace ?? "") ||
    compareText(a.name, b.name)
  );
}

function describeKey(
  changed: ChangedConfig,
  key: string,
  mask: (line: string) => string,
): readonly KeyChange[] {
  const change = keyChange(changed, key);
  if (change === undefined) return [];
  const source = sourceOf(changed, key, "head") ?? sourceOf(changed, key, "base");
  const located = { key, change, ...(source !== undefined && { source }) };
  const base = changed.base?.entries.get(key);
  const head = changed.head?.entries.get(key);
  const isText = base?.form !== "base64" && head?.form !== "base64";
  const lineEnds = isText ? otherLineEnds(base?.content, head?.content) : undefined;
  if (lineEnds !== undefined) return [{ ...located, lineEnds }];
  if (changed.change !== "modified" || changed.id.kind === "Secret" || !isText) return [located];
  // Of several lines: a diff may show some without the first, which alone says what they are.
  if ([base, head].some((entry) => holdsPrivateKey(entry?.content ?? ""))) {
    return [{ ...located, hidden: "credential" }];
  }
  const diff = diffText(base?.content ?? "", head?.content ?? "", mask);
  return [
    {
      ...located,
      ...(diff.text !== undefined && { diff: diff.text }),
      ...(diff.truncated && { diffTruncated: true }),
    },
  ];
}

/** Of a text that differs in nothing else, the ends of its lines at head. */
function otherLineEnds(base: string | undefined, head: string | undefined): KeyChange["lineEnds"] {
  if (base === undefined || head === undefined) return undefined;
  const [before, after] = [base, head].map((text) => text.replaceAll("\r\n", "\n"));
  if (before !== after) return undefined;
  if (!head.includes("\r\n")) return "LF";
  return head.replaceAll("\r\n", "").includes("\n") ? "mixed" : "CRLF";
}

function sourceOf(changed: ChangedConfig, key: string, side: Side): KeyChange["source"] {
  const location = changed[side]?.object.origin?.keys?.[key];
  if (location === undefined || !isPinpointed(location)) return location && { ...location, side };
  // A copy would look for the line, which hardly any report shows.
  return {
    file: location.file,
    get line() {
      return location.line;
    },
    get column() {
      return location.column;
    },
    side,
  };
}

function sourcesOf({ base, head }: ConfigPair): readonly string[] {
  const files = [base, head].flatMap((config) => {
    const origin = config?.object.origin;
    if (origin === undefined) return [];
    return [
      origin.location,
      ...(origin.generators ?? []).map(({ location }) => location),
      ...Object.values(origin.keys ?? {}),
    ];
  });
  return [...new Set(files.map(({ file }) => file))].sort(compareText);
}
