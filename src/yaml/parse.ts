import { YAMLException } from "js-yaml";
import { construct, type AliasCount } from "./construct.ts";
import { firstDocument, invalidSeparator, splitDocuments } from "./documents.ts";
import { NO_DOCUMENT, readLines } from "./lines.ts";
import { MAX_DEPTH, readEvents } from "./events.ts";
import type { YamlEvents } from "./events.ts";
import { endOf, NO_MATCH } from "./pattern.ts";
import { Refusal, type YamlFault } from "./refusal.ts";
import type { Dialect } from "./scalar.ts";
import { checkStrictness } from "./strictness.ts";
import { misplacedTab } from "./tabs.ts";
import type { Value } from "./value.ts";

export interface YamlDocument {
  readonly value: Value;
  /** 1-based line on which the document's content starts. */
  readonly line: number;
  /** Some key in it is a whole number without quotes, which kustomize before 5.8.3 refuses. */
  readonly hasNumberKey?: boolean;
}

export interface YamlError {
  readonly code: YamlFault;
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

function parseWithLibrary(
  text: string,
  dialect: Dialect,
  firstLine: number,
  aliases: AliasCount,
): YamlResult {
  const first = firstDocument(text);
  let read: YamlEvents = { text: first, events: [] };
  try {
    read = readEvents(first);
    if (dialect === "kustomize") checkRest(text, first.length);
    checkStrictness(read.text, read.events);
    const tab = misplacedTab(read.text, read.events, dialect);
    if (tab !== undefined) {
      throw new Refusal("yaml-tab", "a line starts with a tab; use spaces, and nothing on empty lines", tab);
    }
    return success(read.text, construct(read.text, read.events, dialect, MAX_DEPTH, aliases), firstLine);
  } catch (error) {
    if (error instanceof Refusal)
      return failure(error.code, read.text, error.position, error.message, firstLine);
    if (!(error instanceof YAMLException)) throw error;
    return failure("yaml-syntax", text, error.mark?.position ?? -1, withoutQuotes(error.reason), firstLine);
  }
}

const TEXT_AFTER_END = /\.\.\.[ \t]+[^\s#]/y;

/** Yaml.v3 looks a little way beyond the document, so what follows it there must be YAML too. */
function checkRest(text: string, start: number): void {
  const message = "what follows the end of the document (...) is no YAML; remove it";
  if (endOf(TEXT_AFTER_END, text, start) !== NO_MATCH) throw new Refusal("yaml-syntax", message, start);
  try {
    readEvents(text.slice(start));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new Refusal("yaml-syntax", message, start);
  }
}

interface LocatedValue {
  readonly value: Value;
  /** Offset in the text. */
  readonly start: number;
  readonly hasNumberKey?: boolean;
}

function success(text: string, document: LocatedValue | undefined, firstLine: number): YamlResult {
  if (document === undefined || document.value === null) return { ok: true, documents: [] };
  const line = lineCounter(text, firstLine)(document.start);
  const { value, hasNumberKey = false } = document;
  return { ok: true, documents: [hasNumberKey ? { value, line, hasNumberKey } : { value, line }] };
}

/** Parser messages name anchors and tags, which a badly quoted password can look like. */
function withoutQuotes(reason: string): string {
  return reason.replace(/"[^"]*"|'[^']*'|!<[^>]*>/g, "…");
}

function failure(
  code: YamlFault,
  text: string,
  position: number,
  message: string,
  firstLine = 1,
): YamlResult {
  if (position < 0) return { ok: false, error: { code, message } };
  const lineStart = text.lastIndexOf("\n", position - 1) + 1;
  const line = lineCounter(text, firstLine)(position);
  return { ok: false, error: { code, message, line, column: position - lineStart + 1 } };
}

/** Counts lines up to positions that only grow from call to call. */
function lineCounter(text: string, firstLine = 1): (position: number) => number {
  let line = firstLine;
  let next = text.indexOf("\n");
  return (position) => {
    while (next >= 0 && next < position) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
