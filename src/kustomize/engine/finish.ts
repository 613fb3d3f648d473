import type { Accumulation } from "./accumulation.ts";
import {
  finishAnnotations,
  isLocalConfig,
  ORIGIN_ANNOTATION,
  TRANSFORMATIONS_ANNOTATION,
} from "../resources/annotations.ts";
import { formatOrigin, formatTransformations } from "../resources/origin.ts";
import { fixNameReferences } from "../transforms/names/references.ts";
import { orderResources } from "../transforms/order.ts";
import type { SortOptions } from "../files/sort-options.ts";
import type { ReadRecord } from "../load/loader.ts";
import type { Spend } from "../effort.ts";
import type { Resource } from "../resources/resource.ts";
import type { Schema } from "../schema/schema.ts";
import { editResource } from "../resources/edit-resources.ts";
import { addHashes } from "../transforms/hash.ts";
import { METADATA_LABELS, setEntries } from "../transforms/labels.ts";
import { expandVariables } from "../transforms/vars/expand.ts";
import { FOLLOWED_RELEASE } from "../release.ts";

export interface FinishOptions {
  readonly schema: Schema;
  readonly sortOptions: SortOptions | undefined;
  readonly reorder: "legacy" | "none";
  readonly buildMetadata: readonly string[];
  /** Counts what is done. */
  readonly spend: Spend;
  readonly record: Pick<ReadRecord, "copied">;
}

/**
 * What happens once, at the root, when everything is gathered: makeCustomizedResMap in
 * api/internal/target/kusttarget.go and Run in api/krusty/kustomizer.go of kustomize 5.8.1.
 */
export function finish(
  { resources, config, variables }: Accumulation,
  options: FinishOptions,
): readonly Resource[] {
  const { schema, sortOptions, reorder, buildMetadata, spend, record } = options;
  const hashed = addHashes(resources, schema);
  const referring = fixNameReferences(hashed, config.nameReference, schema, spend);
  spend(resources.length * (variables.length + config.varReference.length));
  const expanded =
    variables.length === 0
      ? referring
      : expandVariables(
          referring,
          variables,
          (resource, edit) => editResource(resource, config.varReference, "never", edit),
          record.copied,
        );
  const deployed = expanded.filter((resource) => !isLocalConfig(resource.object));
  const ordered = orderResources(deployed, sortOptions, reorder);
  const labelled = buildMetadata.includes("managedByLabel")
    ? setEntries(ordered, { [MANAGED_BY]: `kustomize-v${FOLLOWED_RELEASE}` }, [METADATA_LABELS])
    : ordered;
  return labelled.map((resource) => finishResource(resource, buildMetadata));
}

const MANAGED_BY = "app.kubernetes.io/managed-by";

function finishResource(resource: Resource, buildMetadata: readonly string[]): Resource {
  const notes = new Map<string, string>();
  const { buildOrigin, transformations } = resource;
  if (buildMetadata.includes("originAnnotations") && buildOrigin !== undefined) {
    notes.set(ORIGIN_ANNOTATION, formatOrigin(buildOrigin));
  }
  if (buildMetadata.includes("transformerAnnotations") && transformations !== undefined) {
    notes.set(TRANSFORMATIONS_ANNOTATION, formatTransformations(transformations));
  }
  const object = finishAnnotations(resource.object, notes);
  return object === resource.object ? resource : { ...resource, object };
}
