import { oncePerPair } from "../../model/once.ts";
import { decodeWhole, isUtf16 } from "../../tree/decode-text.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath, resolvePath } from "../../tree/path.ts";
import { fieldOf } from "../../yaml/any-case.ts";
import { parseYaml, parseYamlAsJson, parseYamlFile, type YamlResult } from "../../yaml/parse.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { addAssignment, addLoose, addMisplaced, addScalars, addValue } from "./add-values.ts";
import { largeJson } from "./large-json.ts";
import { addOfMap, addOfText, addTold, commentsOf } from "./outside-secrets.ts";
import { withoutCiphertext } from "./ciphertext.ts";
import {
  BROKEN_OTHER,
  BROKEN_SECRET,
  documentsOf,
  isAnotherKind,
  isOfAnotherKind,
  withoutDefinitions,
} from "./plain-documents.ts";
import { addName, addNames, namesWrittenIn } from "./public-names.ts";
import { looksRandom } from "../configs/random.ts";
import { createHoldsValues, type HoldsValues } from "./secret-fields.ts";
import { isCalledSecret } from "./secret-files.ts";

/** What files hold: what must not be shown, and what may be, whatever Secret holds it too. */
export interface Collected {
  /** Secrets' values, plain and decoded. */
  readonly values: ReadonlySet<string>;
  /** Names of objects, kinds, groups of these, charts and images, as they are written. */
  readonly names: ReadonlySet<string>;
  /** At which replacements cut values of Secrets into parts. */
  readonly delimiters: ReadonlySet<string>;
  /** Whether something copies values of Secrets into other objects. */
  readonly copies: boolean;
}

/** Collects what the files at `paths` hold. */
export type SecretCollector = (tree: FileTree, paths: Iterable<string>) => Collected;

/**
 * Finds every text that is, or could be, a Secret's value: what a `secretGenerator` reads, what a Secret manifest or
 * a patch of one holds, plain and decoded. Takes too much rather than too little: it is used to mask.
 * Each file of a tree is read once, however many overlays share it; what is the same on both sides is read once for both.
 */
export function createSecretCollector(): SecretCollector {
  const run: Run = { byContent: new Map(), holdsValues: createHoldsValues() };
  const collected = oncePerPair((tree: FileTree, path: string) => collectOnce(run, tree, path));
  return (tree, paths) => {
    const [values, names, delimiters] = [new Set<string>(), new Set<string>(), new Set<string>()];
    let copies = false;
    for (const path of new Set(paths)) {
      const found = collected(tree, path);
      for (const value of found.values) values.add(value);
      for (const name of found.names) names.add(name);
      for (const delimiter of found.delimiters) delimiters.add(delimiter);
      copies ||= found.copies;
    }
    const parts = [...delimiters].flatMap((delimiter) =>
      [...values].flatMap((value) => (value.includes(delimiter) ? value.split(delimiter) : [])),
    );
    return { values: new Set([...values, ...parts]), names, delimiters, copies };
  };
}

/** Without one of these words, and without an escape that could spell one, a file speaks of no Secret. */
const SPEAKS = /secret|\bdata\b|stringData|[\\!]|\bop\b/i;

/** What one collector knows of all files. */
interface Run {
  readonly byContent: Map<string, Collected>;
  readonly holdsValues: HoldsValues;
}

/** What a file holds that names no others depends on its content, and on whether it is called as YAML is. */
function collectOnce({ byContent, holdsValues }: Run, tree: FileTree, path: string): Collected {
  const resolved = resolvePath(tree, path);
  if (resolved.kind !== "file")
    return { values: new Set(), names: new Set(), delimiters: new Set(), copies: false };
  const isYaml = /(\.ya?ml|\.json|Kustomization)$/.test(path);
  const key = `${isYaml}\0${isCalledSecret(path)}\0${resolved.blob}`;
  const known = byContent.get(key);
  if (known !== undefined) return known;
  const found = collectFile(tree, path, isYaml, holdsValues);
  if (!found.readsOthers) byContent.set(key, found);
  return found;
}

