import { isScalar, parseAllDocuments, visit, type Document } from "yaml";
import { isList, isMap, type Value } from "../../yaml/value.ts";
import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import type { Steps } from "../edit/edit-at.ts";
import type { Target } from "./match.ts";
import { isScalar as isScalarValue } from "./text.ts";

/**
 * Writes a value into YAML, by editing the text's own nodes, so that comments, quotes and the order of keys stay.
 * Undefined when the text is no YAML.
 */
export function editYamlText(
  text: string,
  targets: readonly Target[],
  value: WrittenValue,
): string | undefined {
  const document = parseAllDocuments(text, { version: "1.2", intAsBigInt: true })[0];
  if (document === undefined || !("contents" in document)) return undefined;
  for (const target of targets) {
    if (!target.isLost) setNode(document, target.steps, value);
  }
  visit(document, { Node: (_, node) => void (node.spaceBefore = false) });
  return document
    .toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false, directives: false })
    .trim();
}

function setNode(document: Document, steps: Steps, source: WrittenValue): void {
  const { value } = source;
  const node = document.getIn(steps, true);
  if (isScalar(node) && isScalarValue(value)) {
    // A quoted text stays quoted; a plain one becomes what it looks like, as kustomize leaves the quotes alone.
    const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    node.value = isQuoted || typeof node.value === "string" ? writtenText(source) : value;
    delete node.source;
  } else {
    document.setIn(steps, toPlain(value));
  }
}

/** As a value for the YAML library, which takes ordinary objects and arrays. */
function toPlain(value: Value): unknown {
  if (isList(value)) return value.map(toPlain);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toPlain(own)]));
}
