import { inertFields } from "../kustomize/files/fields.ts";
import { fieldOf, foldCase } from "../yaml/any-case.ts";
import { isList, isMap, type Value } from "../yaml/value.ts";
import { parseYaml, parseYamlAsJson } from "../yaml/parse.ts";
import { isOtherObject } from "./foreign.ts";
import type { Mention } from "./mention.ts";
import { helmNeeds, type Need } from "./outside-input.ts";

/** What the closures need of a kustomization file, made once per blob. There may be thousands: what they say is not kept. */
export interface KustomizationMentions {
  readonly mentions: readonly Mention[];
  readonly isComponent: boolean;
  /** Its first document is plainly an object of another kind. */
  readonly isForeign: boolean;
  /** What its charts need. */
  readonly charts: readonly Need[];
}

/** What the closures need of a file that configures generators, transformers or validators. */
export interface ConfigurationMentions {
  readonly mentions: readonly Mention[];
  /** The objects of the file. */
  readonly documents: readonly Value[];
}

/**
 * Fields whose strings kustomize never takes for a path. Any other field, known or not, counts: so a field of a later
 * kustomize cannot cause a miss. Without the list every name that a directory has too would count.
 */
const INERT_FIELDS: ReadonlySet<string> = new Set(inertFields());

/** A field of a kustomization. Files have the same ones, so that each is made once. */
export interface Field {
  readonly keys: readonly string[];
  /** Kustomize never takes a string in it for a path. */
  readonly isInert: boolean;
  /** What was seen below it, by the name as it is written. */
  readonly below: Map<string, Field>;
}

/** The top of a kustomization, for as many files as are read. */
export function topField(): Field {
  return { keys: [], isInert: false, below: new Map() };
}

function fieldBelow(field: Field, name: string): Field {
  const known = field.below.get(name);
  if (known !== undefined) return known;
  const keys = [...field.keys, foldCase(name)];
  const made = { keys, isInert: INERT_FIELDS.has(keys.join(".")), below: new Map<string, Field>() };
  field.below.set(name, made);
  return made;
}

/** Inline patches are text of resources, which name no files. */
const INLINE_RESOURCES: ReadonlySet<string> = new Set(["patchesstrategicmerge"]);

/**
 * The mentions of a kustomization file.
 * @param top that of other files too, where there are many
 */
export function readKustomization(text: string, top: Field = topField()): KustomizationMentions {
  const result = parseYamlAsJson(text);
  if (!result.ok) return { mentions: wordsOf(text), isComponent: false, isForeign: false, charts: [] };
  const documents = result.documents.map((document) => document.value);
  const mentions: Mention[] = [];
  for (const document of documents) collect(document, { field: top, isOwn: true }, mentions);
  return {
    mentions: [...mentions],
    isComponent: documents.some((document) => fieldOf(document, "kind") === "Component"),
    isForeign: isOtherObject(documents[0]),
    charts: documents.flatMap(helmNeeds),
  };
}

/** The mentions of a file that configures generators, transformers or validators. */
export function readConfiguration(text: string): ConfigurationMentions {
  const result = parseYaml(text);
  if (!result.ok) return { mentions: wordsOf(text), documents: [] };
  const documents = result.documents.map((document) => document.value);
  const mentions: Mention[] = [];
  for (const document of documents) collect(document, { field: topField(), isOwn: false }, mentions);
  return { mentions, documents };
}

/** The objects of YAML text that stands in a field instead of a path; none for a path. */
export function inlineDocuments(text: string): readonly Value[] {
  if (!/[\n{[]/.test(text)) return [];
  const result = parseYaml(text);
  if (!result.ok) return [];
  return result.documents.map((document) => document.value).filter((v) => isMap(v) || isList(v));
}

interface Walk {
  readonly field: Field;
  /** Whether it stands in the kustomization itself, whose inert fields hold no path, and not in text or another file. */
  readonly isOwn: boolean;
}

/** Adds all strings of a value, in their order, but what stands in fields that hold no path. */
function collect(value: Value, { field, isOwn }: Walk, found: Mention[]): void {
  if (typeof value === "string") {
    found.push({ keys: field.keys, text: value });
    if (INLINE_RESOURCES.has(field.keys[0] ?? "")) return;
    for (const document of inlineDocuments(value)) collect(document, { field, isOwn: false }, found);
  } else if (isList(value)) {
    for (const item of value) collect(item, { field, isOwn }, found);
  } else if (isMap(value)) {
    for (const [name, item] of Object.entries(value)) {
      const below = fieldBelow(field, name);
      if (!isOwn || !below.isInert) collect(item, { field: below, isOwn }, found);
    }
  }
}

/** What does not parse here may still parse elsewhere: every word and every end of a line could be a path. */
function wordsOf(text: string): readonly Mention[] {
  const words = text.split(/[\s"',[\]{}]+/);
  const lineEnds = text.split("\n").map((line) => line.replace(/^(?:.*?:\s|\s*-\s)\s*/, "").trim());
  return [...new Set([...words, ...lineEnds])].map((word) => ({ keys: [], text: word }));
}
