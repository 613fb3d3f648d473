import { CLUSTER_SCOPED_KINDS, DEFINITIONS, NAMESPACED_KINDS, TYPE_DEFINITIONS } from "./kubernetes.ts";
import type { FieldDefinition } from "./kubernetes.ts";
import type { Schema, SchemaNode } from "./schema.ts";
import { ownValue } from "../../model/own-value.ts";

/** The built-in Kubernetes types, as kustomize 5.8.3 knows them: those of Kubernetes 1.21.2, and nothing newer. */
export const builtinSchema: Schema = {
  forType(apiVersion, kind) {
    const special = ownValue(ownValue(TYPE_DEFINITIONS, apiVersion) ?? {}, kind);
    if (special !== undefined) return definitionNode(special);
    const isBuiltin = has(CLUSTER_SCOPED_KINDS, apiVersion, kind) || has(NAMESPACED_KINDS, apiVersion, kind);
    return isBuiltin ? definitionNode("Object") : undefined;
  },
  isClusterScoped: (apiVersion, kind) =>
    has(CLUSTER_SCOPED_KINDS, apiVersion, kind) || isNewerClusterScoped(apiVersion, kind),
};

/** Of later APIs kustomize knows only that much: precomputedIsNamespaceScoped in kyaml/openapi/openapi.go of 5.8.2. */
const NEWER_CLUSTER_SCOPED_KINDS: Readonly<Record<string, readonly string[]>> = {
  "admissionregistration.k8s.io/v1": ["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"],
};

export function isNewerClusterScoped(apiVersion: string, kind: string): boolean {
  return has(NEWER_CLUSTER_SCOPED_KINDS, apiVersion, kind);
}

function has(kinds: Readonly<Record<string, readonly string[]>>, apiVersion: string, kind: string): boolean {
  return ownValue(kinds, apiVersion)?.includes(kind) ?? false;
}

/** A definition by the last part of its name in the API description, "PodTemplateSpec" for example. */
export function definitionNode(name: string): SchemaNode | undefined {
  const definition = DEFINITIONS[name];
  if (definition === undefined) return undefined;
  return {
    field: (field) => (Object.hasOwn(definition, field) ? fieldNode(definition[field]) : undefined),
    elements: () => undefined,
    isAssociative: false,
    mergeKeys: [],
  };
}

function fieldNode(field: FieldDefinition | undefined): SchemaNode | undefined {
  if (typeof field === "string") return definitionNode(field);
  if (field === undefined) return undefined;
  return {
    field: () => undefined,
    elements: () => (field.of === undefined ? undefined : definitionNode(field.of)),
    isAssociative: true,
    mergeKeys: field.mergeBy,
  };
}
