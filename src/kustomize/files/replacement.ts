import type { SourceLocation } from "../../model/manifest.ts";
import { isList, isMap } from "../../yaml/value.ts";
import { fail, flag, integer, list, locationOf, record, text, texts, type Node } from "./node.ts";
import type { ResourceId } from "./resource-id.ts";
import { ID_FIELDS, parseSelector, readId, type Selector } from "./selector.ts";

export interface FieldOptions {
  /** "" when the field is not split. */
  readonly delimiter: string;
  /** Part of the split field. In a target, negative puts the value first and too large puts it last. */
  readonly index: number;
  /** Targets only: make the field if it is missing. */
  readonly create: boolean;
}

/** Every part of the id that is not "" must be the same. */
export interface ReplacementSource extends ResourceId {
  readonly fieldPath: string;
  readonly options: FieldOptions;
}

export interface ReplacementTarget {
  readonly select: Selector;
  readonly reject: readonly Selector[];
  readonly fieldPaths: readonly string[];
  readonly options: FieldOptions;
}

/** One replacement: a value out of one resource, or a fixed text (since kustomize 5.7), into fields of others. */
export interface Replacement {
  readonly source: ReplacementSource | string;
  readonly targets: readonly ReplacementTarget[];
  readonly location: SourceLocation;
}

const DEFAULT_FIELD_PATH = "metadata.name";

/**
 * The `path` of an entry of `replacements`; undefined for an inline one. Throws `BuildError` for an entry with both.
 */
export function replacementPath(node: Node): string | undefined {
  const fields = record(node, ["source", "sourceValue", "targets", "path"]);
  const path = text(fields("path"));
  if (path === "") return undefined;
  if (fields("source").value !== null || list(fields("targets")).length > 0) {
    fail(node, "a replacement has either a path or a source with targets, not both", "field-conflict");
  }
  return path;
}

/**
 * Reads one inline entry of `replacements`, or the content of a file that a `path` names: one replacement or a list
 * of them. Throws `BuildError`.
 * @param strict unknown fields are errors: true for inline entries, false for files and plugin configurations
 */
export function parseReplacements(node: Node, strict: boolean): readonly Replacement[] {
  if (isList(node.value)) return list(node).map((entry) => parseReplacement(entry, strict));
  if (isMap(node.value)) return [parseReplacement(node, strict)];
  return fail(node, "a replacements file holds one replacement or a list of them", "field-type");
}

function parseReplacement(node: Node, strict: boolean): Replacement {
  const fields = record(node, ["source", "sourceValue", "targets", "path"], strict);
  const source = fields("source");
  const sourceValue = fields("sourceValue");
  const targets = fields("targets");
  // kustomize passes inline entries on as YAML without empty lists, but reads files directly.
  const lacksTargets = targets.value === null || (strict && list(targets).length === 0);
  if ((source.value === null && sourceValue.value === null) || lacksTargets) {
    fail(node, "a replacement must specify a source and at least one target", "field-missing");
  }
  if (source.value !== null && sourceValue.value !== null) {
    fail(node, "a replacement has either a source or a sourceValue, not both", "field-conflict");
  }
  return {
    source: source.value === null ? text(sourceValue) : parseSource(source, strict),
    targets: list(targets).map((target) => parseTarget(target, strict)),
    location: locationOf(node),
  };
}

function parseSource(node: Node, strict: boolean): ReplacementSource {
  const fields = record(node, [...ID_FIELDS, "fieldPath", "options"], strict);
  return {
    ...readId(fields),
    fieldPath: text(fields("fieldPath")) || DEFAULT_FIELD_PATH,
    options: parseOptions(fields("options"), strict),
  };
}

function parseTarget(node: Node, strict: boolean): ReplacementTarget {
  const fields = record(node, ["select", "reject", "fieldPaths", "options"], strict);
  const select = fields("select");
  if (select.value === null)
    fail(node, "a replacement target must specify resources to select", "field-missing");
  const fieldPaths = texts(fields("fieldPaths"));
  return {
    select: parseSelector(select, strict),
    reject: list(fields("reject")).map((selector) => parseSelector(selector, strict)),
    fieldPaths: fieldPaths.length > 0 ? fieldPaths : [DEFAULT_FIELD_PATH],
    options: parseOptions(fields("options"), strict),
  };
}

/** `encoding` is a field that kustomize knows but does nothing with. */
function parseOptions(node: Node, strict: boolean): FieldOptions {
  const fields = record(node, ["delimiter", "index", "encoding", "create"], strict);
  return {
    delimiter: text(fields("delimiter")),
    index: integer(fields("index")),
    create: flag(fields("create")),
  };
}
