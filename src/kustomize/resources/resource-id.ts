import { oncePer } from "../../model/once.ts";
import { getIn } from "../../yaml/value.ts";
import { joinApiVersion, splitApiVersion } from "../files/resource-id.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { ResourceId } from "../files/resource-id.ts";
import type { Resource } from "./resource.ts";
import type { Schema } from "../schema/schema.ts";

/** The id by what the resource's fields say now. Remembered by object, since every step of a build asks for it. */
export function currentId({ object }: Pick<Resource, "object">): ResourceId {
  return idOf(object);
}

const idOf = oncePer((object: ValueMap): ResourceId => {
  const text = (...path: readonly string[]): string => {
    const value = getIn(object, ...path);
    return typeof value === "string" ? value : "";
  };
  return {
    ...splitApiVersion(text("apiVersion")),
    kind: text("kind"),
    name: text("metadata", "name"),
    namespace: text("metadata", "namespace"),
  };
});

/**
 * Previous ids, oldest first. Kustomize remembers names, namespaces and kinds only: group and version are always the
 * current ones (api/internal/utils/makeResIds.go, PrevIds).
 */
export function previousIds(resource: Resource): readonly ResourceId[] {
  const { group, version } = currentId(resource);
  return resource.previousIds.map((id) => ({ ...id, group, version }));
}

/** The id that the resource had when it was loaded. */
export function originalId(resource: Resource): ResourceId {
  return previousIds(resource)[0] ?? currentId(resource);
}

/** "default" for none; one and the same for everything that is cluster-scoped (kyaml/resid/resid.go). */
export function effectiveNamespace(id: ResourceId, schema: Schema): string {
  if (schema.isClusterScoped(joinApiVersion(id), id.kind)) return "_non_namespaceable_";
  return id.namespace === "" ? "default" : id.namespace;
}

/** Same group, version, kind, name and effective namespace. */
export function sameId(a: ResourceId, b: ResourceId, schema: Schema): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    a.group === b.group &&
    a.version === b.version &&
    effectiveNamespace(a, schema) === effectiveNamespace(b, schema)
  );
}

/** Whether the current or any previous id is this one. */
export function hasId(resource: Resource, id: ResourceId, schema: Schema): boolean {
  return [currentId(resource), ...previousIds(resource)].some((own) => sameId(own, id, schema));
}

/** To be called before a name, namespace or kind changes: the resource with its current id among the previous ones. */
export function rememberId(resource: Resource, schema: Schema): Resource {
  const id = currentId(resource);
  const remembered = { ...id, namespace: effectiveNamespace(id, schema) };
  return { ...resource, previousIds: [...resource.previousIds, remembered] };
}

/** A text that two resources share if and only if they have the same id. */
export function idKey(resource: Resource, schema: Schema): string {
  const id = currentId(resource);
  return [id.group, id.version, id.kind, id.name, effectiveNamespace(id, schema)].join("\n");
}
