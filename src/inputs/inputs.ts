import { decodeText } from "../tree/decode-text.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { directoryOf, joinPath, resolvePath, type Resolved } from "../tree/path.ts";
import type { Mention } from "./mention.ts";
import {
  inlineDocuments,
  readConfiguration,
  readKustomization,
  topField,
  type ConfigurationMentions,
  type Field,
  type KustomizationMentions,
} from "./mentions.ts";
import { patchFields } from "../kustomize/files/fields.ts";
import { KUSTOMIZATION_FILES } from "../kustomize/files/file-names.ts";
import type { Value } from "../yaml/value.ts";
import type { Root } from "./roots.ts";
import {
  BUILD_FIELDS,
  CONFIGURATION_FIELDS,
  needsOf,
  pluginNeed,
  type Need,
  type OutsideInput,
} from "./outside-input.ts";

/** What one root reads itself; what the roots below it read comes on top. */
export interface DirectInputs {
  readonly files: ReadonlySet<string>;
  /** Roots that it builds on: `resources`, `bases`, `components`. */
  readonly buildsOn: ReadonlySet<string>;
  /** All roots that it names, by whatever field. */
  readonly roots: ReadonlySet<string>;
  /** Roots whose resources configure its build, so that paths in them are relative to it. */
  readonly configuredBy: ReadonlySet<string>;
  /** Files that it reads as patches: what they say is no object yet. */
  readonly patches: ReadonlySet<string>;
  readonly uncertain: readonly OutsideInput[];
  readonly isComponent: boolean;
  /** Its only kustomization file is plainly an object of another kind, like Flux's `Kustomization`. */
  readonly isForeign: boolean;
}

/** Parsed files by blob id, for both sides of a comparison. */
export interface MentionCache {
  readonly kustomizations: Map<string, KustomizationMentions>;
  readonly configurations: Map<string, ConfigurationMentions>;
  /** The fields that these have. */
  readonly top: Field;
}

export function createMentionCache(): MentionCache {
  return { kustomizations: new Map(), configurations: new Map(), top: topField() };
}

/** Kustomize looks for charts here when `helmGlobals.chartHome` does not say otherwise. */
const DEFAULT_CHART_HOME: Mention = { keys: ["helmglobals", "charthome"], text: "charts" };

const PATCH_FIELDS: ReadonlySet<string> = new Set(patchFields());

/** Where a mention stands. */
interface Place {
  readonly root: string;
  readonly file: string;
  readonly text: string;
}

interface Found {
  readonly files: Set<string>;
  /** Directories of which all files are among them: one may be named a thousand times. */
  readonly walked: Set<string>;
  readonly buildsOn: Set<string>;
  readonly roots: Set<string>;
  readonly configuredBy: Set<string>;
  readonly patches: Set<string>;
  readonly uncertain: OutsideInput[];
}

/** Reads the kustomization files of a root, and the configuration files that they name. */
export function readInputs(tree: FileTree, root: Root, cache: MentionCache): DirectInputs {
  const found: Found = {
    files: new Set(),
    walked: new Set(),
    buildsOn: new Set(),
    roots: new Set(),
    configuredBy: new Set(),
    patches: new Set(),
    uncertain: [],
  };
  let isComponent = false;
  let isForeign = root.files.length === 1;
  for (const file of root.files) {
    found.files.add(file);
    const read = readMentions(tree, file, found.files, cache.kustomizations, (text) =>
      readKustomization(text, cache.top),
    );
    isForeign &&= read?.isForeign === true;
    if (read === undefined) continue;
    isComponent ||= read.isComponent;
    const place = { root: root.path, file, text: read.text };
    for (const mention of read.mentions) addMention(tree, found, place, mention, cache);
    for (const need of read.charts) addNeed(found, place, need);
    if (read.charts.length > 0) addMention(tree, found, place, DEFAULT_CHART_HOME, cache);
  }
  return { ...compact(found), isComponent, isForeign };
}

const NOTHING: ReadonlySet<string> = new Set();

/** There may be thousands, most of which build on one root, or on none. */
function compact({
  files,
  buildsOn,
  roots,
  configuredBy,
  patches,
  uncertain,
}: Found): Omit<DirectInputs, "isComponent" | "isForeign"> {
  return {
    files,
    roots,
    buildsOn: buildsOn.size === roots.size ? roots : buildsOn,
    configuredBy: configuredBy.size === 0 ? NOTHING : configuredBy,
    patches: patches.size === 0 ? NOTHING : patches,
    uncertain,
  };
}

/**
 * Adds what a configuration file names, relative to the root that it configures, and to itself.
 * `field` is the one through which it configures.
 */
export function addConfiguration(
  tree: FileTree,
  found: Pick<Found, "files" | "walked" | "roots" | "uncertain">,
  { root, file, field }: { readonly root: string; readonly file: string; readonly field: string },
  cache: MentionCache,
): void {
  const read = readMentions(tree, file, found.files, cache.configurations, readConfiguration);
  if (read === undefined) return;
  const place = { root, file, text: read.text };
  const directories = [...new Set([root, directoryOf(file)])];
  for (const mention of read.mentions) {
    for (const directory of directories) {
      for (const target of resolveText(tree, found.files, directory, mention.text)) {
        if (target.kind !== "directory") continue;
        if (isRootDirectory(tree, target.path)) found.roots.add(target.path);
        addBelow(tree, found, target.path);
      }
    }
    addNeed(
      found,
      place,
      needsOf(mention, () => namesFile(tree, directories, mention.text)),
    );
  }
  for (const document of read.documents) addPlugin(tree, found, place, document, field);
}

