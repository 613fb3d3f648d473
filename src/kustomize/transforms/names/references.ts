import { oncePer } from "../../../model/once.ts";
import { getIn, isList, isMap } from "../../../yaml/value.ts";
import type { Value, ValueMap } from "../../../yaml/value.ts";
import { isSelected } from "../../files/field-spec.ts";
import type { FieldSpec, TypeSelector } from "../../files/field-spec.ts";
import type { NameReference } from "../../files/transformer-config.ts";
import { editMap } from "../../edit/edit-map.ts";
import { BuildError, inContext } from "../../error.ts";
import type { Spend } from "../../effort.ts";
import type { Resource } from "../../resources/resource.ts";
import type { Schema } from "../../schema/schema.ts";
import { formatId } from "../../files/resource-id.ts";
import { editField } from "../../paths/edit-field.ts";
import { scalarText, withObject } from "../../resources/edit-resources.ts";
import { createTargetIndex, describe, namespacesInReach } from "./targets.ts";
import type { Referrer, TargetIndex } from "./targets.ts";

/**
 * Writes the final names (and where there is room, namespaces) of renamed resources into the fields that refer to them.
 * Source: api/filters/nameref/nameref.go and api/internal/accumulator/namereferencetransformer.go of kustomize 5.8.1.
 * Throws `BuildError` for a reference that could mean several resources.
 */
export function fixNameReferences(
  resources: readonly Resource[],
  references: readonly NameReference[],
  schema: Schema,
  spend: Spend = () => undefined,
): readonly Resource[] {
  const index = createTargetIndex(resources, schema);
  const fieldsByType = knownFields(references);
  const specs = references.reduce((sum, { referrers }) => sum + 1 + referrers.length, 0);
  const types = new Set<string>();
  return resources.map((resource) => {
    const referrer = describe(resource, schema);
    const { original } = referrer;
    const type = `${original.group}/${original.version}/${original.kind}`;
    // Told for each build alike, whatever another one has found already.
    if (!types.has(type)) spend(specs);
    types.add(type);
    const fields = fieldsByType.get(type) ?? referringFields(original, references);
    fieldsByType.set(type, fields);
    spend(1 + fields.length);
    return fields.length === 0 ? resource : fixResource(referrer, fields, index, spend);
  });
}

/** The built-in references are those of nearly every build, and their fields are looked up by type. */
const knownFields = oncePer<readonly NameReference[], Map<string, readonly ReferringField[]>>(
  () => new Map(),
);

interface ReferringField {
  readonly spec: FieldSpec;
  readonly target: TypeSelector;
}

function referringFields(
  type: TypeSelector,
  references: readonly NameReference[],
): readonly ReferringField[] {
  return references.flatMap((target) =>
    target.referrers.filter((spec) => isSelected(type, spec)).map((spec) => ({ spec, target })),
  );
}

function fixResource(
  referrer: Referrer,
  fields: readonly ReferringField[],
  index: TargetIndex,
  spend: Spend,
): Resource {
  const { resource } = referrer;
  let object = resource.object;
  const reach = located(referrer, () => namespacesInReach(referrer));
  for (const { spec, target } of fields) {
    const isRoleRef = spec.path.endsWith("roleRef/name");
    const roleRef = isRoleRef ? roleRefType(object) : undefined;
    const find: FindTarget = (name, place) => {
      spend(1 + CANDIDATE_STEPS * index.countOf(name));
      return index.find(referrer, reach, { name, target, roleRef, ...place });
    };
    object = located(referrer, () =>
      editField(object, { ...spec, create: false }, "never", (value) => fixField(value, find)),
    );
  }
  return withObject(resource, object);
}

/** Adds to an error whose reference it is about. */
function located<T>({ id, resource }: Referrer, work: () => T): T {
  return inContext(
    BuildError,
    (error) => error.within(`name reference of ${formatId(id)}`, resource.origin.location),
    work,
  );
}

/** Looking whether a resource is the one that a name means. */
const CANDIDATE_STEPS = 8;

type FindTarget = (
  name: string,
  place: { readonly namespace: string | undefined; readonly needsNamespace: boolean },
) => { readonly name: string; readonly namespace: string } | undefined;

function fixField(value: Value, find: FindTarget): Value {
  if (value === null) return value;
  if (isMap(value)) return fixMap(value, find);
  if (!isList(value)) return fixScalar(value, find);
  const items = value.map((item) => {
    if (item === null) return item;
    if (isList(item)) throw new BuildError("object-shape", "expected a list of names or of maps with a name");
    return isMap(item) ? fixMap(item, find) : fixScalar(item, find);
  });
  return items.some((item, position) => item !== value[position]) ? items : value;
}

function fixScalar(value: Value, find: FindTarget): Value {
  const target = find(scalarText(value), { namespace: undefined, needsNamespace: false });
  return target === undefined || target.name === value ? value : target.name;
}

/** A map with `name`, and perhaps `namespace`: both are written. */
function fixMap(map: ValueMap, find: FindTarget): ValueMap {
  if (map.name === undefined)
    throw new BuildError("object-shape", "the configured path leads to a map without a name");
  const namespace = map.namespace === undefined ? undefined : scalarText(map.namespace);
  const target = find(scalarText(map.name), { namespace, needsNamespace: true });
  if (target === undefined) return map;
  if (target.namespace === "") return target.name === map.name ? map : editMap(map, [["name", target.name]]);
  if (target.name === map.name && target.namespace === map.namespace) return map;
  return editMap(map, [
    ["name", target.name],
    ["namespace", target.namespace],
  ]);
}

/** The type that a binding's `roleRef` names; undefined when it does not say. */
function roleRefType(object: ValueMap): TypeSelector | undefined {
  const group = getIn(object, "roleRef", "apiGroup");
  const kind = getIn(object, "roleRef", "kind");
  if (group === undefined || kind === undefined) return undefined;
  return { group: scalarText(group), version: "", kind: scalarText(kind) };
}
