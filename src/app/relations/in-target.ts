import { isClusterWide } from "../../delivery/cluster-wide.ts";
import type { Found } from "../discovery/side.ts";

interface Placed {
  readonly group?: string;
  readonly kind: string;
  readonly namespace: string | null;
}

/** What names no namespace goes to the one of whoever applies it. */
export function inTarget<T extends Placed>({ deployable }: Found, object: T): T {
  const { group = "", kind, namespace } = object;
  if (namespace !== null || isClusterWide(group, kind)) return object;
  return { ...object, namespace: deployable.target.namespace };
}