function collectFile(tree: FileTree, path: string, isYaml: boolean, holdsValues: HoldsValues): Collector {
  const collector: Collector = {
    tree,
    holdsValues,
    values: new Set(),
    names: new Set(),
    delimiters: new Set(),
    copies: false,
    seen: new Set(),
    readsOthers: false,
  };
  const bytes = readBytes(tree, path);
  if (bytes === undefined) return collector;
  // What kustomize does not read of it is in there all the same.
  const whole = decodeWhole(bytes);
  const { rest: text, names } = withoutDefinitions(whole);
  for (const name of names) addName(collector.names, name);
  const parse = () => (isUtf16(bytes) || text !== whole ? parseYaml(text) : parseYamlFile(bytes, whole));
  // A resource, a patch or a generator may be called anything.
  if (isYaml || (SPEAKS.test(text) && (text.length < LONGEST_OTHER || isObject(text)))) {
    // What lies in a source map or a notebook is no object, though it may speak of secrets.
    const within = isYaml || isObject(text) ? BROKEN_SECRET : BROKEN_OTHER;
    const broken = { itself: isYaml ? BROKEN_SECRET : BROKEN_OTHER, within };
    const isWritten = () => true;
    const place = { directory: directoryOf(path), broken: broken.within, isSecret: false, isWritten };
    collectFromYaml(collector, text, place, broken.itself, parse);
  }
  if (!isYaml && isCalledSecret(path) && text.length < LONGEST_OTHER)
    addTold(collector.values, withoutCiphertext(whole));
  if (BROKEN_OTHER.test(text)) addTold(collector.values, commentsOf(whole));
  return collector;
}

/** A file of another name is searched if it is no larger than an object may be, or begins as one. */
const LONGEST_OTHER = 1024 * 1024;

