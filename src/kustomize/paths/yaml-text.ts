import { isScalar, parseAllDocuments, visit, type Document, type Scalar } from "yaml";
import { isList, isMap, type Value } from "../../yaml/value.ts";
import type { WrittenValue } from "../../yaml/written.ts";
import type { Target } from "./match.ts";
import type { FieldOptions } from "../files/replacement.ts";
import { newText } from "./set.ts";
import { isScalar as isScalarValue } from "./text.ts";

/**
 * Writes a value into YAML, by editing the text's own nodes, so that comments, quotes and the order of keys stay.
 * Undefined when the text is no YAML.
 */
export function editYamlText(
  text: string,
  targets: readonly Target[],
  value: WrittenValue,
  options: Omit<FieldOptions, "create">,
): string | undefined {
  const document = parseAllDocuments(text, { version: "1.2", intAsBigInt: true })[0];
  if (document === undefined || !("contents" in document)) return undefined;
  for (const target of targets) {
    if (!target.isLost) setNode(document, target, value, { ...options, create: false });
  }
  visit(document, { Node: (_, node) => void (node.spaceBefore = false) });
  return document
    .toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false, directives: false })
    .trim();
}

function setNode(document: Document, target: Target, source: WrittenValue, options: FieldOptions): void {
  const { value } = source;
  const node = document.getIn(target.steps, true);
  const hasParts = options.delimiter !== "";
  if (isScalar(node) && (isScalarValue(value) || hasParts)) {
    // A quoted text stays quoted; a plain one becomes what it looks like, as kustomize leaves the quotes alone.
    const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    const text = newText(writtenOf(node), target, source, options);
    node.value = isQuoted || hasParts || typeof node.value === "string" ? text : value;
    delete node.source;
  } else {
    if (hasParts && node !== undefined) newText({ value: {} }, target, source, options);
    document.setIn(target.steps, toPlain(value));
  }
}

function writtenOf({ value, source }: Scalar): WrittenValue {
  return { value: "", written: source ?? String(value) };
}

/** As a value for the YAML library, which takes ordinary objects and arrays. */
function toPlain(value: Value): unknown {
  if (isList(value)) return value.map(toPlain);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toPlain(own)]));
}
