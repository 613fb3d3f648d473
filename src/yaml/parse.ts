import { YAMLException } from "js-yaml";
import { construct, ConstructionError } from "./construct.ts";
import { readLines } from "./lines.ts";
import { MAX_DEPTH, readEvents } from "./events.ts";
import type { YamlEvents } from "./events.ts";
import type { Dialect } from "./scalar.ts";
import { misplacedTab } from "./tabs.ts";
import type { Value } from "./value.ts";

export interface YamlDocument {
  readonly value: Value;
  /** 1-based line on which the document's content starts. */
  readonly line: number;
}

export interface YamlError {
  /** What is wrong, without the file's name. Never quotes the content: it may be a Secret's. */
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}

export type YamlResult =
  | { readonly ok: true; readonly documents: readonly YamlDocument[] }
  | { readonly ok: false; readonly error: YamlError };

/**
 * Parses every document of a YAML text as kustomize reads resources (Go's yaml.v3). Empty documents are left out.
 * Anchored values are shared, not copied; a text whose aliases would expand without measure is an error.
 */
export function parseYaml(text: string): YamlResult {
  const separator = invalidSeparator(text);
  if (separator !== undefined) {
    return failure(
      text,
      separator,
      "there is text after the document separator ---; put it on a line of its own",
    );
  }
  return parse(text, "kustomize");
}

/**
 * Parses the first document as sigs.k8s.io/yaml converts YAML to JSON: for kustomization files, configurations and
 * patches. Keys become strings and the last of duplicate keys counts. No document gives an empty list.
 */
export function parseYamlAsJson(text: string): YamlResult {
  const result = parse(text, "json");
  return result.ok ? { ok: true, documents: result.documents.slice(0, 1) } : result;
}

function parse(text: string, dialect: Dialect): YamlResult {
  const documents = readLines(text, dialect);
  if (documents === undefined) return parseWithLibrary(text, dialect);
  const lines = lineCounter(text);
  return { ok: true, documents: documents.map(({ value, start }) => ({ value, line: lines(start) })) };
}

function parseWithLibrary(text: string, dialect: Dialect): YamlResult {
  let read: YamlEvents;
  try {
    read = readEvents(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return failure(text, error.mark?.position ?? -1, withoutQuotes(error.reason));
  }
  const tab = misplacedTab(read.text, read.events);
  if (tab !== undefined) {
    return failure(read.text, tab, "a line starts with a tab; use spaces, and nothing on empty lines");
  }
  try {
    const lines = lineCounter(read.text);
    const documents = construct(read.text, read.events, dialect, MAX_DEPTH)
      .filter((document) => document.value !== null)
      .map(({ value, start }) => ({ value, line: lines(start) }));
    return { ok: true, documents };
  } catch (error) {
    if (!(error instanceof ConstructionError)) throw error;
    return failure(read.text, error.position, error.message);
  }
}

/** Parser messages name anchors and tags, which a badly quoted password can look like. */
function withoutQuotes(reason: string): string {
  return reason.replace(/"[^"]*"|'[^']*'|!<[^>]*>/g, "…");
}

function failure(text: string, position: number, message: string): YamlResult {
  if (position < 0) return { ok: false, error: { message } };
  const lineStart = text.lastIndexOf("\n", position - 1) + 1;
  return {
    ok: false,
    error: { message, line: lineCounter(text)(position), column: position - lineStart + 1 },
  };
}

/** Counts lines up to positions that only grow from call to call. */
function lineCounter(text: string): (position: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (position) => {
    while (next >= 0 && next < position) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

/**
 * Kustomize cuts a file at its separators before it parses, and refuses text on such a line.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kyaml/kio/byteio_reader.go (splitDocuments)
 */
function invalidSeparator(text: string): number | undefined {
  for (let at = text.indexOf("\n---"); at >= 0; at = text.indexOf("\n---", at + 4)) {
    const end = text.indexOf("\n", at + 4);
    if (end < 0) return undefined;
    const rest = text.slice(at + 4, end).trim();
    if (rest !== "" && !rest.startsWith("#")) return at + 1;
  }
  return undefined;
}
