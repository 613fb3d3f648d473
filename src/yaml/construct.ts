import { EVENT_ID, getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import { again } from "./duplicate-key.ts";
import { rewriteFolded } from "./folded.ts";
import { Refusal } from "./refusal.ts";
import { resolvePlain, resolveTagged, UNRESOLVED } from "./scalar.ts";
import type { Dialect } from "./scalar.ts";
import { isList, isMap, newMap } from "./value.ts";
import type { Value, ValueMap } from "./value.ts";
import { copyWritten, noteWritten, plainWritten, quotedWritten, writtenAt } from "./written.ts";
import type { Written, WrittenValue } from "./written.ts";

export interface ConstructedDocument {
  readonly value: Value;
  /** Offset of the first content. */
  readonly start: number;
  /** Some key is a whole number without quotes. */
  readonly hasNumberKey: boolean;
}

/** Nodes that aliases may add to a text, all in all. Real files stay below a few thousand. */
const MAX_ALIASED_NODES = 1_000_000;

/** Nodes that aliases have added so far, in all documents of a text. */
export interface AliasCount {
  nodes: number;
}

interface Anchored extends WrittenValue {
  /** Nodes and levels of the value when it is written out. */
  readonly size: number;
  readonly height: number;
}

/** What one document's construction keeps track of. */
interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  readonly dialect: Dialect;
  readonly maxDepth: number;
  next: number;
  readonly aliases: AliasCount;
  /** The key of the document's own map that is being read, and whether that is in its `metadata.annotations`. */
  topKey: string;
  inAnnotations: boolean;
  hasNumberKey: boolean;
  readonly anchors: Map<string, Anchored>;
}

/**
 * Makes the value of a document from its parser events; undefined without any. Anchored values are shared by their
 * aliases. Throws `Refusal` for what Go's yaml and JSON packages refuse when kustomize prints a resource.
 */
export function construct(
  text: string,
  events: readonly Event[],
  dialect: Dialect,
  maxDepth: number,
  aliases: AliasCount,
): ConstructedDocument | undefined {
  const first = events[1];
  if (first === undefined) return undefined;
  const start = { next: 1, aliases, topKey: "", inAnnotations: false, hasNumberKey: false };
  const reader: Reader = { text, events, dialect, maxDepth, ...start, anchors: new Map() };
  const { value } = readNode(reader, 0);
  const second = events[reader.next + 2];
  if (second !== undefined)
    throw new Refusal("yaml-syntax", "a second document begins without a separator", startOf(second));
  return { value, start: startOf(first), hasNumberKey: reader.hasNumberKey };
}

export function startOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart < 0 ? Math.max(event.tagStart, event.anchorStart, 0) : event.valueStart;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart;
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
      return 0;
  }
}

function readNode(reader: Reader, depth: number): Anchored {
  const event = reader.events[reader.next++];
  if (event === undefined) throw new Error("The YAML events end inside a document");
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const text = scalarText(reader.text, event);
      const value = readScalar(reader, event, text);
      const node: Anchored = { value, written: writtenOf(event, text, value), size: 1, height: 0 };
      keep(reader, event, node);
      return node;
    }
    case EVENT_ID.SEQUENCE:
      return readSequence(reader, event, depth + 1);
    case EVENT_ID.MAPPING:
      return readMapping(reader, event, depth + 1);
    case EVENT_ID.ALIAS:
      return readAlias(reader, event, depth);
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
      throw new Error(`Unexpected YAML event ${event.type}`);
  }
}

function keep(reader: Reader, event: ScalarEvent | SequenceEvent | MappingEvent, node: Anchored): void {
  if (event.anchorStart >= 0) reader.anchors.set(reader.text.slice(event.anchorStart, event.anchorEnd), node);
}

