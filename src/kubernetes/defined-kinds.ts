import { groupOf } from "../model/identity.ts";
import type { Value, ValueMap } from "../yaml/value.ts";
import { isList, isMap } from "../yaml/value.ts";
import { parseJson } from "./json.ts";
import { DEFINED_KINDS, SCHEMAS } from "./tables/definitions.ts";

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
  readonly owner: string;
}

let rows: readonly DefinedRow[] | undefined;

/** Every version of every kind that these releases serve. */
export function definedRows(): readonly DefinedRow[] {
  return (rows ??= DEFINED_KINDS.trim()
    .split("\n")
    .map((line) => {
      const [apiVersion = "", kind = "", number = "", ...owner] = line.split(" ");
      return { apiVersion, kind, number, owner: owner.join(" ") };
    }));
}

/** The first line of a kind, whatever its version. */
export function definedRowOf(apiVersion: string, kind: string): DefinedRow | undefined {
  const group = groupOf(apiVersion);
  return definedRows().find((each) => each.kind === kind && groupOf(each.apiVersion) === group);
}

/** Whether objects of the kind have a namespace; undefined for kinds that the table does not have. */
export function definedNamespaced(apiVersion: string, kind: string): boolean | undefined {
  return definedRowOf(apiVersion, kind) === undefined ? undefined : !CLUSTER_WIDE.test(kind);
}

/** Of the groups of the table. */
const CLUSTER_WIDE = /^(?:Cluster\w*|GatewayClass|XMesh)$/;

/** Undefined for every other kind, and for versions that these releases do not serve. */
export function definedKind(apiVersion: string, kind: string): DefinedKind | undefined {
  const row = definedRows().find((each) => each.apiVersion === apiVersion && each.kind === kind);
  if (row === undefined || row.number === "-") return undefined;
  const schema = schemaAt(Number(row.number));
  return isMap(schema) ? { schema, owner: row.owner } : undefined;
}

let lines: readonly string[] | undefined;
const known = new Map<number, Value>();

/** Schemas share what is inside of them, as the table does. */
function schemaAt(number: number): Value {
  const found = known.get(number);
  if (found !== undefined) return found;
  lines ??= SCHEMAS.trim().split("\n");
  const schema = expanded(parseJson(lines[number] ?? "{}"));
  known.set(number, schema);
  return schema;
}

function expanded(schema: Value): Value {
  if (!isMap(schema)) return schema;
  const fields = Object.entries(schema).map(([key, value]) => {
    if (key === "properties" && isMap(value)) return [key, expandedEach(value)] as const;
    const isSchema = (key === "items" || key === "additionalProperties") && !isList(value);
    return [key, isSchema && typeof value === "number" ? schemaAt(value) : value] as const;
  });
  return Object.fromEntries(fields);
}

function expandedEach(fields: ValueMap): ValueMap {
  return Object.fromEntries(
    Object.entries(fields).map(([name, number]) => [name, schemaAt(Number(number))] as const),
  );
}
