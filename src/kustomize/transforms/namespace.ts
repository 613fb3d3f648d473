import { isList, isMap } from "../../yaml/value.ts";
import type { Value } from "../../yaml/value.ts";
import type { FieldSpec } from "../files/field-spec.ts";
import { editMap } from "../edit/edit-map.ts";
import { BuildError } from "../error.ts";
import { noteDifference, type Resource } from "../resources/resource.ts";
import { isNewerClusterScoped } from "../schema/builtin.ts";
import type { Schema } from "../schema/schema.ts";
import { describeId, joinApiVersion } from "../files/resource-id.ts";
import { currentId, rememberId } from "../resources/resource-id.ts";
import { CHART_MARK, metadataMap } from "../resources/annotations.ts";
import type { Edit } from "../paths/edit-field.ts";
import { editResource, scalarText, withObject } from "../resources/edit-resources.ts";
import { idKey } from "../resources/resource-id.ts";

export interface NamespaceOptions {
  readonly namespace: string;
  readonly fieldSpecs: readonly FieldSpec[];
  /** Only where none is set yet. */
  readonly unsetOnly: boolean;
  readonly roleBindingSubjects: "defaultOnly" | "allServiceAccounts" | "none";
}

const METADATA_NAMESPACE: FieldSpec = {
  group: "",
  version: "",
  kind: "",
  path: "metadata/namespace",
  create: true,
};

/**
 * Sets the namespace of everything that can have one, of Namespaces themselves, and of what refers to it by field specs.
 * Source: api/filters/namespace/namespace.go of kustomize 5.8.1.
 */
function setNamespaces(
  resources: readonly Resource[],
  options: NamespaceOptions,
  schema: Schema,
): readonly Resource[] {
  if (options.namespace === "") return resources;
  const edit: Edit = (value) => (scalarText(value) !== "" && options.unsetOnly ? value : options.namespace);
  return resources.map((resource) =>
    isOfChart(resource) ? resource : setNamespace(rememberId(resource, schema), options, edit, schema),
  );
}

/** What a chart has rendered has the namespace that helm gave it: api/internal/builtins/NamespaceTransformer.go of 5.8.1. */
function isOfChart({ object }: Resource): boolean {
  return metadataMap(object, "annotations")[CHART_MARK] === "true";
}

function setNamespace(resource: Resource, options: NamespaceOptions, edit: Edit, schema: Schema): Resource {
  const id = currentId(resource);
  const apiVersion = joinApiVersion(id);
  const isBinding = id.kind === "RoleBinding" || id.kind === "ClusterRoleBinding";
  const specs = options.fieldSpecs.filter(
    (spec) =>
      spec.path !== "metadata/namespace" &&
      (spec.path !== "metadata/name" || apiVersion === "v1") &&
      !(isBinding && isBindingKind(spec.kind) && spec.path === "subjects/namespace"),
  );
  let moved = resource;
  if (!schema.isClusterScoped(apiVersion, id.kind))
    moved = editResource(moved, [METADATA_NAMESPACE], "scalar", edit);
  if (isNewerClusterScoped(apiVersion, id.kind)) moved = noteDifference(moved, "admissionNamespace");
  if (isBinding) moved = editSubjects(moved, options.roleBindingSubjects, edit);
  return editResource(moved, specs, "scalar", edit);
}

function isBindingKind(kind: string): boolean {
  return kind === "RoleBinding" || kind === "ClusterRoleBinding";
}

/** By default only the account "default" is certain to live in the namespace that is set. */
function editSubjects(
  resource: Resource,
  mode: NamespaceOptions["roleBindingSubjects"],
  edit: Edit,
): Resource {
  const subjects = resource.object.subjects;
  if (mode === "none" || subjects === undefined || subjects === null) return resource;
  if (!isList(subjects))
    throw new BuildError("object-shape", "subjects must be a list", resource.origin.location);
  const edited = subjects.map((subject): Value => {
    if (!isMap(subject)) return subject;
    const isMeant = mode === "defaultOnly" ? subject.name === "default" : subject.kind === "ServiceAccount";
    return isMeant ? editMap(subject, [["namespace", edit(subject.namespace ?? null)]]) : subject;
  });
  return withObject(resource, editMap(resource.object, [["subjects", edited]]));
}

/** `setNamespaces`, with the check that no two resources have the same id now. Throws `BuildError`. */
export function moveToNamespace(
  resources: readonly Resource[],
  options: NamespaceOptions,
  schema: Schema,
): readonly Resource[] {
  const moved = setNamespaces(resources, options, schema);
  const seen = new Set<string>();
  for (const resource of options.namespace === "" ? [] : moved) {
    const key = idKey(resource, schema);
    if (seen.has(key)) {
      throw new BuildError(
        "resource-twice",
        `the namespace "${options.namespace}" makes two resources the same: ${describeId(currentId(resource))}; remove or rename one`,
        resource.origin.location,
      );
    }
    seen.add(key);
  }
  return moved;
}
