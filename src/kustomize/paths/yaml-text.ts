import { isScalar, parseAllDocuments, visit, type Document, type Scalar } from "yaml";
import { isList, isMap, type Value } from "../../yaml/value.ts";
import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import type { Target } from "./match.ts";
import type { FieldOptions } from "../files/replacement.ts";
import { FieldPathError } from "./error.ts";
import { newText, NO_PARTS } from "./set.ts";
import { isScalar as isScalarValue, resolveText } from "./text.ts";
import { resolvePlain, UNRESOLVED } from "../../yaml/scalar.ts";

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
  if (options.delimiter !== "") setPart(document, target, node, source, options);
  else if (isScalar(node) && isScalarValue(value)) {
    // A quoted text stays quoted; a plain one becomes what it looks like, as kustomize leaves the quotes alone.
    node.value = isQuoted(node) || typeof node.value === "string" ? writtenText(source) : value;
    delete node.source;
  } else document.setIn(target.steps, toPlain(value));
}

/** A part of a text: what it makes of a number, boolean or null keeps its type, by a tag where it does not show. */
function setPart(
  document: Document,
  target: Target,
  node: unknown,
  source: WrittenValue,
  options: FieldOptions,
): void {
  if (node === undefined || target.isNew) {
    document.setIn(target.steps, resolveText(newText({ value: null }, target, source, options)).value);
    return;
  }
  if (!isScalar(node)) throw new FieldPathError(NO_PARTS);
  const before = { value: null, written: node.source ?? String(node.value) };
  const text = newText(before, target, source, options);
  const isText = isQuoted(node) || typeof node.value === "string";
  const resolved = isText ? text : resolvePlain(text, "kustomize");
  const type = typeOf(node.value);
  const fits = isText || (resolved !== UNRESOLVED && typeOf(resolved) === type);
  node.value = fits ? resolved : text;
  if (!fits) node.tag = type;
  delete node.source;
}

function isQuoted({ type }: Scalar): boolean {
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
}

function typeOf(value: unknown): string {
  if (value === null) return "!!null";
  if (typeof value === "boolean") return "!!bool";
  if (typeof value === "bigint" || Number.isInteger(value)) return "!!int";
  return typeof value === "number" ? "!!float" : "!!str";
}

/** As a value for the YAML library, which takes ordinary objects and arrays. */
function toPlain(value: Value): unknown {
  if (isList(value)) return value.map(toPlain);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, toPlain(own)]));
}
