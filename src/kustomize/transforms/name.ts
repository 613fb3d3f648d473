import { isSelected } from "../files/field-spec.ts";
import type { FieldSpec, TypeSelector } from "../files/field-spec.ts";
import type { Resource } from "../resources/resource.ts";
import type { Schema } from "../schema/schema.ts";
import { originalId, rememberId } from "../resources/resource-id.ts";
import { editResource, scalarText } from "../resources/edit-resources.ts";

/** Kinds whose names mean something outside of Kubernetes' control. */
const NEVER_RENAMED: readonly TypeSelector[] = [
  { group: "", version: "", kind: "CustomResourceDefinition" },
  { group: "apiregistration.k8s.io", version: "", kind: "APIService" },
  { group: "", version: "", kind: "Namespace" },
];

/** Adds a prefix to names, and remembers the names before. Source: api/internal/builtins/PrefixTransformer.go of kustomize 5.8.1. */
export function addPrefix(
  resources: readonly Resource[],
  prefix: string,
  specs: readonly FieldSpec[],
  schema: Schema,
): readonly Resource[] {
  return rename(resources, specs, (resource, spec) => {
    const noted =
      spec.path === "metadata/name" && prefix !== ""
        ? { ...rememberId(resource, schema), prefixes: [...resource.prefixes, prefix] }
        : resource;
    return editResource(noted, [spec], "scalar", (value) => prefix + scalarText(value));
  });
}

/** Adds a suffix to names, as `addPrefix` does. */
export function addSuffix(
  resources: readonly Resource[],
  suffix: string,
  specs: readonly FieldSpec[],
  schema: Schema,
): readonly Resource[] {
  return rename(resources, specs, (resource, spec) => {
    const noted =
      spec.path === "metadata/name" && suffix !== ""
        ? { ...rememberId(resource, schema), suffixes: [...resource.suffixes, suffix] }
        : resource;
    return editResource(noted, [spec], "scalar", (value) => scalarText(value) + suffix);
  });
}

function rename(
  resources: readonly Resource[],
  specs: readonly FieldSpec[],
  apply: (resource: Resource, spec: FieldSpec) => Resource,
): readonly Resource[] {
  return resources.map((resource) => {
    const original = originalId(resource);
    if (NEVER_RENAMED.some((type) => isSelected(original, type))) return resource;
    return specs.filter((spec) => isSelected(original, spec)).reduce(apply, resource);
  });
}
