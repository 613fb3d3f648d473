import { parseYaml, type YamlDocument, type YamlResult } from "../../yaml/parse.ts";
import { getIn, isList, isMap, scalarText } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import { BuildError } from "../error.ts";

export interface LocatedObject {
  readonly object: ValueMap;
  /** 1-based line of its document. */
  readonly line: number;
  /** See `YamlDocument`. */
  readonly hasNumberKey?: boolean;
}

/**
 * Reads the Kubernetes objects of a YAML text: every document, and the items of lists in their place or, for lists
 * among other documents, after them. Source: kyaml/kio/byteio_reader.go and api/resource/factory.go of kustomize 5.8.1.
 * Throws `BuildError` for anything that is no object with a kind and a name.
 */
export function readObjects(text: string, file: string): readonly LocatedObject[] {
  return objectsOf(parseYaml(text), file);
}

/** The same of a text that was parsed. */
export function objectsOf(result: YamlResult, file: string): readonly LocatedObject[] {
  if (!result.ok) {
    const { code, message, ...position } = result.error;
    throw new BuildError(code, `invalid YAML: ${message}`, { file, ...position });
  }
  const pending: YamlDocument[] = [];
  for (const document of result.documents) {
    if (result.documents.length === 1 && isPlainList(document.value)) {
      const items = getIn(document.value, "items");
      for (const value of isList(items) ? items : []) pending.push({ ...document, value });
    } else {
      pending.push(document);
    }
  }
  return inlineLists(pending, file);
}

function isPlainList(value: Value): boolean {
  const kind = getIn(value, "kind");
  if (kind !== "List" && kind !== "ResourceList") return false;
  return getIn(value, "items") !== undefined || getIn(value, "functionConfig") !== undefined;
}

function inlineLists(documents: readonly YamlDocument[], file: string): readonly LocatedObject[] {
  const objects: LocatedObject[] = [];
  const pending = documents.flatMap((document) => checkObject(document, file));
  // What is found on the way is read after all others.
  for (const next of pending) {
    const { object, line } = next;
    const { kind, items } = object;
    const itemOf = (value: Value): YamlDocument => ({ ...next, value });
    if (typeof kind !== "string" || !kind.endsWith("List") || items === undefined) {
      objects.push(next);
      continue;
    }
    if (items === null) continue;
    if (!isList(items))
      throw new BuildError("object-invalid", `items of a ${kind} must be a list`, { file, line });
    pending.push(...items.flatMap((item) => checkObject(itemOf(item), file)));
  }
  return objects;
}

const GIVE_ONE = "give it one, or take what is no object out of resources";

/** Drops empty objects, as kustomize does. */
function checkObject(
  { value, line, hasNumberKey = false }: YamlDocument,
  file: string,
): readonly LocatedObject[] {
  if (value === null) return [];
  const fail = (message: string): never => {
    throw new BuildError("object-invalid", message, { file, line });
  };
  if (!isMap(value)) return fail("a document is no Kubernetes object: it must be a map");
  if (Object.keys(value).length === 0) return [];
  const kind = scalarText(value.kind);
  if (kind === "") return fail(`an object has no kind; ${GIVE_ONE}`);
  if (!kind.endsWith("List") && scalarText(getIn(value, "metadata", "name")) === "") {
    return fail(`an object of kind ${kind} has no metadata.name; ${GIVE_ONE}`);
  }
  return [hasNumberKey ? { object: value, line, hasNumberKey } : { object: value, line }];
}
