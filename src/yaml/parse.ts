import type { AliasCount } from "./construct.ts";
import { invalidSeparator, splitDocuments } from "./documents.ts";
import { parseWithLibrary } from "./library.ts";
import { NO_DOCUMENT, readLines } from "./lines.ts";
import { failure, lineCounter, success } from "./result.ts";
import type { YamlDocument, YamlResult } from "./result.ts";
import type { Dialect } from "./scalar.ts";

export type { YamlDocument, YamlResult } from "./result.ts";

/**
 * Parses every document of a YAML text as kustomize reads resources (Go's yaml.v3). Empty documents are left out.
 * Anchored values are shared, not copied; a text whose aliases would expand without measure is an error.
 */
export function parseYaml(text: string): YamlResult {
  const separator = invalidSeparator(text);
  if (separator !== undefined) {
    return failure(
      "yaml-syntax",
      text,
      separator,
      "there is text after the document separator ---; put it on a line of its own",
    );
  }
  const documents: YamlDocument[] = [];
  const aliases: AliasCount = { nodes: 0 };
  const lines = lineCounter(text);
  for (const part of splitDocuments(text)) {
    const result = parse(part.text, "kustomize", lines(part.start), aliases);
    if (!result.ok) return result;
    documents.push(...result.documents);
  }
  return { ok: true, documents };
}

/**
 * The same of a file, whose bytes nobody changes: read once for all who ask, be it to build or to look for Secrets.
 * @param text what the bytes say
 */
export function parseYamlFile(bytes: Uint8Array, text: string): YamlResult {
  const result = parsedFiles.get(bytes) ?? parseYaml(text);
  parsedFiles.set(bytes, result);
  return result;
}

const parsedFiles = new WeakMap<Uint8Array, YamlResult>();

/**
 * Parses the first document as sigs.k8s.io/yaml converts YAML to JSON: for kustomization files, configurations and
 * patches. Keys become strings and the last of duplicate keys counts. No document gives an empty list.
 */
export function parseYamlAsJson(text: string): YamlResult {
  return parse(text, "json", 1, { nodes: 0 });
}

/** Parses the first document of a text whose first line is the line `firstLine`. */
function parse(text: string, dialect: Dialect, firstLine: number, aliases: AliasCount): YamlResult {
  const document = readLines(text, dialect);
  if (document === undefined) return parseWithLibrary(text, dialect, firstLine, aliases);
  return success(text, document === NO_DOCUMENT ? undefined : document, firstLine);
}
