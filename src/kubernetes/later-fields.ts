import { isList, isMap, type Value, type ValueMap } from "../yaml/value.ts";
import { sameValue } from "../model/equal.ts";
import { structFacts, type FieldFacts, type StructFacts } from "./facts.ts";
import { at, inside, pathText, type Path } from "./path.ts";
import { LATER_FIELDS, LATER_GATES } from "./tables/releases.ts";

/** A changed field that some of the compared releases do not have, or take out by default. */
export interface LaterField {
  readonly path: string;
  /** The minor version since which it is there, as far as releases were compared. */
  readonly known: number;
  /** Since which it is kept by default. */
  readonly on: number;
}

let parsed: ReadonlyMap<string, Omit<LaterField, "path">> | undefined;

function laterFields(): ReadonlyMap<string, Omit<LaterField, "path">> {
  return (parsed ??= new Map(
    LATER_FIELDS.trim()
      .split("\n")
      .map((line) => {
        const [name = "", known, on] = line.split(" ");
        return [name, { known: Number(known), on: Number(on) }];
      }),
  ));
}

/** What differs between two objects of a built-in kind, of the fields that releases treat otherwise. */
export function changedLaterFields(base: ValueMap, head: ValueMap, type: StructFacts): readonly LaterField[] {
  const found: LaterField[] = [];
  compareStruct(base, head, type, undefined, found);
  return found;
}

function compareStruct(
  base: ValueMap,
  head: ValueMap,
  type: StructFacts,
  path: Path | undefined,
  found: LaterField[],
): void {
  if (base === head) return;
  for (const name of new Set([...Object.keys(base), ...Object.keys(head)])) {
    const [before, after] = [base[name], head[name]];
    if (before === after) continue;
    const later = laterFields().get(`${type.name}.${name}`);
    if (later !== undefined && isOfSidecar(name, [before, after], path)) continue;
    if (later === undefined) {
      const field = type.fields.get(name);
      if (field !== undefined && field.struct !== "" && field.shape !== "map")
        compareField(before, after, field, at(path, name), found);
    } else if (!sameValue(before ?? null, after ?? null))
      found.push({ path: pathText(at(path, name)), ...later });
  }
}

/** An init container may always restart, as a sidecar does, in every compared release. */
function isOfSidecar(name: string, values: readonly (Value | undefined)[], path: Path | undefined): boolean {
  if (name !== "restartPolicy" || !pathText(path).includes("initContainers[")) return false;
  return values.every((value) => value === undefined || value === null || value === "Always");
}

const NOTHING: ValueMap = {};

/** Items are told apart by their names, else by their places: it is only asked whether a field is new. */
function compareField(
  before: Value | undefined,
  after: Value | undefined,
  field: FieldFacts,
  path: Path,
  found: LaterField[],
): void {
  const type = structFacts(field.struct);
  if (!isList(before) && !isList(after)) {
    compareStruct(isMap(before) ? before : NOTHING, isMap(after) ? after : NOTHING, type, path, found);
    return;
  }
  const [old, wanted] = [byName(before), byName(after)];
  for (const name of new Set([...old.keys(), ...wanted.keys()]))
    compareStruct(old.get(name) ?? NOTHING, wanted.get(name) ?? NOTHING, type, inside(path, name), found);
}

function byName(list: Value | undefined): ReadonlyMap<string, ValueMap> {
  const items = isList(list) ? list : [];
  return new Map(
    items.flatMap((item, index): (readonly [string, ValueMap])[] =>
      isMap(item) ? [[typeof item.name === "string" ? item.name : String(index), item]] : [],
    ),
  );
}

/** The minor release since which a gate is on by default, for those that decide what is refused. */
export function onSince(gate: string): number | undefined {
  const line = LATER_GATES.split("\n").find((each) => each.startsWith(`${gate} `));
  return line === undefined ? undefined : Number(line.slice(gate.length));
}
