import { groupedBy } from "../model/grouped.ts";
import { groupOf } from "../model/identity.ts";
import { isList, isMap, newMap, type Value, type ValueMap } from "../yaml/value.ts";
import { parseJson } from "./json.ts";
import { BOUNDS, DEFINED_KINDS, FIELD_NAMES, SCHEMAS } from "./tables/definitions.ts";
import { ownValue } from "../model/own-value.ts";

/** A kind of Flux, Argo CD or another operator, as the definition of one of their releases describes it. */
export interface DefinedKind {
  readonly schema: ValueMap;
  /** Like "kustomize-controller 1.9.5". */
  readonly owner: string;
}

/** A line of the table. */
export interface DefinedRow {
  readonly apiVersion: string;
  readonly kind: string;
  /** Of its schema; "-" where the table has none. */
  readonly number: string;
  readonly isNamespaced: boolean;
  readonly owner: string;
}

/**
 * Whether every release that is in use says much the same, and has the same kinds. What one release of others says is a doubt:
 * clusters have older and newer ones.
 */
export function isSteady(owner: string): boolean {
  return /-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(
    owner,
  );
}

let rows: readonly DefinedRow[] | undefined;

/** Every version of every kind that these releases serve. */
function definedRows(): readonly DefinedRow[] {
  return (rows ??= DEFINED_KINDS.split("\n= ").flatMap((part) => {
    const [head = "", ...lines] = part.trim().split("\n");
    const [group = "", ...owned] = head.split(" ");
    const owner = owned.join(" ");
    return lines.flatMap((line) => {
      const [kind = "", versions = "", number = "", scope] = line.split(" ");
      const row = { kind, number, isNamespaced: scope !== "cluster", owner };
      return versions.split(",").map((version) => ({ apiVersion: `${group}/${version}`, ...row }));
    });
  }));
}

let byGroup: ReadonlyMap<string, readonly DefinedRow[]> | undefined;

/** Those of one group, in their order. */
export function definedRowsOf(group: string): readonly DefinedRow[] {
  byGroup ??= groupedBy(definedRows(), (row) => groupOf(row.apiVersion));
  return byGroup.get(group) ?? [];
}

/** The first line of a kind, whatever its version. */
export function definedRowOf(group: string, kind: string): DefinedRow | undefined {
  return definedRowsOf(group).find((each) => each.kind === kind);
}

/** Whether objects of the kind have a namespace; undefined for kinds that the table does not have. */
export function definedNamespaced(group: string, kind: string): boolean | undefined {
  return definedRowOf(group, kind)?.isNamespaced;
}

/** Undefined for every other kind, and for versions that these releases do not serve. */
export function definedKind(apiVersion: string, kind: string): DefinedKind | undefined {
  const row = definedRowsOf(groupOf(apiVersion)).find(
    (each) => each.apiVersion === apiVersion && each.kind === kind,
  );
  if (row === undefined || row.number === "-") return undefined;
  return { schema: schemaAt(row.number), owner: row.owner };
}

let lines: readonly string[] | undefined;
const known = new Map<string, ValueMap>();

/** Schemas share what is inside of them, as the table does. @param number in base 36 */
function schemaAt(number: string): ValueMap {
  const found = known.get(number);
  if (found !== undefined) return found;
  lines ??= SCHEMAS.trim().split("\n");
  const schema = readSchema(lines[Number.parseInt(number, 36)] ?? "-");
  known.set(number, schema);
  return schema;
}

let names: readonly string[] | undefined;

/** By its place among those that several schemas have, in base 36, or as it is behind a dot. */
function fieldName(text: string): string {
  if (text.startsWith(".")) return text.slice(1);
  names ??= FIELD_NAMES.trim().split("\n");
  return names[Number.parseInt(text, 36)] ?? "";
}

function boundAt(place: string): string {
  return BOUNDS.trim().split("\n")[Number(place)] ?? "";
}

const TYPES: Readonly<Record<string, string>> = {
  a: "array",
  b: "boolean",
  i: "integer",
  n: "number",
  o: "object",
  s: "string",
};

const TEXT: ValueMap = { type: "string" };

/** A line of the table: its type, its fields, and what else it says. */
function readSchema(line: string): ValueMap {
  const json = line.indexOf("{");
  const [letter = "-", ...tokens] = (json < 0 ? line : line.slice(0, json)).trim().split(" ");
  const more = json < 0 ? {} : parseJson(line.slice(json));
  const schema: Record<string, Value> = { ...(isMap(more) && more) };
  const type = ownValue(TYPES, letter);
  if (type !== undefined) schema.type = type;
  const properties = newMap();
  const required: string[] = [];
  for (const token of tokens) {
    if (token.startsWith("[")) schema.items = schemaAt(token.slice(1));
    else if (token.startsWith("*")) schema.additionalProperties = schemaAt(token.slice(1));
    else if (token.startsWith("|")) schema.enum = token.slice(1).split("|");
    else if (token.startsWith("~"))
      schema[boundAt(token.charAt(1))] = token.length === 2 ? true : Number(token.slice(2));
    else {
      const [field = "", number] = token.split("=");
      const name = fieldName(field.replace(/!$/, ""));
      properties[name] = number === undefined ? TEXT : schemaAt(number);
      if (field.endsWith("!")) required.push(name);
    }
  }
  if (Object.keys(properties).length > 0) schema.properties = properties;
  if (required.length > 0)
    schema.required = [...required, ...(isList(schema.required) ? schema.required : [])];
  return schema;
}
