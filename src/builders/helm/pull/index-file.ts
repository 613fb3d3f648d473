import { chooseVersion } from "../../../model/semver.ts";
import { wordAt } from "../../../model/fields.ts";
import { parseYamlAsJson } from "../../../yaml/parse.ts";
import { getIn, isList, isMap, type Value } from "../../../yaml/value.ts";

/** One version of a chart in the index of a repository. */
export interface IndexEntry {
  /** As it is written; relative ones are of the repository. */
  readonly url: string;
  /** SHA-256 in hexadecimal; "" where the index has none. */
  readonly digest: string;
}

/**
 * Finds a version of a chart in the index of a repository, or the newest in a range. Of an index with thousands of charts only the
 * part of this one is parsed. https://helm.sh/docs/topics/chart_repository/#the-index-file
 */
export function findInIndex(text: string, chart: string, version: string): IndexEntry | undefined {
  const entries = text.trimStart().startsWith("{")
    ? parsed(text, "entries", chart)
    : parsed(blockOf(text, chart), chart);
  if (!isList(entries)) return undefined;
  const versions = entries.map((entry) => wordAt(entry, "version"));
  const chosen = chooseVersion(versions, version);
  const found = chosen === undefined ? undefined : entries[versions.indexOf(chosen)];
  const [url] = listIn(found, "urls");
  return typeof url === "string"
    ? { url, digest: wordAt(found, "digest").replace(/^sha256:/, "") }
    : undefined;
}

/** The lines of a chart below `entries:`, indented or not as they are there. */
function blockOf(text: string, chart: string): string {
  const start = /^entries:\s*$/m.exec(text)?.index;
  if (start === undefined) return "";
  const rest = text.slice(start);
  const name = chart.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const head = new RegExp(`^( +)["']?${name}["']?:[ \\t]*$`, "m").exec(rest);
  if (head === null) return "";
  const indent = head[1]?.length ?? 0;
  const lines = rest.slice(head.index).split("\n");
  const end = lines.findIndex((line, index) => index > 0 && isNext(line, indent));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => line.slice(indent))
    .join("\n");
}

function isNext(line: string, indent: number): boolean {
  if (line.trim() === "") return false;
  const own = line.length - line.trimStart().length;
  return own < indent || (own === indent && !line.trimStart().startsWith("-"));
}

function parsed(text: string, ...path: readonly string[]): Value | undefined {
  const result = parseYamlAsJson(text);
  return result.ok ? getIn(result.documents[0]?.value, ...path) : undefined;
}

function listIn(value: Value | undefined, field: string): readonly Value[] {
  const list = isMap(value) ? value[field] : undefined;
  return isList(list) ? list : [];
}
