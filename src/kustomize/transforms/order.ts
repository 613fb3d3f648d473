import { compareText } from "../../model/order.ts";
import { BuildError } from "../error.ts";
import type { Resource } from "../resources/resource.ts";
import { currentId } from "../resources/resource-id.ts";
import { LEGACY_ORDER, type LegacyOrder } from "../files/legacy-order.ts";
import type { SortOptions } from "../files/sort-options.ts";

/**
 * Orders the finished resources. The root's `sortOptions` win over the command line's `--reorder`.
 * Throws `BuildError` for invalid options.
 */
export function orderResources(
  resources: readonly Resource[],
  options: SortOptions | undefined,
  reorder: "legacy" | "none",
): readonly Resource[] {
  if (options === undefined) return reorder === "legacy" ? sortLegacy(resources, LEGACY_ORDER) : resources;
  if (options.order === "legacy") return sortLegacy(resources, options.legacy ?? LEGACY_ORDER);
  if (options.order !== "fifo") {
    throw new BuildError("field-value", "sortOptions.order must be one of fifo, legacy", options.location);
  }
  if (options.legacy !== undefined) {
    throw new BuildError(
      "field-conflict",
      "legacySortOptions need sortOptions.order: legacy",
      options.location,
    );
  }
  return resources;
}

interface SortKey {
  readonly resource: Resource;
  readonly rank: number;
  readonly isNamespace: boolean;
  readonly isCore: boolean;
  readonly type: string;
  readonly id: string;
}

function sortLegacy(resources: readonly Resource[], order: LegacyOrder): readonly Resource[] {
  const ranks = new Map([
    ...order.first.map((kind, index): [string, number] => [kind, index - order.first.length]),
    ...order.last.map((kind, index): [string, number] => [kind, index + 1]),
  ]);
  const keys = resources.map((resource) => sortKey(resource, ranks));
  return keys.sort(compareKeys).map((key) => key.resource);
}

function sortKey(resource: Resource, ranks: ReadonlyMap<string, number>): SortKey {
  const id = currentId(resource);
  return {
    resource,
    rank: ranks.get(id.kind) ?? 0,
    isNamespace: id.kind === "Namespace",
    isCore: id.group === "",
    type: [id.group || "~G", id.version || "~V", id.kind || "~K"].join("_"),
    id: [id.namespace || "~X", id.name || "~N"].join("|"),
  };
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (a.type === b.type) return compareText(a.id, b.id);
  if (a.rank !== b.rank) return a.rank - b.rank;
  // Kubernetes' own Namespaces go before other kinds of that name.
  const reversed = a.isNamespace && b.isNamespace && (a.isCore || b.isCore);
  return reversed ? compareText(b.type, a.type) : compareText(a.type, b.type);
}