function readAlias(reader: Reader, event: AliasEvent, depth: number): Anchored {
  const node = reader.anchors.get(reader.text.slice(event.anchorStart, event.anchorEnd));
  if (node === undefined) {
    throw new Refusal(
      "yaml-alias",
      "an alias (*) has no anchor (&) above it, or stands inside it",
      event.anchorStart,
    );
  }
  reader.aliases.nodes += node.size;
  if (reader.aliases.nodes > MAX_ALIASED_NODES) {
    throw new Refusal(
      "yaml-alias",
      "the aliases of this file expand to too many nodes; write fewer of them",
      event.anchorStart,
    );
  }
  if (depth + node.height > reader.maxDepth) {
    throw new Refusal(
      "yaml-too-deep",
      `the nesting is deeper than ${reader.maxDepth} levels`,
      event.anchorStart,
    );
  }
  return node;
}

/** Undefined when it follows from the value. */
function writtenOf(event: ScalarEvent, text: string, value: Value): Written | undefined {
  if (event.style !== SCALAR_STYLE.PLAIN) return typeof value === "string" ? quotedWritten(value) : undefined;
  return event.tagStart >= 0 && text === value ? text : plainWritten(text, value);
}

function readScalar(reader: Reader, event: ScalarEvent, text: string): Value {
  const tag = tagOf(reader.text, event);
  // Yaml.v3 reads on as if "!" were no tag.
  const isTagged = tag !== "" && !(tag === "!" && reader.dialect === "kustomize");
  const value = isTagged ? resolveTagged(tag, text) : readUntagged(reader, event, text);
  if (value !== UNRESOLVED) return value;
  const message = isTagged
    ? "a value does not fit its explicit tag"
    : "a number is infinite or not a number, which JSON cannot hold";
  throw new Refusal("yaml-value", message, isTagged ? event.tagStart : startOf(event));
}

function readUntagged(reader: Reader, event: ScalarEvent, text: string): Value | typeof UNRESOLVED {
  if (event.style === SCALAR_STYLE.PLAIN) return resolvePlain(text, reader.dialect);
  // Annotations are set anew, as plain texts, before kustomize writes an object out.
  const isRewritten = reader.dialect === "kustomize" && !reader.inAnnotations;
  return event.style === SCALAR_STYLE.FOLDED_BLOCK && isRewritten ? rewriteFolded(text) : text;
}

/** A block scalar that ends with the file, in the middle of a line, has no line break to keep: libyaml adds none. */
function scalarText(text: string, event: ScalarEvent): string {
  const value = getScalarValue(text, event);
  if (/[\u2028\u2029]/.test(text.slice(event.valueStart, event.valueEnd))) return withoutBlanks(value);
  const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  if (!isBlock || event.valueEnd < text.length || !value.endsWith("\n")) return value;
  const lastLine = text.slice(text.lastIndexOf("\n") + 1);
  return lastLine.trim() === "" ? value : value.slice(0, -1);
}

/** The short form of a scalar's tag, "!!int" or "!custom"; "" without one. */
function tagOf(text: string, event: Event): string {
  if (event.type !== EVENT_ID.SCALAR || event.tagStart < 0) return "";
  const tag = text.slice(event.tagStart, event.tagEnd);
  return tag.replace(/^!<(.*)>$/, "$1").replace(/^tag:yaml\.org,2002:/, "!!");
}

/** Go's parser drops the blanks beside these two as beside every line break, and its writer adds some. */
function withoutBlanks(value: string): string {
  return value.replace(/(?:(?<! ) +)?([\u2028\u2029]) */g, "$1");
}

function readSequence(reader: Reader, event: SequenceEvent, depth: number): Anchored {
  const value: Value[] = [];
  let size = 1;
  let height = 0;
  let written: Map<number, Written> | undefined;
  while (reader.events[reader.next]?.type !== EVENT_ID.POP) {
    const item = readNode(reader, depth);
    if (item.written !== undefined) (written ??= new Map()).set(value.length, item.written);
    value.push(item.value);
    size += item.size;
    if (item.height > height) height = item.height;
  }
  reader.next++;
  if (written !== undefined) noteWritten(value, written);
  const node = { value, size, height: height + 1 };
  keep(reader, event, node);
  return node;
}

