import { isMap } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import { editMap } from "../edit/edit-map.ts";
import { BuildError } from "../error.ts";
import { fail, integer, list, locationOf, record, text } from "../files/node.ts";
import type { Node } from "../files/node.ts";
import { parseFile } from "../files/parse.ts";
import { findFile } from "../load/find.ts";
import { readText } from "../load/loader.ts";
import type { Resource } from "../resources/resource.ts";
import { parseSelector } from "../files/selector.ts";
import { selectResources } from "../resources/selector.ts";
import type { Selector } from "../files/selector.ts";
import type { SelectionContext } from "../resources/selector.ts";
import { splitPath } from "../paths/edit-field.ts";
import { scalarText, withObject } from "../resources/edit-resources.ts";
import type { Layer } from "./layer.ts";
import { fileNameOf } from "../../tree/path.ts";

/** Configuration of a ValueAddTransformer: a text that is put into fields, or into a part of paths in fields. */
export interface ValueAdd {
  readonly value: string;
  readonly targets: readonly ValueTarget[];
}

interface ValueTarget {
  readonly selector: Selector | undefined;
  readonly fieldPath: string;
  /** Part of the path in the field, from 1; 0 replaces the field. */
  readonly position: number;
  readonly node: Node;
}

/** Source: api/internal/builtins/ValueAddTransformer.go of kustomize 5.8.1. Throws `BuildError`. */
export function parseValueAdd(node: Node, { loader }: Layer): ValueAdd {
  const fields = record(node, ["value", "targets", "targetFilePath"], false);
  const path = text(fields("targetFilePath"));
  const targets = list(fields("targets")).map(parseTarget);
  if (path !== "") {
    const file = findFile(loader, path, locationOf(node));
    const content = record(parseFile(readText(loader, file), file.path), ["targets"], false);
    targets.push(...list(content("targets")).map(parseTarget));
  }
  if (targets.length === 0) return fail(node, "at least one target is needed", "field-missing");
  const directory = fileNameOf(loader.root);
  return { value: text(fields("value")).trim() || directory, targets };
}

function parseTarget(node: Node): ValueTarget {
  const fields = record(node, ["selector", "fieldPath", "filePathPosition"], false);
  const selector = fields("selector");
  const fieldPath = text(fields("fieldPath"));
  const position = integer(fields("filePathPosition"));
  if (fieldPath === "") return fail(node, "fieldPath is missing", "field-missing");
  if (position < 0) return fail(node, "filePathPosition must not be negative");
  return {
    selector: selector.value === null ? undefined : parseSelector(selector, false),
    fieldPath,
    position,
    node,
  };
}

export function addValue(
  resources: readonly Resource[],
  { value, targets }: ValueAdd,
  context: SelectionContext,
): readonly Resource[] {
  return targets.reduce((current, target) => {
    const selected = new Set(
      target.selector === undefined
        ? current
        : selectResources(current, target.selector, context, locationOf(target.node)),
    );
    const edit = (before: Value): Value =>
      target.position === 0 ? value : insertPathPart(scalarText(before), target.position - 1, value);
    return current.map((resource) =>
      selected.has(resource)
        ? withObject(resource, editCreating(resource.object, splitPath(target.fieldPath), edit))
        : resource,
    );
  }, resources);
}

function editCreating(map: ValueMap, path: readonly string[], edit: (before: Value) => Value): ValueMap {
  const [name, ...rest] = path;
  if (name === undefined) return map;
  const before = map[name] ?? null;
  if (rest.length === 0) {
    scalarText(before);
    return editMap(map, [[name, edit(before)]]);
  }
  if (before !== null && !isMap(before)) throw new BuildError("object-shape", `the field ${name} is no map`);
  return editMap(map, [[name, editCreating(before ?? {}, rest, edit)]]);
}

/** Puts a part into a path; beyond its end, at the end. */
function insertPathPart(path: string, position: number, part: string): string {
  const isAbsolute = path.startsWith("/");
  const parts = (isAbsolute ? path.slice(1) : path).split("/");
  const inserted = [...parts.slice(0, position), part, ...parts.slice(position)].join("/");
  return isAbsolute ? `/${inserted}` : inserted;
}