/** What an object under `generators` and the like needs, and the charts beside the root if it is a chart. */
function addPlugin(
  tree: FileTree,
  found: Pick<Found, "files" | "walked" | "uncertain">,
  place: Place,
  document: Value,
  field: string,
): void {
  const need = pluginNeed(document, field);
  addNeed(found, place, need);
  if (need?.needs !== "helm") return;
  for (const target of resolveText(tree, found.files, place.root, DEFAULT_CHART_HOME.text)) {
    if (target.kind === "directory") addBelow(tree, found, target.path);
  }
}

function addMention(tree: FileTree, found: Found, place: Place, mention: Mention, cache: MentionCache): void {
  const field = mention.keys.length === 1 ? (mention.keys[0] ?? "") : "";
  const configures = CONFIGURATION_FIELDS.has(field);
  const isPatch = PATCH_FIELDS.has(mention.keys[0] ?? "");
  const targets = resolveText(tree, found.files, place.root, mention.text);
  for (const target of targets) {
    if (isPatch && target.kind === "file") found.patches.add(target.path);
    if (target.kind === "directory") addDirectory(tree, found, target.path, field);
    else if (target.kind === "file" && configures) {
      addConfiguration(tree, found, { root: place.root, file: target.path, field }, cache);
    }
  }
  addNeed(
    found,
    place,
    needsOf(mention, () => namesFile(tree, [place.root], mention.text)),
  );
  if (!configures) return;
  for (const document of inlineDocuments(mention.text)) addPlugin(tree, found, place, document, field);
}

function addDirectory(tree: FileTree, found: Found, directory: string, field: string): void {
  const isRoot = isRootDirectory(tree, directory);
  if (isRoot) found.roots.add(directory);
  if (isRoot && BUILD_FIELDS.has(field)) found.buildsOn.add(directory);
  else if (isRoot && CONFIGURATION_FIELDS.has(field)) found.configuredBy.add(directory);
  // Whoever reads a directory by another field, or one without a kustomization, may read anything in it.
  else addBelow(tree, found, directory);
}

/** What a text names, as a path or as `key=path`. Files, and all links on the way, are added to `files`. */
function resolveText(
  tree: FileTree,
  files: Set<string>,
  directory: string,
  text: string,
): readonly Resolved[] {
  const candidates = [text, ...afterEach("=", text)].filter((part) => part !== "");
  return candidates.flatMap((candidate) => {
    const path = joinPath(directory, candidate);
    if (path === undefined) return [];
    const resolved = resolvePath(tree, path, (link) => files.add(link));
    if (resolved.kind === "file" || resolved.kind === "submodule") files.add(resolved.path);
    return [resolved];
  });
}

/** Kustomize refuses more than one, so that more than these are no path either: pkg/util in its kv package. */
const MOST_SEPARATORS = 20;

/** What stands behind the first separators of a text. */
function afterEach(separator: string, text: string): readonly string[] {
  const rests: string[] = [];
  let rest = text;
  while (rest.includes(separator) && rests.length < MOST_SEPARATORS) {
    rest = rest.slice(rest.indexOf(separator) + 1);
    rests.push(rest);
  }
  return rests;
}

/** Whether the whole text is a file's name: what follows an equals sign may be a query of a URL. */
function namesFile(tree: FileTree, directories: readonly string[], text: string): boolean {
  return directories.some((directory) => {
    const path = joinPath(directory, text);
    return path !== undefined && resolvePath(tree, path).kind === "file";
  });
}

/** Adds every file below a directory, and what links in it point to. */
function addBelow(tree: FileTree, found: Pick<Found, "files" | "walked">, directory: string): void {
  const { files, walked } = found;
  if (walked.has(directory)) return;
  walked.add(directory);
  for (const name of tree.list(directory)) {
    const path = directory === "" ? name : `${directory}/${name}`;
    const entry = tree.entry(path);
    if (entry !== "directory") files.add(path);
    const target = resolvePath(tree, path, (link) => files.add(link));
    if (target.kind === "file") files.add(target.path);
    if (target.kind === "directory") addBelow(tree, found, target.path);
  }
}

function isRootDirectory(tree: FileTree, directory: string): boolean {
  return KUSTOMIZATION_FILES.some((name) => {
    const entry = tree.entry(directory === "" ? name : `${directory}/${name}`);
    return entry !== undefined && entry !== "directory" && entry.kind !== "submodule";
  });
}

/** Undefined for what is no file: a directory or a link to nowhere. Adds the links on the way to `files`. */
function readMentions<Mentions extends object>(
  tree: FileTree,
  file: string,
  files: Set<string>,
  cache: Map<string, Mentions>,
  parse: (text: string) => Mentions,
): (Mentions & { readonly text: string }) | undefined {
  const resolved = resolvePath(tree, file, (link) => files.add(link));
  if (resolved.kind !== "file") return undefined;
  files.add(resolved.path);
  const text = decodeText(tree.read(resolved.blob));
  const cached = cache.get(resolved.blob);
  const mentions = cached ?? parse(text);
  if (cached === undefined) cache.set(resolved.blob, mentions);
  return { ...mentions, text };
}

function addNeed(found: Pick<Found, "uncertain">, { file, text }: Place, need: Need | undefined): void {
  if (need === undefined) return;
  const { near, ...uncertain } = need;
  const at = text.indexOf(near);
  const line = at < 0 ? {} : { line: text.slice(0, at).split("\n").length };
  found.uncertain.push({ ...uncertain, file, ...line });
}
