import type { TransformerConfig } from "../files/transformer-config.ts";
import { EMPTY_CONFIG, mergeConfigs, mergeCost } from "../files/transformer-config.ts";
import { BuildError } from "../error.ts";
import type { Spend } from "../effort.ts";
import type { Resource } from "../resources/resource.ts";
import type { Schema } from "../schema/schema.ts";
import { describeId } from "../files/resource-id.ts";
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

/** What a kustomization gathers, entry by entry. */
export interface Gathering {
  /** Adds resources. Throws `BuildError` when one has the id of another. */
  readonly add: (resources: readonly Resource[], schema: Schema) => void;
  /** Adds what a base gathered. Throws `BuildError` for resources, variables or field specs that collide. */
  readonly join: (from: Accumulation, context: { readonly schema: Schema; readonly spend: Spend }) => void;
  readonly result: () => Accumulation;
}

/** Keeps the ids while resources come in, so that many entries cost no more than their number. */
export function startGathering(into: Accumulation): Gathering {
  const resources = [...into.resources];
  let { config, variables } = into;
  let known: { readonly schema: Schema; readonly ids: Map<string, Resource> } | undefined;
  /** A base that brings its own schema changes which kinds have a namespace, and so the ids. */
  const idsBy = (schema: Schema): Map<string, Resource> => {
    if (known?.schema !== schema) {
      known = { schema, ids: new Map(resources.map((resource) => [idKey(resource, schema), resource])) };
    }
    return known.ids;
  };
  const add = (incoming: readonly Resource[], schema: Schema): void => {
    const ids = idsBy(schema);
    for (const resource of incoming) {
      const key = idKey(resource, schema);
      requireNew(resource, ids.get(key));
      ids.set(key, resource);
      resources.push(resource);
    }
  };
  return {
    add,
    join(from, { schema, spend }) {
      add(from.resources, schema);
      spend(mergeCost(config, from.config));
      config = mergeConfigs(config, from.config);
      variables = joinVariables(variables, from.variables);
    },
    result: () => ({ resources, config, variables }),
  };
}

function requireNew(resource: Resource, other: Resource | undefined): void {
  if (other === undefined) return;
  const { file, line } = other.origin.location;
  throw new BuildError(
    "resource-twice",
    `${describeId(currentId(resource))} is there twice: also in ${file}${line === undefined ? "" : `:${line}`}; remove or rename one`,
    resource.origin.location,
  );
}
