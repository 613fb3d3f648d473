import type { Finding } from "../../domain/forecast.ts";
import { clusterOf, type Deployable } from "../../model/deployable.ts";
import { firstFew } from "../../model/few.ts";
import { oncePerPair } from "../../model/once.ts";
import { directoryOf } from "../../tree/path.ts";
import { isReader, type DiscoveredSide, type Found } from "../discovery/side.ts";

/** What a chart names is not in its files. */
export function isDelivered(found: Found): boolean {
  const { delivery, waiting } = found.deployable;
  return (
    ["flux", "argoKustomize", "argoDirectory"].includes(delivery.kind) &&
    waiting?.code !== "suspended" &&
    isReader(found)
  );
}

/** Nobody is seen to apply it. */
export function isBareOverlay({ deployable }: Found): boolean {
  return deployable.kind === "overlay";
}

/** What is delivered to a cluster of one of these, or may be applied beside it. */
export function deliveredBeside(side: DiscoveredSide, these: readonly Found[]): readonly Found[] {
  return [...side.found.values()].filter((other) => these.some((each) => isBeside(each, other, side)));
}

/** Which cluster bare overlays are applied to nobody says: it may be one. */
export function isBeside(each: Found, other: Found, side: DiscoveredSide): boolean {
  return isBareOverlay(each)
    ? isBareOverlay(other) && each.deployable.id !== other.deployable.id
    : isDelivered(other) && sharesCluster(each, other, side);
}

/**
 * Of Applications without a named cluster, those declared side by side, or below one and the same, are taken to go to one:
 * one Argo CD has them all, and they go to where it runs.
 */
export function sharesCluster(
  { deployable: a }: Found,
  { deployable: b }: Found,
  side: DiscoveredSide,
): boolean {
  if (a.id === b.id || clusterOf(a) !== clusterOf(b)) return false;
  if (clusterOf(a) !== null) return true;
  const place = ({ declaredAt }: Deployable) => declaredAt && directoryOf(declaredAt.file);
  if (place(a) !== undefined && place(a) === place(b)) return true;
  const above = lineageOf(side, a);
  return [...lineageOf(side, b)].some((id) => above.has(id));
}

/** It, and what declares it, what declares that, and so on; some declare each other in turn. */
const lineageOf = oncePerPair(({ found }: DiscoveredSide, deployable: Deployable): ReadonlySet<string> => {
  const ids = new Set([deployable.id]);
  let above = deployable.declaredAt?.parent;
  while (above !== undefined && !ids.has(above)) {
    ids.add(above);
    above = found.get(above)?.deployable.declaredAt?.parent;
  }
  return ids;
});

/** Whether nothing says that the two go to different clusters. */
export function mayShareCluster(a: Found, b: Found): boolean {
  const [one, other] = [clusterOf(a.deployable), clusterOf(b.deployable)];
  return one === null || other === null || one === other;
}

/** What is found in two deployables holds if they go to one cluster, and nobody says so. */
export function ifTogether(finding: Finding, names: readonly string[]): Finding {
  return {
    ...finding,
    severity: "warning",
    unsafe: finding.unsafe && !finding.isNew,
    message: `${finding.message} That is so if it is applied to the same cluster as ${firstFew(names)}, which nothing here says.`,
  };
}