function readMapping(reader: Reader, event: MappingEvent, depth: number): Anchored {
  const value = newMap();
  const merges: { readonly value: Value; readonly position: number }[] = [];
  let size = 1;
  let height = 0;
  let written: Map<string, Written> | undefined;
  for (;;) {
    const keyEvent = reader.events[reader.next];
    if (keyEvent === undefined || keyEvent.type === EVENT_ID.POP) break;
    const isMerge = isMergeKey(reader, keyEvent);
    const key = isMerge ? skipMergeKey(reader) : readKey(reader, keyEvent, depth);
    if (depth === 1) reader.topKey = key;
    if (depth === 2) reader.inAnnotations = key === "annotations" && reader.topKey === "metadata";
    const item = readNode(reader, depth);
    size += item.size;
    if (item.height > height) height = item.height;
    if (item.written !== undefined) (written ??= new Map()).set(key, item.written);
    if (isMerge) {
      merges.push({ value: item.value, position: startOf(keyEvent) });
    } else {
      const isAgain = reader.dialect === "kustomize" && key in value;
      const place = { depth, topKey: reader.topKey, inAnnotations: reader.inAnnotations };
      value[key] = isAgain ? again(value, key, item.value, place, startOf(keyEvent)) : item.value;
    }
  }
  reader.next++;
  if (depth === 2) reader.inAnnotations = false;
  if (written !== undefined) noteWritten(value, written);
  const node = { value: merges.length === 0 ? value : mergeInto(value, merges), size, height: height + 1 };
  keep(reader, event, node);
  return node;
}

function isMergeKey(reader: Reader, event: Event): boolean {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
  return event.valueEnd - event.valueStart === 2 && reader.text.startsWith("<<", event.valueStart);
}

function skipMergeKey(reader: Reader): string {
  reader.next++;
  return "<<";
}

/**
 * A whole number as it is usually written. Go writes it as JSON since 1.27, with which kustomize 5.8.3 is built; others
 * (`0x1f`, a date) would come out as another text than they were merged and hashed by.
 */
function isNumberKey(key: Value, written: Written | undefined): key is number | bigint {
  return (
    written === undefined &&
    ((typeof key === "number" && Number.isSafeInteger(key)) || typeof key === "bigint")
  );
}

function readKey(reader: Reader, event: Event, depth: number): string {
  const { value: key, written } = readNode(reader, depth);
  if (typeof key === "string") return key;
  if (reader.dialect === "json" && key !== null && typeof key !== "object") return String(key);
  if (isNumberKey(key, written)) {
    reader.hasNumberKey = true;
    return String(key);
  }
  throw new Refusal("yaml-key", "a key is not a string; put it in quotes", startOf(event));
}

/** `<<`: keys of the map itself win, then those of the first merged map: https://yaml.org/type/merge.html */
function mergeInto(
  own: ValueMap,
  merges: readonly { readonly value: Value; readonly position: number }[],
): ValueMap {
  const [merge, second] = merges;
  if (merge === undefined) return own;
  if (second !== undefined)
    throw new Refusal("yaml-duplicate-key", "the merge key << stands twice in the same map", second.position);
  const sources = isList(merge.value) ? merge.value : [merge.value];
  const merged = newMap();
  const written = new Map<string, Written | undefined>();
  for (const source of sources.toReversed()) {
    if (!isMap(source)) {
      throw new Refusal("yaml-value", "the merge key << needs a map or a list of maps", merge.position);
    }
    Object.assign(merged, source);
    for (const name of Object.keys(source)) written.set(name, writtenAt(source, name));
  }
  for (const name of Object.keys(own)) written.delete(name);
  copyWritten(own, merged, written);
  return Object.assign(merged, own);
}
