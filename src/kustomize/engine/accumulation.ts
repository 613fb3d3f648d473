import type { TransformerConfig } from "../files/transformer-config.ts";
import { EMPTY_CONFIG, mergeConfigs } from "../files/transformer-config.ts";
import { BuildError } from "../error.ts";
import type { Resource } from "../resources/resource.ts";
import type { Schema } from "../schema/schema.ts";
import { formatId } from "../files/resource-id.ts";
import { currentId, idKey } from "../resources/resource-id.ts";
import { joinVariables } from "../transforms/vars/variable.ts";
import type { Variable } from "../files/variable.ts";

/** What a kustomization has gathered so far: its resources, and the rules to finish them by at the root. */
export interface Accumulation {
  readonly resources: readonly Resource[];
  readonly config: TransformerConfig;
  readonly variables: readonly Variable[];
}

export const NOTHING: Accumulation = { resources: [], config: EMPTY_CONFIG, variables: [] };

/** Adds resources. Throws `BuildError` when one has the id of another. */
export function appendResources(
  accumulation: Accumulation,
  incoming: readonly Resource[],
  schema: Schema,
): Accumulation {
  if (incoming.length === 0) return accumulation;
  const seen = new Map(accumulation.resources.map((resource) => [idKey(resource, schema), resource]));
  for (const resource of incoming) {
    const key = idKey(resource, schema);
    const other = seen.get(key);
    if (other !== undefined) {
      const { file, line } = other.origin.location;
      throw new BuildError(
        "resource-twice",
        `${formatId(currentId(resource))} is there twice: also in ${file}${line === undefined ? "" : `:${line}`}; remove or rename one`,
        resource.origin.location,
      );
    }
    seen.set(key, resource);
  }
  return { ...accumulation, resources: [...accumulation.resources, ...incoming] };
}

/** Adds what a base gathered. Throws `BuildError` for resources, variables or field specs that collide. */
export function joinAccumulations(into: Accumulation, from: Accumulation, schema: Schema): Accumulation {
  const { resources } = appendResources(into, from.resources, schema);
  return {
    resources,
    config: mergeConfigs(into.config, from.config),
    variables: joinVariables(into.variables, from.variables),
  };
}
