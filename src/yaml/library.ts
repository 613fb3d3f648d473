import { YAMLException } from "js-yaml";
import { construct, type AliasCount } from "./construct.ts";
import { firstDocument } from "./documents.ts";
import { readEvents } from "./events.ts";
import { MAX_DEPTH } from "./max-depth.ts";
import type { YamlEvents } from "./events.ts";
import { endOf, NO_MATCH } from "./pattern.ts";
import { Refusal } from "./refusal.ts";
import { failure, success, type YamlResult } from "./result.ts";
import type { Dialect } from "./scalar.ts";
import { checkStrictness } from "./strictness.ts";
import { misplacedTab } from "./tabs.ts";

/** Parses the first document of any text, whose first line is the line `firstLine`. */
export function parseWithLibrary(
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

/** Parser messages name anchors and tags, which a badly quoted password can look like. */
function withoutQuotes(reason: string): string {
  return reason.replace(/"[^"]*"|'[^']*'|!<[^>]*>/g, "…");
}
