import { isMentioned } from "../../model/mentioned.ts";
import { mapAt } from "../../model/fields.ts";
import { oncePerPair } from "../../model/once.ts";
import { mayBecome, nameTemplates, type NameTemplate } from "./assembled-names.ts";
import { fileAt, searchable, type FileTree } from "../../tree/file-tree.ts";
import { placeOf } from "./revisions.ts";
import type { DiscoveredSide, Found } from "./side.ts";
import type { Repository } from "../ports.ts";

/** Which of some names a file has. */
export interface Mentions {
  readonly named: ReadonlySet<string>;
  /** Those that it makes, by what it looks like: a config of that name, or a generator of one. */
  readonly made: ReadonlySet<string>;
  /** Texts that may become a name, where variables are filled in. */
  readonly templates: readonly NameTemplate[];
}

const NONE: Mentions = { named: new Set(), made: new Set(), templates: [] };
/** An object of its own, and not what names one with its kind, like `valuesFrom` of a release. */
const MAKES =
  /(?:^|\bapiVersion:\s*["']?v1["']?,?\s+)kind:\s*["']?(ConfigMap|Secret)\b|\b(configMap|secret)Generator\s*:/m;

/** Reads the files of some deployables, and tells of each which of the names these have. */
export async function readMentions(
  side: DiscoveredSide,
  all: readonly Found[],
  names: readonly string[],
  repository: Repository,
): Promise<(found: Found) => readonly Mentions[]> {
  const treeOf = (found: Found): FileTree => placeOf(side, found).tree;
  await repository.preload(all.map((each) => ({ tree: treeOf(each), paths: each.inputs.files })));
  const byTree = new Map<FileTree, (file: string) => Mentions>();
  return (found) => {
    const tree = treeOf(found);
    const mentions = byTree.get(tree) ?? createMentions(tree, names);
    byTree.set(tree, mentions);
    return found.inputs.files.map(mentions);
  };
}

/** Which of the names stand in some of the files. */
export function namedInAny(mentions: readonly Mentions[]): ReadonlySet<string> {
  return new Set(mentions.flatMap((file) => [...file.named]));
}

/** Which of the names a deployable has in its files, or may put together. */
export function namedBy(
  found: Found,
  mentions: readonly Mentions[],
  names: readonly string[],
): ReadonlySet<string> {
  return new Set([...namedInAny(mentions), ...assembled(found, mentions, names)]);
}

/** The names that variables of its Kustomization, or a chart, may make of what its files have. */
function assembled(
  { deployable: { delivery } }: Found,
  mentions: readonly Mentions[],
  names: readonly string[],
): readonly string[] {
  const substituted = delivery.kind === "flux" ? delivery.postBuild : null;
  const values = mapAt(substituted ?? {}, "substitute");
  const templates = mentions
    .flatMap((file) => file.templates)
    .filter(({ by }) => by === "chart" || substituted !== null);
  return names.filter((name) => templates.some((template) => mayBecome(template, name, values)));
}

/** Which of the names a file has, each blob looked through once. */
export function createMentions(tree: FileTree, names: readonly string[]): (file: string) => Mentions {
  const known = new Map<string, Mentions>();
  const wanted = wantedOf(names);
  return (file) => {
    const entry = fileAt(tree, file);
    if (entry === undefined) return NONE;
    const cached = known.get(entry.blob);
    if (cached !== undefined) return cached;
    const found = mentionsIn(tree.read(entry.blob), wanted, () => templatesOf(tree, entry.blob));
    known.set(entry.blob, found);
    return found;
  };
}

/** Fewer are looked for one by one. */
const MANY = 64;
const PLAIN = /^[\w.-]{1,512}$/;
const LONGEST = 512;

interface Wanted {
  readonly names: ReadonlySet<string>;
  /** Those that are no single word. */
  readonly others: readonly string[];
}

function wantedOf(names: readonly string[]): Wanted {
  return { names: new Set(names), others: names.filter((name) => !PLAIN.test(name)) };
}

/** The names that may be mentioned: of many, by the words of the file, so that not each file is searched for each name. */
function namesIn(view: Buffer, { names, others }: Wanted): readonly string[] {
  const has = (name: string): boolean => view.includes(name);
  if (names.size < MANY) return [...names].filter(has);
  const words = [...wordsOf(view.toString("utf8"))];
  return [...words.filter((word) => names.has(word) && PLAIN.test(word)), ...others.filter(has)];
}

/** All that can stand as a whole value: words with the dots in them, and what stands before a dot that ends them. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set(text.match(/[\w.-]+/g));
  for (const word of [...words]) {
    const inside = word.slice(0, LONGEST + 1);
    for (const { index } of inside.matchAll(/\.(?!\w)/g)) words.add(inside.slice(0, index));
  }
  return words;
}

/** Whatever names are looked for. */
const templatesOf = oncePerPair((tree: FileTree, blob: string) =>
  nameTemplates(new TextDecoder().decode(tree.read(blob))),
);

/** Of the names of a file those that stand in a document that makes something. */
function madeIn(text: string, named: ReadonlySet<string>): ReadonlySet<string> {
  const making = text.split(/^---/m).filter((document) => MAKES.test(document));
  return new Set([...named].filter((name) => making.some((document) => isMentioned(document, name))));
}

function mentionsIn(bytes: Uint8Array, wanted: Wanted, templates: () => readonly NameTemplate[]): Mentions {
  const view = searchable(bytes);
  const present = namesIn(view, wanted);
  const isAssembled = view.includes("delimiter");
  const hasVariables = view.includes("${") || view.includes("{{");
  if (present.length === 0 && !isAssembled && !hasVariables) return NONE;
  const text = view.toString("utf8");
  const named = new Set(present.filter((name) => isMentioned(text, name)));
  return {
    // A replacement of a part puts any name together: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/
    named: isAssembled && /\bdelimiter["']?:/.test(text) ? wanted.names : named,
    made: MAKES.test(text) ? madeIn(text, named) : NONE.made,
    templates: hasVariables ? templates() : [],
  };
}
