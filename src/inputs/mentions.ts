import { inertFields } from "../kustomize/files/fields.ts";
import { foldCase } from "../yaml/any-case.ts";
import { isList, isMap, type Value } from "../yaml/value.ts";
import { parseYaml, parseYamlAsJson } from "../yaml/parse.ts";

/** A string of a file, and the field that holds it. */
export interface Mention {
  /** Map keys on the way, in lower case: kustomize reads its fields in any case. Empty when the file is broken. */
  readonly keys: readonly string[];
  readonly text: string;
}

/** What the closures need of a file, made once per blob. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  /** The objects of the file. */
  readonly documents: readonly Value[];
}

/**
 * Fields whose strings kustomize never takes for a path. Any other field, known or not, counts: so a field of a later
 * kustomize cannot cause a miss. Without the list every name that a directory has too would count.
 */
const INERT_FIELDS: ReadonlySet<string> = new Set(inertFields());

const NONE: ReadonlySet<string> = new Set();

interface Walk {
  readonly keys: readonly string[];
  /** Fields to leave out, like "patches.target". */
  readonly inert: ReadonlySet<string>;
}

/** Inline patches are text of resources, which name no files. */
const INLINE_RESOURCES: ReadonlySet<string> = new Set(["patchesstrategicmerge"]);

/** The mentions of a kustomization file. */
export function readKustomization(text: string): Mentions {
  const result = parseYamlAsJson(text);
  if (!result.ok) return readBroken(text);
  const documents = result.documents.map((document) => document.value);
  const mentions = documents.flatMap((value) => mentionsIn(value, { keys: [], inert: INERT_FIELDS }));
  return { mentions, documents };
}

/** The mentions of a file that configures generators, transformers or validators. */
export function readConfiguration(text: string): Mentions {
  const result = parseYaml(text);
  if (!result.ok) return readBroken(text);
  const documents = result.documents.map((document) => document.value);
  return { mentions: documents.flatMap((value) => mentionsIn(value, { keys: [], inert: NONE })), documents };
}

/** The objects of YAML text that stands in a field instead of a path; none for a path. */
export function inlineDocuments(text: string): readonly Value[] {
  if (!/[\n{[]/.test(text)) return [];
  const result = parseYaml(text);
  if (!result.ok) return [];
  return result.documents.map((document) => document.value).filter((v) => isMap(v) || isList(v));
}

/** All strings of a value, in their order, but what stands in fields that hold no path. */
function mentionsIn(value: Value, { keys, inert }: Walk, found: Mention[] = []): readonly Mention[] {
  if (typeof value === "string") {
    found.push({ keys, text: value });
    if (INLINE_RESOURCES.has(keys[0] ?? "")) return found;
    for (const document of inlineDocuments(value)) mentionsIn(document, { keys, inert: NONE }, found);
  } else if (isList(value)) {
    for (const item of value) mentionsIn(item, { keys, inert }, found);
  } else if (isMap(value)) {
    for (const [name, item] of Object.entries(value)) {
      const own = [...keys, foldCase(name)];
      if (inert.size > 0 && inert.has(own.join("."))) continue;
      mentionsIn(item, { keys: own, inert }, found);
    }
  }
  return found;
}

/** What does not parse here may still parse elsewhere: every word and every end of a line could be a path. */
function readBroken(text: string): Mentions {
  const words = text.split(/[\s"',[\]{}]+/);
  const lineEnds = text.split("\n").map((line) => line.replace(/^(?:.*?:\s|\s*-\s)\s*/, "").trim());
  const mentions = [...new Set([...words, ...lineEnds])].map((word) => ({ keys: [], text: word }));
  return { mentions, documents: [] };
}
