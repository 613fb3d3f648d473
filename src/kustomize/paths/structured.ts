import { unlessFails } from "../error.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { writtenText, type WrittenValue } from "../../yaml/written.ts";
import { editAt } from "../edit/edit-at.ts";
import { FieldPathError } from "./error.ts";
import { formatJson } from "./json.ts";
import { lookUp, type Found } from "./lookup.ts";
import { matchFields, type MatchOptions, type Target } from "./match.ts";
import type { FieldOptions } from "../files/replacement.ts";
import { setField } from "./set.ts";
import { isScalar } from "./text.ts";
import type { editYamlText } from "./yaml-text.ts";

export interface TextOptions extends MatchOptions, Omit<FieldOptions, "create"> {
  readonly editYaml: typeof editYamlText;
}

/**
 * Writes a value into YAML or JSON that is the text of a field (since kustomize 5.8.0): the part of the path that
 * leads to a text is for the object, the rest for what the text holds. Undefined when the path does not lead into a text,
 * or fails in there; then it is a path like any other.
 * Source: api/filters/replacement/replacement.go, setValueInStructuredData.
 */
export function writeInText(
  object: ValueMap,
  value: WrittenValue,
  path: readonly string[],
  options: TextOptions,
): ValueMap | undefined {
  const field = findText(object, path);
  if (field === undefined) return undefined;
  const text = writtenText(field.found);
  const written = editText(text, value, path.slice(field.length), options);
  if (written === undefined) return undefined;
  if (typeof field.found.value !== "string") return object;
  const { steps, written: style } = field.found;
  const edited = editAt({ value: object }, steps, () => ({ value: written, written: style })).value;
  return isMap(edited) ? edited : undefined;
}

/** The first text on the path that is YAML, which every word is. */
function findText(
  object: ValueMap,
  path: readonly string[],
): { readonly found: Found; readonly length: number } | undefined {
  for (let length = 1; length < path.length; length++) {
    const found = orUndefined(() => lookUp(object, path.slice(0, length)));
    if (found === undefined || !isScalar(found.value)) continue;
    if (typeof found.value !== "string" || parseYaml(found.value).ok) return { found, length };
  }
  return undefined;
}

function editText(
  text: string,
  value: WrittenValue,
  path: readonly string[],
  options: TextOptions,
): string | undefined {
  const parsed = parseYaml(text);
  const document = parsed.ok ? parsed.documents[0]?.value : undefined;
  if (document === undefined || (isScalar(document) && document !== null)) return undefined;
  const match = orUndefined(() => matchFields(document, path, options));
  if (match === undefined || match.targets.length === 0) return undefined;
  const isJson = /^\s*[{[]/.test(text);
  return isJson
    ? writeJson(text, match.value, match.targets, value, options)
    : orUndefined(() => options.editYaml(text, match.targets, value, options));
}

function writeJson(
  text: string,
  document: Value,
  targets: readonly Target[],
  value: WrittenValue,
  options: TextOptions,
): string | undefined {
  const fieldOptions = { ...options, create: options.create !== undefined };
  const edited = orUndefined(() =>
    targets
      .filter((target) => !target.isLost)
      .reduce<WrittenValue>(
        (current, target) =>
          editAt(current, target.steps, (field) => setField(field, target, value, fieldOptions)),
        { value: document },
      ),
  );
  const isPretty = text.includes("\n") && text.includes("  ");
  return edited === undefined ? undefined : formatJson(edited.value, isPretty ? "  " : "");
}

/** kustomize takes a path that fails inside of a text for one that does not lead into it. */
function orUndefined<T>(find: () => T): T | undefined {
  return unlessFails(FieldPathError, find);
}