function isObject(text: string): boolean {
  return /^[ \t]*["']?(?:kind|apiVersion)["']?\s*:/m.test(text.slice(0, 4096));
}

interface Collector {
  readonly tree: FileTree;
  readonly holdsValues: HoldsValues;
  readonly values: Set<string>;
  readonly names: Set<string>;
  readonly delimiters: Set<string>;
  /** Containers already walked: aliases make one container appear many times. */
  readonly seen: Set<Value>;
  copies: boolean;
  /** It names files, whose content counts too. */
  readsOthers: boolean;
}

/** Where a value stands. */
interface Place {
  readonly directory: string;
  /** Of what a text in there that cannot be read may hold a Secret. */
  readonly broken: RegExp;
  /** Whether a name stands there as it is, and is no alias of something else. */
  readonly isWritten: (name: string) => boolean;
  /** In a Secret's value, where what looks like an object's name is a part of that. */
  readonly isSecret: boolean;
  /** What a chart is given for a ConfigMap: its `data` is no Secret's. */
  readonly isConfig?: boolean;
}

/** @param broken the same of this text itself */
function collectFromYaml(
  collector: Collector,
  text: string,
  place: Place,
  broken: RegExp,
  parse: () => YamlResult = () => parseYaml(text),
): void {
  const json = largeJson(text);
  if (json !== undefined) {
    walk(collector, json, place);
    return;
  }
  const parsed = parse();
  const isBroken = !parsed.ok && broken.test(text);
  // A line of dashes ends a document of resources, but is a part of a text in a kustomization.
  const read = isBroken ? parseYamlAsJson(text) : parsed;
  const here = { ...place, isWritten: namesWrittenIn(text) };
  if (read.ok) for (const document of read.documents) walk(collector, document.value, here);
  if (!isBroken) return;
  // Nobody can say what is a value in there, so all of it may be one.
  const documents = documentsOf(text).filter((document) => !isOfAnotherKind(document));
  for (const line of documents.join("\n").split("\n")) addLoose(collector.values, line);
}

/**
 * Without any of this a text names neither a Secret's data nor a generator nor an operation of a patch: the words, or
 * what can spell a key in other ways (escapes, aliases, tags, explicit keys). It spares the prose of thousands of
 * descriptions in custom resource definitions, each of which is an error to a YAML parser.
 */
const MAY_HOLD_SECRET = /secret|data|\bop\b|[\\*!]|^[ \t-]*\?/im;

function walk(collector: Collector, value: Value, place: Place): void {
  if (typeof value === "string") {
    // Inline patches and generators are YAML in a string; kubectl's last-applied annotation is JSON in one.
    if (/\n|^\s*(?:[[{]|- )|:\s/.test(value) && MAY_HOLD_SECRET.test(value)) {
      collectFromYaml(collector, value, place, place.broken);
    }
    return;
  }
  if (typeof value !== "object" || value === null || collector.seen.has(value)) return;
  collector.seen.add(value);
  if (isList(value))
    for (const item of value) if (typeof item === "string") addOfText(collector.values, item);
  const map = isMap(value) ? value : undefined;
  const held = map === undefined ? [] : collectFromMap(collector, map, place);
  if (map !== undefined && !place.isSecret) addNames(collector.names, map, place.isWritten);
  // A program's settings and a script are no YAML and may say "secret"; what they say is shown as their object's.
  const isOther = isAnotherKind(map?.kind);
  const below = { ...place, isConfig: false, broken: isOther ? BROKEN_OTHER : place.broken };
  for (const [field, child] of Object.entries(value)) {
    const isSecret = held.includes(field);
    const isConfig = !isSecret && !place.isSecret && /^config-?map$/i.test(field);
    const mark = isSecret ? { isSecret } : isConfig ? { isConfig } : undefined;
    walk(collector, child, mark === undefined ? below : { ...below, ...mark });
  }
}

/** Gives the fields that hold a Secret's values. */
function collectFromMap(
  collector: Collector,
  map: ValueMap,
  { directory, isConfig = false }: Place,
): readonly string[] {
  const isOther = (field: string) =>
    map.kind === undefined && ((isConfig && field === "data") || isVolume(field, map[field]));
  const held = Object.keys(map).filter((field) => collector.holdsValues(field, map.kind) && !isOther(field));
  noteCopies(collector, map);
  if (map.kind === "SecretGenerator") collectFromGenerator(collector, map, directory);
  const generators = fieldOf(map, "secretGenerator");
  if (isList(generators)) {
    for (const entry of generators) if (isMap(entry)) collectFromGenerator(collector, entry, directory);
  }
  // What patches is a map or a list: a mere text may be what was meant to be the value.
  if (typeof map.patch === "string" && !/[\n:]/.test(map.patch.trim()))
    addValue(collector.values, map.patch.trim());
  // A JSON patch operation; its target may be named elsewhere, so every one on data counts.
  const pointer = map.path;
  if (
    typeof map.op === "string" &&
    typeof pointer === "string" &&
    /^\/?$|^\/(data|stringData)/.test(pointer)
  ) {
    held.push("value");
    for (const step of pointer.split("/").slice(2)) if (looksRandom(step)) collector.values.add(step);
  }
  addOfMap(collector.values, map);
  for (const field of held) addScalars(collector.values, map[field]);
  return held;
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/#delimiter */
function noteCopies(collector: Collector, { source = null, objref = null }: ValueMap): void {
  if (getIn(objref, "kind") === "Secret") collector.copies = true;
  const [kind, delimiter] = [getIn(source, "kind"), getIn(source, "options", "delimiter")];
  if (!isMap(source) || (kind !== undefined && kind !== "Secret")) return;
  if (kind === "Secret" || typeof source.fieldPath === "string") collector.copies = true;
  if (typeof delimiter === "string" && delimiter !== "") collector.delimiters.add(delimiter);
}

/** What has no kind may be a patch, or values of a chart, which call a volume `data` too: a Secret's has no lists and maps in it. */
function isVolume(field: string, value: Value | undefined): boolean {
  if (field !== "data") return false;
  // An ExternalSecret says where in a store each key is: https://external-secrets.io/latest/api/externalsecret/
  if (isList(value)) return value.every((item) => isMap(item) && Object.keys(item).sort().join() === REMOTE);
  return isMap(value) && Object.values(value).some((each) => isList(each) || isMap(each));
}

const REMOTE = "remoteRef,secretKey";

function collectFromGenerator(collector: Collector, entry: ValueMap, directory: string): void {
  const isFolder = (path: string) => collector.tree.entry(joinPath(directory, path) ?? "") === "directory";
  for (const literal of strings(fieldOf(entry, "literals"))) addAssignment(collector.values, literal);
  for (const source of strings(fieldOf(entry, "files"))) {
    const text =
      readFrom(collector, directory, source.slice(source.indexOf("=") + 1)) ??
      readFrom(collector, directory, source);
    if (text !== undefined) addValue(collector.values, text);
    // What names no file is a literal in the wrong field.
    else addMisplaced(collector.values, source, isFolder);
  }
  for (const source of [...strings(fieldOf(entry, "envs")), ...strings(fieldOf(entry, "env"))]) {
    const text = readFrom(collector, directory, source);
    if (text === undefined) addMisplaced(collector.values, source, isFolder);
    const lines = text === undefined ? [] : withoutCiphertext(text).split("\n");
    for (const line of lines) addAssignment(collector.values, line);
  }
}

function readFrom(collector: Collector, directory: string, relative: string): string | undefined {
  collector.readsOthers = true;
  const path = joinPath(directory, relative);
  const bytes = path === undefined ? undefined : readBytes(collector.tree, path);
  // What is no UTF-8 kustomize prints as it can.
  return bytes === undefined ? undefined : decodeWhole(bytes);
}

/** Undefined for what is no file. */
function readBytes(tree: FileTree, path: string): Uint8Array | undefined {
  const resolved = resolvePath(tree, path);
  return resolved.kind === "file" ? tree.read(resolved.blob) : undefined;
}

function strings(value: Value | undefined): readonly string[] {
  const list = isList(value) ? value : [value];
  return list.filter((item) => typeof item === "string");
}
