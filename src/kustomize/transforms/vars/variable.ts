import { BuildError } from "../../error.ts";
import type { Variable } from "../../files/variable.ts";
import type { Resource } from "../../resources/resource.ts";
import type { Schema } from "../../schema/schema.ts";
import { formatId, joinApiVersion } from "../../files/resource-id.ts";
import { currentId, effectiveNamespace, previousIds } from "../../resources/resource-id.ts";

/**
 * Adds a kustomization's own `vars` to those of its bases, and marks the resources that they name
 * (`Resource.variables`). To be called where kustomize does: before the transformers of that kustomization
 * (kusttarget.go, accumulateTarget: MergeVars). Throws `BuildError` for a name that is taken or an ambiguous object.
 */
export function bindVariables(
  resources: readonly Resource[],
  known: readonly Variable[],
  incoming: readonly Variable[],
  schema: Schema,
): { readonly resources: readonly Resource[]; readonly variables: readonly Variable[] } {
  const marks = new Map<Resource, string[]>();
  for (const variable of incoming) {
    const [target, ...others] = resources.filter((resource) => isObjectOf(resource, variable, schema));
    if (others.length > 0) {
      throw new BuildError(
        "target-ambiguous",
        `found ${others.length + 1} resources for the variable ${variable.name} (${formatId(variable.object)}): ` +
          "name its namespace",
        variable.location,
      );
    }
    if (target !== undefined) marks.set(target, [...(marks.get(target) ?? []), variable.name]);
  }
  return {
    resources: resources.map((resource) => {
      const names = marks.get(resource);
      return names === undefined
        ? resource
        : { ...resource, variables: [...(resource.variables ?? []), ...names] };
    }),
    variables: joinVariables(known, incoming),
  };
}

/** Without a namespace any namespace will do, but for what is cluster-scoped. */
function isObjectOf(resource: Resource, { object }: Variable, schema: Schema): boolean {
  const anyNamespace =
    object.namespace === "" && !schema.isClusterScoped(joinApiVersion(object), object.kind);
  return [currentId(resource), ...previousIds(resource)].some(
    (id) =>
      id.name === object.name &&
      id.kind === object.kind &&
      id.group === object.group &&
      id.version === object.version &&
      (anyNamespace || effectiveNamespace(id, schema) === effectiveNamespace(object, schema)),
  );
}

/** The variables of two accumulated bases together. Throws `BuildError` for a name in both. */
export function joinVariables(a: readonly Variable[], b: readonly Variable[]): readonly Variable[] {
  const names = new Set(a.map(({ name }) => name));
  for (const { name, location } of b) {
    if (names.has(name))
      throw new BuildError(
        "name-twice",
        `the variable ${name} is there already: rename one of them`,
        location,
      );
    names.add(name);
  }
  return [...a, ...b];
}
