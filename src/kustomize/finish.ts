import type { Accumulation } from "./accumulation.ts";
import {
  finishAnnotations,
  isLocalConfig,
  ORIGIN_ANNOTATION,
  TRANSFORMATIONS_ANNOTATION,
} from "./metadata/annotations.ts";
import { formatOrigin, formatTransformations } from "./metadata/origin.ts";
import { fixNameReferences } from "./names/references.ts";
import { orderResources } from "./order/order.ts";
import type { SortOptions } from "./order/order.ts";
import type { Resource } from "./resource.ts";
import type { Schema } from "./schema/schema.ts";
import { editResource } from "./transform/edit-resources.ts";
import { addHashes } from "./transform/hash.ts";
import { METADATA_LABELS, setEntries } from "./transform/labels.ts";
import { expandVariables } from "./vars/expand.ts";

export interface FinishOptions {
  readonly schema: Schema;
  readonly sortOptions: SortOptions | undefined;
  readonly reorder: "legacy" | "none";
  readonly buildMetadata: readonly string[];
}

/**
 * What happens once, at the root, when everything is gathered: makeCustomizedResMap in
 * api/internal/target/kusttarget.go and Run in api/krusty/kustomizer.go of kustomize 5.8.1.
 */
export function finish(
  { resources, config, variables }: Accumulation,
  options: FinishOptions,
): readonly Resource[] {
  const { schema, sortOptions, reorder, buildMetadata } = options;
  const hashed = addHashes(resources, schema);
  const referring = fixNameReferences(hashed, config.nameReference, schema);
  const expanded =
    variables.length === 0
      ? referring
      : expandVariables(referring, variables, (resource, edit) =>
          editResource(resource, config.varReference, "never", edit),
        );
  const deployed = expanded.filter((resource) => !isLocalConfig(resource.object));
  const ordered = orderResources(deployed, sortOptions, reorder);
  const labelled = buildMetadata.includes("managedByLabel")
    ? setEntries(ordered, { [MANAGED_BY]: `kustomize-${VERSION}` }, [METADATA_LABELS])
    : ordered;
  return labelled.map((resource) => finishResource(resource, buildMetadata));
}

const MANAGED_BY = "app.kubernetes.io/managed-by";

/** The release whose behaviour this is. */
const VERSION = "v5.8.1";

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
