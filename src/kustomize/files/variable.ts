import type { SourceLocation } from "../../model/manifest.ts";
import type { Value } from "../../yaml/value.ts";
import { fail, record, text, type Node } from "./node.ts";
import { splitApiVersion, type ResourceId } from "./resource-id.ts";

/** One entry of `vars`. */
export interface Variable {
  readonly name: string;
  readonly object: ResourceId;
  readonly fieldPath: string;
  readonly location: SourceLocation;
}

/** Reads one entry of `vars`. Throws `BuildError` on a wrong type or an unknown field. */
export function parseVariable(value: Value, location: SourceLocation): Variable {
  const { file, line = 1, column = 1 } = location;
  const node: Node = { value, file, path: [], locator: () => ({ line, column }) };
  const fields = record(node, ["name", "objref", "fieldref"]);
  const names = ["apiVersion", "group", "version", "kind", "name", "namespace"] as const;
  const objref = record(fields("objref"), names);
  const fieldref = record(fields("fieldref"), ["fieldPath"]);
  const name = text(fields("name"));
  if (name === "") fail(node, "a variable needs a name", "field-missing");
  return {
    name,
    object: {
      ...typeOf(text(objref("apiVersion")), text(objref("group")), text(objref("version"))),
      kind: text(objref("kind")),
      name: text(objref("name")),
      namespace: text(objref("namespace")),
    },
    fieldPath: text(fieldref("fieldPath")) || "metadata.name",
    location,
  };
}

/** An apiVersion without a group leaves the group as it stands (api/types/var.go, Target.GVK). */
function typeOf(
  apiVersion: string,
  group: string,
  version: string,
): { readonly group: string; readonly version: string } {
  if (apiVersion === "") return { group, version };
  const parts = apiVersion.split("/");
  if (parts.length === 1) return { group, version: apiVersion };
  return parts.length === 2 ? splitApiVersion(apiVersion) : { group, version };
}
