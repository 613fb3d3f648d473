import { clusterOf, type Deployable } from "../../model/deployable.ts";
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
export function deliveredBeside({ found }: DiscoveredSide, these: readonly Found[]): readonly Found[] {
  return [...found.values()].filter((other) => these.some((each) => isBeside(each, other)));
}

/** Which cluster bare overlays are applied to nobody says: it may be one. */
export function isBeside(each: Found, other: Found): boolean {
  return isBareOverlay(each)
    ? isBareOverlay(other) && each.deployable.id !== other.deployable.id
    : isDelivered(other) && sharesCluster(each.deployable, other.deployable);
}

/** Of Applications without a named cluster, only those declared side by side are taken to go to one. */
export function sharesCluster(a: Deployable, b: Deployable): boolean {
  if (a.id === b.id || clusterOf(a) !== clusterOf(b)) return false;
  if (clusterOf(a) !== null) return true;
  const place = ({ declaredAt }: Deployable) => declaredAt && directoryOf(declaredAt.file);
  return place(a) !== undefined && place(a) === place(b);
}

/** Whether nothing says that the two go to different clusters. */
export function mayShareCluster(a: Found, b: Found): boolean {
  const [one, other] = [clusterOf(a.deployable), clusterOf(b.deployable)];
  return one === null || other === null || one === other;
}
